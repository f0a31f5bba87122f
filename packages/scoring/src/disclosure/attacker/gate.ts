// What `@mognad/scoring/gate` exports: the attack on a stored edition and the rounds in it (method 5.10), for the worker's
// job. Apart from the other attacks, which bring a solver along.
export { attackEdition, mergeAttacks } from './attack-edition.ts'
export type { AttackCounts, AttackFinding, EditionAttack, EditionAttacked } from './attack-record.ts'
export { editionAttacks } from './attack-record.ts'
export type { AttackOnEnds, PublishedOnNode } from './attack-ends.ts'
export { attackEnds } from './attack-ends.ts'
export type { RoundAttacked, RoundFinding, StoredRound } from './attack-round.ts'
export { attackRound } from './attack-round.ts'
export type { StoredCohort, StoredEdition, StoredFigure, StoredMember, StoredNode } from './stored-edition.ts'
