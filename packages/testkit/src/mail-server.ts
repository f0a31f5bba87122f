import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A reply instead of taking the mail: 450 not now, 550 never. */
export interface Refusal {
  readonly code: number
  readonly text: string
}

export interface ReceivedMail {
  readonly to: string
  readonly messageId: string
  readonly raw: string
  readonly parsed: ParsedMail
}

/** A real mail server on a port of its own; it keeps what it has taken. */
export interface MailServer {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  to(address: string): readonly ReceivedMail[]
  close(): Promise<void>
}

export interface MailServerOptions {
  readonly refuse?: (address: string) => Refusal | null
  /** How long it thinks before it says that it has taken a mail. */
  readonly slowMs?: number
}

export async function startMailServer({ refuse, slowMs = 0 }: MailServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const refusal = refuse?.(address) ?? null
      done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts)
        void simpleParser(raw).then((parsed) => {
          // It is taken here, whatever becomes of the reply: like a server whose last line got lost.
          const to = session.envelope.rcptTo[0]?.address ?? ''
          received.push({ to, messageId: parsed.messageId ?? '', raw: raw.toString('utf8'), parsed })
          setTimeout(() => done(null, 'taken'), slowMs)
        })
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    to: (address) => received.filter((mail) => mail.to === address),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
