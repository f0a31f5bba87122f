import { z } from 'zod'

/** What a mail says, in one language. Plain text: the mail program makes paragraphs of empty lines. */
const mailText = z.strictObject({ subject: z.string().min(1).max(150), body: z.string().min(1).max(4000) })
const textsOfLanguage = z.strictObject({ invitation: mailText, reminder: mailText })
export const invitationTextsSchema = z.strictObject({ sv: textsOfLanguage, en: textsOfLanguage })

export type MailText = z.infer<typeof mailText>
export type InvitationTexts = z.infer<typeof invitationTextsSchema>
export type MailKind = keyof InvitationTexts['sv']

/** All that may stand in braces. The link is the respondent's own, so a text without it would invite nobody. */
export const placeholders = ['organisation', 'round', 'unit', 'link', 'closesAt', 'keyHolder', 'minutes'] as const
export type Placeholder = (typeof placeholders)[number]

export type TextProblem = {
  /** `sv.invitation.body` */
  readonly path: string
  readonly code: 'LINK_MISSING' | 'PLACEHOLDER_UNKNOWN' | 'HTML' | 'LINE_BREAK' | 'LINK_IN_SUBJECT'
}

const inBraces = /\{([^{}]*)\}/g
const tag = /<\s*[a-z!/?]/i

/**
 * Why these texts cannot be sent. A subject has one line and no link: subjects are shown on locked screens and kept in
 * mail logs. Tags are refused rather than cleaned, since what is left after cleaning is not what was written.
 */
export function textProblems(texts: InvitationTexts): TextProblem[] {
  return (['sv', 'en'] as const).flatMap((language) =>
    (['invitation', 'reminder'] as const).flatMap((kind): TextProblem[] => {
      const { subject, body } = texts[language][kind]
      const path = `${language}.${kind}`
      const problems: TextProblem[] = [
        ...commonProblems(`${path}.subject`, subject),
        ...commonProblems(`${path}.body`, body),
      ]
      if (/[\r\n]/.test(subject)) problems.push({ path: `${path}.subject`, code: 'LINE_BREAK' })
      if (subject.includes('{link}')) problems.push({ path: `${path}.subject`, code: 'LINK_IN_SUBJECT' })
      if (!body.includes('{link}')) problems.push({ path: `${path}.body`, code: 'LINK_MISSING' })
      return problems
    }),
  )
}

function commonProblems(path: string, text: string): TextProblem[] {
  const unknown = [...text.matchAll(inBraces)].some(([, name]) => !(placeholders as readonly string[]).includes(name!))
  return [
    ...(unknown ? [{ path, code: 'PLACEHOLDER_UNKNOWN' } as const] : []),
    ...(tag.test(text) ? [{ path, code: 'HTML' } as const] : []),
  ]
}

/**
 * A text with its placeholders filled in, once: braces inside a value stay what they are.
 *
 * @example fillPlaceholders('Svara senast {closesAt}', { closesAt: '3 mars' }) // 'Svara senast 3 mars'
 */
export function fillPlaceholders(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return text.replaceAll(inBraces, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name as Placeholder] ?? whole) : whole,
  )
}

/** What is sent unless the key user writes something else. */
export const standardTexts: InvitationTexts = {
  sv: {
    invitation: {
      subject: 'Hur digitalt mogna är vi? Svara på {organisation}s enkät',
      body: `Hej!

{organisation} mäter sin digitala mognad och vill veta hur det ser ut hos er i {unit}. Enkäten tar ungefär {minutes} minuter.

Svara här, senast {closesAt}:
{link}

Länken är din egen. Dina svar låses i din webbläsare innan de skickas. Ingen kan se vem som har svarat vad: svaren låses upp först när enkäten har stängt, alla på en gång och i blandad ordning, av {keyHolder}.

Tack för att du bidrar!`,
    },
    reminder: {
      subject: 'Påminnelse: svara på {organisation}s enkät senast {closesAt}',
      body: `Hej!

För några dagar sedan bjöd vi in dig till {organisation}s mätning av digital mognad. Vi ser bara att inget svar har kommit via din länk, inte vad någon har svarat.

Det tar ungefär {minutes} minuter. Svara senast {closesAt}:
{link}

Tack!`,
    },
  },
  en: {
    invitation: {
      subject: 'How digitally mature are we? Answer the survey of {organisation}',
      body: `Hello,

{organisation} is measuring its digital maturity and would like to know how things are in {unit}. The questionnaire takes about {minutes} minutes.

Answer here, by {closesAt}:
{link}

The link is yours alone. Your answers are locked in your browser before they are sent. Nobody can see who answered what: the answers are unlocked only after the survey has closed, all at once and in mixed order, by {keyHolder}.

Thank you for taking part.`,
    },
    reminder: {
      subject: 'Reminder: answer the survey of {organisation} by {closesAt}',
      body: `Hello,

A few days ago we invited you to {organisation}'s measurement of digital maturity. We only see that no answer has come through your link, not what anybody has answered.

It takes about {minutes} minutes. Please answer by {closesAt}:
{link}

Thank you.`,
    },
  },
}

/** The texts of a round: its own, or the standard ones. */
export function textsOf(own: InvitationTexts | null): InvitationTexts {
  return own ?? standardTexts
}
