import { defineConfig } from 'rolldown'

// Our own packages export their sources and are bundled; everything from npm stays outside, so that there is one copy of
// graphql and it is Node's.
export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) =>
    !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@mognad/') && !id.startsWith('@oxc-project/runtime'),
  output: { dir: 'dist', format: 'esm', cleanDir: true, sourcemap: true },
})
