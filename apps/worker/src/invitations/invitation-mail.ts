import { readInvitedPlace, readRoundToInvite, type RoundToInvite } from '@mognad/db/invitations/round-to-invite.store'
import type { TakenMail } from '@mognad/db/mail/mail.store'
import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import { fillPlaceholders, textsOf, type MailKind, type MailText } from '@mognad/model/rounds/invitation-texts'
import type { ServerSecret } from '@mognad/runtime'
import { encodeLink, fingerprint } from '@mognad/sealing'
import type { Pool } from 'pg'
import type { MailDesk } from '../mail/mail-desk.ts'
import { toHtml, type Message } from '../mail/message.ts'
import { instrumentOf } from '../scores/instruments.ts'

/** Half a dozen statements a minute is how fast people answer. */
const secondsPerItem = 12

const words = {
  sv: {
    button: 'Öppna enkäten',
    foot: (round: string) =>
      `Du får det här mejlet eftersom din arbetsplats deltar i ${round}. Deltagandet är frivilligt.`,
    choices: 'Inga fler påminnelser, eller ta bort din adress:',
  },
  en: {
    button: 'Open the questionnaire',
    foot: (round: string) =>
      `You get this mail because your workplace takes part in ${round}. Taking part is voluntary.`,
    choices: 'No more reminders, or erase your address:',
  },
} as const

type Language = keyof typeof words

/** Swedish where the mails have no other words. */
const languageOf = (language: string): Language => (language === 'en' ? 'en' : 'sv')

export interface Writer {
  /** The invitation or reminder of one person. Null when the invitation has gone. */
  write(kind: MailKind, mail: TakenMail): Promise<Message | null>
}

/** Everything that is the same for all mails of a round, read once. @returns null when the round has no box with a key */
export async function openWriter(
  { pool, secret, mail: desk }: { pool: Pool; secret: ServerSecret; mail: MailDesk },
  roundId: string,
): Promise<Writer | null> {
  const round = await readRoundToInvite(pool, roundId)
  if (!round) return null
  const print = await fingerprint(new Uint8Array(round.publicKey))
  const items = itemsInOrder(instrumentOf(roundId, round.definition)).length
  const minutes = String(Math.max(1, Math.round((items * secondsPerItem) / 60)))
  const texts = textsOf(round.texts)
  return {
    async write(kind, mail) {
      const { invitationId, address } = mail
      const place = invitationId === null ? null : await readInvitedPlace(pool, invitationId)
      if (!place || invitationId === null || address === null) return null
      const token = secret.linkToken(invitationId)
      const link = `${desk.publicUrl}${encodeLink({ roundId, invitationId, token, fingerprint: print })}`
      const language = languageOf(mail.language)
      const values = {
        organisation: round.organisationName,
        round: round.name,
        unit: place.unitName,
        link,
        closesAt: dayOf(place.closesAt ?? round.closesAt, language),
        keyHolder: keyHolderOf(round, language),
        minutes,
      }
      return {
        ...filled(texts[language][kind], values, language, choicesUrl(desk, secret, invitationId)),
        organisationId: round.organisationId,
        kind,
        fromName: round.organisationName,
        to: address,
        messageId: `${secret.messageId(mail.id)}@${desk.transport.domain}`,
        language,
        unsubscribe: choicesUrl(desk, secret, invitationId),
      }
    },
  }
}

/** The page on which a person stops reminders or erases the own address. Its token lets nobody answer. */
export function choicesUrl({ publicUrl }: Pick<MailDesk, 'publicUrl'>, secret: ServerSecret, invitationId: string) {
  return `${publicUrl}/respond/mail/${invitationId}.${secret.choicesToken(invitationId).toString('base64url')}`
}

function filled(
  { subject, body }: MailText,
  values: Parameters<typeof fillPlaceholders>[1] & { readonly link: string; readonly round: string },
  language: Language,
  choices: string,
): Pick<Message, 'subject' | 'text' | 'html'> {
  const { button, foot, choices: choicesTitle } = words[language]
  const text = fillPlaceholders(body, values).replaceAll('\r\n', '\n').trim()
  const lines = `${foot(values.round)}\n${choicesTitle} ${choices}`
  return {
    subject: fillPlaceholders(subject, values),
    text: `${text}\n\n-- \n${lines}\n`,
    html: toHtml({ text, link: values.link, linkTitle: button, foot: lines }, language),
  }
}

function dayOf(date: Date, language: Language): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(date)
}

/** Where nobody holds a code the server opens the box itself, and the text says so. */
function keyHolderOf({ strength, keyHolder }: RoundToInvite, language: Language): string {
  if (strength === 'key_holder') return keyHolder
  return language === 'sv' ? 'servern' : 'the server'
}
