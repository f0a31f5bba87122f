import { registerEnumType } from 'type-graphql'

export const ChangeVerdict = {
  CLEAR: 'clear',
  CERTAIN_BUT_SMALL: 'certainButSmall',
  PRACTICALLY_EQUAL: 'practicallyEqual',
  CANNOT_BE_TOLD: 'cannotBeTold',
} as const
export const NoChangeReason = {
  MISSING: 'missing',
  TOO_FEW: 'tooFew',
  JOINT: 'joint',
  LOW_QUALITY: 'lowQuality',
  OTHER_WORDING: 'otherWording',
  NEW_UNIT: 'new',
  NOT_APART: 'notApart',
} as const
export const NoRecutReason = { NEW_UNIT: 'new', NOT_APART: 'notApart', HIDDEN: 'hidden' } as const
export const ChangeWarning = { RESPONSE_RATE: 'responseRate', TARGET_GROUP: 'targetGroup' } as const

export type ChangeVerdict = (typeof ChangeVerdict)[keyof typeof ChangeVerdict]
export type NoChangeReason = (typeof NoChangeReason)[keyof typeof NoChangeReason]
export type NoRecutReason = (typeof NoRecutReason)[keyof typeof NoRecutReason]
export type ChangeWarning = (typeof ChangeWarning)[keyof typeof ChangeWarning]

registerEnumType(ChangeVerdict, {
  name: 'ChangeVerdict',
  description: 'What may be said about a difference, among all that were asked for together.',
  valuesConfig: {
    CLEAR: { description: 'more than chance, and at least five points' },
    CERTAIN_BUT_SMALL: { description: 'more than chance, but less than five points' },
    PRACTICALLY_EQUAL: { description: 'certainly less than five points' },
    CANNOT_BE_TOLD: { description: 'the answers are too few to tell; it does not mean "no change"' },
  },
})
registerEnumType(NoChangeReason, {
  name: 'NoChangeReason',
  description: 'Why two rounds are not compared here.',
  valuesConfig: {
    MISSING: { description: 'one of the two rounds has no figure that may be shown' },
    TOO_FEW: { description: 'fewer than 15 answered in one of the two rounds' },
    JOINT: { description: 'answered jointly, so there is no interval' },
    LOW_QUALITY: { description: 'too few answered in one of the two rounds to stand for the organisation' },
    OTHER_WORDING: { description: 'a question, its answers or a weight below has changed' },
    NEW_UNIT: { description: 'the unit had nobody in the earlier round' },
    NOT_APART: { description: 'the people of the unit were shown only together with others in the earlier round' },
  },
})
registerEnumType(NoRecutReason, {
  name: 'NoRecutReason',
  description: 'Why an earlier round is not shown for a unit of today.',
  valuesConfig: {
    NEW_UNIT: { description: 'it had nobody then' },
    NOT_APART: { description: 'its people were shown only together with others' },
    HIDDEN: { description: 'nothing of its branch was shown' },
  },
})
registerEnumType(ChangeWarning, {
  name: 'ChangeWarning',
  description: 'What differs between the rounds themselves and may look like a change.',
  valuesConfig: {
    RESPONSE_RATE: { description: 'the response rates differ by more than 20 percentage points' },
    TARGET_GROUP: { description: 'the rounds were meant for different people' },
  },
})
