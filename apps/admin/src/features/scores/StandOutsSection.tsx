import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { standOuts, type JudgedNode, type StandOut, type StandOuts } from '@mognad/model/scores/stand-outs'
import { Section } from '../../components/page/Page.tsx'
import { ComparableEditionsDocument, ComparisonDocument } from '../../generated/graphql.ts'
import { changeSigns } from '../../lib/change.ts'
import { figureOf, type Figure } from '../../lib/figure.ts'
import { formatDifference, formatIndex, formatSpan } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../lib/instrument.ts'
import type { HomeOrganisation } from '../../lib/viewer.ts'
import { useResultAddress } from './result-address.ts'
import type { InstrumentNode } from './result-series.ts'

interface Props {
  /** Every figure of the group; undefined until they have come. */
  figures: readonly Figure[] | undefined
  nodes: readonly InstrumentNode[]
  name: string
  /** The organisation whose place in a published edition is told; null for units, which editions do not hold. */
  compared: { organisation: HomeOrganisation; instrumentKey: string; year: number } | null
}

/** What stands out upwards and downwards: in itself, and against the cohort of the published edition. */
export function StandOutsSection({ figures, nodes, name, compared }: Props) {
  const { t } = useText()
  const factors = nodes.filter(({ level }) => level === 'FACTOR')
  const total = figures && figureOf(figures, totalNode)
  if (!figures || total?.mean == null) return null
  const against = total.mean
  const judged = factors.flatMap(({ id }) => judgedNode(figureOf(figures, id), 'level', against))
  return (
    <Section title={t('result.standOuts.title')} note={t('result.standOuts.note')}>
      <div className="stand-outs">
        <Card
          title={t('result.standOuts.own', { name })}
          found={standOuts(judged)}
          nodes={nodes}
          figures={figures}
          wording="own"
        />
        {compared && <CohortCard {...compared} factors={factors} />}
      </div>
    </Section>
  )
}

function CohortCard({
  organisation,
  instrumentKey,
  year,
  factors,
}: NonNullable<Props['compared']> & { factors: readonly InstrumentNode[] }) {
  const { t } = useText()
  const cohort = organisation.skrGroup ? `group:${organisation.skrGroup.code}` : 'all'
  const editions = useQuery(ComparableEditionsDocument, { variables: { instrumentKey }, errorPolicy: 'ignore' })
  // The newest edition of the year: a later one has replaced it.
  const edition = editions.data?.editions.nodes
    .filter(({ reportingYear }) => reportingYear === year)
    .toSorted((one, other) => other.number - one.number)[0]
  const { data } = useQuery(ComparisonDocument, {
    variables: { editionId: edition?.id ?? '', organisationId: organisation.id, cohort },
    skip: !edition,
    errorPolicy: 'ignore',
  })
  if (!editions.data || (edition && !data)) return null
  const comparison = data?.comparison
  if (!comparison)
    return (
      <div className="card">
        <h3>{t('result.standOuts.cohortTitle')}</h3>
        <p className="subtle">{t('result.standOuts.noEdition', { year })}</p>
      </div>
    )
  const judged = factors.flatMap(({ id }) => {
    const row = comparison.rows.find(({ node }) => node === id)
    return row?.cohort.median == null ? [] : judgedNode(row.own ?? undefined, 'comparison', row.cohort.median)
  })
  return (
    <Card
      title={t('result.standOuts.cohort', { name: comparison.cohort.name, year })}
      found={standOuts(judged)}
      nodes={factors}
      figures={comparison.rows.flatMap(({ own }) => own ?? [])}
      wording="cohort"
    />
  )
}

interface CardProps {
  title: string
  found: StandOuts
  nodes: readonly InstrumentNode[]
  figures: readonly Figure[]
  wording: 'own' | 'cohort'
}

function Card({ title, found, nodes, figures, wording }: CardProps) {
  const { t } = useText()
  const list = (direction: 'strengths' | 'weaknesses') => (
    <>
      <h4>{t(`result.standOuts.${direction}`)}</h4>
      {found[direction].length === 0 ? (
        <p className="subtle">{t(`result.standOuts.none.${direction}`)}</p>
      ) : (
        <ol className="stand-out-list">
          {found[direction].map((one) => (
            <Item key={one.node} standOut={one} nodes={nodes} figures={figures} wording={wording} />
          ))}
        </ol>
      )}
    </>
  )
  return (
    <div className="card">
      <h3>{title}</h3>
      {found.reason ? (
        <p className="subtle">{t('result.standOuts.tooFew')}</p>
      ) : (
        <>
          {list('strengths')}
          {list('weaknesses')}
        </>
      )}
    </div>
  )
}

function Item({
  standOut,
  nodes,
  figures,
  wording,
}: { standOut: StandOut } & Pick<CardProps, 'nodes' | 'figures' | 'wording'>) {
  const { t, language } = useText()
  const { linkTo } = useResultAddress()
  const { node: id, gap, isClear } = standOut
  const node = nodes.find((one) => one.id === id)
  const figure = figureOf(figures, id)
  if (!node || figure?.mean == null) return null
  const [low, high] = wording === 'own' ? [figure.low, figure.high] : [figure.comparisonLow, figure.comparisonHigh]
  const word = gap > 0 ? (isClear ? 'higher' : 'slightlyHigher') : isClear ? 'lower' : 'slightlyLower'
  return (
    <li>
      <span className="stand-out-name">
        <Link to={linkTo({ flik: 'delar', del: id })}>{nodeTitle(node, t, language)}</Link>
      </span>
      <span className="stand-out-value">
        {formatIndex(figure.mean, language, 0)}
        {low != null && high != null && <span className="subtle"> ({formatSpan(low, high, language, 0)})</span>}
      </span>
      <span className="stand-out-gap" title={t(`change.between.${word}`)}>
        <span aria-hidden="true">{changeSigns[word]}</span>{' '}
        {t(`result.standOuts.gap.${wording}`, { gap: formatDifference(gap, language, 0) })}
      </span>
    </li>
  )
}

/** A figure as it is judged: by the interval of the level within the group, by that of comparisons beside others. */
function judgedNode(figure: Figure | undefined, by: 'level' | 'comparison', against: number): JudgedNode[] {
  if (figure?.mean == null) return []
  const [low, high] = by === 'level' ? [figure.low, figure.high] : [figure.comparisonLow, figure.comparisonHigh]
  return low == null || high == null ? [] : [{ node: figure.node, mean: figure.mean, low, high, against }]
}
