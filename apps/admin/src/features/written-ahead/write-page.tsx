import { renderToString } from 'react-dom/server'
import type { Language } from '../../lib/format.ts'
import { loadPageTexts, startLanguages } from '../../lib/i18n.ts'
import { pagesAhead, type PageAhead } from './pages.tsx'

export { pagesAhead }

/**
 * One page as a document, for the build: what is read before any script has come, and without scripts at all.
 *
 * @param frame the built document of its name, with the names of its files
 * @throws when the page has no title
 */
export async function writePage(frame: string, page: PageAhead, language: Language): Promise<string> {
  await startLanguages(language)
  await loadPageTexts()
  // What belongs in the head is written before the page: its title, and a wish to fetch the sign early.
  const [, ahead, body] = /^(.*?)(<div.*)$/s.exec(renderToString(await page.load())) ?? []
  const inBody = /<title>(.*?)<\/title>/s
  const title = inBody.exec(ahead ?? '')?.[1] ?? inBody.exec(body ?? '')?.[1]
  if (!title || !body) throw new Error(`${page.file} has no title`)
  return frame
    .replace('<html lang="sv"', `<html lang="${language}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body.replace(inBody, '')}</div>`)
}
