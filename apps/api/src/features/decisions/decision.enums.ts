import { registerEnumType } from 'type-graphql'

export const DecisionBody = {
  COUNCIL: 'council',
  EXECUTIVE_BOARD: 'executive-board',
  COMMITTEE: 'committee',
  COMPANY_BOARD: 'company-board',
  MANAGEMENT: 'management',
} as const
export const TargetKind = {
  SCORE: 'score',
  RESPONSE_RATE: 'response-rate',
  GAP_TO_MEDIAN: 'gap-to-median',
  ACTION: 'action',
  TRAINING: 'training',
} as const
export const TargetCohort = { ALL: 'all', MAIN: 'main', GROUP: 'group' } as const
export const TargetVerdict = {
  REACHED_FOR_CERTAIN: 'reachedForCertain',
  PROBABLY_REACHED: 'probablyReached',
  CANNOT_BE_TOLD: 'cannotBeTold',
  NOT_REACHED: 'notReached',
  MISSED: 'missed',
  NOT_MEASURED: 'notMeasured',
  NOT_SHOWN: 'notShown',
} as const
export const EvidenceGap = {
  NOT_MEASURED: 'notMeasured',
  HIDDEN: 'hidden',
  JOINT: 'joint',
  MISSING: 'missing',
  NOT_APPLICABLE: 'notApplicable',
} as const
export const JudgementCause = {
  TARGET: 'target',
  ROUND: 'round',
  EDITION: 'edition',
  PARTICIPATION: 'participation',
  ACTION: 'action',
  DATE: 'date',
} as const
export const DecisionFileType = { PDF: 'pdf', DOCX: 'docx', ODT: 'odt', PNG: 'png', JPEG: 'jpeg' } as const

export type DecisionBody = (typeof DecisionBody)[keyof typeof DecisionBody]
export type TargetKind = (typeof TargetKind)[keyof typeof TargetKind]
export type TargetCohort = (typeof TargetCohort)[keyof typeof TargetCohort]
export type TargetVerdict = (typeof TargetVerdict)[keyof typeof TargetVerdict]
export type EvidenceGap = (typeof EvidenceGap)[keyof typeof EvidenceGap]
export type JudgementCause = (typeof JudgementCause)[keyof typeof JudgementCause]
export type DecisionFileType = (typeof DecisionFileType)[keyof typeof DecisionFileType]

registerEnumType(DecisionBody, { name: 'DecisionBody', description: 'Who decided.' })
registerEnumType(TargetKind, { name: 'TargetKind', description: 'What a target wants to reach.' })
registerEnumType(TargetCohort, {
  name: 'TargetCohort',
  description: 'Whose median a gap is measured to: everybody, the SKR main group, the SKR group.',
})
registerEnumType(TargetVerdict, {
  name: 'TargetVerdict',
  description: 'What measurement says of a target; certain means that the whole 95 % interval lies above it.',
})
registerEnumType(EvidenceGap, { name: 'EvidenceGap', description: 'Why there is no figure to judge by.' })
registerEnumType(JudgementCause, {
  name: 'JudgementCause',
  description: 'Why a target was judged otherwise than before. DATE: nothing but the date has passed.',
})
registerEnumType(DecisionFileType, { name: 'DecisionFileType', description: 'What a file is.' })
