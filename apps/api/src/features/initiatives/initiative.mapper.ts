import type { ChangeSince } from '@mognad/model/initiatives/changes-since'
import type { InitiativeDraft } from '@mognad/model/initiatives/initiative'
import type { Reason } from '@mognad/model/initiatives/rank-initiatives'
import type { CommentRow, InitiativeRow } from '@mognad/db/initiatives/initiative.read-model'
import { factorOf, unitKindOf } from './initiative-catalogue.ts'
import type { SaveInitiativeInput } from './initiative.input.ts'
import type {
  Initiative,
  InitiativeComment,
  InitiativeFactor,
  InitiativeReason,
  InitiativeRise,
} from './initiative.type.ts'

type Factors = ReadonlyMap<string, InitiativeFactor>

/** @param isTold whether the one who asks is told why it is hidden: its owner and coordinators */
export function toInitiative(row: InitiativeRow, factors: Factors, isTold: boolean): Initiative {
  const { originId, originOrganisationId, originTitle, hiding, comments, ...same } = row
  return {
    ...same,
    factors: row.factors.map((node) => factorOf(node, factors)),
    unitKinds: row.unitKinds.map(unitKindOf),
    origin:
      originId && originOrganisationId
        ? { id: originId, title: originTitle, organisationId: originOrganisationId }
        : null,
    hiding: hiding && isTold ? { ...hiding, hiddenAt: new Date(hiding.hiddenAt) } : null,
    commentCount: comments,
  }
}

export function toRise(change: ChangeSince, factors: Factors): InitiativeRise {
  return { ...change, factor: factorOf(change.factor, factors) }
}

export function toReason(reason: Reason, factors: Factors): InitiativeReason {
  return {
    kind: reason.kind,
    factor: reason.kind === 'weakFactor' ? factorOf(reason.factor, factors) : null,
    mean: reason.kind === 'weakFactor' ? reason.mean : null,
    rise: reason.kind === 'improved' ? toRise(reason.change, factors) : null,
  }
}

export function toComment(row: CommentRow, asker: { personId: string | null; isNational: boolean }): InitiativeComment {
  return {
    id: row.id,
    author: row.authorName,
    organisationName: row.authorOrganisationName,
    text: row.text,
    createdAt: row.createdAt,
    mayBeRemoved: asker.isNational || row.personId === asker.personId,
  }
}

export function toDraft(input: SaveInitiativeInput): InitiativeDraft {
  return { ...input, startedYear: input.startedYear ?? null }
}

/** A stored one as the draft that it was saved as. */
export function draftOf(row: InitiativeRow): InitiativeDraft {
  return { ...row, unitIds: row.units.map(({ id }) => id) }
}
