import { memo, useMemo } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { useText } from '../../lib/i18n.ts'
import { groupName } from './group-name.ts'
import { groupRows, type Group } from './result-series.ts'
import type { useResultAddress } from './result-address.ts'

interface Props {
  rounds: readonly { id: string; name: string; reportingYear: number }[]
  roundId: string
  groups: readonly Group[]
  chosen: string
  organisationName: string
  choose: ReturnType<typeof useResultAddress>['choose']
}

/**
 * Which round, and whose part of it. Kept as drawn until one of them changes: a list of thousands of units costs more
 * than a tab.
 */
export const ResultChoices = memo(function ResultChoices(props: Props) {
  const { rounds, roundId, groups, chosen, organisationName, choose } = props
  const { t } = useText()
  const options = useMemo(
    () =>
      [...groupRows(groups, 'OWN'), ...groupRows(groups, 'FUNDED')].map((row) => ({
        value: row.key,
        label: '\u2003'.repeat(row.depth) + groupName(row.group, organisationName, t),
      })),
    [groups, organisationName, t],
  )
  return (
    <div className="result-choices">
      <Choice
        label={t('columns.round')}
        value={roundId}
        options={rounds.map((round) => ({ value: round.id, label: `${round.reportingYear} · ${round.name}` }))}
        onChange={(id) => choose({ omgang: id })}
      />
      <Choice
        label={t('columns.unit')}
        value={chosen}
        options={options}
        onChange={(key) => choose({ grupp: key, sida: null })}
      />
    </div>
  )
})
