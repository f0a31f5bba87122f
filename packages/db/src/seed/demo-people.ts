import { hash } from '@node-rs/argon2'
import type { ClientBase } from 'pg'
import type { LocalisedText } from '@mognad/model/instruments/instrument'
import { demoId } from './demo-id.ts'

export const demoPassword = 'mognad-demo'

export interface DemoAccount {
  readonly email: string
  readonly name: string
  readonly role: 'key_user' | 'unit_manager' | 'reader' | 'national_coordinator'
  readonly what: LocalisedText
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'nyckelanvandare@nacka.example',
    name: 'Nora Nyckel',
    role: 'key_user',
    what: { sv: 'nyckelanvändare i Nacka', en: 'key user of Nacka' },
  },
  {
    email: 'enhetsansvarig@nacka.example',
    name: 'Enar Enhet',
    role: 'unit_manager',
    what: { sv: 'enhetsansvarig för Äldreomsorgen i Nacka', en: 'unit manager of Äldreomsorgen in Nacka' },
  },
  {
    email: 'lasare@nacka.example',
    name: 'Leila Läsare',
    role: 'reader',
    what: { sv: 'läsare i Nacka', en: 'reader in Nacka' },
  },
  {
    email: 'samordnare@mognad.example',
    name: 'Sam Ordnare',
    role: 'national_coordinator',
    what: { sv: 'nationell samordnare', en: 'national coordinator' },
  },
]

// The same settings as for everybody who chooses a password: argon2id, 19 MiB, two passes.
const hashSettings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Makes the accounts that are not there; those that are keep their password. */
export async function storeDemoPeople(
  client: ClientBase,
  home: { readonly organisationId: string; readonly managedUnitId: string },
): Promise<void> {
  for (const { email, name, role } of demoAccounts) {
    const { rowCount } = await client.query('select from person where email = $1', [email])
    if (rowCount) continue
    const personId = demoId('person', email)
    await client.query('insert into person (id, email, name, language, password_hash) values ($1, $2, $3, $4, $5)', [
      personId,
      email,
      name,
      'sv',
      await hash(demoPassword, hashSettings),
    ])
    await client.query(
      'insert into membership (id, person_id, organisation_id, unit_id, role) values ($1, $2, $3, $4, $5)',
      [
        demoId('membership', email),
        personId,
        role === 'national_coordinator' ? null : home.organisationId,
        role === 'unit_manager' ? home.managedUnitId : null,
        role,
      ],
    )
  }
}
