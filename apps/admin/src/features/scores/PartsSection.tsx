import { ToggleGroup } from '@digdir/designsystemet-react'
import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { Legend } from '../../components/charts/Legend.tsx'
import { Section } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { ChangeKey } from '../../components/tables/ChangeCell.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { SignKey } from '../../components/tables/figure-cells.tsx'
import { ResultChangesDocument } from '../../generated/graphql.ts'
import type { Figure } from '../../lib/figure.ts'
import type { Language } from '../../lib/format.ts'
import { type Translate, useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { partColumns } from './part-columns.tsx'
import { oneOf, useResultAddress } from './result-address.ts'
import { type Changes, resultSentence } from './result-sentence.ts'
import {
  type Group,
  type InstrumentNode,
  nodeRows,
  type NodeRow,
  pathTo,
  rowsBelow,
  selections,
} from './result-series.ts'
import { ToggleLegend } from '../../components/page/ToggleLegend.tsx'
import { predecessorNote } from './UnitTrendSection.tsx'

interface Props {
  roundId: string
  group: Group
  /** What the group is called on screen. */
  name: string
  nodes: readonly InstrumentNode[]
  /** Every figure of the group; undefined until they have come. */
  figures: readonly Figure[] | undefined
  failed: { error?: unknown; refetch(): unknown }
}

/**
 * From the total down to the single statement: the level that is chosen, or one part with what it consists of. Marks and
 * numbers stand in one table.
 */
export function PartsSection({ roundId, group, name, nodes, figures, failed }: Props) {
  const { t, language } = useText()
  const { read, choose, linkTo } = useResultAddress()
  const show = oneOf(read('visa'), selections)
  const part = nodes.find(({ id, level }) => id === read('del') && level !== 'TOTAL' && level !== 'OWN')
  const rows = part ? rowsBelow(nodes, figures ?? [], part) : nodeRows(nodes, figures ?? [], show)
  // The nodes on screen are one family: the server adjusts its verdicts for all of them together.
  const { data } = useQuery(ResultChangesDocument, {
    variables: { roundId, nodes: rows.map(({ node }) => node.id), unitId: group.unitId },
    skip: group.part === 'REST' || rows.length === 0,
    // Changes are one column of the table: without them the rest still stands.
    errorPolicy: 'ignore',
  })
  if (!figures) return failed.error ? <Failed error={failed.error} retry={failed.refetch} /> : <Loading rows={8} />
  const since = group.part === 'REST' ? null : (data?.round?.result?.changes ?? null)
  const title = part
    ? resultSentence(partName(part, t, language), rows[0]?.figure, since, part.id, t, language)
    : nodesTitle(rows, t, language)
  return (
    <Section
      title={title}
      note={part ? <PartNote part={part} nodes={nodes} /> : t(`result.nodesNote`)}
      actions={
        !part && (
          <ToggleGroup
            variant="secondary"
            value={show}
            onChange={(value) => choose({ visa: value === selections[0] ? null : value })}
          >
            <ToggleLegend>{t('result.nodesChoice')}</ToggleLegend>
            {selections.map((selection) => (
              <ToggleGroup.Item key={selection} value={selection}>
                {t(`result.nodes.${selection}`)}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
        )
      }
    >
      <ChartFigure id="delar" title={title} about={name} fileName="mognad-delar">
        <div className="parts">
          <DataTable
            caption={part ? partName(part, t, language) : t(`result.nodes.${show}`)}
            columns={partColumns({ rows, since, part, linkTo, t, language })}
            rows={rows}
            drawn={rows.flatMap(({ figure }) => [figure?.mean, figure?.low, figure?.high])}
            rowKey={({ node }) => node.id}
            rowClass={({ node, depth }) => `depth-${depth}${node.level === 'ITEM' ? ' row-item' : ''}`}
            scrolls
          />
        </div>
        <Legend marks={['dot', 'interval']} />
      </ChartFigure>
      <SignKey reasons={rows.map(({ figure }) => figure?.reason)} />
      <PartsNotes rows={rows} since={since} name={name} />
    </Section>
  )
}

/** The way back up, and what the part is about. */
function PartNote({ part, nodes }: { part: InstrumentNode; nodes: readonly InstrumentNode[] }) {
  const { t, language } = useText()
  const { linkTo } = useResultAddress()
  const path = pathTo(nodes, part)
  return (
    <>
      <nav aria-label={t('result.path')}>
        <ol className="part-path">
          {path.map((node) => (
            <li key={node.id}>
              {node === part ? (
                <span aria-current="page">{partName(node, t, language)}</span>
              ) : (
                <Link to={linkTo({ del: node.level === 'TOTAL' ? null : node.id })} preventScrollReset>
                  {partName(node, t, language)}
                </Link>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {part.text && <p className="part-about">{part.text[language]}</p>}
    </>
  )
}

/** What must be known about single rows of the table and about its comparison. */
function PartsNotes({ rows, since, name }: { rows: readonly NodeRow[]; since: Changes | null; name: string }) {
  const { t, language } = useText()
  const sensitive = rows.filter(({ figure }) => figure?.sensitiveToDontKnow)
  const recut = since && recutNote(since, name, t, language)
  const isDetailed = rows.some(({ figure }) => figure?.agreement)
  return (
    <>
      {sensitive.length > 0 && (
        <p className="table-note">
          {t('result.sensitive', { names: sensitive.map(({ node }) => partName(node, t, language)).join(', ') })}
        </p>
      )}
      {!isDetailed && rows.some(({ figure }) => figure?.mean != null) && (
        <p className="table-note">{t('result.noDetails')}</p>
      )}
      {since && (
        <>
          <ChangeKey changes={since.changes} />
          <p className="table-note">{t('change.family')}</p>
          {recut && <p className="table-note">{recut}</p>}
          {since.warnings.map((warning) => (
            <p key={warning} className="table-note">
              {t(`change.warning.${warning}`)}
            </p>
          ))}
        </>
      )}
    </>
  )
}

/** What a part is called in a sentence: a statement by its number, since its text is the row itself. */
function partName(node: InstrumentNode, t: Translate, language: Language): string {
  return node.level === 'ITEM' ? t('result.statement', { id: node.title[language] }) : nodeTitle(node, t, language)
}

/** What the group was in the round before, where that was something else. */
function recutNote(
  { before, predecessors, sharedWith, changes }: Changes,
  name: string,
  t: Translate,
  language: Language,
): string | null {
  const found = changes.find(({ reason }) => reason === 'NEW_UNIT' || reason === 'NOT_APART')?.reason
  const reason = found === 'NEW_UNIT' || found === 'NOT_APART' ? found : null
  return predecessorNote({ round: before, predecessors, sharedWith, reason }, name, t, language)
}

/** The highest and the lowest of the finest level on screen, as the title of the table. */
function nodesTitle(rows: readonly NodeRow[], t: Translate, language: Language): string {
  const finest = rows.reduce((deepest, { depth }) => Math.max(deepest, depth), 0)
  const sorted = rows
    .filter((row) => row.depth === finest && row.figure?.mean != null)
    .toSorted((a, b) => (b.figure?.mean ?? 0) - (a.figure?.mean ?? 0))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || first === last) return t('result.nodesTitle')
  return t('result.nodesTitleSpan', {
    high: partName(first.node, t, language),
    low: partName(last.node, t, language),
  })
}
