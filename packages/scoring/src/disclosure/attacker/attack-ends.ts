import type { OrderedSums } from './world-search.ts'
import { type Effort, WorldSearch } from './world-search.ts'

/** Everything that was published of one indicator. */
export interface PublishedOnNode {
  /** The values behind it, of all members; the attacker knows some. */
  readonly values: Float64Array
  /** 1 where the value can be read by name. */
  readonly known: Uint8Array
  readonly cohorts: readonly PublishedCohort[]
}

export interface PublishedCohort extends OrderedSums {
  /** Every member has been told how many of the cohort stand below it. */
  readonly told: boolean
}

/** The lowest or the highest of a group of members that nothing published tells apart. */
export interface FoundEnd {
  /** Places of the group's hidden members. */
  readonly atom: readonly number[]
  readonly end: 'lowest' | 'highest'
}

export interface AttackOnEnds {
  /** Ends of groups that were attacked. */
  readonly ends: number
  /** Pairs of colluders against them that were tried, of all that there are in the same group. */
  readonly coalitions: number
  readonly possible: number
  /** Pairs that used also what they have been told of their own places, and how many of them knew an end then. */
  readonly told: number
  readonly knownByPlaces: number
  readonly worlds: number
  /** Ends that some two know within ten points. */
  readonly found: readonly FoundEnd[]
}

/** A value is found out when it is known within so many points (method 5.10, 5). */
export const FOUND_WITHIN = 10
/** Groups in which every pair is tried. */
const SMALL = 6
/** Other ways to reach ten points: such a part of them out, the rest in. */
const PARTLY_OUT = [0.75, 0.5, 0.25, 0]
/** Ends of an indicator that are searched for stubbornly. */
const STUBBORN = 16

/**
 * Who are the lowest and the highest (decision 0026): for each group of hidden members that are in the same figures, and
 * for two of them who collude, looks for a world with the same figures in which the lowest value, or the highest, lies ten
 * points further out. The two know their own values, all members that share by name, and every figure; in a second part
 * also how many stand below them in each cohort where members are told their places.
 *
 * In groups of up to six every pair is tried; in larger ones the two nearest to the end, the nearest with the furthest, and
 * `drawn` more. In the first part two of every other group are held as well: the worlds are real for them too. The second part is reported, it does not
 * count as found: whoever stands between two values that are told their places lies between them, as a place says.
 *
 * @param random numbers in 0..1
 * @param places whether the second part is tried
 */
export function attackEnds(
  published: PublishedOnNode,
  { drawn, random, places }: { readonly drawn: number; readonly random: () => number; readonly places: boolean },
): AttackOnEnds {
  const hunt = new Hunt(published)
  const groups = hunt.atoms.map((atom, index) => groupOf(atom, index, published.values, drawn, random))
  const total = { ends: 0, coalitions: 0, possible: 0, told: 0, knownByPlaces: 0 }
  const isOpen = new Map<End, boolean>(groups.flatMap(({ ends }) => ends.map((end) => [end, true] as const)))
  const rounds = Math.max(0, ...groups.map(({ pairs }) => pairs.length))
  for (let round = 0; round < rounds; round++) {
    const asked = groups.flatMap(({ ends, pairs }): Asked[] =>
      round < pairs.length ? [ends.map((end, at) => [end, pairs[round]![at]!] as const)] : [],
    )
    for (const each of asked) {
      total.coalitions += each.length
      const others = asked.filter((other) => other !== each)
      const held = others.flatMap((other) => other[0]![1])
      if (hunt.areOpenByThemselves(each) || hunt.areOpen(each, held)) continue
      for (const [end, pair] of each) if (isOpen.get(end) && !hunt.isOpen(end, pair)) isOpen.set(end, false)
    }
    if (round > 0 || !places) continue
    for (const [end, pair] of asked.flat()) {
      if (!hunt.isTold(end)) continue
      total.told++
      if (!hunt.isOpenTold(end, pair)) total.knownByPlaces++
    }
  }
  for (const { ends, atom } of groups) {
    total.ends += ends.length
    total.possible += (ends.length * (atom.length - 1) * (atom.length - 2)) / 2
  }
  const found = [...isOpen].flatMap(([{ atom, side }, open]): FoundEnd[] =>
    open ? [] : [{ atom: hunt.atoms[atom]!, end: side < 0 ? 'lowest' : 'highest' }],
  )
  return { ...total, worlds: hunt.worlds, found }
}

