import type { Page } from 'playwright-core'
import { matchPath } from 'react-router'
import { paths } from '../src/lib/paths.ts'

const patterns = Object.values(paths)

/** Which page of the client an address is of, and which tab of it; null where it is none. */
export function stateOf(address: URL): string | null {
  // A fixed address goes before one with a part that is decided by the data: /larande/program/nytt.
  const matching = patterns.filter((path) => matchPath(path, address.pathname))
  const pattern = matching.find((path) => !path.includes(':')) ?? matching[0]
  if (!pattern) return null
  const tab = address.searchParams.get('flik')
  return tab ? `${pattern}?flik=${tab}` : pattern
}

/** The page's links to the client's own pages. */
export async function linksOf(page: Page): Promise<URL[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ target, download }) => target !== '_blank' && !download)
      .map(({ href }) => href),
  )
  const { origin } = new URL(page.url())
  return links.map((href) => new URL(href)).filter((address) => address.origin === origin)
}
