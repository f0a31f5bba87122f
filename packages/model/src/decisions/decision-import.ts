import type { LocalisedText } from '../instruments/instrument.ts'
import type { TableRow } from '../organisations/unit-rows.ts'
import { roleTitles } from '../trainings/training.ts'
import {
  decisionProblems,
  mostDecisions,
  tidyDecision,
  type DecisionField,
  type KnownForDecision,
} from './check-decision.ts'
import {
  bodyTitles,
  chosenIn,
  decisionColumn,
  decisionColumnTitles,
  neededDecisionColumns,
  targetCohortTitles,
  targetKindTitles,
  type DecisionColumn,
} from './decision-columns.ts'
import type { DecisionDraft, WantedTarget } from './decision.ts'
import { importReason, type DecisionImportCode } from './decision-import-problem.ts'

/** What cells of a file may name: ids by the names that they go by. Names that mean two things are not in it. */
export interface NamesForImport {
  readonly nodes: ReadonlyMap<string, LocalisedText>
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly trainings: readonly { readonly id: string; readonly code: string; readonly title: LocalisedText }[]
}

export interface DecisionImportProblem {
  /** Line of the file, from 1; null: the file as a whole. */
  readonly line: number | null
  readonly column: DecisionColumn | null
  readonly code: DecisionImportCode
  readonly value: string | null
  readonly reason: LocalisedText
}

/** What an import would do: with a problem nothing. */
export interface DecisionImportPlan {
  readonly decisions: readonly DecisionDraft[]
  /** Decisions of the file that are there already, by title and day: they are left as they are. */
  readonly kept: number
  readonly problems: readonly DecisionImportProblem[]
}

/** Title and day, by which a decision of a file is known. */
export function decisionKey({ title, decidedOn }: Pick<DecisionDraft, 'title' | 'decidedOn'>): string {
  return `${decidedOn} ${title.trim().toLocaleLowerCase('sv')}`
}

/**
 * Plans the import of a table, titles first and then one line a target. Lines of one title and day are one decision, whose own
 * fields stand in the first of them; a line without a target is a decision that has none yet.
 *
 * @param known keys (`decisionKey`) of the decisions that there are
 */
