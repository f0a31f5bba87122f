import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's ESM build and Node its CommonJS one: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['@mognad/testkit/test-server'],
    testTimeout: 30_000,
    // Vitest gives a poll one second, which a busy machine may need for one answer.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
})
