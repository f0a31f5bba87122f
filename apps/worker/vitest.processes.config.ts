import { defineConfig } from 'vitest/config'

// Worker processes that are started and killed for real. A project of their own: .ci/run does not repeat them.
export default defineConfig({
  test: {
    name: 'worker-processes',
    include: ['test/{killed-sender,killed-worker,many-workers}.test.ts'],
    globalSetup: ['@mognad/testkit/test-server'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
