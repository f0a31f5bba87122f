import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'testkit',
    include: ['src/**/*.test.ts'],
    globalSetup: ['@mognad/testkit/test-server'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
