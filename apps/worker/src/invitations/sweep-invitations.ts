import { eraseOldAddresses, planWavesOfToday } from '@mognad/db/invitations/reminder-wave.store'
import { readOf } from '@mognad/db/job-runs/job-run.store'
import { dueSendings, requestSending, type DueSending } from '@mognad/db/mail/mail-request.store'
import { transaction } from '../database.ts'
import type { Services } from '../run-context.ts'

const runOf = {
  invitation: 'invitations.send-invitations',
  reminder: 'invitations.send-reminders',
  notice: 'mail.send-notices',
} as const satisfies Record<DueSending['kind'], string>

/** Files are looked at once an hour, not every few seconds. */
const filesEveryMs = 3_600_000
let filesDueAt = 0

/** The clock of the mails: plans the waves of the day, asks for what waits to be sent, erases addresses that are over. */
export async function sweepInvitations({ pool, producer, logger, mail }: Services): Promise<void> {
  const waves = await planWavesOfToday(pool)
  if (waves > 0) logger.info({ waves }, 'waves of reminders planned')
  const due = await dueSendings(readOf(pool))
  for (const { kind, organisationId, roundId } of due) {
    const name = runOf[kind]
    const { jobRunId, isNew } = await transaction(pool, (client) =>
      requestSending(readOf(client), name, { organisationId, roundId }),
    )
    if (isNew) await producer.send(jobRunId, name)
  }
  const erased = await eraseOldAddresses(pool, mail.addressesKeptDays)
  if (erased > 0) logger.info({ erased }, 'addresses erased')
  if (Date.now() < filesDueAt) return
  filesDueAt = Date.now() + filesEveryMs
  const forgotten = await mail.transport.forgetOlderThan(mail.addressesKeptDays)
  if (forgotten > 0) logger.info({ forgotten }, 'mails in the outbox forgotten')
}
