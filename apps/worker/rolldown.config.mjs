import { defineConfig } from 'rolldown'

// Our own packages export their sources and are bundled; everything from npm stays outside.
export default defineConfig({
  input: { main: 'src/main.ts', 'computation.thread': 'src/computation.thread.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@mognad/'),
  output: { dir: 'dist', format: 'esm', cleanDir: true, sourcemap: true },
})
