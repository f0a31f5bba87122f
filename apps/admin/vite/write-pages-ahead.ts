import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import type * as WrittenAhead from '../src/features/written-ahead/write-page.tsx'
import { compressFile } from './precompress.ts'

/**
 * Writes the pages that anybody may open as documents, `dist/reading/<page>.<language>.html`: they are there before any
 * script is, and those to read without one (decision 0048).
 */
export function writePagesAhead(): Plugin {
  return {
    name: 'write-pages-ahead',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
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
      const frames = new Set<string>()
      try {
        const { pagesAhead, writePage } = (await source.ssrLoadModule(
          '/src/features/written-ahead/write-page.tsx',
        )) as typeof WrittenAhead
        for (const page of pagesAhead) {
          const frame = await readFile(join(dir, page.frame), 'utf8')
          frames.add(page.frame)
          for (const language of ['sv', 'en'] as const) {
            const file = join(folder, `${page.file}.${language}.html`)
            await writeFile(file, await writePage(frame, page, language))
            await compressFile(file)
          }
        }
      } finally {
        await source.close()
      }
      for (const frame of frames)
        await Promise.all(['', '.br', '.gz'].map((ending) => rm(join(dir, frame + ending), { force: true })))
    },
  }
}
