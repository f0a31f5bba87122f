import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../lib/format.ts'
import { startLanguages } from '../../lib/i18n.ts'
import { readingPages } from './reading-pages.ts'

export { readingPages }

/**
 * One page as a document, for the build: what is read before any script has come, and without scripts at all.
 *
 * @param frame the built `reading.html`, with the names of its files
 * @throws when there is no such page
 */
export async function writeReadingPage(frame: string, path: string, language: Language): Promise<string> {
  const load = readingPages[path]
  if (!load) throw new Error(`there is no page to read at ${path}`)
  await startLanguages(language)
  const Page = await load()
  // What belongs in the head is written before the page: its title, and a wish to fetch the sign early.
  const [, ahead, body] = /^(.*?)(<div.*)$/s.exec(renderToStaticMarkup(<Page />)) ?? []
  const title = /<title>(.*?)<\/title>/s.exec(ahead ?? '')?.[1]
  if (!title || !body) throw new Error(`${path} has no title`)
  return frame
    .replace('<html lang="sv"', `<html lang="${language}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
}
