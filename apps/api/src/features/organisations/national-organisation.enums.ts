import { registerEnumType } from 'type-graphql'

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

export type MeasuringState = (typeof MeasuringState)[keyof typeof MeasuringState]
export type KeyUserState = (typeof KeyUserState)[keyof typeof KeyUserState]
export type AddableKind = (typeof AddableKind)[keyof typeof AddableKind]

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
