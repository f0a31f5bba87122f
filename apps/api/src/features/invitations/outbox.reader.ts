import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'

/** A mail that was written to the outbox instead of being sent. */
export interface OutboxMail {
  /** Its file's name without the ending. */
  readonly id: string
  readonly kind: 'invitation' | 'notice'
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly writtenAt: Date
}

export interface OutboxList {
  /** Newest first. */
  readonly mails: readonly OutboxMail[]
  readonly total: number
  /** Reminders are counted and not shown: whom they went to says who had not answered. */
  readonly reminders: number
}

const most = 200
const isKind = (kind: unknown): kind is OutboxMail['kind'] => kind === 'invitation' || kind === 'notice'

/** The folder in which mails land when there is no mail server: one file a mail, one folder an organisation. */
export class OutboxReader {
  /** @param folder null where there is a mail server, or no folder is named */
  constructor(private readonly folder: string | null) {}

  get isInUse(): boolean {
    return this.folder !== null
  }

  async list(organisationId: string): Promise<OutboxList> {
    const files = await this.files(organisationId)
    const mails: OutboxMail[] = []
    let reminders = 0
    let total = 0
    for (const { path, id, writtenAt } of files) {
      const raw = await readFile(path)
      const kind = /^x-mognad-kind: (\w+)/im.exec(raw.subarray(0, 4_000).toString('latin1'))?.[1]
      if (!isKind(kind)) {
        reminders += 1
        continue
      }
      total += 1
      if (mails.length === most) continue
      const { to, subject = '', text = '' } = await simpleParser(raw, { skipHtmlToText: true, skipImageLinks: true })
      const address = (Array.isArray(to) ? to[0] : to)?.value[0]?.address ?? ''
      mails.push({ id, kind, to: address, subject, text, writtenAt })
    }
    return { mails, total, reminders }
  }

  /** Newest first. The folder is named after a UUID that was checked: nothing that was sent gets into a path. */
  private async files(organisationId: string) {
    if (this.folder === null) return []
    const own = join(this.folder, organisationId)
    const names = await readdir(own).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
    const files = await Promise.all(
      names
        .filter((name) => name.endsWith('.eml'))
        .map(async (name) => {
          const path = join(own, name)
          return { path, id: name.slice(0, -'.eml'.length), writtenAt: (await stat(path)).mtime }
        }),
    )
    return files.toSorted((one, other) => other.writtenAt.getTime() - one.writtenAt.getTime())
  }
}
