/** A row of a linear program: low <= sum of coefficient x variable <= high. */
export interface LinearRow {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[]
  readonly low: number
  readonly high: number
}

/** One variable is made as large or as small as the rows allow; every variable lies on 0-100. */
export interface LinearProgram {
  readonly variables: number
  readonly rows: readonly LinearRow[]
  readonly goal: number
  readonly direction: 'maximise' | 'minimise'
}

export interface LinearSolution {
  readonly values: readonly number[]
  /** For each row, what the goal would gain for a unit of slack; 0 where the row does not hold it back. */
  readonly prices: readonly number[]
}

/** Any solver of linear programs: `highsSolver` brings one. Null when there is no solution. */
export type LinearSolver = (program: LinearProgram) => LinearSolution | null
