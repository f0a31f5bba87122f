import { Details } from '@digdir/designsystemet-react'
import type { ParseKeys } from 'i18next'
import { formatDateTime } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { ShownDecision } from './DecisionPage.tsx'

type Version = ShownDecision['versions'][number]

/** Every wording that was saved: when, by whom, and what differed from the one before. */
export function DecisionHistory({ versions }: { versions: readonly Version[] }) {
  const { t, language } = useText()
  if (versions.length < 2) return null
  return (
    <Details>
      <Details.Summary>{t('decisions.versions', { count: versions.length })}</Details.Summary>
      <Details.Content>
        <ol className="decision-versions" reversed>
          {versions.map(({ version, savedAt, savedBy, changes }) => (
            <li key={version}>
              <p>
                {formatDateTime(savedAt, language)} · {savedBy ?? t('audit.formerMember')}
              </p>
              {changes.length === 0 ? (
                <p className="subtle">{t(version === 1 ? 'decisions.firstVersion' : 'decisions.noChanges')}</p>
              ) : (
                <ul>
                  {changes.map((change, at) => (
                    <li key={at}>{changeText(change, t)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}

function changeText(
  { field, target, before, after }: Version['changes'][number],
  t: ReturnType<typeof useText>['t'],
): string {
  if (field === 'targets') return t(after === null ? 'decisions.targetGone' : 'decisions.targetNew', { title: target })
  const name = t(`decisions.fields.${field}` as ParseKeys, { defaultValue: field })
  const whose = target === null ? name : `${target}: ${name}`
  if (field === 'text' || (before === null && after === null)) return t('decisions.changed', { field: whose })
  return t('decisions.changedFrom', { field: whose, before: before ?? '–', after: after ?? '–' })
}
