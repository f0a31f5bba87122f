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
import { handOverTitle } from './lib/hand-over-title.ts'
import { startLanguages } from './lib/i18n.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
await startLanguages()
handOverTitle()
createRoot(root).render(<App client={createClient()} />)
