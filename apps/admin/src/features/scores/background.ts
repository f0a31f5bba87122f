import { type Change, changeWord } from '../../lib/change.ts'
import { formatDifference, type Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import type { Background } from './BackgroundSection.tsx'

type BackgroundFigure = Background['places'][number]['groups'][number]['figures'][number]

/** The difference between two categories in the form of a change between two rounds: judged by the same test. */
export function differenceOf(figure: BackgroundFigure): Change {
  const { node, difference, differenceLow, differenceHigh, verdict } = figure
  return { node, difference, low: differenceLow, high: differenceHigh, verdict, reason: null }
}

/** What may be said about two categories on the total: "Chef ligger klart högre än Medarbetare: +6,1." */
export function differenceSentence(
  figure: BackgroundFigure | undefined,
  title: string,
  base: string,
  t: Translate,
  language: Language,
): string {
  const word = figure && changeWord(figure)
  if (!word || figure.difference == null) return t('background.verdict.none', { title, base })
  return t(`background.verdict.${word}`, { title, base, points: formatDifference(figure.difference, language) })
}
