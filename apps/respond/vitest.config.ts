import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'respond',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // A role query walks the whole page; on a busy machine that takes a while.
    testTimeout: 30_000,
    // Vitest gives a poll one second, which a busy machine may need for one answer.
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ['src/testing/browser.setup.ts'],
  },
})
