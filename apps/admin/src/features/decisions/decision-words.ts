import type { EvidencePartsFragment, TargetPartsFragment, TargetVerdict } from '../../generated/graphql.ts'
import {
  formatDate,
  formatDifference,
  formatIndex,
  formatNames,
  formatPercent,
  formatSpan,
  type Language,
} from '../../lib/format.ts'
import { localised, type Translate } from '../../lib/i18n.ts'
import { roleTitle } from '../trainings/training-words.ts'

/** From reached to missed, and last what cannot be judged: the order in which they are told. */
export const verdicts: readonly TargetVerdict[] = [
  'REACHED_FOR_CERTAIN',
  'PROBABLY_REACHED',
  'CANNOT_BE_TOLD',
  'NOT_REACHED',
  'MISSED',
  'NOT_MEASURED',
  'NOT_SHOWN',
]

export function isReached(target: { readonly judgement: { readonly verdict: TargetVerdict } | null }): boolean {
  return ['REACHED_FOR_CERTAIN', 'PROBABLY_REACHED'].includes(target.judgement?.verdict ?? '')
}

/** What a target wants to reach. @example 'Nyttorealisering: index minst 60' */
export function aimText(target: TargetPartsFragment, t: Translate, language: Language): string {
  const threshold = target.threshold ?? 0
  const node = target.node ? localised(target.node.title, language) : ''
  switch (target.kind) {
    case 'SCORE': {
      const units = target.units.map(({ name }) => name)
      const words = { node, value: formatIndex(threshold, language, 0), units: formatNames(units, language) }
      return t(units.length > 0 ? 'decisions.aims.scoreOfUnits' : 'decisions.aims.score', words)
    }
    case 'RESPONSE_RATE':
      return t('decisions.aims.responseRate', { value: formatPercent(threshold, language) })
    case 'GAP_TO_MEDIAN': {
      const words = { node, cohort: t(`decisions.cohortOf.${target.cohort ?? 'ALL'}`) }
      const value = formatIndex(Math.abs(threshold), language, 0)
      if (threshold === 0) return t('decisions.aims.gapNone', words)
      return t(threshold < 0 ? 'decisions.aims.gapBelow' : 'decisions.aims.gapAbove', { ...words, value })
    }
    case 'TRAINING':
      return t('decisions.aims.training', {
        training: target.training?.name ?? '–',
        value: formatPercent(threshold, language),
        role: target.role ? roleTitle(target.role, language).toLocaleLowerCase(language) : '',
      })
    case 'ACTION':
      return t('decisions.aims.action')
  }
}

/** What was found, without whose it is. @example '62 (58–66)' */
export function figureText(
  { value, low, high, gap }: EvidencePartsFragment,
  kind: TargetPartsFragment['kind'],
  t: Translate,
  language: Language,
): string {
  if (value === null) return t(`decisions.gaps.${gap ?? 'MISSING'}`)
  if (kind === 'RESPONSE_RATE' || kind === 'TRAINING') return formatPercent(value, language)
  if (kind === 'GAP_TO_MEDIAN') {
    const ends =
      low === null || high === null ? null : [formatDifference(low, language, 0), formatDifference(high, language, 0)]
    const points = t('decisions.points', { value: formatDifference(value, language, 0) })
    return ends ? `${points} (${ends.join(' – ')})` : points
  }
  const figure = formatIndex(value, language, 0)
  return low === null || high === null ? figure : `${figure} (${formatSpan(low, high, language, 0)})`
}

/** What the verdict rests on, in one line. */
export function evidenceText(target: TargetPartsFragment, t: Translate, language: Language): string {
  if (target.kind === 'ACTION') {
    if (target.doneOn === null) return t('decisions.notDone')
    return [t('decisions.doneOn', { date: formatDate(target.doneOn, language) }), target.doneNote]
      .filter(Boolean)
      .join(' · ')
  }
  const { judgement } = target
  if (!judgement) return t('decisions.beingJudged')
  const found = judgement.evidence.map((one) => {
    const figure = figureText(one, target.kind, t, language)
    const whose = one.unit ? `${one.unit.name}: ${figure}` : figure
    return one.round ? `${whose}, ${one.round.name}` : whose
  })
  return [...found, ...(judgement.unseen > 0 ? [t('decisions.unseen', { count: judgement.unseen })] : [])].join(' · ')
}

/** "Kommunfullmäktige 24 februari 2025 · KS 2024/0611" */
export function decisionFacts(
  { body, decidedOn, diaryNumber }: { body: string; decidedOn: string; diaryNumber: string },
  t: Translate,
  language: Language,
): string {
  const who = t(`decisions.bodies.${body as 'COUNCIL'}`)
  return [`${who} ${formatDate(decidedOn, language)}`, diaryNumber].filter(Boolean).join(' · ')
}
