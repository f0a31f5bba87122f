import type { Verdict } from '@mognad/model/decisions/judge-target'
import type { DocumentData } from '@mognad/typeset'
import type { Decision, DecisionTarget, TargetEvidence } from './decision.type.ts'
import { documentWords, type DocumentLanguage } from './decisions-document-words.ts'

/** A table with header cells. */
interface TableData {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What the template `decisions` reads. */
export interface DecisionsDocument extends DocumentData {
  readonly lead: string
  readonly summary: TableData & { readonly heading: string }
  readonly overdue: (TableData & { readonly heading: string }) | null
  readonly decisions: readonly (TableData & { title: string; facts: string; text: string; empty: string })[]
  readonly reading: TableData & { readonly heading: string; readonly note: string }
}

/** The order in which verdicts are told: from reached to missed, and last what cannot be judged. */
const inOrder: readonly Verdict[] = [
  'reachedForCertain',
  'probablyReached',
  'cannotBeTold',
  'notReached',
  'missed',
  'notMeasured',
  'notShown',
]

/**
 * Decisions as the data of their follow-up: the same words and figures as on the page, whole numbers as in sentences.
 *
 * @param decisions that are followed up, as they are shown to whoever asks
 * @param day ISO day on which it is made
 */
export function decisionsDocument(
  decisions: readonly Decision[],
  { name: organisation, synthetic }: { readonly name: string; readonly synthetic: boolean },
  day: string,
  language: DocumentLanguage,
): DecisionsDocument {
  const say = documentWords[language]
  const targets = decisions.flatMap((decision) => decision.targets)
  const overdue = targets.filter((target) => target.overdue)
  const count = (verdict: Verdict) => targets.filter(({ judgement }) => judgement?.verdict === verdict).length
  return {
    title: say.title,
    language,
    organisation,
    subtitle: say.subtitle(say.day(day)),
    footer: `${organisation} · ${say.title}`,
    date: day,
    synthetic: synthetic || decisions.some((decision) => decision.synthetic),
    lead: say.lead(decisions.length, targets.length, count('reachedForCertain') + count('probablyReached')),
    summary: {
      heading: say.summary,
      header: say.summaryHeader,
      rows: inOrder
        .filter((verdict) => count(verdict) > 0)
        .map((verdict) => [say.verdicts[verdict], `${count(verdict)}`]),
    },
    overdue:
      overdue.length === 0
        ? null
        : {
            heading: say.overdue(overdue.length),
            header: say.overdueHeader,
            rows: decisions.flatMap((decision) =>
              decision.targets
                .filter((target) => target.overdue)
                .map((target) => [decision.title, target.title, say.day(target.dueOn), target.responsible || '–']),
            ),
          },
    decisions: decisions.map((decision) => ({
      title: decision.title,
      facts: [
        `${say.bodies[decision.body]} ${say.day(decision.decidedOn)}`,
        ...(decision.diaryNumber === '' ? [] : [decision.diaryNumber]),
      ].join(' · '),
      text: decision.text,
      empty: say.noTargets,
      header: say.header,
      rows: decision.targets.map((target) => [
        target.responsible === '' ? target.title : `${target.title} (${target.responsible})`,
        aimOf(target, language),
        say.day(target.dueOn),
        target.judgement ? say.verdicts[target.judgement.verdict] : say.beingJudged,
        evidenceOf(target, language),
      ]),
    })),
    reading: {
      heading: say.reading,
      header: say.readingHeader,
      rows: inOrder.map((verdict) => [say.verdicts[verdict], say.means[verdict]]),
      note: say.note,
    },
  }
}

/** What a target wants to reach, in words. */
export function aimOf(target: DecisionTarget, language: DocumentLanguage): string {
  const say = documentWords[language]
  const threshold = numberIn(language, target.threshold ?? 0)
  switch (target.kind) {
    case 'score':
      return say.aims.score(
        target.node?.title[language] ?? '',
        threshold,
        target.units.map(({ name }) => name).join(', '),
      )
    case 'response-rate':
      return say.aims.responseRate(threshold)
    case 'gap-to-median':
      return say.aims.gap(
        target.node?.title[language] ?? '',
        numberIn(language, Math.abs(target.threshold ?? 0)),
        (target.threshold ?? 0) < 0,
        say.cohorts[target.cohort ?? 'all'],
      )
    case 'training':
      return say.aims.training(target.training?.name ?? '–', threshold, say.roles[target.role ?? 'employee'])
    case 'action':
      return say.aims.action
  }
}

function evidenceOf({ kind, judgement, doneOn, doneNote }: DecisionTarget, language: DocumentLanguage): string {
  const say = documentWords[language]
  if (kind === 'action')
    return doneOn === null ? say.notDone : [say.done(say.day(doneOn)), doneNote].filter(Boolean).join('. ')
  if (!judgement) return say.beingJudged
  const unseen = judgement.unseen === 0 ? [] : [say.unseen(judgement.unseen)]
  return [...judgement.evidence.map((one) => figureOf(one, kind, language)), ...unseen].join('; ')
}

function figureOf(
  { unit, value, low, high, gap, round }: TargetEvidence,
  kind: DecisionTarget['kind'],
  language: DocumentLanguage,
): string {
  const say = documentWords[language]
  const whose = unit ? `${unit.name}: ` : ''
  if (value === null) return whose + say.gaps[gap ?? 'missing']
  const number = (points: number) => numberIn(language, points)
  const unitOfValue = kind === 'response-rate' || kind === 'training' ? say.percent : ''
  const figure = kind === 'gap-to-median' && value > 0 ? `+${number(value)}` : number(value)
  // Ends of a distance have signs of their own, so the dash between them stands apart; a line breaks nowhere in it.
  const dash = kind === 'gap-to-median' ? '\u00a0–\u00a0' : '–'
  const span = low === null || high === null ? '' : `\u00a0(${number(low)}${dash}${number(high)})`
  return `${whose}${figure}${unitOfValue}${span}${round ? `, ${round.name}` : ''}`
}

/** Whole, with the minus sign of print. */
function numberIn(language: DocumentLanguage, points: number): string {
  return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 0 }).format(points)
}
