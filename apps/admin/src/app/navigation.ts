import type { ParseKeys } from 'i18next'
import { paths } from '../lib/paths.ts'
import { hasRole, type SignedIn } from '../lib/viewer.ts'

/** A page of the main menu. */
export interface Place {
  to: string
  text: ParseKeys
  /** who has it in the menu: everybody with an organisation, or national coordinators */
  whose: 'organisation' | 'country'
}

/** The main menu, in order. A new page is one line here and one in router.tsx; the command palette finds it as well. */
export const navigation: readonly Place[] = [
  { to: paths.overview, text: 'nav.overview', whose: 'organisation' },
  { to: paths.organisation, text: 'nav.organisation', whose: 'organisation' },
  { to: paths.rounds, text: 'nav.rounds', whose: 'organisation' },
  { to: paths.result, text: 'nav.result', whose: 'organisation' },
  { to: paths.comparison, text: 'nav.comparison', whose: 'organisation' },
  { to: paths.decisions, text: 'nav.decisions', whose: 'organisation' },
  { to: paths.inspiration, text: 'nav.inspiration', whose: 'organisation' },
  { to: paths.learning, text: 'nav.learning', whose: 'organisation' },
  { to: paths.reports, text: 'nav.reports', whose: 'organisation' },
  { to: paths.national, text: 'nav.national', whose: 'country' },
  { to: paths.openData, text: 'nav.openData', whose: 'country' },
]

/** The part of the menu that this person has. Pages say themselves whom they refuse: this only spares a dead end. */
export function placesFor(signedIn: SignedIn): readonly Place[] {
  const whose = { organisation: signedIn.organisation !== null, country: hasRole(signedIn, 'NATIONAL_COORDINATOR') }
  return navigation.filter((place) => whose[place.whose])
}
