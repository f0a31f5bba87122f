import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'scoring',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['./test/fixed-seed.ts'],
  },
})
