import './theme/mognad.css'
import '@fontsource-variable/inter'
import './app/app.css'
import './app/print.css'
import './components/page/page.css'
import './features/reading/reading.css'
import { createRoot } from 'react-dom/client'
import { readingPages } from './features/reading/reading-pages.ts'
import { handOverTitle } from './lib/hand-over-title.ts'
import { chooseLanguage, startLanguages } from './lib/i18n.ts'
import { languageOfAddress } from './lib/language-address.ts'

// A page that anybody may read. It stands in the document already: what comes here keeps the reader's language and
// fetches what only the running server knows. No router, no client of the API. All styles are named here, since a page
// that is fetched would bring its own too late.
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
const asked = languageOfAddress(window.location.search)
const [Page] = await Promise.all([readingPages[window.location.pathname]?.(), startLanguages(asked ?? undefined)])
if (asked) await chooseLanguage(asked)
if (Page) {
  handOverTitle()
  createRoot(root).render(<Page />)
}
