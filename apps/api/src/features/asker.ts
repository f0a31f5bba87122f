import type { Actor } from '@mognad/model/access/actor'
import { RuleBroken, NotFound } from '@mognad/model/errors'
import type { DatabaseActor } from '@mognad/db/connections'
import { isUuid } from '../graphql/scalars.ts'

/** Who asks for an act: as the permissions see it, and as row-level security does. */
export interface Asker {
  readonly actor: Actor
  readonly databaseActor: DatabaseActor
}

/** @throws RuleBroken NOT_SIGNED_IN before anything is looked up for nobody · NotFound for what is no id at all */
export function assertAsks({ actor }: Asker, id: string, subject: string): void {
  if (actor.kind === 'anonymous') throw new RuleBroken('NOT_SIGNED_IN')
  if (!isUuid(id)) throw new NotFound(subject)
}
