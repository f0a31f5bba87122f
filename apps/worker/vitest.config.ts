import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'worker',
    // What a file leaves behind no other file looks at.
    isolate: false,
    // What kills processes is a project of its own: vitest.processes.config.ts.
    include: ['src/**/*.test.ts', 'test/queue.smoke.test.ts'],
    globalSetup: ['@mognad/testkit/test-server'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
