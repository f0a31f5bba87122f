import type { Pool } from 'pg'

// The page behind a mail's last link crosses organisations through functions that take an unguessable id, after its token
// has been checked.

export interface MailChoices {
  readonly organisationName: string
  readonly roundName: string
  readonly noReminders: boolean
  readonly hasAddress: boolean
  readonly language: string
}

export async function mailChoices(pool: Pool, invitationId: string): Promise<MailChoices | null> {
  const { rows } = await pool.query<MailChoices>(
    `select organisation_name as "organisationName", round_name as "roundName", no_reminders as "noReminders",
            has_address as "hasAddress", language from mail_choices($1)`,
    [invitationId],
  )
  return rows[0] ?? null
}

export async function stopReminders(pool: Pool, invitationId: string): Promise<void> {
  await pool.query('select stop_reminders($1)', [invitationId])
}

export async function eraseOwnAddress(pool: Pool, invitationId: string): Promise<void> {
  await pool.query('select erase_own_address($1)', [invitationId])
}
