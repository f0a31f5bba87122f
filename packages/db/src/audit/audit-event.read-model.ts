import { readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'
import type { Read } from '../transaction.ts'

/** Something that happened in an organisation. */
export interface AuditEventRow {
  readonly id: string
  readonly at: Date
  readonly kind: string
  /** Null: a program or Mognad itself; or somebody who is no longer a member. */
  readonly personName: string | null
  /** What the partner's key is called; null where no key was used. */
  readonly apiKeyName: string | null
  /** Nobody asked for it: a clock or a job did it. */
  readonly isOwnAct: boolean
  /** What it was done to, where that has a name that the reader may see: a person, a round, an initiative, a programme, a decision. */
  readonly subjectName: string | null
  /** Codes and counts; never content. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** What happened in organisations, newest first. Row-level security leaves out what belongs to others. */
export function auditEventPages(
  read: Read,
  organisationIds: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<AuditEventRow>>> {
  return readPages(
    read,
    {
      columns: `a.id, a.at, a.kind, a.detail, actor.name as "personName", k.name as "apiKeyName",
        a.actor_id is null and a.api_key_id is null as "isOwnAct",
        coalesce(person.name, r.name, of_box.name, i.title, p.name, d.title) as "subjectName"`,
      from: `audit_event a
        left join person actor on actor.id = a.actor_id
        left join api_key k on k.id = a.api_key_id
        left join person on person.id = a.subject_id
        left join round r on r.id = a.subject_id
        left join batch b on b.id = a.subject_id left join round of_box on of_box.id = b.round_id
        left join initiative i on i.id = a.subject_id
        left join training_programme p on p.id = a.subject_id
        left join decision d on d.id = a.subject_id`,
      parent: 'a.organisation_id',
      order: [
        ['a.at', 'timestamptz'],
        ['a.id', 'uuid'],
      ],
      descending: true,
    },
    organisationIds,
    page,
  )
}
