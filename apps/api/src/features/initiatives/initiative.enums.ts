import { registerEnumType } from 'type-graphql'

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

export type InitiativePurpose = (typeof InitiativePurpose)[keyof typeof InitiativePurpose]
export type InitiativeReach = (typeof InitiativeReach)[keyof typeof InitiativeReach]
export type InitiativeStage = (typeof InitiativeStage)[keyof typeof InitiativeStage]
export type InitiativeEffort = (typeof InitiativeEffort)[keyof typeof InitiativeEffort]
export type InitiativeLicence = (typeof InitiativeLicence)[keyof typeof InitiativeLicence]
export type InitiativeVisibility = (typeof InitiativeVisibility)[keyof typeof InitiativeVisibility]
export type InitiativeReasonKind = (typeof InitiativeReasonKind)[keyof typeof InitiativeReasonKind]
export type ReportReason = (typeof ReportReason)[keyof typeof ReportReason]

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
