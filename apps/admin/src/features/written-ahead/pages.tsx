import type { ReactNode } from 'react'
import { StaticRouter } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { PublicPages } from '../editions/public/PublicPages.tsx'
import { readingPages } from '../reading/reading-pages.ts'

/** A page that the build writes as a document. */
export interface PageAhead {
  /** Its file below `dist/reading`, without language and ending: where the server looks for its address. */
  readonly file: string
  /** The built document that wakes it up. */
  readonly frame: 'reading.html' | 'public-results.html'
  readonly load: () => Promise<ReactNode>
}

/** Whole pages to read, and of the published results what stands there before they have come. */
export const pagesAhead: readonly PageAhead[] = [
  ...Object.entries(readingPages).map(([path, load]): PageAhead => ({
    file: path.slice(1),
    frame: 'reading.html',
    load: async () => {
      const Page = await load()
      return <Page />
    },
  })),
  { file: paths.publicResults.slice(1), frame: 'public-results.html', load: waitingAt(paths.publicResults) },
  // Of any organisation, whose address ends with its id.
  {
    file: `${paths.publicResults.slice(1)}.one`,
    frame: 'public-results.html',
    load: waitingAt(`${paths.publicResults}/one`),
  },
]

function waitingAt(address: string): () => Promise<ReactNode> {
  return () =>
    Promise.resolve(
      <StaticRouter location={address}>
        <PublicPages />
      </StaticRouter>,
    )
}
