/** One line of a simulation: what came out, and what the method says. */
export interface Finding {
  readonly what: string
  readonly found: number
  /** What the method says: a value, or the least and the most. */
  readonly method: number | readonly [number, number]
  /** How far from it is still the same; null: shown for comparison only, because it depends on how people were made up. */
  readonly within: number | null
  /** Decimals to print. */
  readonly decimals?: number
}

export interface Simulation {
  readonly section: string
  readonly title: string
  run(): Finding[]
}

/** Whether a finding lies where the method says. */
export function agrees({ found, method, within }: Finding): boolean {
  if (within === null) return true
  const [least, most] = typeof method === 'number' ? [method, method] : method
  return found >= least - within && found <= most + within
}
