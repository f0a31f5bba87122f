import { Link } from 'react-router'
import type { LearningQuery, RecommendationPartsFragment } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { cataloguePath, trainingPath, workshopPath } from '../../lib/paths.ts'
import { reasonText } from './recommendation-words.ts'
import { formTitle, lengthText, roles, roleTitle } from './training-words.ts'
import type { Tag } from './training-tags.ts'

type Learning = NonNullable<LearningQuery['learning']>
type Cell = Learning['cells'][number]

interface Props extends Pick<Learning, 'cells' | 'reference'> {
  areas: readonly Tag[]
  factors: readonly Tag[]
}

/**
 * Five levels by three areas: in each place what is recommended and why, or what is lacking. On a narrow screen the places of a
 * level stand below each other and carry the name of their area; roles are written out because browsers then forget them.
 */
export function RecommendationGrid({ cells, areas, ...words }: Props) {
  const { t, language } = useText()
  return (
    <table className="learning-grid" role="table">
      <caption className="ds-sr-only">{t('trainings.gridTitle')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="ds-sr-only">{t('trainings.level')}</span>
          </th>
          {areas.map(({ id, title }) => (
            <th key={id} role="columnheader" scope="col">
              {title}
              <Link className="ds-link learning-kit" to={workshopPath(id)}>
                {t('trainings.kit.link')}
                <span className="ds-sr-only">: {title}</span>
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {roles.map((role) => (
          <tr key={role} role="row">
            <th role="rowheader" scope="row">
              {roleTitle(role, language)}
            </th>
            {areas.map(({ id, title }) => {
              const cell = cells.find((one) => one.role === role && one.area === id)
              return (
                <td key={id} role="cell" data-label={title}>
                  {cell && <Place cell={cell} {...words} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface PlaceProps extends Pick<Learning, 'reference'> {
  cell: Cell
  factors: readonly Tag[]
}

function Place({ cell: { role, area, recommended, more, lack }, ...words }: PlaceProps) {
  const { t, language } = useText()
  if (lack) return <p className="subtle">{t(`trainings.lack.${lack}`)}</p>
  return (
    <>
      <ul>
        {recommended.map((one) => (
          <Recommended key={one.training.id} one={one} {...words} />
        ))}
      </ul>
      {more > 0 && (
        <Link className="ds-link learning-more" to={cataloguePath({ roll: role, omrade: area })}>
          {t('trainings.more', { count: more })}
          <span className="ds-sr-only"> {t('trainings.moreFor', { role: roleTitle(role, language) })}</span>
        </Link>
      )}
    </>
  )
}

interface RecommendedProps extends Pick<Learning, 'reference'> {
  one: RecommendationPartsFragment
  factors: readonly Tag[]
}

function Recommended({ one, reference, factors }: RecommendedProps) {
  const { t, language } = useText()
  const { id, title, form, minutes } = one.training
  return (
    <li>
      <Link to={trainingPath(id)}>{localised(title, language)}</Link>
      <span className="learning-form">
        {formTitle(form, language)}, {lengthText(minutes, t)}
      </span>
      <span className="learning-reason" data-kind={one.kind} data-certain={one.certain}>
        {reasonText(one, { reference }, factors, t, language)}
      </span>
      {one.heldSince && <span className="learning-held">{t('trainings.heldSince')}</span>}
    </li>
  )
}
