import { LARGEST_FRACTION } from '../aggregation/stratified-mean.ts'
import { type Interval, wilsonInterval, Z95 } from './wilson.ts'

/** One atom's figure and what its uncertainty is computed from. */
export interface AtomFigure {
  /** The shown mean, points 0-100. */
  readonly mean: number
  /** n_eff: mean number of answers per item. */
  readonly answers: number
  /** The dispersion that holds for the atom: `atomPhi`. */
  readonly phi: number
  /** N: those the round is meant for, for the level of just these people; null for comparisons and when unknown. */
  readonly frame: number | null
}

/**
 * Effective answers of one atom (method 2.1): n* = n_eff / phi for comparisons, n_eff / (phi (1 - f)) for the level of a
 * finite group with f = min(n / N, 0.95). A frame smaller than the answers means that people joined: full participation.
 *
 * @example effectiveAnswers({ answers: 20, phi: 0.2, frame: 40 }) // 200
 */
export function effectiveAnswers({ answers, phi, frame }: Omit<AtomFigure, 'mean'>): number {
  if (!(answers > 0)) throw new Error(`${answers} answers have no interval: return null without answers`)
  if (!(phi > 0 && phi <= 1)) throw new Error(`A phi of ${phi} is no dispersion: take it from pooledPhi or atomPhi`)
  if (frame !== null && !(frame >= 0)) throw new Error(`A frame of ${frame} is no headcount: pass null when unknown`)
  const fraction = frame === null ? 0 : Math.min(answers / Math.max(frame, answers), LARGEST_FRACTION)
  return answers / (phi * (1 - fraction))
}

/**
 * "Wilson-phi", the interval of one atom's mean (method 2.1): the Wilson interval on its effective answers. Null without
 * answers. It tells nothing beyond the mean and the number of answers, since phi is common to the organisation.
 *
 * @example wilsonPhi({ mean: 62, answers: 20, phi: 0.2, frame: null }) // { low: 52.20..., high: 70.90... }
 */
export function wilsonPhi(figure: AtomFigure, z: number = Z95): Interval | null {
  return figure.answers === 0 ? null : wilsonInterval(figure.mean, effectiveAnswers(figure), z)
}
