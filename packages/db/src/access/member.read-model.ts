import type { Role } from '@mognad/model/access/actor'
import { readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'
import type { Read } from '../transaction.ts'

/** A role of a person in an organisation. */
export interface MemberRow {
  readonly id: string
  readonly organisationId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly unitId: string | null
  /** Null where the role is for the whole organisation. */
  readonly unitName: string | null
  /** Whether the person has ever set a password. */
  readonly hasSignedIn: boolean
}

const member = {
  columns: `m.id, m.organisation_id as "organisationId", m.person_id as "personId", p.name, p.email, m.role,
    m.unit_id as "unitId", u.name as "unitName", has_signed_in(p.id) as "hasSignedIn"`,
  from: `membership m join person p on p.id = m.person_id left join unit u on u.id = m.unit_id`,
}

/** The people of organisations and their roles, by name. */
export function memberPages(
  read: Read,
  organisationIds: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<MemberRow>>> {
  const list = {
    ...member,
    parent: 'm.organisation_id',
    order: [
      ['p.name', 'text'],
      ['m.id', 'uuid'],
    ],
  } as const
  return readPages(read, list, organisationIds, page)
}

/** Null: there is no such role, or it is not one's own organisation's. */
export async function memberById(read: Read, id: string): Promise<MemberRow | null> {
  const rows = await read.query<MemberRow>(
    `select ${member.columns} from ${member.from} where m.id = $1 and m.organisation_id = any (app_organisations())`,
    [id],
  )
  return rows[0] ?? null
}
