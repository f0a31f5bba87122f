import { ATOM_LIMIT, DETAIL_LIMIT } from '@mognad/scoring'
import { told, type Seen, type SeenObject } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'
import { atomsOf, publishedBranches, type Group } from './published-rounds.ts'

const ROUNDING = 1e-6
const numbers = ['mean', 'low', 'high', 'comparisonLow', 'comparisonHigh', 'answers', 'dontKnowShare', 'coverage']

/**
 * What is hidden and yet lies in another figure: a withheld statement in the figure of the part it belongs to (everything above
 * the statements must follow from the shown ones, method 5.4); details of small groups (R3); numbers beside the sign that they
 * are hidden; rates of groups below seven.
 */
export function attackDetails(seen: Seen): AttackResult {
  const findings: Finding[] = []
  const weights = instrumentWeights(seen)
  const instruments = new Map(
    seen.of('Round').map((round) => [round.place['round'] ?? '', told<string>(round, 'instrumentVersion')]),
  )
  let [rolledUp, hidden, details, rates] = [0, 0, 0, 0]
  for (const figure of seen.of('Figure')) {
    if (told<string>(figure, 'reason') !== 'HIDDEN') continue
    hidden++
    for (const field of numbers)
      if (told(figure, field) !== null)
        findings.push({ what: `a hidden figure comes with its ${field}`, where: figure.place })
  }
  for (const branch of publishedBranches(seen)) {
    const { tree } = atomsOf(branch, () => true)
    const own = new Map(tree.map((each) => [each.id, each]))
    const smallest = (group: Group): number => {
      const inside = (id: string): boolean => {
        for (let at: string | null = id; at !== null; at = own.get(at)?.parentId ?? null)
          if (at === group.unit) return true
        return false
      }
      const atoms = group.part === 'REST' ? [own.get(group.unit)] : tree.filter(({ id }) => inside(id))
      return Math.min(...atoms.flatMap((atom) => (atom && atom.own > 0 ? [atom.own] : [])))
    }
    for (const group of [...branch.wholes.values(), ...branch.rests.values()]) {
      const place = { round: branch.round, branch: branch.branch, unit: group.unit, part: group.part }
      const fewest = smallest(group)
      for (const [node, figure] of group.figures) {
        const where = { ...place, node }
        if (fewest < DETAIL_LIMIT)
          for (const field of ['answers', 'dontKnowShare', 'agreement'])
            if (told<unknown>(figure, field) !== null) {
              details++
              findings.push({ what: `${field} of a group with an atom of ${fewest} people`, where })
            }
        const expected = fromParts(group, node, weights.get(instruments.get(branch.round) ?? '') ?? new Map())
        if (expected === null) continue
        rolledUp++
        const mean = told(figure, 'mean')
        if (mean !== null && Math.abs(mean - expected) > ROUNDING)
          findings.push({ what: 'it does not follow from its shown parts: a hidden one is in it', where })
      }
    }
  }
  for (const rate of seen.of('ResponseRate')) {
    rates++
    const [invited, responses] = [told(rate, 'invited'), told(rate, 'responses')]
    if (responses !== null && invited !== null && invited < ATOM_LIMIT)
      findings.push({ what: `responses of ${invited} invited are told`, where: rate.place })
  }
  return {
    name: 'details',
    tried: [
      `${counted(rolledUp, 'figure', 'figures')} above the statements computed anew from the shown parts`,
      `${counted(hidden, 'hidden figure', 'hidden figures')} for numbers beside the sign; details of every group with an atom ` +
        `below ${DETAIL_LIMIT}; ${counted(rates, 'response rate', 'response rates')} of groups below ${ATOM_LIMIT}`,
    ],
    findings,
  }
}

interface Part {
  readonly id: string
  readonly weight: number
}

/** Of each instrument the parts of its nodes, with their weights. */
function instrumentWeights(seen: Seen): ReadonlyMap<string, ReadonlyMap<string, readonly Part[]>> {
  const instruments = new Map<string, Map<string, Part[]>>()
  for (const node of seen.of('InstrumentNode')) {
    const { instrument = '', node: id = '' } = node.place
    const parent = told<string>(node, 'parent')
    if (parent === null) continue
    const parts = instruments.get(instrument) ?? new Map<string, Part[]>()
    instruments.set(instrument, parts)
    parts.set(parent, [...(parts.get(parent) ?? []), { id, weight: told(node, 'weight') ?? 0 }])
  }
  return instruments
}

/** A node's mean as its shown parts give it; null where it has none, or its parts are not those of this round. */
function fromParts(group: Group, node: string, weights: ReadonlyMap<string, readonly Part[]>): number | null {
  const parts = (weights.get(node) ?? []).flatMap(({ id, weight }) => {
    const figure: SeenObject | undefined = group.figures.get(id)
    const mean = figure ? told(figure, 'mean') : null
    return mean === null ? [] : [{ mean, weight }]
  })
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? parts.reduce((sum, { mean, weight }) => sum + mean * weight, 0) / total : null
}
