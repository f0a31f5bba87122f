import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  // Two copies of graphql 16 refuse each other's schemas; the alias makes them one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'admin',
    // What a file leaves behind no other file looks at; loading everything anew for each took a third of the time.
    isolate: false,
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    testTimeout: 300_000,
    // Vitest gives a poll one second, which a busy machine may need for one answer.
    expect: { poll: { timeout: 60_000 } },
  },
})
