import type { DecisionEvent } from './decision-event.ts'
import type { InitiativeEvent } from './initiative-event.ts'
import type { InvitationEvent } from './invitation-event.ts'
import type { TrainingEvent } from './training-event.ts'

/**
 * What is written down about who did what: ids, codes and counts, never content. One union, so that a new kind is a
 * line here and the compiler finds the places that must know it.
 */
export type AuditEvent =
  | { readonly kind: 'SIGNED_IN'; readonly subjectId: string }
  | { readonly kind: 'SIGNED_IN_BY_LINK'; readonly subjectId: string }
  | { readonly kind: 'SIGNED_OUT'; readonly subjectId: string }
  | {
      readonly kind: 'ROUND_PLANNED' | 'ROUND_CHANGED' | 'ROUND_DISCARDED' | 'ROUND_REOPENED' | 'ROUND_SCHEDULED'
      readonly subjectId: string
      readonly organisationId: string
    }
  | {
      /** Subject: the box. The key's holder has no account: no actor where it was made by link. */
      readonly kind: 'BOX_KEY_MADE' | 'BOX_KEY_FORGOTTEN' | 'KEY_HOLDER_INVITED' | 'BOX_GIVEN_UP'
      readonly subjectId: string
      readonly organisationId: string
    }
  | {
      /** The tree is frozen and the invitations are drawn. */
      readonly kind: 'ROUND_OPENED'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly units: number; readonly invited: number }
    }
  | { readonly kind: 'ROUND_CLOSED'; readonly subjectId: string; readonly organisationId: string }
  | {
      /** The outer envelopes are off. Subject: the box. */
      readonly kind: 'BOX_CLOSED'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly received: number; readonly refused: number }
    }
  | {
      readonly kind: 'BOX_OPENED'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: {
        readonly responses: number
        readonly unreadable: number
        readonly inSmallBranch: number
        readonly outside: number
      }
    }
  /** Subject: the draft. Single savings are not written down: the versions that come of them are. */
  | { readonly kind: 'INSTRUMENT_DRAFT_MADE' | 'INSTRUMENT_DRAFT_DISCARDED'; readonly subjectId: string }
  | {
      /** Subject: the version. Nodes that begin a new series, and those that the former version did not have. */
      readonly kind: 'INSTRUMENT_PUBLISHED'
      readonly subjectId: string
      readonly detail: { readonly lost: number; readonly added: number }
    }
  | { readonly kind: 'ORGANISATION_ADDED'; readonly subjectId: string }
  | {
      /** Subject: the person. The organisation stands in the detail: the event is the coordinator's. */
      readonly kind: 'KEY_USER_APPOINTED'
      readonly subjectId: string
      readonly detail: { readonly organisationId: string }
    }
  | { readonly kind: 'JOB_RUN_RESTARTED'; readonly subjectId: string }
  | { readonly kind: 'EDITION_REQUESTED'; readonly subjectId: string; readonly detail: { readonly number: number } }
  | { readonly kind: 'EDITION_CANCELLED'; readonly subjectId: string }
  | {
      readonly kind: 'EDITION_PUBLISHED'
      readonly subjectId: string
      readonly detail: { readonly leftOut: number; readonly rounds: number }
    }
  | {
      readonly kind: 'SHARING_LEVEL_CHOSEN'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly level: number }
    }
  | {
      readonly kind: 'COHORT_LIST_SAVED'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly members: number }
    }
  | { readonly kind: 'COHORT_LIST_REMOVED'; readonly subjectId: string; readonly organisationId: string }
  | {
      /** Public facts on municipalities; the features are exchanged whole. */
      readonly kind: 'STRUCTURAL_FACTS_LOADED'
      readonly subjectId: null
      readonly detail: { readonly features: number; readonly facts: number }
    }
  | {
      /** Subject: the report. */
      readonly kind: 'REPORT_REQUESTED'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly roundId: string; readonly report: string; readonly language: string }
    }
  | {
      /** Subject: the report of an edition. */
      readonly kind: 'NATIONAL_REPORT_REQUESTED'
      readonly subjectId: string
      readonly detail: { readonly editionId: string; readonly report: string; readonly language: string }
    }
  | {
      /** Subject: the organisation. */
      readonly kind: 'COAT_CHOSEN' | 'COAT_REMOVED'
      readonly subjectId: string
      readonly organisationId: string
    }
  | TrainingEvent
  | DecisionEvent
  | InitiativeEvent
  | InvitationEvent
  | {
      /** Subject: the act, whose units and fields stand in the history of the tree. */
      readonly kind: 'UNITS_CHANGED'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly act: string; readonly units: number }
    }
  | {
      /** Subject: the person. */
      readonly kind: 'ROLE_GIVEN' | 'ROLE_TAKEN'
      readonly subjectId: string
      readonly organisationId: string
      readonly detail: { readonly role: string; readonly unitId: string | null }
    }
  | { readonly kind: 'SIGN_IN_LINK_RENEWED'; readonly subjectId: string; readonly organisationId: string }
  | { readonly kind: 'API_KEY_CREATED'; readonly subjectId: string; readonly organisationId: string }
  | { readonly kind: 'API_KEY_REVOKED'; readonly subjectId: string; readonly organisationId: string }

export type AuditKind = AuditEvent['kind']
