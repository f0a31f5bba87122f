import '@digdir/designsystemet-css'
import './theme/mognad.css'
import '@fontsource-variable/inter'
import './app/app.css'
import './app/shell-top.css'
import './app/print.css'
import '@digdir/designsystemet-web'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { createClient } from './lib/apollo.ts'
import { startLanguages } from './lib/i18n.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
await startLanguages()
// Each page has a title of its own; the file's would stay beside it.
document.querySelector('title')?.remove()
createRoot(root).render(<App client={createClient()} />)
