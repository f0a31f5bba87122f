import { RuleBroken } from '../errors.ts'
import { trainingRoles, type TrainingRole } from './training.ts'

/** A programme: a named set of trainings for a time, for roles and units, with somebody responsible. Dates are days. */
export interface ProgrammeFacts {
  readonly name: string
  /** ISO days, both within it. @example '2026-01-12' */
  readonly startsOn: string
  readonly endsOn: string
  readonly roles: readonly TrainingRole[]
  /** A function rather than a person: "HR-chefen". */
  readonly responsible: string
  readonly trainingIds: readonly string[]
  /** None: the whole organisation. */
  readonly unitIds: readonly string[]
}

export const longestProgrammeName = 120
export const longestResponsible = 120
export const mostProgrammes = 200
export const mostInProgramme = 50

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Whether a text is a day of the calendar. @example isDay('2026-02-30') // false */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/**
 * A programme with its texts tidied and everything in it once.
 *
 * @throws RuleBroken PROGRAMME_INCOMPLETE (name, responsible, a role and a training are needed) · PROGRAMME_DATES_WRONG
 */
export function tidyProgramme(wanted: ProgrammeFacts): ProgrammeFacts {
  const name = tidy(wanted.name)
  const responsible = tidy(wanted.responsible)
  const roles = trainingRoles.filter((role) => wanted.roles.includes(role))
  const trainingIds = [...new Set(wanted.trainingIds)]
  const unitIds = [...new Set(wanted.unitIds)]
  const isComplete = name !== '' && responsible !== '' && roles.length > 0 && trainingIds.length > 0
  const isShort = name.length <= longestProgrammeName && responsible.length <= longestResponsible
  if (!isComplete || !isShort || trainingIds.length > mostInProgramme || unitIds.length > mostInProgramme)
    throw new RuleBroken('PROGRAMME_INCOMPLETE', { most: mostInProgramme })
  const { startsOn, endsOn } = wanted
  if (!isDay(startsOn) || !isDay(endsOn) || startsOn > endsOn) throw new RuleBroken('PROGRAMME_DATES_WRONG')
  return { name, responsible, startsOn, endsOn, roles, trainingIds, unitIds }
}

/** Who took part in one training on one day: numbers of one role in one unit, never names. */
export interface ParticipationFacts {
  readonly trainingId: string
  readonly unitId: string
  readonly role: TrainingRole
  /** How many took part. */
  readonly participants: number
  /** Of how many that have the role in the unit. */
  readonly headcount: number
  /** ISO day. */
  readonly heldOn: string
}

/** More than any organisation employs. */
const mostPeople = 100_000

/**
 * @param today ISO day: what has not been held cannot be registered
 * @throws RuleBroken PARTICIPATION_WRONG when more took part than there are, nobody did, or the day is none or to come
 */
export function assertParticipation({ participants, headcount, heldOn }: ParticipationFacts, today: string): void {
  const isCount = [participants, headcount].every(Number.isInteger)
  if (
    !isCount ||
    participants < 1 ||
    participants > headcount ||
    headcount > mostPeople ||
    !isDay(heldOn) ||
    heldOn > today
  )
    throw new RuleBroken('PARTICIPATION_WRONG')
}

/** How many of a role a programme has reached. */
export interface RoleReach {
  readonly role: TrainingRole
  readonly participants: number
  readonly headcount: number
}

/**
 * The reach of each role: the most that any one training reached, unit by unit, added up. People are not told apart, so
 * adding two trainings would count those twice who went to both; the largest is at least true.
 *
 * @example 8 of 10 managers at one training and 5 of 10 at another, in one unit: 8 of 10
 */
export function reachOf(
  rows: readonly Pick<ParticipationFacts, 'trainingId' | 'unitId' | 'role' | 'participants' | 'headcount'>[],
): RoleReach[] {
  return trainingRoles.flatMap((role) => {
    const best = new Map<string, { participants: number; headcount: number }>()
    const sums = new Map<string, { unitId: string; participants: number; headcount: number }>()
    for (const row of rows) {
      if (row.role !== role) continue
      const key = `${row.trainingId} ${row.unitId}`
      const { participants = 0, headcount = 0 } = sums.get(key) ?? {}
      // Two occasions of one training in one unit are for different people, up to those that there are.
      const of = Math.max(headcount, row.headcount)
      sums.set(key, { unitId: row.unitId, participants: Math.min(participants + row.participants, of), headcount: of })
    }
    for (const { unitId, participants, headcount } of sums.values()) {
      const known = best.get(unitId)
      if (!known || participants / headcount > known.participants / known.headcount)
        best.set(unitId, { participants, headcount })
    }
    if (best.size === 0) return []
    const all = [...best.values()]
    const sum = (of: 'participants' | 'headcount') => all.reduce((total, one) => total + one[of], 0)
    return [{ role, participants: sum('participants'), headcount: sum('headcount') }]
  })
}

/** A round, as far as an effect asks for it. */
export interface EffectRound {
  readonly id: string
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/** The two rounds that a programme lies between; null and why. */
export type EffectRounds =
  | { readonly beforeId: string; readonly afterId: string; readonly why: null }
  | { readonly beforeId: null; readonly afterId: null; readonly why: 'noRoundBefore' | 'noRoundAfter' }

/**
 * The last round with a result that closed before the programme began, and the first one that opened after it ended. A
 * round that was answered while the programme ran is neither.
 *
 * @param rounds with a result, of one questionnaire, in any order
 */
export function effectRounds(
  { startsOn, endsOn }: Pick<ProgrammeFacts, 'startsOn' | 'endsOn'>,
  rounds: readonly EffectRound[],
): EffectRounds {
  const day = (moment: Date) => moment.toISOString().slice(0, 10)
  const after = rounds
    .filter(({ opensAt }) => opensAt !== null && day(opensAt) > endsOn)
    .toSorted((a, b) => a.opensAt!.getTime() - b.opensAt!.getTime())[0]
  const before = rounds
    .filter(({ closesAt }) => closesAt !== null && day(closesAt) <= startsOn)
    .toSorted((a, b) => b.closesAt!.getTime() - a.closesAt!.getTime())[0]
  if (!before) return { beforeId: null, afterId: null, why: 'noRoundBefore' }
  if (!after) return { beforeId: null, afterId: null, why: 'noRoundAfter' }
  return { beforeId: before.id, afterId: after.id, why: null }
}
