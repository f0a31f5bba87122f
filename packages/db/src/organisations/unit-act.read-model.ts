import type { UnitChange } from '@mognad/model/organisations/unit'
import type { UnitActKind } from '@mognad/model/organisations/unit-acts'
import { readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'
import type { Read } from '../transaction.ts'

/** What somebody did to the tree, in one line. */
export interface UnitActRow {
  readonly id: string
  readonly act: UnitActKind
  readonly at: Date
  /** Who did it; null when the account is gone. */
  readonly actorName: string | null
  /** How many units it touched. */
  readonly units: number
  /** Of the first of them: what it is called now, and what became of it. */
  readonly unitId: string
  readonly unitName: string
  readonly before: UnitChange['before']
  readonly after: UnitChange['after']
}

/** The history of trees, newest first. Ids of acts grow with time. */
export function unitActPages(
  read: Read,
  organisationIds: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<UnitActRow>>> {
  const list = {
    columns: `a.id, a.act, a.at, a.units, a.unit_id as "unitId", u.name as "unitName", p.name as "actorName", a.before, a.after`,
    from: `(select organisation_id, act_id as id, act, actor_id, min(at) as at, count(*)::int as units,
                   (array_agg(unit_id order by id))[1] as unit_id, (array_agg(before order by id))[1] as before,
                   (array_agg(after order by id))[1] as after
              from unit_change group by organisation_id, act_id, act, actor_id) a
           join unit u on u.id = a.unit_id left join person p on p.id = a.actor_id`,
    parent: 'a.organisation_id',
    descending: true,
    order: [['a.id', 'uuid']],
  } as const
  return readPages(read, list, organisationIds, page)
}

/** What an act did to every unit. Empty: there is no such act, or it is not one's own to see. */
export async function changesOfAct(
  read: Read,
  actId: string,
): Promise<{ organisationId: string; changes: UnitChange[] } | null> {
  const rows = await read.query<UnitChange & { organisationId: string }>(
    `select c.organisation_id as "organisationId", c.unit_id as "unitId", u.branch, c.version, c.before, c.after
       from unit_change c join unit u on u.id = c.unit_id where c.act_id = $1 order by c.id`,
    [actId],
  )
  const [first] = rows
  if (!first) return null
  return { organisationId: first.organisationId, changes: rows.map(({ organisationId: _whose, ...change }) => change) }
}
