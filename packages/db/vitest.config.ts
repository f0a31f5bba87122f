import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'db',
    // What a file leaves behind no other file looks at; loading everything anew for each took a third of the time.
    isolate: false,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./src/testing/test-server.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
