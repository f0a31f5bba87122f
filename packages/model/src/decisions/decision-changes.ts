import type { DecisionDraft, DecisionFacts, WantedTarget } from './decision.ts'

/** A field of a decision or of a target of it that was written otherwise. */
export interface DecisionChange {
  /** As in the draft; `targets` where a whole target came or went. */
  readonly field: string
  /** What the target was called before, or is called since; null: the decision itself. */
  readonly target: string | null
  /** Texts, numbers and days as they were written; null for nothing, and for what is only an id. */
  readonly before: string | null
  readonly after: string | null
}

const decisionFields = [
  'title',
  'decidedOn',
  'body',
  'diaryNumber',
  'text',
  'minutesLink',
] as const satisfies readonly (keyof DecisionFacts)[]
const targetFields = [
  'kind',
  'title',
  'node',
  'threshold',
  'cohort',
  'unitIds',
  'trainingId',
  'role',
  'dueOn',
  'responsible',
  'responsibleAddress',
  'baselineRoundId',
] as const
/** What tells a reader something as it stands; ids and codes do not, and addresses are nobody's business afterwards. */
const readable: ReadonlySet<string> = new Set([
  'title',
  'decidedOn',
  'diaryNumber',
  'text',
  'minutesLink',
  'threshold',
  'dueOn',
  'responsible',
])

/**
 * What differs between two wordings, in the order of the form: the decision, its targets as they stand since, and last those
 * that are gone. Targets are told apart by their ids.
 */
export function changesBetween(before: DecisionDraft, after: DecisionDraft): readonly DecisionChange[] {
  const known = new Map(before.targets.map((target) => [target.id, target]))
  const kept = new Set(after.targets.map(({ id }) => id))
  return [
    ...differing(decisionFields, before, after, null),
    ...after.targets.flatMap((target) => {
      const earlier = known.get(target.id)
      return earlier
        ? differing(targetFields, earlier, target, target.title)
        : [{ field: 'targets', target: target.title, before: null, after: target.title }]
    }),
    ...before.targets
      .filter(({ id }) => !kept.has(id))
      .map(({ title }) => ({ field: 'targets', target: title, before: title, after: null })),
  ]
}

function differing<Field extends string>(
  fields: readonly Field[],
  before: Partial<Record<Field, unknown>> | WantedTarget,
  after: Partial<Record<Field, unknown>> | WantedTarget,
  target: string | null,
): readonly DecisionChange[] {
  const valueIn = (of: object, field: Field) => (of as Partial<Record<Field, unknown>>)[field] ?? null
  return fields.flatMap((field) => {
    const [earlier, later] = [valueIn(before, field), valueIn(after, field)]
    if (JSON.stringify(earlier) === JSON.stringify(later)) return []
    const said = (value: unknown) =>
      readable.has(field) && (typeof value === 'string' || typeof value === 'number') && value !== ''
        ? `${value}`
        : null
    return [{ field, target, before: said(earlier), after: said(later) }]
  })
}
