import { ITEM_LIMIT, truncateMean, truncationLimit } from '@mognad/scoring'
import { boundsOf, categoryFoundOut, type LinearSolver } from '@mognad/scoring/attacker'
import { told, type Seen, type SeenObject } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'
import { atomsOf, publishedBranches, type Group, type PublishedBranch } from './published-rounds.ts'

const CATEGORIES = 6
/** Answers up to which every way to have answered is tried. */
const MOST_TRIED = 15
const NARROWEST = 50
const NARROWEST_OF_FOUR = 25
/** How far what a computer adds up may lie from what it prints. */
const ROUNDING = 1e-6

/** An item mean of one atom: nothing finer is published. */
interface AtomMean {
  readonly branch: PublishedBranch
  readonly group: Group
  readonly node: string
  readonly mean: number
  /** Numbers of answers that agree with the mean and with what is told. */
  readonly answers: readonly number[]
  readonly isTold: boolean
  readonly truncated: string | null
}

/**
 * Attacks 2 and 3 of method 5.10 on every item mean of a single atom: between which points one answer, or four together, must
 * lie, and whether everything that is printed leaves a single way to have answered. How many answered is not told below
 * fifteen; every number that agrees with the mean's digits is tried.
 *
 * @param solve checks the closed bounds on a sample; left out, nothing is checked
 */
export function attackAnswers(seen: Seen, solve: LinearSolver): AttackResult {
  const findings: Finding[] = []
  const means = atomMeans(seen)
  let [bounds, narrow, programs, ways, workedOut] = [0, 0, 0, 0, 0]
  means.forEach((each, place) => {
    const { node, group, branch } = each
    const where = { round: branch.round, branch: branch.branch, unit: group.unit, part: group.part, node }
    if (each.answers.length === 0) {
      findings.push({ what: 'no number of answers agrees with the mean: it is not one of this group alone', where })
      return
    }
    if (!each.isTold && each.answers.length === 1) workedOut++
    for (const answers of each.answers) {
      const printed = printedMean(each, answers)
      bounds++
      const one = boundsOf(printed, 1)
      if (one.high - one.low < NARROWEST - ROUNDING)
        findings.push({ what: `one answer lies between ${Math.round(one.low)} and ${Math.round(one.high)}`, where })
      if (answers >= 4) {
        const four = boundsOf(printed, 4)
        if (four.high - four.low < NARROWEST_OF_FOUR) narrow++
      }
      if (place % 25 === 0) {
        programs++
        const solved = solveFor(printed, solve)
        if (Math.abs(solved.low - one.low) > 1e-4 || Math.abs(solved.high - one.high) > 1e-4)
          findings.push({ what: 'the solver does not find the bounds that the closed form gives', where })
      }
      if (answers > MOST_TRIED) continue
      ways++
      const found = categoryFoundOut({ answers, categories: CATEGORIES, agreesWithMean: agreesWith(each, answers) })
      if (found !== null) findings.push({ what: `everybody must have answered ${found}`, where })
    }
  })
  return {
    name: 'answers',
    tried: [
      `${counted(means.length, 'mean', 'means')} of one statement in one atom: ${counted(bounds, 'pair', 'pairs')} of bounds for ` +
        `one answer, ${counted(programs, 'sample', 'samples')} of them also by a linear program (HiGHS)`,
      `every way to have answered in ${counted(ways, 'mean', 'means')} of up to ${MOST_TRIED} answers`,
    ],
    findings,
    noticed: [
      ...(narrow > 0
        ? [
            `in ${counted(narrow, 'case', 'cases')} four answers together are known within ${NARROWEST_OF_FOUR} points (decision 0026)`,
          ]
        : []),
      ...(workedOut > 0
        ? [
            `how many answered a statement, told from fifteen people, follows from the digits of ${counted(workedOut, 'mean', 'means')}`,
          ]
        : []),
    ],
  }
}

function atomMeans(seen: Seen): readonly AtomMean[] {
  return publishedBranches(seen).flatMap((branch) => {
    const { tree } = atomsOf(branch, () => true)
    const single = new Set(tree.filter(({ id, own }) => own === branch.wholes.get(id)?.respondents).map(({ id }) => id))
    const groups = [...[...branch.wholes.values()].filter(({ unit }) => single.has(unit)), ...branch.rests.values()]
    return groups.flatMap((group) =>
      [...group.figures].flatMap(([node, figure]) => {
        if (!/^(item|own):/.test(node)) return []
        const mean = told(figure, 'mean')
        return mean === null || group.respondents === null ? [] : [atomMean(branch, group, node, figure, mean)]
      }),
    )
  })
}

function atomMean(branch: PublishedBranch, group: Group, node: string, figure: SeenObject, mean: number): AtomMean {
  const answers = told(figure, 'answers')
  const truncated = told<string>(figure, 'truncated')
  const candidates: number[] = []
  for (let n = ITEM_LIMIT; n <= group.respondents!; n++) {
    const agrees = truncated === null ? isWhole((mean / 100) * (CATEGORIES - 1) * n) : isLimit(mean, n)
    if (agrees && (answers === null || answers === n)) candidates.push(n)
  }
  return { branch, group, node, mean, answers: candidates, isTold: answers !== null, truncated }
}

const isWhole = (steps: number) => Math.abs(steps - Math.round(steps)) < ROUNDING
const isLimit = (mean: number, answers: number) =>
  [truncationLimit(answers), 100 - truncationLimit(answers)].some((end) => Math.abs(end - mean) < ROUNDING)

function printedMean({ mean, truncated }: AtomMean, answers: number) {
  if (truncated === null) return { answers, low: mean, high: mean }
  return truncated === 'LOW' ? { answers, low: 0, high: mean } : { answers, low: mean, high: 100 }
}

const agreesWith = ({ mean, truncated }: AtomMean, answers: number) => {
  return (exact: number) => {
    const shown = truncateMean(exact, answers)
    return Math.abs(shown.mean - mean) < ROUNDING && (shown.truncated?.toUpperCase() ?? null) === truncated
  }
}

/** The same bounds by a program that is not ours: one variable for each answer. */
function solveFor({ answers, low, high }: { answers: number; low: number; high: number }, solve: LinearSolver) {
  const terms = Array.from({ length: answers }, (_, variable) => [variable, 1] as const)
  const rows = [{ terms, low: answers * low, high: answers * high }]
  const end = (direction: 'maximise' | 'minimise') =>
    solve({ variables: answers, rows, goal: 0, direction })?.values[0] ?? Number.NaN
  return { low: end('minimise'), high: end('maximise') }
}
