/**
 * What is written down about who did what: ids, codes and counts, never content. One union, so that a new kind is a
 * line here and the compiler finds the places that must know it.
 */
export type AuditEvent =
  | { readonly kind: 'SIGNED_IN'; readonly subjectId: string }
  | { readonly kind: 'SIGNED_IN_BY_LINK'; readonly subjectId: string }
  | { readonly kind: 'SIGNED_OUT'; readonly subjectId: string }
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
      readonly detail: { readonly responses: number; readonly unreadable: number; readonly inSmallBranch: number }
    }
  | { readonly kind: 'EDITION_REQUESTED'; readonly subjectId: string; readonly detail: { readonly number: number } }
  | {
      readonly kind: 'EDITION_PUBLISHED'
      readonly subjectId: string
      readonly detail: { readonly leftOut: number; readonly rounds: number }
    }
  | { readonly kind: 'API_KEY_CREATED'; readonly subjectId: string; readonly organisationId: string }
  | { readonly kind: 'API_KEY_REVOKED'; readonly subjectId: string; readonly organisationId: string }

export type AuditKind = AuditEvent['kind']
