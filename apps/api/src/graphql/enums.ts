import { registerEnumType } from 'type-graphql'

// The wire's words on the left, the database's on the right: type-graphql translates, no mapper has to.

export const Role = {
  NATIONAL_COORDINATOR: 'national_coordinator',
  KEY_USER: 'key_user',
  UNIT_MANAGER: 'unit_manager',
  READER: 'reader',
} as const
export const OrganisationKind = {
  MUNICIPALITY: 'municipality',
  REGION: 'region',
  AGENCY: 'agency',
  COMPANY: 'company',
  COUNTRY: 'country',
} as const
export const Branch = { OWN: 'own', FUNDED: 'funded' } as const
export const SharingLevel = { OWN_ONLY: 0, ANONYMOUS: 1, NAMED: 2, PUBLIC: 3 } as const
export const RoundState = {
  PLANNED: 'planned',
  OPEN: 'open',
  CLOSED: 'closed',
  OPENED: 'opened',
  SCORED: 'scored',
  PUBLISHED: 'published',
  VOID: 'void',
} as const
export const BoxState = { PLANNED: 'planned', OPEN: 'open', CLOSED: 'closed', OPENED: 'opened', VOID: 'void' } as const
export const NodeLevel = {
  TOTAL: 'total',
  DIMENSION: 'dimension',
  CATEGORY: 'category',
  FACTOR: 'factor',
  ITEM: 'item',
  AREA: 'area',
} as const
export const HiddenReason = {
  MISSING: 'missing',
  NOT_APPLICABLE: 'notApplicable',
  HIDDEN: 'hidden',
  JOINT: 'joint',
} as const
export const GroupPart = { WHOLE: 'whole', REST: 'rest' } as const
export const JobState = {
  REQUESTED: 'requested',
  RUNNING: 'running',
  DONE: 'done',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
} as const
export const EditionState = {
  DRAFT: 'draft',
  COMPUTED: 'computed',
  AUDITED: 'audited',
  PUBLISHED: 'published',
  SUPERSEDED: 'superseded',
} as const
export const Grade = { GREEN: 'green', AMBER: 'amber', RED: 'red', JOINT: 'joint' } as const
export const Truncation = { LOW: 'low', HIGH: 'high' } as const
export const Collection = { PERSONS: 'persons', JOINT: 'joint' } as const
export const CohortKind = { ALL: 'all', MAIN: 'main', GROUP: 'group' } as const

type ValueOf<Words> = Words[keyof Words]
export type Role = ValueOf<typeof Role>
export type OrganisationKind = ValueOf<typeof OrganisationKind>
export type Branch = ValueOf<typeof Branch>
export type SharingLevel = ValueOf<typeof SharingLevel>
export type RoundState = ValueOf<typeof RoundState>
export type BoxState = ValueOf<typeof BoxState>
export type NodeLevel = ValueOf<typeof NodeLevel>
export type HiddenReason = ValueOf<typeof HiddenReason>
export type GroupPart = ValueOf<typeof GroupPart>
export type JobState = ValueOf<typeof JobState>
export type EditionState = ValueOf<typeof EditionState>
export type Grade = ValueOf<typeof Grade>
export type Truncation = ValueOf<typeof Truncation>
export type Collection = ValueOf<typeof Collection>
export type CohortKind = ValueOf<typeof CohortKind>

registerEnumType(Role, { name: 'Role', description: 'What a person may be.' })
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What sort of organisation it is.' })
registerEnumType(Branch, {
  name: 'Branch',
  description: 'Own units, or operations that somebody else runs with municipal money. Never added together.',
})
registerEnumType(SharingLevel, {
  name: 'SharingLevel',
  description: 'What an organisation lets others see. Of others, OWN_ONLY and ANONYMOUS are both shown as OWN_ONLY.',
})
registerEnumType(RoundState, { name: 'RoundState', description: 'How far a round has come.' })
registerEnumType(BoxState, { name: 'BoxState', description: 'How far the box of sealed answers has come.' })
registerEnumType(NodeLevel, { name: 'NodeLevel', description: 'Level of a node of the instrument.' })
registerEnumType(HiddenReason, {
  name: 'HiddenReason',
  description: 'Why there is no figure. Kolada signs: MISSING "-", NOT_APPLICABLE ".", HIDDEN "..".',
  valuesConfig: {
    MISSING: { description: 'there are no answers' },
    NOT_APPLICABLE: { description: 'the question does not apply here' },
    HIDDEN: { description: 'too few answers behind it to be shown' },
    JOINT: { description: 'answered jointly, so there is no interval' },
  },
})
registerEnumType(GroupPart, {
  name: 'GroupPart',
  description: 'WHOLE: a unit with everything below it. REST: what is left in it beside its shown units.',
})
registerEnumType(JobState, { name: 'JobState', description: 'How far a computation has come.' })
registerEnumType(EditionState, {
  name: 'EditionState',
  description: 'How far an edition has come. From PUBLISHED on its figures never change.',
})
registerEnumType(Grade, {
  name: 'Grade',
  description: 'How far the answers stand for the organisation: response rate and coverage together.',
})
registerEnumType(Truncation, {
  name: 'Truncation',
  description: 'The figure is an end of what could be shown: LOW "at most", HIGH "at least".',
})
registerEnumType(Collection, {
  name: 'Collection',
  description: 'Answered by many persons, or once for the whole organisation.',
})
registerEnumType(CohortKind, { name: 'CohortKind', description: 'All, an SKR main group, or an SKR group.' })
