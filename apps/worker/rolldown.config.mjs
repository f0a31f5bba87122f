import { defineConfig } from 'rolldown'

// Our own packages export their sources and are bundled; everything from npm stays outside.
export default defineConfig({
  input: { main: 'src/main.ts', 'computation.thread': 'src/computation.thread.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  // oxc's own helpers are bundled too: no package of ours depends on them.
  external: (id) => !/^(\.|\/|@mognad\/|@oxc-project\/runtime)/.test(id),
  output: { dir: 'dist', format: 'esm', cleanDir: true, sourcemap: true },
})
