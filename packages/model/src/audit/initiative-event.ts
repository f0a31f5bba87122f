interface Own {
  /** The initiative. */
  readonly subjectId: string
  readonly organisationId: string
}

/** What was done with initiatives and the comments below them; never their words. */
export type InitiativeEvent =
  | ({ readonly kind: 'INITIATIVE_SAVED'; readonly detail: { readonly visibility: number } } & Own)
  | ({ readonly kind: 'INITIATIVE_REMOVED' } & Own)
  | ({ readonly kind: 'INITIATIVE_COPIED'; readonly detail: { readonly originId: string } } & Own)
  /** By the organisation of the one who wrote or reported, which is not the owner. */
  | ({ readonly kind: 'INITIATIVE_COMMENTED'; readonly detail: { readonly commentId: string } } & Own)
  | ({ readonly kind: 'INITIATIVE_REPORTED'; readonly detail: { readonly reason: string } } & Own)
  /** By its author, or by a coordinator: then it belongs to no organisation. */
  | {
      readonly kind: 'INITIATIVE_COMMENT_REMOVED'
      readonly subjectId: string
      readonly organisationId: string | null
      readonly detail: { readonly commentId: string }
    }
  | { readonly kind: 'INITIATIVE_HIDDEN'; readonly subjectId: string; readonly detail: { readonly reason: string } }
  | { readonly kind: 'INITIATIVE_SHOWN'; readonly subjectId: string }
  | {
      readonly kind: 'INITIATIVE_REPORTS_SETTLED'
      readonly subjectId: string
      readonly detail: { readonly reports: number }
    }
