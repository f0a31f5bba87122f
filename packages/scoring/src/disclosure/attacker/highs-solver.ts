import loadHighs from 'highs'
import type { LinearProgram, LinearSolver } from './linear-program.ts'

/**
 * HiGHS as WebAssembly (MIT) as the solver of the attacks: exact enough to be their oracle, and not ours. Loaded once.
 *
 * The solver answers null where a program has no solution, or none was found.
 */
export async function highsSolver(): Promise<LinearSolver> {
  // Its types describe the CommonJS build; what is imported is the ES module.
  const highs = await (loadHighs as unknown as typeof loadHighs.default)()
  return (program) => {
    const { Status, Columns, Rows } = highs.solve(asText(program), { output_flag: false })
    if (Status !== 'Optimal') return null
    const prices = program.rows.map(() => 0)
    for (const row of Rows) if ('Dual' in row) prices[Number(row.Name.slice(1))]! += row.Dual
    const values = Array.from({ length: program.variables }, (_, at) => {
      const column = Columns[`x${at}`]
      return column && 'Primal' in column ? (column.Primal as number) : 0
    })
    return { values, prices }
  }
}

/** The text form of a linear program; a row becomes one line for each of its sides, both under its own number. */
function asText({ variables, rows, goal, direction }: LinearProgram): string {
  const lines = rows.flatMap(({ terms, low, high }, at) => {
    if (terms.length === 0) return []
    const sum = terms.map(([place, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${place}`).join(' ')
    return [
      ...(high < Infinity ? [`h${at}: ${sum} <= ${high}`] : []),
      ...(low > -Infinity ? [`l${at}: ${sum} >= ${low}`] : []),
    ]
  })
  const bounds = Array.from({ length: variables }, (_, at) => `0 <= x${at} <= 100`)
  const goalLine = `${direction === 'maximise' ? 'Maximize' : 'Minimize'}\n x${goal}`
  return [goalLine, 'Subject To', ...lines, 'Bounds', ...bounds, 'End'].join('\n')
}
