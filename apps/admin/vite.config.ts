import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Writes .br and .gz beside every text file, so that the server never compresses the same bytes twice.
 * Reads what was written: in `generateBundle` the marks that Vite puts around dynamic imports are not filled in yet.
 */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /\.(js|css|html|svg|json)$/.test(name))
      await Promise.all(texts.map((name) => compressFile(join(dir, name))))
    },
  }
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < 1024) return
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await writeFile(`${path}.br`, brotliCompressSync(bytes, brotli))
  await writeFile(`${path}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
}

export default defineConfig({
  base: '/',
  plugins: [react(), precompress()],
  build: {
    // Under `style-src 'self'; script-src 'self'` nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      // The package says that it has side effects, so any import would bring all of it: 66 kB gzip instead of 30.
      // Its one real side effect, the custom elements, is imported on purpose in main.tsx.
      treeshake: { moduleSideEffects: (id) => !/designsystemet-react|floating-ui|react-virtual|aksel/.test(id) },
    },
  },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } } },
})