/** Ends of one group, each with the pair that colludes against it. */
type Asked = readonly (readonly [End, Block])[]

function groupOf(atom: readonly number[], index: number, values: Float64Array, drawn: number, random: () => number) {
  const sorted = inOrder(atom, values)
  const sides = sorted.length === 1 ? ([-1] as const) : ([-1, 1] as const)
  return {
    atom,
    ends: sides.map((side) => endOf(sorted, index, side)),
    pairs: coalitionsOf(sorted, drawn, random),
  }
}

interface End {
  readonly atom: number
  /** Where the end value is, and which way is out. */
  readonly place: number
  readonly side: -1 | 1
}

function endOf(sorted: readonly number[], atom: number, side: -1 | 1): End {
  return { atom, place: (side < 0 ? sorted[0] : sorted.at(-1))!, side }
}

const inOrder = (places: readonly number[], values: Float64Array) => places.toSorted((a, b) => values[a]! - values[b]!)

type Block = readonly number[]

/** Rounds of pairs: in each one pair against the lowest and one against the highest. At least one round. */
function coalitionsOf(sorted: readonly number[], drawn: number, random: () => number): [Block, Block][] {
  const against = (others: readonly number[]): Block[] => {
    if (others.length < 2) return [others]
    const every = others.flatMap((one, at) => others.slice(at + 1).map((other): Block => [one, other]))
    if (sorted.length <= SMALL) return every
    const draw = () => every[Math.floor(random() * every.length)]!
    return [[others[0]!, others[1]!], [others[0]!, others.at(-1)!], ...Array.from({ length: drawn }, draw)]
  }
  const lowest = against(sorted.slice(1))
  const highest = against(sorted.slice(0, -1).toReversed())
  return lowest.map((pair, round) => [pair, highest[round]!])
}

class Hunt {
  /** Hidden members by what they are in: nothing published tells the members of one apart. */
  readonly atoms: readonly (readonly number[])[]
  worlds = 0
  #stubborn = STUBBORN
  readonly #published: PublishedOnNode
  readonly #search: WorldSearch
  readonly #hidden: readonly number[]

  constructor(published: PublishedOnNode) {
    this.#published = published
    this.#search = new WorldSearch(published.values, published.cohorts)
    this.atoms = atomsOf(published)
    this.#hidden = this.atoms.flat()
  }

