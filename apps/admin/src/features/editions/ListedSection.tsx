import { Alert, Button } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { Section } from '../../components/page/Page.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign } from '../../components/tables/figure-cells.tsx'
import { formatCount, formatIndex, formatPercent } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { listPath } from '../../lib/paths.ts'
import { useComparisonAddress } from './comparison-address.ts'
import type { ComparisonView, ListOf } from './useComparison.ts'

type Listed = ListOf['listed'][number]

/** Rows that are shown at once; the rest of a long list is one click away. */
const shownAtOnce = 10

interface Props {
  view: ComparisonView & { list: NonNullable<ComparisonView['list']> }
  mayKeep: boolean
}

/** Who is compared with: what sets similar ones apart, who has dropped out, how many units. */
export function ListedSection({ view: { cohort, list }, mayKeep }: Props) {
  const { t } = useText()
  const counted = list.listed.filter(({ counts }) => counts)
  const dropped = list.listed.filter(({ counts }) => !counts).map(({ organisation }) => organisation.name)
  const kind = cohort.kind as 'SIMILAR' | 'LIST' | 'UNIT_KIND'
  const listId = kind === 'LIST' ? cohort.key.slice('list:'.length) : null
  return (
    <Section
      title={t(`lists.titles.${kind}`)}
      note={t(`lists.notes.${kind}`)}
      actions={
        mayKeep &&
        listId && (
          <Button asChild variant="secondary">
            <Link to={listPath(listId)}>{t('lists.edit')}</Link>
          </Button>
        )
      }
    >
      {dropped.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          <p>{t('lists.dropped', { count: dropped.length, names: dropped.join(', ') })}</p>
        </Alert>
      )}
      {counted.length === 0 ? (
        <p>{t('lists.nobody')}</p>
      ) : (
        <>
          <ListedTable kind={kind} rows={counted.slice(0, shownAtOnce)} caption={t(`lists.titles.${kind}`)} />
          {counted.length > shownAtOnce && (
            <details>
              <summary>{t('lists.more', { count: counted.length - shownAtOnce })}</summary>
              <ListedTable kind={kind} rows={counted.slice(shownAtOnce)} caption={t(`lists.titles.${kind}`)} />
            </details>
          )}
        </>
      )}
      {list.features.length > 0 && <Features features={list.features} />}
    </Section>
  )
}

function ListedTable({
  kind,
  rows,
  caption,
}: {
  kind: 'SIMILAR' | 'LIST' | 'UNIT_KIND'
  rows: readonly Listed[]
  caption: string
}) {
  const { t, language } = useText()
  const { linkTo } = useComparisonAddress()
  const columns: Column<Listed>[] = [
    {
      key: 'name',
      kind: 'name',
      label: t('lists.columns.name'),
      cell: ({ organisation: { id, name } }) => <Link to={linkTo({ vy: 'en-mot-en', med: id })}>{name}</Link>,
    },
    {
      key: 'total',
      kind: 'primary',
      label: t('lists.columns.total'),
      cell: ({ total }) => (total == null ? <HiddenSign reason="HIDDEN" /> : formatIndex(total, language)),
    },
  ]
  if (kind === 'SIMILAR')
    columns.push({
      key: 'population',
      kind: 'number',
      label: t('lists.columns.population'),
      cell: ({ organisation: { population } }) => (population == null ? '–' : formatCount(population, language)),
    })
  if (kind === 'SIMILAR')
    columns.push({
      key: 'drivers',
      label: t('lists.columns.drivers'),
      cell: ({ drivers }) =>
        drivers.length === 0
          ? t('lists.alike')
          : drivers
              .map(({ feature, share }) =>
                drivers.length === 1
                  ? localised(feature, language)
                  : `${localised(feature, language)} ${formatPercent(share * 100, language)}`,
              )
              .join(', '),
    })
  if (kind === 'UNIT_KIND')
    columns.push({ key: 'units', kind: 'number', label: t('lists.columns.units'), cell: ({ units }) => units ?? '' })
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ organisation }) => organisation.id} />
}

/** What similarity rests on, of which year and from where. */
function Features({ features }: { features: ListOf['features'] }) {
  const { t, language } = useText()
  return (
    <details className="about-numbers card">
      <summary>{t('lists.features')}</summary>
      <div className="about-body">
        <p>{t('lists.featuresText')}</p>
        <ul>
          {features.map(({ id, name, year, source }) => (
            <li key={id}>
              {[
                localised(name, language),
                source ?? t(id === 'main-group' ? 'lists.sourceSkr' : 'lists.sourceScb'),
                year,
              ]
                .filter((word) => word !== null)
                .join(', ')}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
