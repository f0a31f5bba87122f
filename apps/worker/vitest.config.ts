import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'worker',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['@mognad/testkit/test-server'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
