import { readTargetToName } from '@mognad/db/decisions/reminder.store'
import type { TakenMail } from '@mognad/db/mail/mail.store'
import type { RunContext } from '../run-context.ts'
import { toHtml, type Message } from './message.ts'

type Language = 'sv' | 'en'
const kinds = ['target_near', 'target_over'] as const
type TargetNotice = (typeof kinds)[number]

const texts: Readonly<Record<TargetNotice, Readonly<Record<Language, { subject: string; body: string }>>>> = {
  target_near: {
    sv: {
      subject: 'Målet ”{target}” ska vara nått {dueOn}',
      body: 'Du står som ansvarig för målet ”{target}” i beslutet ”{decision}”. Det ska vara nått {dueOn}, och enligt det som har mätts hittills är det inte nått. Se vad bedömningen bygger på:\n\n{link}',
    },
    en: {
      subject: 'The target “{target}” is due on {dueOn}',
      body: 'You are named as responsible for the target “{target}” of the decision “{decision}”. It is due on {dueOn}, and by what has been measured so far it is not reached. See what the verdict rests on:\n\n{link}',
    },
  },
  target_over: {
    sv: {
      subject: 'Måldatum har passerat: ”{target}”',
      body: 'Du står som ansvarig för målet ”{target}” i beslutet ”{decision}”. Det skulle ha varit nått {dueOn}, och det går inte att säga att det är nått. Se vad bedömningen bygger på:\n\n{link}',
    },
    en: {
      subject: 'The date has passed: “{target}”',
      body: 'You are named as responsible for the target “{target}” of the decision “{decision}”. It was due on {dueOn}, and it cannot be said to be reached. See what the verdict rests on:\n\n{link}',
    },
  },
}
const foot = {
  sv: 'Skickat av Mognad, eftersom din adress står vid målet. Den som håller i besluten kan ta bort den.',
  en: 'Sent by Mognad, because your address stands beside the target. Whoever keeps the decisions can remove it.',
} as const
const button = { sv: 'Öppna beslutet', en: 'Open the decision' } as const

/** A reminder to whoever is responsible for a target; null where it is not followed up any more, or the mail is no such. */
export async function targetMail({ pool, secret, mail: desk }: RunContext, mail: TakenMail): Promise<Message | null> {
  const kind = kinds.find((each) => each === mail.notice)
  if (!kind || !mail.targetId || !mail.address) return null
  const named = await readTargetToName(pool, mail.targetId)
  if (!named) return null
  const language: Language = mail.language === 'en' ? 'en' : 'sv'
  const link = `${desk.publicUrl}/beslut/${named.decisionId}`
  const words = { target: named.target, decision: named.decision, dueOn: dayIn(language, named.dueOn), link }
  const fill = (text: string) =>
    text.replaceAll(/\{(target|decision|dueOn|link)\}/g, (_, name: keyof typeof words) => words[name])
  const { subject, body } = texts[kind][language]
  const text = fill(body)
  return {
    organisationId: mail.organisationId,
    kind: 'notice',
    fromName: named.organisationName,
    to: mail.address,
    messageId: `${secret.messageId(mail.id)}@${desk.transport.domain}`,
    subject: fill(subject),
    text: `${text}\n\n-- \n${foot[language]}\n`,
    html: toHtml({ text, link, linkTitle: button[language], foot: foot[language] }, language),
    language,
    unsubscribe: null,
  }
}

function dayIn(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
