import { registerEnumType } from 'type-graphql'

// The wire's words on the left, the database's on the right: type-graphql translates, no mapper has to.

export const Role = {
  NATIONAL_COORDINATOR: 'national_coordinator',
  KEY_USER: 'key_user',
  UNIT_ADMINISTRATOR: 'unit_administrator',
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
  OWN: 'own',
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
export const Agreement = { LOW: 'low', SOME: 'some', STRONG: 'strong' } as const
export const ReliabilityWord = { GOOD: 'good', USABLE: 'usable', CAUTION: 'caution', WEAK: 'weak' } as const
export const Grade = { GREEN: 'green', AMBER: 'amber', RED: 'red', JOINT: 'joint' } as const
export const RecipientState = {
  CHOSEN: 'chosen',
  NOT_DRAWN: 'not_drawn',
  WAITING: 'waiting',
  SENT: 'sent',
  BOUNCED: 'bounced',
  LINK: 'link',
  ERASED: 'erased',
} as const
export const ListedState = { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged' } as const
export const MailLanguage = { SV: 'sv', EN: 'en' } as const
export const Truncation = { LOW: 'low', HIGH: 'high' } as const
export const Collection = { PERSONS: 'persons', JOINT: 'joint' } as const
export const UnitActKind = {
  ADD: 'add',
  RENAME: 'rename',
  DESCRIBE: 'describe',
  SET_HEADCOUNTS: 'set_headcounts',
  MOVE: 'move',
  MERGE: 'merge',
  RETIRE: 'retire',
  IMPORT: 'import',
  UNDO: 'undo',
} as const
export const PlannedAct = {
  CREATE: 'create',
  CHANGE: 'change',
  MOVE: 'move',
  RETIRE: 'retire',
  MISSING: 'missing',
} as const
export const UnitField = {
  PARENT: 'parentId',
  NAME: 'name',
  KIND: 'kind',
  OPERATOR: 'operator',
  EMPLOYEES: 'employees',
  LEADERS: 'leaders',
  CODE: 'externalId',
} as const
export const GivableRole = {
  KEY_USER: 'key_user',
  UNIT_ADMINISTRATOR: 'unit_administrator',
  UNIT_MANAGER: 'unit_manager',
  READER: 'reader',
} as const
export const RoleOutcome = {
  NEW: 'NEW',
  KNOWN: 'KNOWN',
  WAITING: 'WAITING',
} as const
export const CohortKind = {
  ALL: 'all',
  MAIN: 'main',
  GROUP: 'group',
  COUNTY: 'county',
  SIZE: 'size',
  SIMILAR: 'similar',
  LIST: 'list',
  UNIT_KIND: 'kind',
} as const
export const TargetGroup = { EMPLOYEES: 'employees', LEADERS: 'leaders', JOINT: 'joint' } as const
export const RoundCollection = { INVITATIONS: 'invitations', OPEN_LINK: 'open_link' } as const
export const InviteMode = { ALL: 'all', LIST: 'list', SAMPLE: 'sample' } as const
export const BoxStrength = { KEY_HOLDER: 'key_holder', SERVER: 'server' } as const
export const NoticeKind = {
  KEY_MISSING: 'key_missing',
  NOBODY_INVITED: 'nobody_invited',
  CHECK_CODE: 'check_code',
  OPEN_BOX: 'open_box',
  DESTROY_CODE: 'destroy_code',
} as const
export const Preparation = { UNITS: 'units', PEOPLE: 'people', TEXTS: 'texts', KEY: 'key', OPENS: 'opens' } as const
export const LinkPurpose = { MAKE: 'make', OPEN: 'open' } as const
export const TrainingRole = {
  POLITICIAN: 'politician',
  EXECUTIVE: 'executive',
  MANAGER: 'manager',
  SPECIALIST: 'specialist',
  EMPLOYEE: 'employee',
} as const
export const TrainingForm = {
  WORKSHOP: 'workshop',
  SEMINAR: 'seminar',
  COURSE: 'course',
  EXERCISE: 'exercise',
  FIELD_STUDY: 'field-study',
  PEER_VISIT: 'peer-visit',
  COACHING: 'coaching',
  SELF_STUDY: 'self-study',
  MATERIAL: 'material',
} as const
export const TrainingReference = { COHORT: 'cohort', ORGANISATION: 'organisation', OWN_TOTAL: 'ownTotal' } as const
export const TrainingReason = { BELOW: 'below', LOWEST: 'lowest', FITS: 'fits' } as const
export const TrainingLack = { NO_TRAINING: 'noTraining', NO_FIGURES: 'noFigures', OUTSIDE_SPAN: 'outsideSpan' } as const
export const TrainingAct = { CREATE: 'create', CHANGE: 'change', KEEP: 'keep' } as const
export const EffectGap = { NO_ROUND_BEFORE: 'noRoundBefore', NO_ROUND_AFTER: 'noRoundAfter' } as const
export const KitQuestionKind = { WEAK: 'weak', DISAGREE: 'disagree', DONT_KNOW: 'dontKnow' } as const

export const InitiativePurpose = { EFFICIENCY: 'efficiency', INNOVATION: 'innovation' } as const
export const InitiativeReach = { INTERNAL: 'internal', EXTERNAL: 'external' } as const
export const InitiativeStage = {
  IDEA: 'idea',
  PLANNED: 'planned',
  TRIAL: 'trial',
  IN_USE: 'in-use',
  SPREAD: 'spread',
  ENDED: 'ended',
} as const
export const InitiativeEffort = { SMALL: 'small', MEDIUM: 'medium', LARGE: 'large' } as const
export const InitiativeLicence = { CC_BY: 'CC-BY-4.0', CC0: 'CC0-1.0', ASK: 'ask' } as const
export const InitiativeVisibility = { OWN_ONLY: 0, PARTNERS: 2, PUBLIC: 3 } as const
export const InitiativeReasonKind = { WEAK_FACTOR: 'weakFactor', SIMILAR: 'similar', IMPROVED: 'improved' } as const
export const ReportReason = {
  PERSONAL_DATA: 'personal-data',
  WRONG: 'wrong',
  OFFENSIVE: 'offensive',
  ADVERTISING: 'advertising',
  OTHER: 'other',
} as const

export const MeasuringState = {
  NONE: 'none',
  PLANNED: 'planned',
  OPEN: 'open',
  CLOSED: 'closed',
  SCORED: 'scored',
} as const
export const KeyUserState = { NONE: 'none', INVITED: 'invited', INSIDE: 'inside' } as const
export const AddableKind = {
  MUNICIPALITY: 'municipality',
  REGION: 'region',
  AGENCY: 'agency',
  COMPANY: 'company',
} as const

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
export type Agreement = ValueOf<typeof Agreement>
export type ReliabilityWord = ValueOf<typeof ReliabilityWord>
export type Grade = ValueOf<typeof Grade>
export type RecipientState = ValueOf<typeof RecipientState>
export type ListedState = ValueOf<typeof ListedState>
export type MailLanguage = ValueOf<typeof MailLanguage>
export type Truncation = ValueOf<typeof Truncation>
export type Collection = ValueOf<typeof Collection>
export type UnitActKind = ValueOf<typeof UnitActKind>
export type PlannedAct = ValueOf<typeof PlannedAct>
export type UnitField = ValueOf<typeof UnitField>
export type GivableRole = ValueOf<typeof GivableRole>
export type RoleOutcome = ValueOf<typeof RoleOutcome>
export type CohortKind = ValueOf<typeof CohortKind>
export type TargetGroup = ValueOf<typeof TargetGroup>
export type RoundCollection = ValueOf<typeof RoundCollection>
export type InviteMode = ValueOf<typeof InviteMode>
export type BoxStrength = ValueOf<typeof BoxStrength>
export type NoticeKind = ValueOf<typeof NoticeKind>
export type Preparation = ValueOf<typeof Preparation>
export type LinkPurpose = ValueOf<typeof LinkPurpose>
export type TrainingRole = ValueOf<typeof TrainingRole>
export type TrainingForm = ValueOf<typeof TrainingForm>
export type TrainingReference = ValueOf<typeof TrainingReference>
export type TrainingReason = ValueOf<typeof TrainingReason>
export type TrainingLack = ValueOf<typeof TrainingLack>
export type TrainingAct = ValueOf<typeof TrainingAct>
export type EffectGap = ValueOf<typeof EffectGap>
export type KitQuestionKind = ValueOf<typeof KitQuestionKind>
export type InitiativePurpose = ValueOf<typeof InitiativePurpose>
export type InitiativeReach = ValueOf<typeof InitiativeReach>
export type InitiativeStage = ValueOf<typeof InitiativeStage>
export type InitiativeEffort = ValueOf<typeof InitiativeEffort>
export type InitiativeLicence = ValueOf<typeof InitiativeLicence>
export type InitiativeVisibility = ValueOf<typeof InitiativeVisibility>
export type InitiativeReasonKind = ValueOf<typeof InitiativeReasonKind>
export type ReportReason = ValueOf<typeof ReportReason>
export type MeasuringState = ValueOf<typeof MeasuringState>
export type KeyUserState = ValueOf<typeof KeyUserState>
export type AddableKind = ValueOf<typeof AddableKind>

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
registerEnumType(NodeLevel, {
  name: 'NodeLevel',
  description: 'Level of a node of the instrument; OWN: a question that the organisation has added to the round.',
})
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
registerEnumType(Agreement, {
  name: 'Agreement',
  description: 'How much the people of a group agree: rwg below .50, below .70, or from there on.',
})
registerEnumType(ReliabilityWord, {
  name: 'ReliabilityWord',
  description: 'What an alpha is good for: from .80 good, from .70 usable for groups, from .60 with caution.',
})
registerEnumType(Grade, {
  name: 'Grade',
  description: 'How far the answers stand for the organisation: response rate and coverage together.',
})
registerEnumType(RecipientState, {
  name: 'RecipientState',
  description: 'How far the asking of a person has come. Never whether there is an answer.',
  valuesConfig: {
    CHOSEN: { description: 'will be asked when the round opens' },
    NOT_DRAWN: { description: 'in the list, and left out by the sample' },
    WAITING: { description: 'the mail waits, or is on its way' },
    SENT: { description: 'the mail server has taken the invitation' },
    BOUNCED: { description: 'the mail server has refused the invitation for good' },
    LINK: { description: 'asked by a link that is handed out' },
    ERASED: { description: 'the address has gone' },
  },
})
registerEnumType(ListedState, { name: 'ListedState', description: 'What an import does with a line.' })
registerEnumType(MailLanguage, { name: 'MailLanguage', description: 'In which language somebody is written to.' })
registerEnumType(Truncation, {
  name: 'Truncation',
  description: 'The figure is an end of what could be shown: LOW "at most", HIGH "at least".',
})
registerEnumType(Collection, {
  name: 'Collection',
  description: 'Answered by many persons, or once for the whole organisation.',
})
registerEnumType(CohortKind, {
  name: 'CohortKind',
  description: 'What sort of cohort. ALL, MAIN and GROUP may hold anonymous members, the others named sharers only.',
  valuesConfig: {
    ALL: { description: 'everybody' },
    MAIN: { description: 'an SKR main group' },
    GROUP: { description: 'an SKR group' },
    COUNTY: { description: 'the municipalities of a county' },
    SIZE: { description: 'municipalities of about the same population' },
    SIMILAR: { description: 'the ten most similar by public facts' },
    LIST: { description: 'a list that the organisation has saved' },
    UNIT_KIND: { description: 'those with the same kind of unit' },
  },
})
registerEnumType(TargetGroup, {
  name: 'TargetGroup',
  description:
    'Who is asked: all employees, those who lead, steer or manage digitalisation, or the organisation as one.',
})
registerEnumType(RoundCollection, {
  name: 'RoundCollection',
  description: 'By invitation, one a person; or by one link for everybody, without rate, reminders and comparison.',
})
registerEnumType(InviteMode, { name: 'InviteMode', description: 'Everybody, those on a list, or a sample of them.' })
registerEnumType(BoxStrength, {
  name: 'BoxStrength',
  description: 'What locks the key of a box: the code of a key holder and the server, or the server alone.',
})
registerEnumType(NoticeKind, { name: 'NoticeKind', description: 'What the clock has told about a box.' })
registerEnumType(Preparation, { name: 'Preparation', description: 'What a round needs before it can open.' })
registerEnumType(LinkPurpose, {
  name: 'LinkPurpose',
  description: 'What a key holder does with a link: make the key, or check the code and open the box.',
})
registerEnumType(UnitActKind, { name: 'UnitActKind', description: 'What somebody did to the tree of units.' })
registerEnumType(PlannedAct, {
  name: 'PlannedAct',
  description: 'What an import would do with a unit. MISSING: the file does not tell of it, and it stays.',
})
registerEnumType(UnitField, { name: 'UnitField', description: 'What can change about a unit.' })
registerEnumType(GivableRole, { name: 'GivableRole', description: 'A role that a key user can give.' })
registerEnumType(RoleOutcome, {
  name: 'RoleOutcome',
  description: 'What became of a role that was given.',
  valuesConfig: {
    NEW: { description: 'the person had no account; the link signs in once and sets the password' },
    WAITING: { description: 'you have given the person a role before and nobody has signed in; the new link works' },
    KNOWN: { description: 'the person has an account and signs in as usual' },
  },
})
registerEnumType(TrainingRole, {
  name: 'TrainingRole',
  description: 'The five levels that competence is lifted on, from the council to the user of a system.',
})
registerEnumType(TrainingForm, { name: 'TrainingForm', description: 'How one learns.' })
registerEnumType(TrainingReference, {
  name: 'TrainingReference',
  description:
    "What factors are measured against: the comparison group's median, the whole organisation, the own total.",
})
registerEnumType(TrainingReason, {
  name: 'TrainingReason',
  description: 'Why a training is recommended.',
  valuesConfig: {
    BELOW: { description: 'the factor lies below what it is measured against' },
    LOWEST: { description: 'nothing lies below; the factor is the lowest of the area' },
    FITS: { description: 'nothing is weak; the figures lie within the span that the training is meant for' },
  },
})
registerEnumType(TrainingLack, {
  name: 'TrainingLack',
  description: 'Why there is no recommendation for a level and an area.',
  valuesConfig: {
    NO_TRAINING: { description: 'the catalogue has none for them' },
    NO_FIGURES: { description: 'the figures of the factors are not shown' },
    OUTSIDE_SPAN: { description: 'the figures lie outside the spans of all that there are' },
  },
})
registerEnumType(TrainingAct, { name: 'TrainingAct', description: 'What an import does with a training.' })
registerEnumType(EffectGap, {
  name: 'EffectGap',
  description: 'Which of the two rounds around a programme is missing.',
})
registerEnumType(KitQuestionKind, {
  name: 'KitQuestionKind',
  description: "Why a statement is worth talking about: a low index, answers that go apart, many who don't know.",
})
registerEnumType(InitiativePurpose, {
  name: 'InitiativePurpose',
  description: 'Doing the same with less, or something new.',
})
registerEnumType(InitiativeReach, {
  name: 'InitiativeReach',
  description: 'For those who work there, or for those whom the organisation is there for.',
})
registerEnumType(InitiativeStage, { name: 'InitiativeStage', description: 'How far an initiative has come.' })
registerEnumType(InitiativeEffort, {
  name: 'InitiativeEffort',
  description: 'Up to 200 hours and SEK 100,000; up to 1,500 hours and SEK 1 million; more.',
})
registerEnumType(InitiativeLicence, {
  name: 'InitiativeLicence',
  description: 'What others may do with the texts. ASK: they ask the contact.',
})
registerEnumType(InitiativeVisibility, {
  name: 'InitiativeVisibility',
  description: 'Who sees it. PARTNERS: organisations that share their results by name or publicly.',
})
registerEnumType(InitiativeReasonKind, {
  name: 'InitiativeReasonKind',
  description: 'Why an initiative is suggested. IMPROVED is no proof that the initiative did it.',
})
registerEnumType(ReportReason, { name: 'ReportReason', description: 'What is wrong with an initiative.' })
registerEnumType(MeasuringState, {
  name: 'MeasuringState',
  description: 'How far an organisation has come with a year. Never how many have been asked or have answered.',
  valuesConfig: {
    NONE: { description: 'no round' },
    PLANNED: { description: 'a round is planned' },
    OPEN: { description: 'a round is being answered' },
    CLOSED: { description: 'a round is closed, and has no result yet' },
    SCORED: { description: 'there is a result' },
  },
})
registerEnumType(KeyUserState, {
  name: 'KeyUserState',
  description: 'Whether an organisation has somebody who runs it.',
  valuesConfig: {
    NONE: { description: 'nobody' },
    INVITED: { description: 'somebody who has not signed in yet' },
    INSIDE: { description: 'somebody who has signed in' },
  },
})
registerEnumType(AddableKind, { name: 'AddableKind', description: 'What sort of organisation can be added.' })
