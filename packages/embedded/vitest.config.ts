import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'embedded', testTimeout: 300_000, hookTimeout: 300_000 } })
