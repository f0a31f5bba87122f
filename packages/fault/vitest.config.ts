import { defineConfig } from 'vitest/config'

// A run kills a whole system some twenty times, one after the other.
export default defineConfig({
  test: { name: 'fault', include: ['src/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000 },
})
