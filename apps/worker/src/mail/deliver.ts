import type { JobStep } from '@mognad/jobs'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import {
  countDue,
  dropMail,
  markBounced,
  markSent,
  postpone,
  postponeAll,
  takeMail,
  type MailScope,
  type TakenMail,
} from '@mognad/db/mail/mail.store'
import { RuleBroken } from '@mognad/model/errors'
import type { RunContext } from '../run-context.ts'
import type { Message } from './message.ts'
import { MailRefused, MailServerAway } from './transport.ts'

/** What a mail says; null when it has become needless. */
export type Compose = (mail: TakenMail) => Promise<Message | null>

/** Seconds until the next try after the n-th; a mail that the server puts off for longer than all of them has bounced. */
const patience = [60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400] as const
const awaySeconds = 60

/**
 * Sends what waits, one mail at a time over the whole process: a kill leaves at most one in hand, and that one goes out
 * again under the same Message-ID (mail.store.ts says how).
 *
 * @throws RuleBroken MAIL_SERVER_AWAY when no mail can go; all of them wait, and the sweep asks again
 */
export async function deliver(
  run: StartedRun,
  context: RunContext,
  step: JobStep,
  scope: MailScope,
  compose: Compose,
): Promise<void> {
  const { pool, progress, mail: desk } = context
  // Everybody in the organisation may follow a run: how many reminders go would say how many have answered.
  const total = scope.kind === 'reminder' ? null : await countDue(pool, scope)
  progress(step, 0, total)
  for (let done = 0; ; done++) {
    const more = await desk.oneAtATime(async () => {
      const mail = await takeMail(pool, scope, run)
      if (mail) await sendOne(context, scope, mail, compose)
      return mail !== null
    })
    if (!more) return
    if (total !== null) progress(step, Math.min(done + 1, total), total)
  }
}

async function sendOne(
  { pool, mail: desk, logger }: RunContext,
  scope: MailScope,
  mail: TakenMail,
  compose: Compose,
): Promise<void> {
  const message = mail.address === null ? null : await compose(mail)
  if (message === null) return dropMail(pool, mail)
  try {
    await desk.transport.send(message)
  } catch (error) {
    if (error instanceof MailServerAway) {
      await postponeAll(pool, scope, mail, awaySeconds)
      logger.warn({ reason: error.reason }, 'no mail can be sent now')
      throw new RuleBroken('MAIL_SERVER_AWAY')
    }
    if (!(error instanceof MailRefused)) throw error
    const seconds = patience[mail.attempts - 1]
    if (error.forGood || seconds === undefined) return markBounced(pool, mail, error.smtpCode)
    return postpone(pool, mail, seconds, error.smtpCode)
  }
  await markSent(pool, mail)
}
