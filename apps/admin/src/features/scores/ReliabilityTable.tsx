import { HiddenSign } from '../../components/tables/figure-cells.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import type { ResultQuery } from '../../generated/graphql.ts'
import { formatShare } from '../../lib/format.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { useText } from '../../lib/i18n.ts'

type Round = NonNullable<ResultQuery['round']>
type Reliability = NonNullable<Round['result']>['reliability'][number]

const judgedLevels = ['TOTAL', 'DIMENSION', 'CATEGORY']

/** How far the statements of each part measure one thing, and how much the units differ on it. */
export function ReliabilityTable({ round, reliability }: { round: Round; reliability: readonly Reliability[] }) {
  const { t, language } = useText()
  const nodes = new Map(round.instrumentVersion.nodes.map((node) => [node.id, node]))
  const rows = reliability.flatMap((row) => {
    const node = nodes.get(row.node)
    return node && judgedLevels.includes(node.level) ? [{ ...row, title: nodeTitle(node, t, language) }] : []
  })
  if (rows.length === 0) return null
  const decimal = (value: number) =>
    value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <section>
      <h3>{t('reliability.title')}</h3>
      <p>{t('reliability.note')}</p>
      <DataTable
        caption={t('reliability.title')}
        rows={rows}
        rowKey={({ node }) => node}
        columns={[
          { key: 'part', kind: 'name', label: t('reliability.part'), cell: ({ title }) => title },
          { key: 'items', kind: 'number', label: t('reliability.items'), cell: ({ items }) => items },
          {
            key: 'alpha',
            kind: 'number',
            label: t('reliability.alpha'),
            cell: ({ alpha, alphaLow, alphaHigh, reason }) =>
              alpha == null || alphaLow == null || alphaHigh == null ? (
                <HiddenSign reason={reason} />
              ) : (
                <>
                  <strong>{decimal(alpha)}</strong> ({decimal(alphaLow)}–{decimal(alphaHigh)})
                </>
              ),
          },
          {
            key: 'omega',
            kind: 'number',
            label: t('reliability.omega'),
            cell: ({ omega }) => (omega == null ? '–' : decimal(omega)),
          },
          {
            key: 'between',
            kind: 'number',
            label: t('reliability.between'),
            cell: ({ betweenUnits }) => (betweenUnits == null ? '–' : formatShare(betweenUnits, language)),
          },
          {
            key: 'word',
            label: t('reliability.word'),
            cell: ({ word }) => (word ? t(`reliability.words.${word}`) : t('reliability.few')),
          },
        ]}
      />
    </section>
  )
}
