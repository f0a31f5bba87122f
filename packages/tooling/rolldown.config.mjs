import { defineConfig } from 'rolldown'

// Our own packages export their sources and are bundled; everything from npm stays outside.
export default defineConfig({
  input: {
    start: 'src/start.ts',
    reset: 'src/reset.ts',
    import: 'src/import.ts',
    test: 'src/test.ts',
    migrate: 'src/migrate.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) =>
    !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@mognad/') && !id.startsWith('@oxc-project/runtime'),
  output: { dir: 'dist', format: 'esm', cleanDir: true, sourcemap: true },
})
