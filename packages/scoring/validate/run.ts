import { differenceCoverage } from './difference-coverage.ts'
import { intervalCoverage, levelCoverage } from './interval-coverage.ts'
import { missingAnswersCoverage } from './missing-answers-coverage.ts'
import { claimCoverage, placeCoverage } from './place-coverage.ts'
import { selection } from './selection.ts'
import { agrees, type Finding, type Simulation } from './simulation.ts'

// Behind `npm run validate`.

const simulations: readonly Simulation[] = [
  intervalCoverage,
  levelCoverage,
  missingAnswersCoverage,
  differenceCoverage,
  placeCoverage,
  claimCoverage,
  selection,
]

let apart = 0
for (const { section, title, run } of simulations) {
  console.log(`\n${section} ${title}\n`)
  const findings = run()
  const wide = Math.max(...findings.map(({ what }) => what.length))
  for (const finding of findings) {
    const sign = finding.within === null ? ' ' : agrees(finding) ? '✓' : '✗'
    if (sign === '✗') apart++
    console.log(`  ${sign} ${finding.what.padEnd(wide)}  ${shown(finding)}`)
  }
}
console.log(apart === 0 ? '\nAll within what the method says.' : `\n${apart} not within what the method says.`)
process.exitCode = apart === 0 ? 0 : 1

function shown({ found, method, decimals = 3 }: Finding): string {
  const text = (value: number) => value.toFixed(decimals)
  const expected = typeof method === 'number' ? text(method) : `${text(method[0])}-${text(method[1])}`
  return `${text(found).padStart(7)}   method ${expected}`
}
