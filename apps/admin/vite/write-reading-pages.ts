import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import type * as Reading from '../src/features/reading/write-reading-page.tsx'
import { compressFile } from './precompress.ts'

const frameName = 'reading.html'

/**
 * Writes the pages that anybody may read as whole documents, `dist/reading/<address>.<language>.html`: they are there
 * before any script is, and without one (decision 0048).
 */
export function writeReadingPages(): Plugin {
  return {
    name: 'write-reading-pages',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const frame = await readFile(join(dir, frameName), 'utf8')
      const folder = join(dir, 'reading')
      await mkdir(folder, { recursive: true })
      const source = await createServer({
        configFile: false,
        plugins: [react()],
        appType: 'custom',
        logLevel: 'error',
        server: { middlewareMode: true, hmr: false, ws: false },
        optimizeDeps: { noDiscovery: true },
      })
      try {
        const { readingPages, writeReadingPage } = (await source.ssrLoadModule(
          '/src/features/reading/write-reading-page.tsx',
        )) as typeof Reading
        for (const path of Object.keys(readingPages))
          for (const language of ['sv', 'en'] as const) {
            const file = join(folder, `${path.slice(1)}.${language}.html`)
            await writeFile(file, await writeReadingPage(frame, path, language))
            await compressFile(file)
          }
      } finally {
        await source.close()
      }
      await Promise.all(['', '.br', '.gz'].map((ending) => rm(join(dir, frameName + ending), { force: true })))
    },
  }
}
