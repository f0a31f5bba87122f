import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'respond',
    // What a file leaves behind no other file looks at; loading everything anew for each took a third of the time.
    isolate: false,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // A role query walks the whole page; on a busy machine that takes a while.
    testTimeout: 300_000,
    // Vitest gives a poll one second, which a busy machine may need for one answer.
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ['src/testing/browser.setup.ts'],
  },
})
