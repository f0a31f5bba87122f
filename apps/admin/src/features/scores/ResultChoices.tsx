import { Choice } from '../../components/page/Choice.tsx'
import { useText } from '../../lib/i18n.ts'
import { groupName } from './group-name.ts'
import { groupRows, type Group } from './result-series.ts'

interface Props {
  rounds: readonly { id: string; name: string; reportingYear: number }[]
  roundId: string
  groups: readonly Group[]
  chosen: string
  organisationName: string
  onRound(id: string): void
  onGroup(key: string): void
}

/** Which round, and whose part of it. */
export function ResultChoices({ rounds, roundId, groups, chosen, organisationName, onRound, onGroup }: Props) {
  const { t } = useText()
  const rows = [...groupRows(groups, 'OWN'), ...groupRows(groups, 'FUNDED')]
  return (
    <>
      <Choice
        label={t('columns.round')}
        value={roundId}
        options={rounds.map((round) => ({ value: round.id, label: `${round.reportingYear} · ${round.name}` }))}
        onChange={onRound}
      />
      <Choice
        label={t('columns.unit')}
        value={chosen}
        options={rows.map((row) => ({
          value: row.key,
          label: '\u2003'.repeat(row.depth) + groupName(row.group, organisationName, t),
        }))}
        onChange={onGroup}
      />
    </>
  )
}
