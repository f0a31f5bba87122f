import { useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { unitKind } from '@mognad/model/organisations/unit-kind'
import { Section } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { UnitHistoryDocument, type UnitHistoryQuery } from '../../generated/graphql.ts'
import { formatCount, formatDateTime } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'

type Act = NonNullable<UnitHistoryQuery['organisation']>['unitActs']['nodes'][number]

interface Props {
  organisationId: string
  /** grows with every act on the page: then the history is read again */
  acts: number
  mayUndo: boolean
  isUndoing: boolean
  onUndo(actId: string): void
}

/** The ten newest acts; the newest can be taken back from here too. */
export function UnitHistory({ organisationId, acts, mayUndo, isUndoing, onUndo }: Props) {
  const { t, language } = useText()
  const { data, error, refetch } = useQuery(UnitHistoryDocument, {
    variables: { organisationId },
    fetchPolicy: 'no-cache',
  })
  useEffect(() => {
    if (acts > 0) void refetch()
  }, [acts, refetch])
  const history = data?.organisation?.unitActs
  return (
    <Section title={t('organisation.history.title')} note={t('organisation.history.note')}>
      {error && !history ? (
        <Failed error={error} retry={refetch} />
      ) : !history ? (
        <Loading rows={2} />
      ) : history.nodes.length === 0 ? (
        <p className="subtle">{t('organisation.history.empty')}</p>
      ) : (
        <ol className="unit-history card">
          {history.nodes.map((act, index) => (
            <li key={act.id}>
              <div>
                <strong>
                  {t(`organisation.acts.${act.act}`, {
                    name: act.unitName,
                    count: act.unitCount,
                    number: formatCount(act.unitCount, language),
                  })}
                </strong>
                <Changes act={act} />
                <small className="subtle">
                  {[formatDateTime(act.at, language), act.actorName].filter(Boolean).join(' · ')}
                </small>
              </div>
              {mayUndo && index === 0 && act.act !== 'UNDO' && (
                <Button variant="secondary" data-size="sm" loading={isUndoing} onClick={() => onUndo(act.id)}>
                  {t('organisation.undo')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

/** What became of the unit: "Anställda: 12 → 14". Of an act on many units the words above say enough. */
function Changes({ act: { changes, unitCount } }: { act: Act }) {
  const { t, language } = useText()
  if (changes.length === 0 || unitCount > 1) return null
  const shown = (field: string, value: string | null | undefined) => {
    const title = field === 'KIND' ? unitKind(value ?? '')?.title : null
    return title ? localised(title, language) : (value ?? '–')
  }
  return (
    <span>
      {changes
        .map(
          ({ field, before, after }) =>
            `${t(`organisation.fields.${field}`)}: ${shown(field, before)} → ${shown(field, after)}`,
        )
        .join(' · ')}
    </span>
  )
}
