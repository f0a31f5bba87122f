import { formatDate, formatDifference, formatPercent, type Language } from '../../lib/format.ts'
import { localised, type Translate } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { cohortName } from './cohort-name.ts'
import type { ComparedNode, Level } from './comparison-series.ts'
import type { ComparisonView } from './useComparison.ts'

/** The result of the page in one sentence: where the total stands among those compared with. */
export function titleOf(
  { cohort: { key, kind, name } }: ComparisonView,
  total: ComparedNode | undefined,
  t: Translate,
  language: Language,
): string {
  const cohort = cohortName({ key, name }, t, language)
  if (total?.position == null) return t('comparison.titleHidden', { cohort })
  const words = { share: formatPercent(total.position, language), count: total.others, cohort }
  switch (kind) {
    case 'ALL':
    case 'SIMILAR':
    case 'LIST':
    case 'UNIT_KIND':
      return t(`comparison.titles.${kind}`, words)
    default:
      return t('comparison.title', words)
  }
}

/** Whom the comparison is with: how many of them, and where it is named sharers only, of how many. */
export function leadOf({ cohort, list }: ComparisonView, t: Translate, language: Language): string {
  const { key, kind, members, belonging } = cohort
  const words = { cohort: cohortName(cohort, t, language), count: members, belonging: belonging ?? members }
  switch (kind) {
    case 'SIMILAR': {
      const features = list?.features.map(({ name }) => lowered(localised(name, language))) ?? []
      const known = { ...words, features: listed(features, language) }
      return t(members === 0 ? 'comparison.leads.SIMILAR_NONE' : 'comparison.leads.SIMILAR', known)
    }
    case 'LIST':
      return t('comparison.leads.LIST', words)
    case 'UNIT_KIND':
      return list?.ownUnits
        ? t('comparison.leads.UNIT_KIND', { ...words, units: list.ownUnits })
        : t('comparison.leads.UNIT_KIND_NONE', words)
    default:
      if (belonging !== null) return t('comparison.leadNamed', words)
      return t(key === 'all' ? 'comparison.leadAll' : 'comparison.lead', words)
  }
}

/** The largest lead and the largest lag of the finer level, as the title of the chart. */
export function gapTitle(
  rows: readonly Pick<ComparedNode, 'node' | 'gap'>[],
  level: Level,
  t: Translate,
  language: Language,
): string {
  const sorted = rows
    .filter(({ node, gap }) => node.level === level && gap !== null)
    .toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || first === last) return t('comparison.chartTitle')
  const [most, least] = [first.gap ?? 0, last.gap ?? 0]
  return t(`comparison.chartTitles.${least > 0 ? 'ahead' : most < 0 ? 'behind' : 'both'}`, {
    first: `${nodeTitle(first.node, t, language)} (${formatDifference(most, language)})`,
    last: `${nodeTitle(last.node, t, language)} (${formatDifference(least, language)})`,
  })
}

/** How many stand behind a chart and of when. */
export function chartAbout({ cohort, edition }: ComparisonView, t: Translate, language: Language): string {
  const published = edition.publishedAt
    ? `, ${t('comparison.published', { date: formatDate(edition.publishedAt, language) })}`
    : ''
  const words = { cohort: cohortName(cohort, t, language), count: cohort.members, year: edition.reportingYear }
  return `${t('comparison.chartAbout', words)}${published}`
}

/** What a file of a chart is called, without its ending. */
export function fileNameOf(
  chart: string,
  organisation: { readonly name: string },
  { edition, cohort }: ComparisonView,
): string {
  return `mognad-${chart}-${organisation.name}-${edition.reportingYear}-${cohort.key}`
    .toLowerCase()
    .replaceAll(/[\s:]+/g, '-')
}

/** Names of features stand inside a sentence; abbreviations keep their capitals. */
function lowered(name: string): string {
  return /^[A-ZÅÄÖ]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
