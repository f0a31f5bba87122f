import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
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

const mostScriptBytes = 100_000

/** The page is for old phones on slow networks: more than 100 kB of scripts, compressed with gzip, is no build. */
function limitScripts(): Plugin {
  return {
    name: 'limit-scripts',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const scripts = Object.keys(bundle).filter((name) => name.endsWith('.js'))
      const sizes = await Promise.all(scripts.map(async (name) => gzipSync(await readFile(join(dir, name))).length))
      const total = sizes.reduce((sum, size) => sum + size, 0)
      if (total > mostScriptBytes) throw new Error(`The scripts have ${total} bytes, more than ${mostScriptBytes}.`)
    },
  }
}

/**
 * What the server needs of the questionnaire: its texts, for pages that are read without scripts, and a list of its files
 * with their SHA-256, by which a respondent can see that everybody gets the same page (docs/privacy.md).
 */
function describeBuild(): Plugin {
  return {
    name: 'describe-build',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const texts = 'src/language/texts'
      await mkdir(join(dir, 'texts'), { recursive: true })
      for (const name of await readdir(texts)) await copyFile(join(texts, name), join(dir, 'texts', name))
      const files: Record<string, string> = {}
      for (const name of Object.keys(bundle).toSorted())
        files[name] = createHash('sha256')
          .update(await readFile(join(dir, name)))
          .digest('hex')
      const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex')
      await writeFile(join(dir, 'build.json'), JSON.stringify({ hash, files }, null, 2))
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
  // The page is served for every /s/<round>; its files lie under /s/assets.
  base: '/s/',
  plugins: [react(), limitScripts(), describeBuild(), precompress()],
  build: {
    // Under `style-src 'self'; script-src 'self'` nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
  },
  server: { proxy: { '/respond': 'http://127.0.0.1:4000' } },
})
