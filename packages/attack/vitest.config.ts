import { defineConfig } from 'vitest/config'

// A run starts a whole system and asks it some thousand questions.
export default defineConfig({
  test: { name: 'attack', include: ['src/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000 },
})
