/** One atom's persons on one item or node: how many, their mean and sample variance (squared points; null below two). */
export interface AtomSpread {
  readonly n: number
  readonly mean: number | null
  readonly variance: number | null
}

/** From this many persons on an atom's own spread is used instead of the pooled one (method 2.1). */
export const OWN_PHI_FROM = 30

/** The pooled phi is used when sum (n_a - 1) reaches this (method 2.1). */
export const POOLED_PHI_FROM = 30

/** No phi lies outside: an organisation that agrees by chance does not get intervals of almost no width (method 2.1). */
export const PHI_RANGE = [0.02, 1] as const

/**
 * phi until an organisation has enough answers and no national median exists (method, Words; 2.1):
 * 0.33 for a node of one item, 0.20 for two to five items, 0.15 above.
 */
export function defaultPhi(items: number): number {
  if (items <= 1) return 0.33
  return items <= 5 ? 0.2 : 0.15
}

/**
 * The part of the largest possible variance m (100 - m) that answers use, pooled over the atoms of an organisation
 * (method 2.1): sum (n_a - 1) s_a^2 / sum (n_a - 1) m_a (100 - m_a) over atoms with 0 < m_a < 100, kept within 0.02-1.
 * With sum (n_a - 1) below 30 or nothing to divide by: the fall-back.
 */
export function pooledPhi(atoms: readonly AtomSpread[], fallback: number): number {
  let freedom = 0
  let used = 0
  let possible = 0
  for (const { n, mean, variance } of atoms) {
    if (mean === null || variance === null || !(mean > 0 && mean < 100)) continue
    freedom += n - 1
    used += (n - 1) * variance
    possible += (n - 1) * mean * (100 - mean)
  }
  return clip(freedom < POOLED_PHI_FROM || possible === 0 ? fallback : used / possible)
}

/** The phi of one atom: its own from 30 persons on, else the pooled one (method 2.1). */
export function atomPhi({ n, mean, variance }: AtomSpread, pooled: number): number {
  if (n < OWN_PHI_FROM || mean === null || variance === null || !(mean > 0 && mean < 100)) return pooled
  return clip(variance / (mean * (100 - mean)))
}

function clip(phi: number): number {
  const [least, most] = PHI_RANGE
  return Math.min(most, Math.max(least, phi))
}
