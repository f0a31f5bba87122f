import { compareFamily, DETAIL_LIMIT, type Difference, type NodeId } from '@mognad/scoring'

/** What is stored of one node of one group in one round, as far as a comparison needs it. */
export interface ComparedFigure {
  readonly respondents: number | null
  readonly mean: number | null
  /** n* without finite population correction. */
  readonly effectiveAnswers: number | null
  readonly reason: 'missing' | 'notApplicable' | 'hidden' | 'joint' | null
}

/** One side of a comparison: a group in a round. */
export interface ComparedRound {
  readonly figures: ReadonlyMap<NodeId, ComparedFigure>
  /** Of the branch that the group belongs to; null when it was not graded. */
  readonly grade: 'green' | 'amber' | 'red' | 'joint' | null
  /** 0..1; null where nobody was invited by name. */
  readonly responseRate: number | null
  readonly targetGroup: string
  /** Why the group cannot be shown for this round on the tree of the other; null or left out when it can. */
  readonly notThen?: 'new' | 'notApart' | null
}

/**
 * Why two rounds are not compared on a node: one of the two has no figure, fewer than 15 answered in one of them, answers
 * were given jointly, one of the two rounds is graded red, the question or its weights have changed, or the unit did not exist
 * then or its people were shown only together with others.
 */
export type NoChangeReason = 'missing' | 'tooFew' | 'joint' | 'lowQuality' | 'otherWording' | 'new' | 'notApart'

/** What a reader must know beside the verdicts. */
export type ChangeWarning = 'responseRate' | 'targetGroup'

export type NodeChange = { readonly node: NodeId } & (
  { readonly change: Difference; readonly reason: null } | { readonly change: null; readonly reason: NoChangeReason }
)

/** Response rates that differ by more than this are told beside a comparison (method 2.3). */
const LARGEST_RATE_GAP = 0.2

/**
 * One group in two rounds, on the nodes of one view: they are the family for which the p-values are adjusted (method 2.3).
 * Compared is only what is worded alike, in rounds that are green or amber, where at least 15 answered in both (5.2).
 *
 * @param comparable nodes that mean the same in both rounds (`comparableNodes`)
 */
export function compareRounds(
  nodes: readonly NodeId[],
  before: ComparedRound,
  after: ComparedRound,
  comparable: ReadonlySet<NodeId>,
): readonly NodeChange[] {
  const reasons = nodes.map((node) => whyNot(node, before, after, comparable))
  const changes = compareFamily(
    nodes.map((node, place) =>
      reasons[place] ? null : { before: estimateOf(before, node), after: estimateOf(after, node) },
    ),
  )
  return nodes.map((node, place): NodeChange => {
    const change = changes[place]
    return change ? { node, change, reason: null } : { node, change: null, reason: reasons[place] ?? 'missing' }
  })
}

/** Differences between the rounds themselves that may look like a change. */
export function warningsOf(before: ComparedRound, after: ComparedRound): readonly ChangeWarning[] {
  const warnings: ChangeWarning[] = []
  if (before.targetGroup !== after.targetGroup) warnings.push('targetGroup')
  if (
    before.responseRate !== null &&
    after.responseRate !== null &&
    Math.abs(after.responseRate - before.responseRate) > LARGEST_RATE_GAP
  )
    warnings.push('responseRate')
  return warnings
}

function whyNot(
  node: NodeId,
  before: ComparedRound,
  after: ComparedRound,
  comparable: ReadonlySet<NodeId>,
): NoChangeReason | null {
  const notThen = before.notThen ?? after.notThen
  if (notThen) return notThen
  const figures = [before.figures.get(node), after.figures.get(node)]
  if (figures.some((figure) => figure?.reason === 'joint')) return 'joint'
  if (!comparable.has(node)) return 'otherWording'
  if (figures.some((figure) => !figure || figure.mean === null)) return 'missing'
  if (figures.some((figure) => figure!.effectiveAnswers === null || (figure!.respondents ?? 0) < DETAIL_LIMIT))
    return 'tooFew'
  return [before, after].some(({ grade }) => grade !== 'green' && grade !== 'amber') ? 'lowQuality' : null
}

function estimateOf({ figures }: ComparedRound, node: NodeId): { mean: number; effectiveAnswers: number } {
  const { mean, effectiveAnswers } = figures.get(node)!
  return { mean: mean!, effectiveAnswers: effectiveAnswers! }
}
