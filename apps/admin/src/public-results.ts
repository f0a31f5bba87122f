import '@digdir/designsystemet-css'
import './theme/mognad.css'
import '@fontsource-variable/inter'
import './app/app.css'
import './app/print.css'
import './components/page/page.css'
import './components/tables/tables.css'
import './features/editions/public/public.css'

// The results that anybody may read, often on a phone: the first words stand in the document already (decision 0048). The
// scripts come after they are on screen, since on a slow network they would take turns with the styles. All styles of the first
// picture are named here: those of a script come with it.
requestAnimationFrame(() => setTimeout(() => void import('./features/editions/public/show-public-pages.tsx')))
