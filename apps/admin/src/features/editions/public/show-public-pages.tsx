import '@digdir/designsystemet-web'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { SWRConfig } from 'swr'
import { handOverTitle } from '../../../lib/hand-over-title.ts'
import { chooseLanguage, loadPageTexts, startLanguages } from '../../../lib/i18n.ts'
import { languageOfAddress } from '../../../lib/language-address.ts'
import { askOpenly } from './ask-openly.ts'
import { PublicPages } from './PublicPages.tsx'

// Wakes the document up: it has neither the client of the API nor the pages behind the door.
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
const written = document.documentElement.lang
const asked = languageOfAddress(window.location.search)
await Promise.all([startLanguages(asked ?? undefined), loadPageTexts()])
if (asked) await chooseLanguage(asked)
handOverTitle()
const pages = (
  <SWRConfig value={{ fetcher: askOpenly }}>
    <BrowserRouter>
      <PublicPages />
    </BrowserRouter>
  </SWRConfig>
)
// The document is taken over as it stands, in pieces between which the page answers; in another language it is drawn anew.
if (written === document.documentElement.lang) startTransition(() => void hydrateRoot(root, pages))
else createRoot(root).render(pages)
