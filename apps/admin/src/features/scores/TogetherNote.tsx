import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { groupName } from './group-name.ts'
import type { Group } from './result-series.ts'
import { namesTogether, togetherRows } from './together.ts'

interface Props {
  groups: readonly Group[]
  branch: Group['branch']
  organisationName: string
}

/** More groups than this are listed on demand: the argument is the same for all of them. */
const listedAtOnce = 3

/** Why some units are shown together only: the argument once, then each group with its numbers. */
export function TogetherNote({ groups, branch, organisationName }: Props) {
  const { t, language } = useText()
  const rows = togetherRows(groups, branch)
  if (rows.length === 0) return null
  const list = (
    <ul>
      {rows.map(({ group, leftOf }) => {
        const count = (people: number | null | undefined) => formatCount(people ?? 0, language)
        const names = namesTogether(group, t, language)
        const unit = groupName({ ...group, part: 'WHOLE' }, organisationName, t)
        return (
          <li key={`${group.unitId} ${group.part}`}>
            {leftOf
              ? t('together.rest', {
                  unit,
                  names,
                  all: count(leftOf.all),
                  apart: count(leftOf.apart),
                  left: count(group.respondents),
                })
              : t('together.whole', { unit, names })}
          </li>
        )
      })}
    </ul>
  )
  return (
    <div className="together">
      <h3>{t('together.title')}</h3>
      <p>{t('together.why')}</p>
      {rows.length <= listedAtOnce ? (
        list
      ) : (
        <details>
          <summary>{t('together.groups', { n: formatCount(rows.length, language) })}</summary>
          {list}
        </details>
      )}
    </div>
  )
}
