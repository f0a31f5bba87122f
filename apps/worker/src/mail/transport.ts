import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { oneLine, type Message } from './message.ts'

export interface MailSettings {
  /** smtp://user:password@host:587 or smtps://host. */
  readonly smtpUrl?: string | undefined
  /** Where mails land as .eml files when there is no server. */
  readonly outboxFolder?: string | undefined
  readonly from: string
  readonly replyTo?: string | undefined
  readonly perMinute: number
}

/** The way out. */
export interface MailTransport {
  readonly kind: 'smtp' | 'outbox' | 'none'
  /** What stands after the @ of a Message-ID: the domain that sends. */
  readonly domain: string
  /** @throws MailRefused · MailServerAway */
  send(message: Message): Promise<void>
  /** Mails in files hold addresses and links: they go after so many days. A mail server keeps its own rules. */
  forgetOlderThan(days: number): Promise<number>
  close(): Promise<void>
}

/** The server has said no to this mail: for now (4xx) or for good (5xx). Its text is not kept: it may hold the address. */
export class MailRefused extends Error {
  constructor(
    readonly forGood: boolean,
    /** 550 or 550 5.1.1 */
    readonly smtpCode: string,
  ) {
    super(`the mail server answered ${smtpCode}`)
    this.name = 'MailRefused'
  }
}

/** No mail can go now: no connection, no right to send, or no server named. */
export class MailServerAway extends Error {
  constructor(readonly reason: string) {
    super(`no mail can be sent: ${reason}`)
    this.name = 'MailServerAway'
  }
}

export function openTransport(settings: MailSettings): MailTransport {
  const domain = /@([^\s<>@]+?)>?\s*$/.exec(settings.from)?.[1] ?? 'localhost'
  if (settings.smtpUrl) return smtp(settings.smtpUrl, domain, settings)
  if (settings.outboxFolder) return outbox(settings.outboxFolder, domain, settings)
  const send = () => Promise.reject(new MailServerAway('NOT_SET_UP'))
  return { kind: 'none', domain, send, forgetOlderThan: async () => 0, close: async () => undefined }
}

function smtp(url: string, domain: string, settings: MailSettings): MailTransport {
  // One connection, kept: what the mail server sees of a round is one talk, and a kill meets at most one mail.
  const wire = nodemailer.createTransport({ url, pool: true, maxConnections: 1, maxMessages: 500 } as object)
  const pace = paced(settings.perMinute)
  return {
    kind: 'smtp',
    domain,
    async send(message) {
      await pace()
      await wire.sendMail(optionsOf(message, settings)).catch((error: unknown) => {
        throw refusalOf(error)
      })
    },
    forgetOlderThan: async () => 0,
    close: async () => wire.close(),
  }
}

/** Nobody's mail server: one file a mail, in a folder of the organisation that only the operator of the machine reads. */
function outbox(folder: string, domain: string, settings: MailSettings): MailTransport {
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    kind: 'outbox',
    domain,
    async send(message) {
      const { headers, ...rest } = optionsOf(message, settings)
      const kind = { 'X-Mognad-Kind': message.kind }
      const { message: written } = await writer.sendMail({ ...rest, headers: { ...headers, ...kind } as typeof kind })
      const own = join(folder, message.organisationId)
      await mkdir(own, { recursive: true, mode: 0o700 })
      // Written beside and renamed: whoever lists the folder never meets half a mail.
      const file = join(own, `${message.messageId}.eml`)
      await writeFile(`${file}.part`, written as Buffer, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    forgetOlderThan: (days) => forgetFiles(folder, Date.now() - days * 86_400_000),
    close: async () => writer.close(),
  }
}

async function forgetFiles(folder: string, writtenBefore: number): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  let forgotten = 0
  for (const name of names.filter((each) => /\.eml(\.part)?$/.test(each))) {
    const file = join(folder, name)
    if ((await stat(file)).mtimeMs >= writtenBefore) continue
    await rm(file, { force: true })
    forgotten += 1
  }
  return forgotten
}

function optionsOf(message: Message, { from, replyTo }: MailSettings): SendMailOptions {
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
  return {
    from: { name: oneLine(message.fromName), address },
    to: { name: '', address: message.to },
    ...(replyTo ? { replyTo } : {}),
    messageId: `<${message.messageId}>`,
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': message.language,
      // Out-of-office answers of a whole municipality are nobody's to read.
      'X-Auto-Response-Suppress': 'All',
      ...(message.unsubscribe
        ? { 'List-Unsubscribe': `<${message.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

interface SmtpError {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly response?: string
}

/** What the server has against this one mail, and what it has against all. */
export function refusalOf(error: unknown): MailRefused | MailServerAway {
  const { code = 'UNKNOWN', command = '', responseCode, response = '' } = error as SmtpError
  const isAboutThisMail = responseCode !== undefined && responseCode !== 421 && /^(RCPT TO|DATA|BDAT)/.test(command)
  if (!isAboutThisMail) return new MailServerAway(responseCode === undefined ? code : String(responseCode))
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  return new MailRefused(responseCode >= 500, enhanced ? `${responseCode} ${enhanced}` : String(responseCode))
}

/** Waits so long that no more than so many go in a minute. */
function paced(perMinute: number): () => Promise<void> {
  const gapMs = 60_000 / perMinute
  let free = 0
  return async () => {
    const now = Date.now()
    const at = Math.max(now, free)
    free = at + gapMs
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now))
  }
}
