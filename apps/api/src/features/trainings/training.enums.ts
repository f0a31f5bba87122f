import { registerEnumType } from 'type-graphql'

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

export type TrainingRole = (typeof TrainingRole)[keyof typeof TrainingRole]
export type TrainingForm = (typeof TrainingForm)[keyof typeof TrainingForm]
export type TrainingReference = (typeof TrainingReference)[keyof typeof TrainingReference]
export type TrainingReason = (typeof TrainingReason)[keyof typeof TrainingReason]
export type TrainingLack = (typeof TrainingLack)[keyof typeof TrainingLack]
export type TrainingAct = (typeof TrainingAct)[keyof typeof TrainingAct]
export type EffectGap = (typeof EffectGap)[keyof typeof EffectGap]
export type KitQuestionKind = (typeof KitQuestionKind)[keyof typeof KitQuestionKind]

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
