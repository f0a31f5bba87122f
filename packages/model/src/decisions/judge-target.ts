import { targetVerdict } from '@mognad/scoring'
import { isMeasured, type TargetFacts } from './decision.ts'

/**
 * What measurement says of a target (method 2.4). `notMeasured`: there is nothing yet to judge by; `notShown`: there is,
 * but too few have answered for it to be shown, or it has no interval because answers were given jointly.
 */
export const verdicts = [
  'reachedForCertain',
  'probablyReached',
  'cannotBeTold',
  'notReached',
  'missed',
  'notMeasured',
  'notShown',
] as const
export type Verdict = (typeof verdicts)[number]

/** Why a figure is not there. */
export type EvidenceGap = 'notMeasured' | 'hidden' | 'joint' | 'missing' | 'notApplicable'

/** What is shown of one thing that a target is about: the organisation, or one unit of it. Nothing that is hidden is in it. */
export interface Evidence {
  /** Null: the organisation. */
  readonly unitId: string | null
  /** Points (0..100), points from the median, or per cent; null with a gap. */
  readonly value: number | null
  /** 95 % level interval, of measured targets only. */
  readonly low: number | null
  readonly high: number | null
  readonly gap: EvidenceGap | null
  readonly roundId: string | null
  readonly editionId: string | null
}

/** A target as it is judged. */
export type JudgedTarget = TargetFacts & { readonly doneOn: string | null }

export interface Judgement {
  readonly verdict: Verdict
  /** One for each piece of evidence, in its order. */
  readonly each: readonly Verdict[]
}

/**
 * The verdict on a target, and on each unit of it. A target for several units is reached when each of them has reached it:
 * its verdict is that of the unit that is furthest from it.
 *
 * @param today ISO day; what is not reached after the date is missed
 */
export function judgeTarget(target: JudgedTarget, evidence: readonly Evidence[], today: string): Judgement {
  const isOver = today > target.dueOn
  if (target.kind === 'action') {
    return { verdict: reachedOr(target.doneOn !== null && target.doneOn <= today, isOver), each: [] }
  }
  const each = evidence.map((one) => verdictOn(target, one, isOver))
  return { verdict: furthest(each), each }
}

/** Method 2.4 for what is measured; what is counted is reached or not. Without an interval nothing is said of a level. */
function verdictOn(
  target: Exclude<JudgedTarget, { kind: 'action' }>,
  { value, low, high, gap }: Evidence,
  isOver: boolean,
): Verdict {
  if (gap === 'notMeasured' || gap === 'missing') return 'notMeasured'
  if (value === null) return 'notShown'
  if (isMeasured(target)) return targetVerdict({ mean: value, low, high }, target.threshold, isOver) ?? 'notShown'
  return reachedOr(value >= target.threshold, isOver)
}

function reachedOr(isReached: boolean, isOver: boolean): Verdict {
  return isReached ? 'reachedForCertain' : isOver ? 'missed' : 'notReached'
}

/** From the furthest to the nearest. What is not known is further from the target than what is probably reached. */
const fromFurthest: readonly Verdict[] = [
  'missed',
  'notReached',
  'cannotBeTold',
  'notMeasured',
  'notShown',
  'probablyReached',
  'reachedForCertain',
]

function furthest(each: readonly Verdict[]): Verdict {
  return fromFurthest.find((verdict) => each.includes(verdict)) ?? 'notMeasured'
}

export function isReached(verdict: Verdict): boolean {
  return verdict === 'reachedForCertain' || verdict === 'probablyReached'
}

/** Past its date and not known to be reached: what the board asks about first. */
export function isOverdue({ dueOn, verdict }: { dueOn: string; verdict: Verdict | null }, today: string): boolean {
  return today > dueOn && !(verdict !== null && isReached(verdict))
}

/** What made a verdict be looked at again; written down with every change of one. */
export const judgementCauses = ['target', 'round', 'edition', 'participation', 'action', 'date'] as const
export type JudgementCause = (typeof judgementCauses)[number]

/** What was judged before, as far as a cause is found by it. */
export interface EarlierJudgement {
  readonly targetVersion: number
  readonly verdict: Verdict
  readonly doneOn: string | null
  readonly evidence: readonly Evidence[]
}

/**
 * Why a target is judged otherwise than before: it was written or changed; a round was counted; an edition was published;
 * participation was registered; the action was done; or only the date has passed. Null: nothing has changed.
 */
export function causeOf(
  before: EarlierJudgement | null,
  now: EarlierJudgement & { readonly kind: TargetFacts['kind'] },
): JudgementCause | null {
  if (before === null || before.targetVersion !== now.targetVersion) return 'target'
  if (before.doneOn !== now.doneOn) return 'action'
  const said = (of: readonly Evidence[], what: (one: Evidence) => unknown) => JSON.stringify(of.map(what))
  const differs = (what: (one: Evidence) => unknown) => said(before.evidence, what) !== said(now.evidence, what)
  if (differs(({ editionId }) => editionId)) return 'edition'
  if (differs((one) => one)) return now.kind === 'training' ? 'participation' : 'round'
  return before.verdict === now.verdict ? null : 'date'
}
