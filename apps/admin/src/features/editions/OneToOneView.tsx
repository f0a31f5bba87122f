import { useQuery } from '@apollo/client/react'
import { Term } from '../../components/term/Term.tsx'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { DotPlot } from '../../components/charts/DotPlot.tsx'
import { Legend } from '../../components/charts/Legend.tsx'
import { Choice } from '../../components/page/Choice.tsx'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { NamedSharersDocument, OneToOneDocument, type OneToOneQuery } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import type { ShownEdition } from './CohortViews.tsx'
import { useComparisonAddress } from './comparison-address.ts'
import { levelFrom } from './comparison-series.ts'
import { EditionChoice, LevelChoice } from './ComparisonChoices.tsx'
import { ComparisonViews } from './ComparisonViews.tsx'
import { clearWords, oneToOneData, oneToOneTitle, pairedNodes } from './one-to-one-series.ts'

type OneToOne = NonNullable<OneToOneQuery['oneToOne']>

/** The organisation beside one other that shares by name: both values, the difference, and what may be said about it. */
export function OneToOneView({ organisation, choices, edition }: ShownEdition) {
  const { t, language } = useText()
  const { read, choose } = useComparisonAddress()
  const otherId = read('med')
  const asked = { editionId: edition.id, organisationId: organisation.id }
  const sharers = useQuery(NamedSharersDocument, { variables: asked })
  const pair = useQuery(OneToOneDocument, { variables: { ...asked, otherId: otherId ?? '' }, skip: !otherId })
  // While another one loads the last stays on screen, dimmed.
  const found = otherId ? (pair.data ?? pair.previousData)?.oneToOne : undefined
  const error = sharers.error ?? pair.error
  const title = found
    ? oneToOneTitle(found.rows, { own: organisation.name, other: found.other.name }, t, language)
    : t('oneToOne.titleNone')
  const retry = () => Promise.all([sharers.refetch(), otherId ? pair.refetch() : null])
  return (
    <Page
      synthetic={organisation.synthetic}
      eyebrow={`${organisation.name} · ${t('comparison.eyebrow', { year: edition.reportingYear })}`}
      title={title}
      documentTitle={title}
      busy={sharers.loading || pair.loading}
      lead={<p>{found ? t('oneToOne.lead', { count: found.compared }) : t('oneToOne.leadNone')}</p>}
    >
      <ComparisonViews view="en-mot-en" />
      <div className="choices">
        <Choice
          label={t('oneToOne.other')}
          value={otherId ?? ''}
          options={[
            ...(otherId ? [] : [{ value: '', label: t('oneToOne.choose') }]),
            ...(sharers.data?.namedSharers ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => choose('med', value)}
        />
        <EditionChoice choices={choices} edition={edition} />
        <LevelChoice />
      </div>
      {error && <Failed error={error} retry={retry} />}
      {found ? (
        <PairChart pair={found} organisation={organisation} edition={edition} />
      ) : otherId && pair.data?.oneToOne === null ? (
        <Refused />
      ) : error ? null : otherId || !sharers.data ? (
        <Loading rows={8} />
      ) : sharers.data.namedSharers.length === 0 ? (
        <Empty title={t('oneToOne.emptyTitle')}>{t('oneToOne.emptyText')}</Empty>
      ) : null}
    </Page>
  )
}

function PairChart({ pair, organisation, edition }: { pair: OneToOne } & Omit<ShownEdition, 'choices'>) {
  const { t, language } = useText()
  const { read } = useComparisonAddress()
  const level = levelFrom(read('niva'))
  const rows = pairedNodes(pair.rows, edition.instrumentVersion.nodes, level)
  const names = { own: organisation.name, other: pair.other.name }
  const published = edition.publishedAt
    ? `, ${t('comparison.published', { date: formatDate(edition.publishedAt, language) })}`
    : ''
  return (
    <ChartFrame
      id="en-mot-en"
      heading="h2"
      title={clearWords(rows, level, names, t, language)}
      about={`${names.own} · ${names.other} · ${t('comparison.eyebrow', { year: edition.reportingYear })}${published}`}
      data={oneToOneData(rows, names, t, language)}
      fileName={`mognad-en-mot-en-${names.own}-${names.other}-${edition.reportingYear}`
        .toLowerCase()
        .replaceAll(/\s+/g, '-')}
      legend={<Legend marks={['dot', 'otherNamed', 'interval']} names={{ otherNamed: names.other }} />}
      note={
        <p>
          {t('oneToOne.note')} <Term word="clearlyHigher" />
        </p>
      }
    >
      {(width) => (
        <DotPlot
          width={width}
          rows={rows.map(({ node, row: { own, other } }) => ({
            key: node.id,
            label: nodeTitle(node, t, language),
            isMain: node.level === 'TOTAL' || node.level === 'DIMENSION',
            own: own ?? null,
            other: other ?? null,
          }))}
        />
      )}
    </ChartFrame>
  )
}
