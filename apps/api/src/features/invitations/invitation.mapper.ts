import type { CheckedList } from '@mognad/model/invitations/recipient-list'
import { smallestChange } from '@mognad/model/invitations/smallest-change'
import type {
  RecipientCountRow,
  RecipientRow,
  ReminderPlanRow,
  ReminderWaveRow,
  SampleRow,
} from '@mognad/db/invitations/recipient.read-model'
import type { LiveUnit } from '@mognad/db/invitations/recipient.store'
import { grouped } from '../../graphql/load.ts'
import type { MailLanguage } from '../../graphql/enums.ts'
import type {
  CheckedRecipients,
  InvitePlace,
  Recipient,
  RecipientCount,
  ReminderPlan,
  Sample,
} from './invitation.type.ts'

const mostAccepted = 100
const mostProblems = 500

const languageOf = (language: string): MailLanguage => (language === 'en' ? 'en' : 'sv')

export function toRecipient(row: RecipientRow): Recipient {
  const { id, unitId, unitName, address, language, state, smtpCode } = row
  return { id, unitId, unitName, address, language: languageOf(language), state, smtpCode }
}

/** One line a unit. */
export function toRecipientCounts(rows: readonly RecipientCountRow[]): RecipientCount[] {
  return [...grouped(rows, ({ unitId }) => unitId)].map(([unitId, states]) => {
    const count = (wanted: (row: RecipientCountRow) => boolean) =>
      states.reduce((sum, row) => (wanted(row) ? sum + row.count : sum), 0)
    const notDrawn = count(({ state }) => state === 'not_drawn')
    const asked = count(() => true) - notDrawn
    return {
      unitId,
      unitName: states[0]?.unitName ?? '',
      asked,
      byLink: count(({ channel, state }) => channel === 'link' && state !== 'not_drawn'),
      notDrawn,
      waiting: count(({ state }) => state === 'waiting'),
      sent: count(({ state }) => state === 'sent'),
      bounced: count(({ state }) => state === 'bounced'),
      erased: count(({ state }) => state === 'erased'),
      smallestChange: smallestChange(asked),
    }
  })
}

/** By path, so that a part of the tree lies together. */
export function toInvitePlaces(units: readonly LiveUnit[], places: readonly string[] | null): InvitePlace[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const pathOf = (unit: LiveUnit): string => {
    const above = byId.get(unit.parentId ?? '')
    return above ? `${pathOf(above)} / ${unit.name}` : unit.name
  }
  const collator = new Intl.Collator('sv')
  return units
    .filter(({ id }) => places === null || places.includes(id))
    .map((unit) => ({ unitId: unit.id, name: unit.name, path: pathOf(unit) }))
    .toSorted((one, other) => collator.compare(one.path, other.path))
}

export function toReminderPlan(plan: ReminderPlanRow | null, waves: readonly ReminderWaveRow[]): ReminderPlan {
  return {
    days: plan?.days ?? [],
    nextAt: plan?.nextAt ?? null,
    waves: waves.map(({ id, day, requestedAt, finishedAt }) => ({ id, day, requestedAt, finishedAt })),
  }
}

export function toSample({ size, seed }: SampleRow): Sample {
  return { size, seed: seed === null ? null : Number(seed) }
}

export function toCheckedRecipients({ accepted, problems }: CheckedList): CheckedRecipients {
  const count = (state: string) => accepted.filter((line) => line.state === state).length
  return {
    added: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    accepted: accepted.slice(0, mostAccepted).map((line) => ({ ...line, language: languageOf(line.language) })),
    wrong: problems.length,
    problems: problems.slice(0, mostProblems).map((problem) => ({ ...problem, firstLine: problem.firstLine ?? null })),
  }
}
