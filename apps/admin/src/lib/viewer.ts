import { createContext, use } from 'react'
import type { Role, ViewerPartsFragment } from '../generated/graphql.ts'

export type Membership = ViewerPartsFragment['memberships'][number]
export type HomeOrganisation = NonNullable<Membership['organisation']>

/** Who is signed in and for which organisation the pages speak. */
export interface SignedIn {
  name: string
  email: string
  memberships: readonly Membership[]
  /** every organisation of the person, once each */
  organisations: readonly HomeOrganisation[]
  /** the one that the pages show; null for a coordinator without an own organisation */
  organisation: HomeOrganisation | null
  /** where answers are made up for demonstration */
  demo: boolean
  chooseOrganisation(id: string): void
}

export const SignedInContext = createContext<SignedIn | null>(null)

export function useSignedIn(): SignedIn {
  const signedIn = use(SignedInContext)
  if (!signedIn) throw new Error('useSignedIn outside of the signed-in pages')
  return signedIn
}

/** May the person act in this role for the organisation on screen (or, for coordinators, for the country)? */
export function hasRole(signedIn: SignedIn, role: Role): boolean {
  return signedIn.memberships.some(
    (membership) =>
      membership.role === role &&
      (role === 'NATIONAL_COORDINATOR' || membership.organisation?.id === signedIn.organisation?.id),
  )
}

/** The organisations of a person's memberships, each once, in the order given. */
export function organisationsOf(memberships: readonly Membership[]): HomeOrganisation[] {
  const byId = new Map<string, HomeOrganisation>()
  for (const { organisation } of memberships) if (organisation) byId.set(organisation.id, organisation)
  return [...byId.values()]
}

/** The unit that the person manages or administers in the organisation on screen. */
export function managedUnit(signedIn: SignedIn): string | null {
  const managed = signedIn.memberships.find(
    ({ unit, organisation }) => unit !== null && organisation?.id === signedIn.organisation?.id,
  )
  return managed?.unit?.id ?? null
}
