/** What is written down about trainings, programmes and participation. Numbers stand in the rows themselves. */
export type TrainingEvent =
  | {
      /** Without an organisation: of the national catalogue. */
      readonly kind: 'TRAINING_SAVED' | 'TRAINING_RETIRED'
      readonly subjectId: string
      readonly organisationId?: string
    }
  | {
      readonly kind: 'TRAININGS_IMPORTED'
      readonly subjectId: null
      readonly organisationId?: string
      readonly detail: { readonly created: number; readonly changed: number }
    }
  | {
      readonly kind: 'PROGRAMME_SAVED' | 'PROGRAMME_REMOVED'
      readonly subjectId: string
      readonly organisationId: string
    }
  | {
      /** Subject: the programme. */
      readonly kind: 'PARTICIPATION_REGISTERED' | 'PARTICIPATION_REMOVED'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly participationId: string }
    }
