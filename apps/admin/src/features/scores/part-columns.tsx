import { Link } from 'react-router'
import { ScaleLabels } from '../../components/charts/marks.tsx'
import { ScoreStrip } from '../../components/charts/ScoreStrip.tsx'
import { ChangeCell } from '../../components/tables/ChangeCell.tsx'
import type { Column } from '../../components/tables/DataTable.tsx'
import { HiddenSign, IndexCell } from '../../components/tables/figure-cells.tsx'
import { figureOf } from '../../lib/figure.ts'
import { formatCount, formatShare, type Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import type { useResultAddress } from './result-address.ts'
import type { Changes } from './result-sentence.ts'
import type { InstrumentNode, NodeRow } from './result-series.ts'

interface Shown {
  rows: readonly NodeRow[]
  since: Changes | null
  /** The part that the table is about; undefined: the whole instrument. */
  part: InstrumentNode | undefined
  linkTo: ReturnType<typeof useResultAddress>['linkTo']
  t: Translate
  language: Language
}

/** The columns of a table of parts; those that would hold nothing but gaps are left out. */
export function partColumns({ rows, since, part, linkTo, t, language }: Shown): Column<NodeRow>[] {
  const columns: Column<NodeRow>[] = [
    {
      key: 'name',
      kind: 'name',
      label: t('columns.node'),
      cell: ({ node, factor }) => (
        <PartName node={node} factor={factor} isHead={node === part} linkTo={linkTo} t={t} language={language} />
      ),
    },
    {
      key: 'index',
      kind: 'primary',
      label: t('columns.indexInterval'),
      term: 'score',
      cell: ({ figure }) => <IndexCell figure={figure} />,
    },
    {
      key: 'chart',
      kind: 'chart',
      label: t('columns.chart'),
      heading: <ScaleLabels />,
      cell: ({ figure }) => <ScoreStrip figure={figure} />,
    },
  ]
  if (since) {
    columns.push({
      key: 'change',
      kind: 'number',
      label: t('change.since', { year: since.before.reportingYear }),
      term: 'clearlyHigher',
      cell: ({ node }) => <ChangeCell change={figureOf(since.changes, node.id)} />,
    })
  }
  columns.push({
    key: 'n',
    kind: 'number',
    label: t('columns.n'),
    cell: ({ figure }) =>
      figure?.respondents == null ? <HiddenSign reason={figure?.reason} /> : formatCount(figure.respondents, language),
  })
  // An edge of the method: only nodes with items of their own carry the share; a column of gaps says nothing.
  if (rows.some(({ figure }) => figure?.dontKnowShare != null)) {
    columns.push({
      key: 'dontKnow',
      kind: 'number',
      label: t('columns.dontKnow'),
      term: 'dontKnow',
      cell: ({ figure }) =>
        figure?.dontKnowShare == null ? (
          <HiddenSign reason={figure?.reason} />
        ) : (
          formatShare(figure.dontKnowShare, language)
        ),
    })
  }
  if (rows.some(({ figure }) => figure?.agreement)) {
    columns.push({
      key: 'agreement',
      label: t('columns.agreement'),
      term: 'agreement',
      cell: ({ figure }) =>
        figure?.agreement ? t(`agreement.${figure.agreement}`) : <HiddenSign reason={figure?.reason ?? 'HIDDEN'} />,
    })
  }
  return columns
}

interface NameProps extends Pick<Shown, 'linkTo' | 't' | 'language'> {
  node: InstrumentNode
  factor: InstrumentNode | undefined
  isHead: boolean
}

/** A part that consists of others is a link to them; a statement is written out. */
function PartName({ node, factor, isHead, linkTo, t, language }: NameProps) {
  if (node.level === 'ITEM')
    return (
      <>
        {factor && (
          <span className="statement-factor">
            <Link to={linkTo({ del: factor.id })} preventScrollReset>
              {nodeTitle(factor, t, language)}
            </Link>
          </span>
        )}
        <span className="statement">
          <span className="statement-number">{node.title[language]}</span> {node.text?.[language]}
        </span>
      </>
    )
  const title = nodeTitle(node, t, language)
  if (isHead || node.level === 'TOTAL') return title
  return (
    <Link to={linkTo({ del: node.id })} preventScrollReset>
      {title}
    </Link>
  )
}