  /** Both ends of a group in one world that serves both pairs and any two of those held. */
  areOpen(ends: Asked, held: Block): boolean {
    const targets = new Set(ends.map(([{ place }]) => place))
    if (ends.some(([, pair]) => pair.some((place) => targets.has(place)))) return false
    const all = [...held, ...ends.flatMap(([, pair]) => pair)]
    return this.#world(
      ends.map(([end]) => [end, FOUND_WITHIN]),
      all,
      { told: false, effort: 'quick' },
    )
  }

  /** The same in a world in which nobody outside the group moves: it serves the two together with anybody else. */
  areOpenByThemselves(ends: Asked): boolean {
    const own = new Set(this.atoms[ends[0]![0].atom])
    return this.areOpen(
      ends,
      this.#hidden.filter((place) => !own.has(place)),
    )
  }

  /** Whether the end is open for these two. */
  isOpen(end: End, pair: Block): boolean {
    const quick = { told: false, effort: 'quick' } as const
    return this.#world([[end, FOUND_WITHIN]], pair, quick) || this.#outAndIn(end, pair)
  }

  /** The same where the two also use what they have been told of their places. */
  isOpenTold(end: End, pair: Block): boolean {
    return this.#world([[end, FOUND_WITHIN]], pair, { told: true, effort: 'quick' })
  }

  isTold({ place }: End): boolean {
    return this.#published.cohorts.some(({ told, members }) => told && members.includes(place))
  }

  /** Ten points in two worlds: some out, the rest in. Stubbornly only for a few ends: a careless edition has many. */
  #outAndIn(end: End, pair: Block): boolean {
    const stubborn = { told: false, effort: this.#stubborn-- > 0 ? 'stubborn' : 'patient' } as const
    if (this.#world([[end, FOUND_WITHIN]], pair, stubborn)) return true
    const patient = { told: false, effort: 'patient' } as const
    return PARTLY_OUT.some((share) => {
      const out = FOUND_WITHIN * share
      const isOut = out === 0 || this.#world([[end, out]], pair, patient)
      return isOut && this.#world([[end, out - FOUND_WITHIN]], pair, patient)
    })
  }

  /** Whether there is a world in which these ends lie so much further out (or, below 0, in), while the fixed places stay. */
  #world(
    ends: readonly (readonly [End, number])[],
    fixed: Block,
    { told, effort }: { readonly told: boolean; readonly effort: Effort },
  ): boolean {
    const { values } = this.#published
    const set = new Map<number, number>()
    const limits = new Map<number, readonly [number, number]>()
    for (const [{ place, side, atom }, reach] of ends) {
      const value = values[place]! + side * reach
      if (value < 0 || value > 100) return false
      set.set(place, value)
      if (reach >= 0) continue
      // Inwards nobody of the group may lie further out than the end.
      for (const each of this.atoms[atom]!) limits.set(each, side < 0 ? [value, 100] : [0, value])
    }
    const stays = new Set(fixed)
    const free = this.#hidden.filter((place) => !stays.has(place) && !set.has(place))
    const walls = told ? this.#wallsOf(fixed) : null
    if (walls && [...set].some(([place, value]) => !isWithin(value, walls(place)))) return false
    this.worlds++
    const within = (place: number): readonly [number, number] => {
      const limit = limits.get(place) ?? WHOLE
      if (walls === null) return limit
      const wall = walls(place)
      return [Math.max(limit[0], wall[0]), Math.min(limit[1], wall[1])]
    }
    return this.#search.find(limits.size > 0 || walls ? { set, free, within } : { set, free }, effort) !== null
  }

  /** Between which values a place must stay for the places of these members to remain what they were told (ties in tenths). */
  #wallsOf(colluders: Block): (place: number) => readonly [number, number] {
    const { values, cohorts } = this.#published
    const meets = colluders.map((colluder) => {
      const members = cohorts
        .filter(({ told, members: all }) => told && all.includes(colluder))
        .flatMap((each) => each.members)
      return { tenth: Math.round(values[colluder]! * 10) / 10, among: new Set(members) }
    })
    return (place) => {
      let [low, high] = WHOLE
      for (const { tenth, among } of meets) {
        if (!among.has(place)) continue
        const side = Math.sign(Math.round(values[place]! * 10) - Math.round(tenth * 10))
        if (side <= 0) high = Math.min(high, tenth + (side < 0 ? -0.0501 : 0.0499))
        if (side >= 0) low = Math.max(low, tenth + (side > 0 ? 0.0501 : -0.0499))
      }
      return [low, high]
    }
  }
}

const WHOLE: readonly [number, number] = [0, 100]
const isWithin = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high

function atomsOf({ known, cohorts }: PublishedOnNode): number[][] {
  const marks = new Map<number, string>()
  cohorts.forEach(({ members, figures }, row) => {
    if (figures.length > 0)
      for (const place of members) if (known[place] === 0) marks.set(place, `${marks.get(place) ?? ''} ${row}`)
  })
  const atoms = new Map<string, number[]>()
  for (const [place, mark] of marks) {
    const atom = atoms.get(mark)
    if (atom) atom.push(place)
    else atoms.set(mark, [place])
  }
  return [...atoms.values()]
}
