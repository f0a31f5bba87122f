import type { NoticeKind } from '@mognad/model/rounds/notices'
import type { InvitationTexts } from '@mognad/model/rounds/invitation-texts'
import type { Explanation, OwnQuestion } from '@mognad/model/rounds/supplement'
import type { Read } from '../transaction.ts'

export interface RoundPlanRow {
  readonly roundId: string
  readonly targetGroup: 'employees' | 'leaders' | 'joint'
  readonly collection: 'invitations' | 'open_link'
  readonly inviteMode: 'all' | 'list' | 'sample'
  readonly sampleSize: number | null
  readonly invitationTexts: InvitationTexts | null
  readonly reminderDays: readonly number[]
  readonly ownQuestions: readonly OwnQuestion[]
  readonly explanations: readonly Explanation[]
  readonly background: string | null
  readonly repeatMonths: number | null
  readonly keyHolderEmail: string | null
  readonly hasKey: boolean
  /** Of today's tree: how many units, and how many people of the target group in them. */
  readonly units: number
  readonly frame: number
  /** Who has been chosen to be asked; after opening nobody is left here. */
  readonly recipients: number
}

export function plansOfRounds(read: Read, roundIds: readonly string[]): Promise<RoundPlanRow[]> {
  return read.query(
    `select r.id as "roundId", r.target_group as "targetGroup", r.collection, r.invite_mode as "inviteMode", r.sample_size as "sampleSize",
            r.invitation_texts as "invitationTexts", r.reminder_days as "reminderDays", r.own_questions as "ownQuestions", r.explanations, r.background,
            r.repeat_months as "repeatMonths", box.key_holder_email as "keyHolderEmail", box.public_key is not null as "hasKey",
            tree.units, tree.frame,
            (select count(*)::int from recipient p where p.round_id = r.id and p.state = 'chosen') as recipients
       from round r
       left join lateral (select b.key_holder_email, b.public_key from batch b where b.round_id = r.id order by b.number desc limit 1) box on true
       cross join lateral (
         select count(*)::int as units, coalesce(sum(case r.target_group when 'leaders' then u.leaders else u.employees end), 0)::int as frame
           from unit u where u.organisation_id = r.organisation_id and u.retired_at is null) tree
      where r.id = any ($1)`,
    [roundIds],
  )
}

/** A unit of today's tree as a planned round will freeze it. */
export interface PlannedUnitRow {
  readonly roundId: string
  readonly unitId: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly name: string
  /** Employees, or those who lead, by the round's target group; of the unit itself. */
  readonly frame: number
  readonly closesAt: Date | null
}

export function plannedUnits(read: Read, roundIds: readonly string[]): Promise<PlannedUnitRow[]> {
  return read.query(
    `select r.id as "roundId", u.id as "unitId", u.parent_id as "parentId", u.branch, u.name, case r.target_group when 'leaders' then u.leaders else u.employees end as frame, p.closes_at as "closesAt"
       from round r join unit u on u.organisation_id = r.organisation_id and u.retired_at is null
       left join unit_period p on p.round_id = r.id and p.unit_id = u.id
      where r.id = any ($1) order by u.branch desc, u.name, u.id`,
    [roundIds],
  )
}

export interface NoticeRow {
  readonly roundId: string
  readonly kind: NoticeKind
  readonly noticedAt: Date
  readonly mailedAt: Date | null
}

/** What the clock has told about the newest box of each round, oldest first. */
export function noticesOfRounds(read: Read, roundIds: readonly string[]): Promise<NoticeRow[]> {
  return read.query(
    `select n.round_id as "roundId", n.kind, n.noticed_at as "noticedAt", n.mailed_at as "mailedAt"
       from round_notice n join batch b on b.id = n.batch_id
      where n.round_id = any ($1)
        and not exists (select from batch newer where newer.round_id = b.round_id and newer.number > b.number)
      order by n.round_id, n.noticed_at`,
    [roundIds],
  )
}
