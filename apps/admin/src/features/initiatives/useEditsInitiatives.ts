import { hasRole, useSignedIn } from '../../lib/viewer.ts'

/** Whether the person writes initiatives of the organisation on screen, and copies those of others into it. */
export function useEditsInitiatives(): boolean {
  const signedIn = useSignedIn()
  return signedIn.organisation !== null && (hasRole(signedIn, 'KEY_USER') || hasRole(signedIn, 'UNIT_ADMINISTRATOR'))
}
