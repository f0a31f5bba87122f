import { ChartFrame } from '../../../components/charts/ChartFrame.tsx'
import { DotPlot } from '../../../components/charts/DotPlot.tsx'
import { Legend, type LegendMark } from '../../../components/charts/Legend.tsx'
import { Choice } from '../../../components/page/Choice.tsx'
import { figureOf } from '../../../lib/figure.ts'
import { formatCount, formatDate } from '../../../lib/format.ts'
import { useText } from '../../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../../lib/instrument.ts'
import { cohortName } from '../cohort-name.ts'
import { gapTitle } from '../comparison-words.ts'
import { type PublicCohort, publicData, type PublicNode, type PublicResult } from './public-result.ts'

interface Props {
  readonly result: PublicResult
  readonly cohort: PublicCohort | undefined
  readonly rows: readonly PublicNode[]
  choose(cohort: string): void
}

/** Total, dimensions and categories as dots with intervals, the fixed group behind them. */
export function PublicChart({ result, cohort, rows, choose }: Props) {
  const { t, language } = useText()
  const { organisation, edition, cohorts, figures } = result
  const drawn = rows.filter(({ node }) => node.level !== 'FACTOR')
  const name = (one: PublicCohort) => cohortName({ key: one.cohort.key, name: one.cohort.name ?? null }, t, language)
  const has = (of: 'median' | 'q25' | 'p10') => drawn.some(({ cohort: group }) => group?.[of] != null)
  const marks: LegendMark[] = ['dot', 'interval']
  if (has('median')) marks.push('median')
  if (has('q25')) marks.push('quarter')
  if (has('p10')) marks.push('tenth')
  const respondents = edition.collection === 'JOINT' ? null : figureOf(figures, totalNode)?.respondents
  const about = [
    respondents == null ? null : t('publicResults.respondents', { count: formatCount(respondents, language) }),
    cohort ? t('publicResults.groupAbout', { cohort: name(cohort), count: cohort.cohort.members }) : null,
    t('publicResults.editionAbout', { year: edition.reportingYear, date: formatDate(edition.publishedAt, language) }),
  ].filter((part) => part !== null)
  return (
    <ChartFrame
      id="delar"
      heading="h2"
      title={gapTitle(rows, 'CATEGORY', t, language)}
      about={about.join(' · ')}
      data={publicData(drawn, t, language)}
      fileName={`mognad-oppet-resultat-${organisation.name}-${edition.reportingYear}`
        .toLowerCase()
        .replaceAll(/\s+/g, '-')}
      legend={<Legend marks={marks} names={{ dot: t('publicResults.indexOf', { name: organisation.name }) }} />}
      {...(cohort ? {} : { withheld: <p>{t('publicResults.noGroup')}</p> })}
      choices={
        cohorts.length > 1 && (
          <Choice
            label={t('comparison.cohort')}
            value={cohort?.cohort.key ?? ''}
            options={cohorts.map((one) => ({ value: one.cohort.key, label: name(one) }))}
            onChange={choose}
          />
        )
      }
    >
      {(width) => (
        <DotPlot
          width={width}
          rows={drawn.map(({ node, own, cohort: group }) => ({
            key: node.id,
            label: nodeTitle(node, t, language),
            isMain: node.level !== 'CATEGORY',
            own: own ?? null,
            cohort: group,
          }))}
        />
      )}
    </ChartFrame>
  )
}