export function planDecisionImport(
  rows: readonly TableRow[],
  known: ReadonlySet<string>,
  names: NamesForImport,
): DecisionImportPlan {
  const [titles, ...rest] = rows
  const columns = (titles?.cells ?? []).map(decisionColumn)
  const lacking = neededDecisionColumns.filter((column) => !columns.includes(column))
  if (lacking.length > 0)
    return {
      decisions: [],
      kept: 0,
      problems: lacking.map((column) => problem(1, column, 'COLUMN_MISSING', decisionColumnTitles[column].sv)),
    }
  const lines = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (lines.length === 0) return { decisions: [], kept: 0, problems: [problem(null, null, 'NO_LINES')] }
  const byKey = new Map<
    string,
    { line: number; draft: DecisionDraft; targets: { line: number; target: WantedTarget }[] }
  >()
  const problems: DecisionImportProblem[] = []
  for (const { line, cells } of lines) {
    const said = (column: DecisionColumn) => cells[columns.indexOf(column)]?.trim() ?? ''
    const wrong = (column: DecisionColumn, code: DecisionImportCode) =>
      problems.push(problem(line, column, code, said(column)))
    const body = chosenIn(bodyTitles, said('body'))
    const key = decisionKey({ title: said('decision'), decidedOn: said('decidedOn') })
    const before = byKey.get(key)
    if (!before && body === null) wrong('body', 'BODY_UNKNOWN')
    const entry = before ?? {
      line,
      draft: {
        title: said('decision'),
        decidedOn: said('decidedOn'),
        body: body ?? 'council',
        diaryNumber: said('diaryNumber'),
        text: said('text'),
        minutesLink: said('minutesLink'),
        targets: [],
      },
      targets: [],
    }
    byKey.set(key, entry)
    if (said('target') === '') continue
    const target = targetIn(said, names, wrong)
    if (target) entry.targets.push({ line, target })
  }
  const all = [...byKey].map(([key, { line, draft, targets }]) => ({
    key,
    line,
    targets,
    draft: tidyDecision({ ...draft, targets: targets.map(({ target }) => target) }),
  }))
  const knownIds: KnownForDecision = {
    nodes: new Set(names.nodes.keys()),
    unitIds: new Set(names.units.map(({ id }) => id)),
    trainingIds: new Set(names.trainings.map(({ id }) => id)),
    roundIds: new Set(),
  }
  for (const { line, draft, targets } of all)
    for (const { field, target } of decisionProblems(draft, knownIds)) {
      const at = target === null ? line : targets[target]!.line
      // A cell that is told already is not told twice.
      if (!problems.some((one) => one.line === at && one.column === columnOf[field]))
        problems.push(problem(at, columnOf[field], 'FIELD_WRONG'))
    }
  const fresh = all.filter(({ key }) => !known.has(key))
  if (known.size + fresh.length > mostDecisions) problems.push(problem(null, null, 'DECISIONS_TOO_MANY'))
  if (problems.length > 0)
    return { decisions: [], kept: 0, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
  return { decisions: fresh.map(({ draft }) => draft), kept: all.length - fresh.length, problems: [] }
}

const columnOf: Readonly<Record<DecisionField, DecisionColumn>> = {
  title: 'decision',
  decidedOn: 'decidedOn',
  diaryNumber: 'diaryNumber',
  text: 'text',
  minutesLink: 'minutesLink',
  targets: 'target',
  targetTitle: 'target',
  dueOn: 'dueOn',
  responsible: 'responsible',
  responsibleAddress: 'responsibleAddress',
  node: 'node',
  threshold: 'threshold',
  unitIds: 'units',
  cohort: 'cohort',
  trainingId: 'training',
  baselineRoundId: 'target',
}

/** Null where a cell names something that there is not; it has been told then. */
function targetIn(
  said: (column: DecisionColumn) => string,
  names: NamesForImport,
  wrong: (column: DecisionColumn, code: DecisionImportCode) => void,
): WantedTarget | null {
  const folded = (text: string) => text.trim().toLocaleLowerCase('sv')
  const kind = chosenIn(targetKindTitles, said('kind'))
  if (kind === null) {
    wrong('kind', 'KIND_UNKNOWN')
    return null
  }
  const any = {
    id: null,
    title: said('target'),
    dueOn: said('dueOn'),
    responsible: said('responsible'),
    responsibleAddress: said('responsibleAddress'),
    baselineRoundId: null,
  }
  const threshold = numberIn(said('threshold'))
  const node = () => {
    const wanted = folded(said('node'))
    const found = [...names.nodes].filter(([id, { sv, en }]) => [id, sv, en].some((name) => folded(name) === wanted))
    // A factor and a category may have one title: then the id must be given.
    if (found.length === 1) return found[0]![0]
    wrong('node', found.length > 1 ? 'NODE_AMBIGUOUS' : 'NODE_UNKNOWN')
    return null
  }
  switch (kind) {
    case 'action':
      return { ...any, kind }
    case 'response-rate':
      return { ...any, kind, threshold }
    case 'score': {
      const wanted = said('units').split(/[;|]/).map(folded).filter(Boolean)
      const units = wanted.map((name) => names.units.filter((unit) => folded(unit.name) === name))
      if (units.some((found) => found.length !== 1)) {
        wrong('units', units.some((found) => found.length > 1) ? 'UNIT_AMBIGUOUS' : 'UNIT_UNKNOWN')
        return null
      }
      const id = node()
      return id === null ? null : { ...any, kind, node: id, threshold, unitIds: units.map(([unit]) => unit!.id) }
    }
    case 'gap-to-median': {
      const cohort = chosenIn(targetCohortTitles, said('cohort'))
      if (cohort === null) wrong('cohort', 'COHORT_UNKNOWN')
      const id = node()
      return cohort === null || id === null ? null : { ...any, kind, node: id, threshold, cohort }
    }
    case 'training': {
      const wanted = folded(said('training'))
      const found = names.trainings.find(({ code, title }) =>
        [code, title.sv, title.en].some((name) => folded(name) === wanted),
      )
      const role = chosenIn(roleTitles, said('role'))
      if (!found) wrong('training', 'TRAINING_UNKNOWN')
      if (role === null) wrong('role', 'ROLE_UNKNOWN')
      return !found || role === null ? null : { ...any, kind, trainingId: found.id, role, threshold }
    }
  }
}

function numberIn(cell: string): number {
  const text = cell.replace('%', '').trim().replace(',', '.').replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
}

function problem(
  line: number | null,
  column: DecisionColumn | null,
  code: DecisionImportCode,
  value: string | null = null,
): DecisionImportProblem {
  return { line, column, code, value: value === null ? null : value.slice(0, 80), reason: importReason(code, column) }
}
