import { useQuery } from '@apollo/client/react'
import { Section } from '../../components/page/Page.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { ChangeCell, ChangeKey } from '../../components/tables/ChangeCell.tsx'
import { IndexCell, SignKey } from '../../components/tables/figure-cells.tsx'
import { ResultBackgroundDocument, type ResultBackgroundQuery } from '../../generated/graphql.ts'
import { figureOf } from '../../lib/figure.ts'
import { formatCount } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../lib/instrument.ts'
import { differenceOf, differenceSentence } from './background.ts'
import { type InstrumentNode, nodeRows } from './result-series.ts'

type Round = NonNullable<ResultBackgroundQuery['round']>
export type Background = NonNullable<NonNullable<Round['result']>['background']>

interface Props {
  roundId: string
  /** The whole of the own units, or a first-level department. */
  unitId: string
  nodes: readonly InstrumentNode[]
}

/** Do those who lead see it otherwise? What the categories of the background question say, or why that is not shown. */
export function BackgroundSection({ roundId, unitId, nodes }: Props) {
  const { t, language } = useText()
  const asked = nodeRows(nodes, [], 'categories')
  const { data } = useQuery(ResultBackgroundDocument, {
    variables: { roundId, nodes: asked.map(({ node }) => node.id) },
    skip: asked.length === 0,
    // One section of the page: without it the rest still stands.
    errorPolicy: 'ignore',
  })
  const background = data?.round?.result?.background
  const place = background?.places.find((one) => one.unitId === unitId)
  if (!background || !place) return null
  const titleOf = (option: string) => {
    const found = background.question.options.find(({ id }) => id === option)
    return found ? localised(found.title, language) : option
  }
  const shown = place.groups.filter(({ reason }) => reason == null)
  const withheld = place.groups.filter(({ reason }) => reason != null)
  const base = shown.at(-1)
  const sentences = base
    ? shown
        .slice(0, -1)
        .map(({ option, figures }) =>
          differenceSentence(figureOf(figures, totalNode), titleOf(option), titleOf(base.option), t, language),
        )
    : []
  const columns: Column<(typeof asked)[number]>[] = [
    { key: 'name', kind: 'name', label: t('columns.node'), cell: ({ node }) => nodeTitle(node, t, language) },
    ...shown.map((group): Column<(typeof asked)[number]> => ({
      key: group.option,
      kind: 'number',
      label: t('background.column', { title: titleOf(group.option), n: formatCount(group.respondents ?? 0, language) }),
      cell: ({ node }) => {
        const figure = figureOf(group.figures, node.id)
        return (
          <div className="value-and-difference">
            <IndexCell figure={figure} />
            {figure?.difference != null && <ChangeCell change={differenceOf(figure)} between="groups" />}
          </div>
        )
      },
    })),
  ]
  const judged = shown.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.verdict ? [differenceOf(figure)] : [])),
  )
  return (
    <Section
      title={t(background.question.id === 'role' ? 'background.roleTitle' : 'background.title')}
      note={t('background.note')}
    >
      {sentences.length > 0 && <p className="background-verdict">{sentences.join(' ')}</p>}
      {base && (
        <>
          <div className="long-numbers">
            <DataTable
              caption={t('background.caption')}
              columns={columns}
              rows={asked}
              rowKey={({ node }) => node.id}
              rowClass={({ depth }) => `depth-${depth}`}
              scrolls
            />
          </div>
          <ChangeKey changes={judged} between="groups" />
          {judged.length > 0 && (
            <p className="table-note">{t('background.against', { title: titleOf(base.option) })}</p>
          )}
          <SignKey reasons={shown.flatMap(({ figures }) => figures.map(({ reason }) => reason))} />
        </>
      )}
      <ul className="year-notes">
        {!base && <li>{t('background.nothing')}</li>}
        {shown
          .filter(({ isMixed }) => isMixed)
          .map(({ option }) => (
            <li key={option}>{t('background.mixed', { title: titleOf(option) })}</li>
          ))}
        {withheld.map(({ option, reason }) => (
          <li key={option}>
            {titleOf(option)}: {t(`background.reason.${reason ?? 'FEW'}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
