import type { ClientBase } from 'pg'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'
import { backgroundQuestions } from '@mognad/model/rounds/background'
import { countBackground } from '@mognad/scoring'
import type { DemoAnswers } from './demo-answers.ts'
import { demoSeed } from './demo-id.ts'
import { packagedInstrument } from './demo-model.ts'
import type { DemoOrganisation } from './demo-organisations.ts'
import type { FrozenTree } from './demo-round-units.ts'
import { randomStream } from './random.ts'

export interface BackgroundToSeed {
  readonly organisation: DemoOrganisation
  readonly organisationId: string
  readonly roundId: string
  readonly year: number
  readonly answers: DemoAnswers
  readonly frozen: FrozenTree
}

const question = 'role'
/** How often each role is drawn among those who lead, steer or manage; the rest left the question open. */
const shares: Readonly<Record<string, number>> = { executive: 0.04, manager: 0.44, specialist: 0.3, employee: 0.2 }
/** Of people who see it more brightly than most, so much more often those who lead. */
const leaning = 0.5

/**
 * The background question of a closed round, as the opening leaves it: counted by category where that may be shown, and with
 * no response. Roles are invented, and those who lead see things a little more brightly.
 */
export async function seedBackground(client: ClientBase, round: BackgroundToSeed): Promise<void> {
  const instrument = packagedInstrument()
  const asked = backgroundQuestions(instrument).find(({ id }) => id === question)
  if (!asked) throw new Error(`the packaged instrument does not ask ${question}`)
  const { organisation, organisationId, roundId, frozen } = round
  const tree = toScoreTree(instrument)
  const roles = rolesOf(round, tree.items.length)
  const isOwn = (row: number) => organisation.units[round.answers.unitOf[row]!]?.branch === 'own'
  const rows = [...round.answers.unitOf.keys()].filter(isOwn)
  const packed = new Uint8Array(rows.length * tree.items.length)
  rows.forEach((row, at) =>
    packed.set(
      round.answers.answers.subarray(row * tree.items.length, (row + 1) * tree.items.length),
      at * tree.items.length,
    ),
  )
  const shown = frozen.units.filter(({ unit, published }) => unit.branch === 'own' && published === true)
  const atomAbove = (place: number | null) => (place === null ? null : (frozen.atoms[place] ?? null))
  const groups = countBackground({
    tree,
    atoms: shown.map(({ unit }) => ({ id: unit.id, parentId: atomAbove(unit.parent) })),
    people: rows.map((row) => {
      const unit = round.answers.unitOf[row]!
      return {
        atom: frozen.atoms[unit] ?? '',
        place: departmentOf(organisation, unit),
        option: asked.options.findIndex(({ id }) => id === roles[row]) + 1,
      }
    }),
    answers: packed,
    options: asked.options.length,
  })
  await client.query('update round set background = $2 where id = $1', [roundId, question])
  const [top] = organisation.units
  for (const { place, option, respondents, isMixed, reason, counts, moments } of groups) {
    const whose = [roundId, organisationId, place ?? top?.id, option]
    await client.query(
      `insert into background_group (round_id, organisation_id, place_id, option, respondents, mixed, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [...whose, respondents, isMixed, reason],
    )
    if (!counts || !moments) continue
    await client.query(
      `insert into background_counter (round_id, organisation_id, place_id, option, counts, moments) values ($1, $2, $3, $4, $5, $6)`,
      [...whose, [...counts], [...moments]],
    )
  }
}

/** The unit right below the top; null for the top itself. */
function departmentOf({ units }: DemoOrganisation, unit: number): string | null {
  let at = unit
  for (let above = units[at]?.parent ?? null; above !== null; above = units[at]?.parent ?? null) {
    if ((units[above]?.parent ?? null) === null) return units[at]?.id ?? null
    at = above
  }
  return null
}

/** A role for each response, null where the question was left open. */
function rolesOf({ organisation, year, answers }: BackgroundToSeed, items: number): (string | null)[] {
  const stream = randomStream(demoSeed, 'roles', organisation.code, year)
  const means = [...answers.unitOf.keys()].map((row) =>
    meanStep(answers.answers.subarray(row * items, (row + 1) * items)),
  )
  const middle = means.toSorted((one, other) => one - other)[Math.floor(means.length / 2)] ?? 0
  return means.map((mean) => {
    const leads = mean > middle ? 1 + leaning : 1 - leaning
    const weights = Object.entries(shares).map(
      ([role, share]) => [role, role === 'executive' || role === 'manager' ? share * leads : share] as const,
    )
    const open = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0)
    let place = stream.uniform() * (open + weights.reduce((sum, [, weight]) => sum + weight, 0))
    return weights.find(([, weight]) => (place -= weight) < 0)?.[0] ?? null
  })
}

function meanStep(codes: Uint8Array): number {
  const steps = [...codes].filter((code) => code >= 1 && code <= 6)
  return steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + step, 0) / steps.length
}
