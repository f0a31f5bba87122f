import { gaussHermite } from '../statistics/gauss-hermite.ts'
import { normalCdf } from '../statistics/normal.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'

/** A difference to one other that is still tested: whether it lies above, below, or either. */
export interface OpenDifference {
  /** Standard error of the other's estimate, above 0. */
  readonly sd: number
  readonly above: boolean
  readonly below: boolean
}

const NODES = 80
/** Nodes of less weight than this cannot change the 15th digit. */
const LEAST_WEIGHT = 1e-16
const quadrature = gaussHermite(NODES)
const counted = Array.from(quadrature.weights.keys()).filter((node) => quadrature.weights[node]! > LEAST_WEIGHT)

/**
 * The critical value c for all differences (x_k - x_j) / d_k, d_k = sqrt(s_j^2 + s_k^2), at once: the c at which
 *
 *     P(c) = integral phi(u) prod_k [ Phi((s_j u + c d_k) / s_k) - Phi((s_j u - c d_k) / s_k) ] du
 *
 * is the wanted coverage (method 4.3c). A one-sided difference has only its own factor, Phi((s_j u + c d_k) / s_k) or
 * 1 - Phi((s_j u - c d_k) / s_k). 80-point Gauss-Hermite; the root lies between one comparison's and Bonferroni's
 * limit and is found to 1e-10 by the Illinois form of the false position on log(1 - P).
 *
 * @param own s_j, above 0
 * @param open at least one
 * @param coverage 0.95 for sets of 95 %
 */
export function rankSetLimit(
  own: number,
  open: readonly OpenDifference[],
  coverage: number,
  { atMost = Infinity, isSettled = () => false }: LimitOptions = {},
): number {
  if (open.length === 0) return 0
  const sides = open.reduce((sum, { above, below }) => sum + Number(above) + Number(below), 0)
  const missed = 1 - coverage
  const missedAt = missedProbability(own, open)
  // What is missed falls nearly exponentially with c: its logarithm is almost a line, and the false position is quick.
  const excess = (limit: number) => Math.log(missedAt(limit) / missed)
  let low = normalQuantile(1 - missed / (sides === 2 * open.length ? 2 : 1))
  let high = Math.min(atMost, -normalQuantile(missed / sides))
  let atHigh = excess(high)
  if (atHigh >= 0) return high
  let atLow = excess(low)
  if (atLow <= 0) return low
  let moved: 'low' | 'high' | null = null
  for (let step = 0; step < 60 && high - low > 1e-10 && !isSettled(low, high); step++) {
    const guess = (low * atHigh - high * atLow) / (atHigh - atLow)
    const at = excess(guess)
    if (Math.abs(at) < 1e-11) return guess
    // An end that stays twice counts half, so that both ends close in.
    if (at > 0) {
      low = guess
      atLow = at
      if (moved === 'low') atHigh /= 2
      moved = 'low'
    } else {
      high = guess
      atHigh = at
      if (moved === 'high') atLow /= 2
      moved = 'high'
    }
  }
  return (low + high) / 2
}

export interface LimitOptions {
  /** A limit of more hypotheses than these, which this one does not exceed. */
  readonly atMost?: number
  /** Whether it is enough to know that the limit lies between the two. */
  readonly isSettled?: (low: number, high: number) => boolean
}

/** Beyond this the normal distribution has nothing left that a double could hold beside 1. */
const FAR = 8.3

/** 1 - P(c) as a function of c. */
function missedProbability(own: number, open: readonly OpenDifference[]): (limit: number) => number {
  const shift = Float64Array.from(open, ({ sd }) => own / sd)
  const scale = Float64Array.from(open, ({ sd }) => Math.sqrt(own * own + sd * sd) / sd)
  const isAbove = Uint8Array.from(open, ({ above }) => Number(above))
  const isBelow = Uint8Array.from(open, ({ below }) => Number(below))
  return (limit) => {
    let sum = 0
    for (const node of counted) {
      const u = quadrature.nodes[node]!
      let product = 1
      for (let place = 0; place < shift.length; place++) {
        const centre = shift[place]! * u
        const reach = limit * scale[place]!
        // An other lies above when its own error exceeds ours by the limit: e_k > centre + reach.
        const over = isAbove[place] === 1 && centre + reach < FAR ? normalCdf(centre + reach) : 1
        const under = isBelow[place] === 1 && centre - reach > -FAR ? normalCdf(centre - reach) : 0
        product *= over - under
        if (product < 1e-20) break
      }
      sum += quadrature.weights[node]! * (1 - product)
    }
    return sum
  }
}
