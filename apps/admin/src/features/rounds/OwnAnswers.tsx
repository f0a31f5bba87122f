import { useQuery } from '@apollo/client/react'
import { Section } from '../../components/page/Page.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { IndexCell, SignKey } from '../../components/tables/figure-cells.tsx'
import { OwnAnswersDocument, type OwnAnswersQuery } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import type { Round } from './RoundPage.tsx'

type Group = NonNullable<NonNullable<OwnAnswersQuery['round']>['result']>['groups'][number]

/** What was answered to the organisation's own questions: a table each, under the limits of every other statement. */
export function OwnAnswers({ round }: { round: Round }) {
  const { t, language } = useText()
  const { data } = useQuery(OwnAnswersDocument, { variables: { roundId: round.id } })
  const groups = data?.round?.result?.groups.filter(({ part }) => part === 'WHOLE') ?? []
  if (groups.length === 0) return null
  return (
    <Section title={t('rounds.own.title')} note={t('rounds.own.note')}>
      {round.ownQuestions.map(({ text }, index) => {
        const figureOf = (group: Group) => group.figures.find(({ node }) => node === `own:${index + 1}`)
        const columns: Column<Group>[] = [
          { key: 'name', kind: 'name', label: t('columns.unit'), cell: ({ name }) => name },
          {
            key: 'index',
            kind: 'primary',
            label: t('rounds.own.index'),
            cell: (group) => <IndexCell figure={figureOf(group)} />,
          },
          {
            key: 'respondents',
            kind: 'number',
            label: t('columns.responses'),
            cell: ({ respondents }) => (respondents === null ? '–' : formatCount(respondents, language)),
          },
        ]
        return (
          <div className="own-answers" key={index}>
            <h3>{localised(text, language)}</h3>
            <DataTable
              caption={localised(text, language)}
              columns={columns}
              rows={groups}
              rowKey={({ unitId }) => unitId}
            />
            <SignKey reasons={groups.map((group) => figureOf(group)?.reason)} />
          </div>
        )
      })}
    </Section>
  )
}
