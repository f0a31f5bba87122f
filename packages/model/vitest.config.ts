import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'model',
    // What a file leaves behind no other file looks at; loading everything anew for each took a quarter of the time.
    isolate: false,
    include: ['src/**/*.test.ts'],
    testTimeout: 300_000,
  },
})
