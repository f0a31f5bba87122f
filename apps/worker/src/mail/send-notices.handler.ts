import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { readRoundToName } from '@mognad/db/invitations/round-to-invite.store'
import type { TakenMail } from '@mognad/db/mail/mail.store'
import { RuleBroken } from '@mognad/model/errors'
import { noticeKinds, type NoticeKind } from '@mognad/model/rounds/notices'
import type { RunContext } from '../run-context.ts'
import { deliver } from './deliver.ts'
import { toHtml, type Message } from './message.ts'
import { noticeTexts } from './notice-texts.ts'
import { targetMail } from './target-mail.ts'

const foot = {
  sv: 'Skickat av Mognad, eftersom du har hand om mätomgången eller dess kod.',
  en: 'Sent by Mognad, because you are in charge of the round or of its code.',
} as const
const button = { sv: 'Öppna mätomgången', en: 'Open the round' } as const

/** Sends what the clock has to tell an organisation's staff. */
export async function sendNotices(run: StartedRun, context: RunContext): Promise<void> {
  const { organisationId } = run
  if (!organisationId) throw new RuleBroken('NOT_FOUND')
  const scope = { kind: 'notice', organisationId, roundId: null } as const
  await deliver(run, context, 'send', scope, (mail) =>
    mail.targetId ? targetMail(context, mail) : write(context, mail),
  )
  await context.commit(async () => undefined)
}

async function write({ pool, secret, mail: desk }: RunContext, mail: TakenMail): Promise<Message | null> {
  const { roundId, notice, address } = mail
  if (!roundId || !address || !isNotice(notice)) return null
  const round = await readRoundToName(pool, roundId)
  if (!round) return null
  const language = mail.language === 'en' ? 'en' : 'sv'
  const link = `${desk.publicUrl}/matning/${roundId}`
  const closesAt = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Stockholm',
  }).format(round.closesAt)
  const fill = (text: string) =>
    text.replaceAll(/\{(round|closesAt|link)\}/g, (_, name: 'round' | 'closesAt' | 'link') =>
      name === 'round' ? round.name : name === 'link' ? link : closesAt,
    )
  const { subject, body } = noticeTexts[notice][language]
  const text = fill(body)
  return {
    organisationId: mail.organisationId,
    kind: 'notice',
    fromName: round.organisationName,
    to: address,
    messageId: `${secret.messageId(mail.id)}@${desk.transport.domain}`,
    subject: fill(subject),
    text: `${text}\n\n-- \n${foot[language]}\n`,
    html: toHtml({ text, link, linkTitle: button[language], foot: foot[language] }, language),
    language,
    unsubscribe: null,
  }
}

function isNotice(notice: string | null): notice is NoticeKind {
  return (noticeKinds as readonly (string | null)[]).includes(notice)
}
