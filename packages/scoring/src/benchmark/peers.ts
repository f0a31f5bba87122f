/** How many of the most similar are shown, and how many of what sets them apart. */
const PEERS = 10
const DRIVERS = 3
/** No feature counts for more than three standard deviations, so that one oddity does not decide alone. */
const MOST_SQUARED = 9
/** Weight of the features that both have; below it two are not comparable. */
const LEAST_WEIGHT = 0.7

export interface PeerFeature {
  readonly id: string
  /** At least 0; relative. */
  readonly weight: number
  /** `class`: values are the numbers of classes, which are alike or not, whatever the numbers. Measured unless stated. */
  readonly kind?: 'measure' | 'class'
}

export interface PeerCandidate {
  readonly code: string
  /** Public structural facts in the order of the features, already on the scale they are compared on (log population). */
  readonly values: readonly (number | null)[]
}

export interface Peer {
  readonly code: string
  /** Root of the mean squared difference, in standard deviations; 0 is alike. */
  readonly distance: number
  /** What differs most: at most three features by their share of the squared distance, the largest first. */
  readonly drivers: readonly { readonly featureId: string; readonly share: number }[]
}

export interface Peers {
  /** The nearest ten, nearest first; equally near by code. */
  readonly peers: readonly Peer[]
  /** `noPeers`: nobody shares 70 % of the features' weight with it. */
  readonly reason: 'noPeers' | null
}

/**
 * The organisations most similar to one, by public structural facts and never by survey results (method 4.5):
 *
 *     d_ij^2 = sum w_f min(((x_if - x_jf) / s_f)^2, 9) / sum w_f
 *
 * over the features that both have (Gower 1971, Biometrics 27:857), which must carry 70 % of the weight. s_f is the standard
 * deviation over all that have the feature, with n - 1; a feature that does not vary is dropped with its weight. Classes
 * differ by 1 or 0, and s_f^2 is half the mean squared difference of two: for classes 0 and 1 the same variance.
 *
 * @param candidates all organisations, the one itself among them
 * @param among codes of those that may be found; all unless stated. Spreads are those of all candidates either way
 */
export function mostSimilar(
  features: readonly PeerFeature[],
  candidates: readonly PeerCandidate[],
  code: string,
  among?: ReadonlySet<string>,
): Peers {
  return peerSearch(features, candidates)(code, among)
}

/** The same for one organisation after the other: what all have in common is looked at once. */
export function peerSearch(
  features: readonly PeerFeature[],
  candidates: readonly PeerCandidate[],
): (code: string, among?: ReadonlySet<string>) => Peers {
  assertFeatures(features, candidates)
  const byCode = new Map(candidates.map((candidate) => [candidate.code, candidate]))
  const used = features.flatMap(({ id, weight, kind = 'measure' }, at): UsedFeature[] => {
    const values = candidates.flatMap((candidate) => candidate.values[at] ?? [])
    const spread = kind === 'class' ? spreadOfClasses(values) : standardDeviation(values)
    return spread > 0 && weight > 0 ? [{ id, weight, kind, at, spread }] : []
  })
  return (code, among) => {
    const own = byCode.get(code)
    if (!own) throw new Error(`${code} is not among the candidates: pass all organisations, the own one too`)
    const others = candidates.filter((other) => other.code !== code && (among?.has(other.code) ?? true))
    return nearestOf(own, others, used)
  }
}

interface UsedFeature extends Required<PeerFeature> {
  readonly at: number
  readonly spread: number
}

function nearestOf(own: PeerCandidate, others: readonly PeerCandidate[], used: readonly UsedFeature[]): Peers {
  const whole = used.reduce((sum, { weight }) => sum + weight, 0)
  const found = others.flatMap((other): Peer[] => {
    const parts = used.flatMap(({ id, weight, kind, at, spread }) => {
      const [a, b] = [own.values[at], other.values[at]]
      if (a == null || b == null) return []
      const difference = kind === 'class' ? Number(a !== b) : a - b
      return [{ featureId: id, weight, part: weight * Math.min((difference / spread) ** 2, MOST_SQUARED) }]
    })
    const shared = parts.reduce((sum, { weight }) => sum + weight, 0)
    if (whole === 0 || shared < LEAST_WEIGHT * whole - 1e-12) return []
    const squared = parts.reduce((sum, { part }) => sum + part, 0)
    const drivers = parts
      .filter(({ part }) => part > 0)
      .map(({ featureId, part }) => ({ featureId, share: part / squared }))
      .toSorted((a, b) => b.share - a.share)
      .slice(0, DRIVERS)
    return [{ code: other.code, distance: Math.sqrt(squared / shared), drivers }]
  })
  const peers = found.toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1)).slice(0, PEERS)
  return { peers, reason: peers.length === 0 ? 'noPeers' : null }
}

function assertFeatures(features: readonly PeerFeature[], candidates: readonly PeerCandidate[]): void {
  if (new Set(candidates.map((candidate) => candidate.code)).size < candidates.length)
    throw new Error('An organisation is a candidate twice: pass each once')
  const wrong = features.find(({ weight }) => !(weight >= 0 && weight < Infinity))
  if (wrong) throw new Error(`${wrong.id} has weight ${wrong.weight}: weights are 0 or more`)
  for (const { code, values } of candidates) {
    if (values.length !== features.length)
      throw new Error(
        `${code} has ${values.length} values for ${features.length} features: pass null where it has none`,
      )
    if (values.some((value) => value !== null && !Number.isFinite(value)))
      throw new Error(`${code} has a value that is not a number: pass null where there is none`)
  }
}

function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  // All equal: the sum of rounding errors is not a spread.
  if (values.every((value) => value === values[0])) return 0
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

/** Root of half the mean squared difference of two, where classes differ by 1 or 0. */
function spreadOfClasses(values: readonly number[]): number {
  if (values.length < 2) return 0
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  let alike = 0
  for (const size of sizes.values()) alike += size * (size - 1)
  const pairs = values.length * (values.length - 1)
  return Math.sqrt((pairs - alike) / pairs / 2)
}
