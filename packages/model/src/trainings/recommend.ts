import { trainingRoles, type Training, type TrainingRole } from './training.ts'

/** What a factor is measured against: a comparison group's median, the whole organisation, or the own total. */
export type ReferenceKind = 'cohort' | 'organisation' | 'ownTotal'

/** How one factor stands, in published figures that the reader may see. Index values 0..100. */
export interface FactorStanding {
  /** Id without `factor:`. */
  readonly factor: string
  /** Null: not shown to this reader, for whatever reason. Then nothing is concluded from it. */
  readonly own: number | null
  /** Upper end of the own interval, for comparing (without the correction for a full count). */
  readonly high: number | null
  /** Null: there is nothing to measure it against. */
  readonly reference: number | null
}

/**
 * Why a training is recommended.
 *
 * `below`: the factor lies `by` whole points under the reference; `certain` when its whole interval does.
 * `lowest`: no factor of the training lies below, but one of them is the lowest of the area.
 * `fits`: nothing is weak; the figures lie within the span that the training is meant for.
 */
export interface RecommendationReason {
  readonly kind: 'below' | 'lowest' | 'fits'
  readonly factor: string
  readonly own: number
  /** Null unless `below`. */
  readonly reference: number | null
  readonly by: number | null
  readonly certain: boolean
}

export interface Recommendation<T extends Training = Training> {
  readonly training: T
  readonly reason: RecommendationReason
  /** It has been held for this role since the figures were measured: they cannot show it yet. */
  readonly heldSince: boolean
}

/**
 * Why a place of the grid has no recommendation. `noTraining`: the catalogue has none for this role and area. `noFigures`:
 * the figures of all their factors are not shown. `outsideSpan`: the figures lie outside the spans of all that there are.
 */
export type Lack = 'noTraining' | 'noFigures' | 'outsideSpan'

/** One place of the grid of levels and areas: recommendations, or what is lacking. Never neither. */
export interface RecommendationCell<T extends Training = Training> {
  readonly role: TrainingRole
  readonly area: string
  /** The best first, at most `perCell`. */
  readonly recommended: readonly Recommendation<T>[]
  /** How many more fit. */
  readonly more: number
  readonly lack: Lack | null
}

export interface RecommendationInput<T extends Training> {
  readonly trainings: readonly T[]
  /** Of every factor of the questionnaire. */
  readonly standings: readonly FactorStanding[]
  /** Ids of the areas, in the order of the questionnaire. */
  readonly areas: readonly string[]
  /** `trainingId role` of what was held after the figures were measured. */
  readonly held?: ReadonlySet<string>
  readonly perCell?: number
}

/** A difference that the interval does not carry counts half: it may be none. */
const uncertainWeight = 0.5
/** What the other weak factors of a training add to its weakest one. */
const besideWeight = 0.25

/**
 * Recommends trainings for every level and area from the factors' published figures. A training fits when the mean of its
 * shown factors lies within its span of maturity. It ranks by how far its weakest factor lies below the reference, certain
 * differences in full and others by half; a quarter of what its other weak factors lack is added. What was held since the
 * measurement comes after what was not. Ties go by code, so the same figures always give the same page.
 *
 * Our own rule (method 2.3 judges differences; which training helps is not measured anywhere): it orders suggestions and
 * proves nothing.
 */
