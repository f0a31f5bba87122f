import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan, theCountry } from '@mognad/model/access/can'
import { assertAsks, type Asker } from '../asker.ts'

/** Whose catalogue: an organisation's own, or (null) the national one. */
export type CatalogueOwner = string | null

/** @throws NotFound · RuleBroken NOT_SIGNED_IN */
export function assertReadsCatalogue(asker: Asker, owner: CatalogueOwner): void {
  if (owner === null) return assertCan(asker.actor, 'read national trainings', theCountry)
  assertAsks(asker, owner, 'organisation')
  assertCan(asker.actor, 'read learning', { organisationId: owner }, 'organisation')
}

/**
 * Coordinators keep the national catalogue, key users their organisation's own.
 *
 * @returns the person who keeps it
 * @throws NotFound · NotAllowed · RuleBroken NOT_SIGNED_IN
 */
export function assertKeepsCatalogue(asker: Asker, owner: CatalogueOwner): string {
  if (owner === null) assertCan(asker.actor, 'keep national trainings', theCountry)
  else {
    assertAsks(asker, owner, 'organisation')
    assertCan(asker.actor, 'keep trainings', { organisationId: owner }, 'organisation')
  }
  return (asker.actor as PersonActor).id
}
