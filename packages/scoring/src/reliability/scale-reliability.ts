import { analysisOfVariance } from '../agreement/analysis-of-variance.ts'
import { intraclassCorrelation } from '../agreement/intraclass-correlation.ts'
import { countCoMoments } from '../counting/co-moments.ts'
import type { Moments } from '../counting/count-moments.ts'
import { RELIABILITY_LIMIT, RELIABILITY_UNITS } from '../disclosure/limits.ts'
import { prepareTree } from '../scales/prepared-tree.ts'
import type { NodeId, ScoreTree } from '../scales/score-tree.ts'
import { cronbachAlpha } from './alpha.ts'
import { withinCovariances } from './covariance.ts'
import { feldtInterval } from './feldt-interval.ts'
import { omegaTotal } from './omega.ts'

/** How well the items of one node go together over a branch, and how much its units differ on it. */
export interface ScaleReliability {
  readonly nodeId: NodeId
  /** Items that are scored. */
  readonly items: number
  readonly alpha: number | null
  /** 95 % interval of alpha. */
  readonly alphaLow: number | null
  readonly alphaHigh: number | null
  /** Null where one factor does not describe the items; alpha stands alone then. */
  readonly omega: number | null
  /** ICC(1) and ICC(2) over the atoms; null below five of them. */
  readonly between: number | null
  readonly groupMean: number | null
  /** Why there is no alpha: fewer than 50 complete rows, or answers that never vary. */
  readonly reason: 'hidden' | 'missing' | null
}

export interface BranchToJudge {
  readonly tree: ScoreTree
  /** The counter groups (atoms) of the branch. */
  readonly branch: ReadonlySet<number>
  readonly groups: number
  readonly groupOf: Uint16Array | Uint32Array
  /** rows x items. */
  readonly answers: Uint8Array
  readonly moments: Moments
}

/**
 * Reliability of every node with two scored items or more, over one branch of an organisation (method 3.1, 3.2). Alpha and
 * omega rest on covariances within the atoms, in points, and need 50 complete rows; ICC needs five atoms (method 5.2).
 *
 * @returns in the order of the tree's nodes
 */
export function scaleReliabilities(judged: BranchToJudge): readonly ScaleReliability[] {
  const { tree, moments } = judged
  return prepareTree(tree)
    .filter((node) => moments.nodes.includes(node.id))
    .map((node) => {
      const scale = node.items.map(({ index }) => ({ index, ...tree.items[index]! }))
      return {
        nodeId: node.id,
        items: scale.length,
        ...consistencyOf(judged, scale),
        ...differencesOf(judged, node.id),
      }
    })
}

type Scale = readonly { readonly index: number; readonly categories: number; readonly reversed: boolean }[]

const NONE = { alpha: null, alphaLow: null, alphaHigh: null, omega: null }

function consistencyOf({ tree, branch, groups, groupOf, answers }: BranchToJudge, scale: Scale) {
  const all = countCoMoments(scale, tree.items.length, groups, groupOf, answers)
  // Atoms of the other branch count nothing.
  const moments = { ...all, rows: all.rows.map((rows, group) => (branch.has(group) ? rows : 0)) }
  const rows = moments.rows.reduce((sum, count) => sum + count, 0)
  if (rows < RELIABILITY_LIMIT) return { ...NONE, reason: rows === 0 ? ('missing' as const) : ('hidden' as const) }
  const points = scale.map(({ categories }) => 100 / (categories - 1))
  const covariances = withinCovariances(moments, points)
  const alpha = covariances && cronbachAlpha(covariances)
  if (!covariances || alpha === null) return { ...NONE, reason: 'missing' as const }
  const interval = feldtInterval(alpha, rows, scale.length)!
  const { omega } = omegaTotal(covariances)
  return { alpha, alphaLow: interval.low, alphaHigh: interval.high, omega, reason: null }
}

function differencesOf({ branch, moments }: BranchToJudge, nodeId: NodeId) {
  const place = moments.nodes.indexOf(nodeId)
  const sums = [...branch].map((group) => {
    const at = (group * moments.nodes.length + place) * 3
    // In thousandths of a point: what comes out are ratios.
    return { n: moments.values[at]!, sum: moments.values[at + 1]!, squares: moments.values[at + 2]! }
  })
  if (sums.filter(({ n }) => n > 0).length < RELIABILITY_UNITS) return { between: null, groupMean: null }
  const analysis = analysisOfVariance(sums)
  const correlation = analysis && intraclassCorrelation(analysis)
  return { between: correlation?.single ?? null, groupMean: correlation?.groupMean ?? null }
}
