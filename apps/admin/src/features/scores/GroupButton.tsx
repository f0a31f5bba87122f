import { useText } from '../../lib/i18n.ts'
import { groupName } from './group-name.ts'
import { useResultAddress } from './result-address.ts'
import type { GroupRow } from './result-series.ts'
import { namesTogether } from './together.ts'

/** The name of a group in a list of units: a press makes the page about it. A remainder says what it holds. */
export function GroupButton({
  row,
  chosen,
  organisationName,
}: {
  row: GroupRow
  chosen: string
  organisationName: string
}) {
  const { t, language } = useText()
  const { choose } = useResultAddress()
  const { group, key } = row
  return (
    <>
      <button
        type="button"
        className="row-button"
        aria-pressed={key === chosen}
        onClick={() => {
          choose({ grupp: key })
          window.scrollTo({ top: 0 })
        }}
      >
        {groupName(group, organisationName, t)}
      </button>
      {group.part === 'REST' && group.together.length > 0 && (
        <span className="row-note">{namesTogether(group, t, language)}</span>
      )}
    </>
  )
}
