import type { ServerSecret } from './secret.ts'

/** One statement with its values, on the connection that is to be checked. */
export type Ask = (text: string, values?: readonly unknown[]) => Promise<readonly unknown[]>

/** The program must not start here; the message says why and what to do. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}

interface ServerFacts {
  readonly fsync: string
  readonly synchronous_commit: string
  readonly role: string
  readonly passes: boolean
  readonly owns: boolean
}

/**
 * Refuses a server that could lose an acknowledged answer (fsync or synchronous_commit off), a role that
 * row-level security does not hold (owner, superuser, BYPASSRLS), and a secret that is not this database's while a
 * box is not opened.
 *
 * @throws {StartRefused} with every reason, one a line
 */
export async function assertServer(ask: Ask, secret?: Pick<ServerSecret, 'checkMac'>): Promise<void> {
  const reasons = reasonsAgainst((await ask(factsQuery))[0] as ServerFacts)
  if (secret && reasons.length === 0) {
    const [answer] = await ask('select check_server_secret($1) as same', [secret.checkMac()])
    if (!(answer as { same: boolean }).same) reasons.push(otherSecret)
  }
  if (reasons.length > 0) throw new StartRefused(reasons.join('\n'))
}

/** Empty when nothing speaks against starting. */
export function reasonsAgainst(facts: ServerFacts): string[] {
  const reasons: string[] = []
  if (facts.fsync !== 'on')
    reasons.push('fsync is off: a power cut would lose answers that were acknowledged. Turn it on.')
  if (facts.synchronous_commit === 'off') {
    reasons.push(
      `synchronous_commit is off for ${facts.role}: a crash would lose answers that were acknowledged. Turn it on.`,
    )
  }
  if (facts.passes || facts.owns) {
    reasons.push(
      `The role ${facts.role} ${facts.passes ? 'passes by row-level security' : 'owns the tables'}: every organisation ` +
        'would see every other. Use the address of the role that the migration made for this program.',
    )
  }
  return reasons
}

const otherSecret =
  "The server's secret is not the one that this database was used with, and there are boxes that only that one can " +
  'open. Restore the old secret from its backup; without it their answers are lost.'

const factsQuery = `
  select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
         current_user as role, r.rolsuper or r.rolbypassrls as passes,
         exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                   and pg_has_role(current_user, c.relowner, 'member')) as owns
    from pg_roles r where r.rolname = current_user`
