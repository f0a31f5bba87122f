import { Route, Routes } from 'react-router'
import { paths } from '../../../lib/paths.ts'
import { PublicResultPage } from './PublicResultPage.tsx'
import { PublicResultsPage } from './PublicResultsPage.tsx'

/** The published results that anybody may read: the list, and one organisation. */
export function PublicPages() {
  return (
    <Routes>
      <Route path={paths.publicResults} element={<PublicResultsPage />} />
      <Route path={paths.publicResult} element={<PublicResultPage />} />
    </Routes>
  )
}