export function recommend<T extends Training>(input: RecommendationInput<T>): RecommendationCell<T>[] {
  const { trainings, areas, held = new Set<string>(), perCell = 2 } = input
  const shown = new Map(input.standings.flatMap((one) => (one.own === null ? [] : [[one.factor, one] as const])))
  const judged = new Map(trainings.map((training) => [training.id, judge(training, shown)]))
  const lowest = new Map(areas.map((area) => [area, lowestOf(area, trainings, shown)]))
  return trainingRoles.flatMap((role) =>
    areas.map((area): RecommendationCell<T> => {
      const here = trainings.filter((training) => training.area === area && training.roles.includes(role))
      const fitting = here.flatMap((training) => {
        const found = judged.get(training.id)!
        if (found.kind !== 'fits') return []
        const heldSince = held.has(`${training.id} ${role}`)
        return [{ training, reason: reasonOf(found, lowest.get(area) ?? null), heldSince, priority: found.priority }]
      })
      const sorted = fitting.toSorted(
        (a, b) =>
          Number(a.heldSince) - Number(b.heldSince) ||
          b.priority - a.priority ||
          (a.training.code < b.training.code ? -1 : 1),
      )
      const recommended = sorted
        .slice(0, perCell)
        .map(({ training, reason, heldSince }) => ({ training, reason, heldSince }))
      return {
        role,
        area,
        recommended,
        more: sorted.length - recommended.length,
        lack: lackOf(here, judged, sorted.length),
      }
    }),
  )
}

type ShownFactor = FactorStanding & { readonly own: number }
type Judged =
  | { readonly kind: 'noFigures' | 'outsideSpan' }
  | { readonly kind: 'fits'; readonly priority: number; readonly weakest: Gap | null; readonly lowest: ShownFactor }
interface Gap {
  readonly standing: ShownFactor
  readonly by: number
  readonly certain: boolean
  readonly need: number
}

function judge({ factors, maturity }: Training, shown: ReadonlyMap<string, FactorStanding>): Judged {
  const standings = factors.flatMap((factor) => (shown.get(factor) as ShownFactor | undefined) ?? [])
  if (standings.length === 0) return { kind: 'noFigures' }
  const mean = standings.reduce((sum, { own }) => sum + own, 0) / standings.length
  if (mean < maturity.from || mean > maturity.to) return { kind: 'outsideSpan' }
  const gaps = standings.flatMap(gapOf).toSorted((a, b) => b.need - a.need)
  const [weakest = null, ...others] = gaps
  const priority = (weakest?.need ?? 0) + besideWeight * others.reduce((sum, { need }) => sum + need, 0)
  const lowest = standings.reduce((least, one) => (one.own < least.own ? one : least))
  return { kind: 'fits', priority, weakest, lowest }
}

function gapOf(standing: ShownFactor): Gap[] {
  const { own, high, reference } = standing
  if (reference === null) return []
  const by = Math.round(reference - own)
  if (by < 1) return []
  const certain = high !== null && high < reference
  return [{ standing, by, certain, need: (reference - own) * (certain ? 1 : uncertainWeight) }]
}

function reasonOf(found: Judged & { kind: 'fits' }, lowestOfArea: string | null): RecommendationReason {
  const { weakest, lowest } = found
  if (weakest) {
    const { standing, by, certain } = weakest
    return { kind: 'below', factor: standing.factor, own: standing.own, reference: standing.reference, by, certain }
  }
  const kind = lowest.factor === lowestOfArea ? 'lowest' : 'fits'
  return { kind, factor: lowest.factor, own: lowest.own, reference: null, by: null, certain: false }
}

/** The lowest shown factor among those that an area's trainings are tagged with. */
function lowestOf(
  area: string,
  trainings: readonly Training[],
  shown: ReadonlyMap<string, FactorStanding>,
): string | null {
  const tagged = new Set(trainings.flatMap((training) => (training.area === area ? training.factors : [])))
  const standings = [...tagged].flatMap((factor) => (shown.get(factor) as ShownFactor | undefined) ?? [])
  return standings.toSorted((a, b) => a.own - b.own || (a.factor < b.factor ? -1 : 1))[0]?.factor ?? null
}

function lackOf(here: readonly Training[], judged: ReadonlyMap<string, Judged>, fitting: number): Lack | null {
  if (fitting > 0) return null
  if (here.length === 0) return 'noTraining'
  return here.some(({ id }) => judged.get(id)!.kind === 'outsideSpan') ? 'outsideSpan' : 'noFigures'
}
