import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's ESM build and Node its CommonJS one: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    // What a file leaves behind no other file looks at; loading everything anew for each took a third of the time.
    isolate: false,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['@mognad/testkit/test-server'],
    testTimeout: 300_000,
    // Vitest gives a poll one second, which a busy machine may need for one answer.
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 300_000,
  },
})
