import { normalCdf } from '../statistics/normal.ts'
import { type Compared, differenceInterval } from './mover.ts'

/** Beyond this normal point a probability is below 1e-349: nothing further can be told apart. */
const FARTHEST = 40
const BISECTIONS = 40

/**
 * How likely a difference at least as large would be if there were none (method 2.2): p = 2 (1 - Phi(z)) with z the
 * normal point at which the nearer end of the difference's interval is 0. The interval widens steadily with z, so z is
 * found by 40 bisections; p and the interval therefore always say the same: p < 0.05 where the 95 % interval leaves 0 out.
 * Equal means: 1.
 */
export function differencePValue(compared: Compared): number {
  const difference = compared.after.mean - compared.before.mean
  if (difference === 0) return 1
  const excludesZero = (z: number) => {
    const { low, high } = differenceInterval(compared, z)
    return difference > 0 ? low > 0 : high < 0
  }
  let inside = 0
  let outside = FARTHEST
  for (let step = 0; step < BISECTIONS; step++) {
    const z = (inside + outside) / 2
    if (excludesZero(z)) inside = z
    else outside = z
  }
  return 2 * normalCdf(-(inside + outside) / 2)
}
