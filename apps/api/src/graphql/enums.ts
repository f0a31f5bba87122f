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
export const ReportKind = { BOARD: 'board', SPREADSHEET: 'spreadsheet', CSV: 'csv', ARCHIVE: 'archive' } as const
export const NationalReportKind = { DOCUMENT: 'document', SPREADSHEET: 'spreadsheet', CSV: 'csv' } as const
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
export type ReportKind = ValueOf<typeof ReportKind>
export type NationalReportKind = ValueOf<typeof NationalReportKind>
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
registerEnumType(ReportKind, {
  name: 'ReportKind',
  description:
    'What a report is: BOARD a PDF of two pages and an appendix for board and committee, SPREADSHEET every view as a sheet (XLSX), CSV the same figures one a line, ARCHIVE the first as PDF/A and the third with what they are (ZIP). All but BOARD tell of single units: for those who see the whole organisation.',
})
registerEnumType(NationalReportKind, {
  name: 'NationalReportKind',
  description:
    'What a report of an edition is: DOCUMENT a PDF on the country, SPREADSHEET its figures as sheets (XLSX), CSV the same one a line.',
})
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
