interface OfRound {
  /** The round. */
  readonly subjectId: string
  readonly organisationId: string
}

interface Counted extends OfRound {
  readonly detail: { readonly people: number }
}

/** What was done with the list of a round and its mails: how many, never who. */
export type InvitationEvent =
  | ({ readonly kind: 'RECIPIENTS_LISTED' | 'RECIPIENTS_REMOVED' | 'ADDRESSES_ERASED' | 'LINKS_MADE' } & Counted)
  | ({ readonly kind: 'SAMPLE_DRAWN' } & OfRound & { readonly detail: { readonly size: number } })
  | ({ readonly kind: 'INVITATIONS_SENT_AGAIN' | 'ADDRESS_CHANGED' | 'REMINDERS_ASKED_FOR' } & OfRound)
  /** Somebody has read the text, and with it the link, of a mail in the outbox. Subject: the organisation. */
  | ({ readonly kind: 'OUTBOX_MAIL_READ' } & OfRound)
