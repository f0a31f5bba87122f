import { useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import type { ParseKeys } from 'i18next'
import { useState } from 'react'
import { Section } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { AuditLogDocument, type AuditEventPartsFragment } from '../../generated/graphql.ts'
import { formatDateTime } from '../../lib/format.ts'
import { useText, type Translate } from '../../lib/i18n.ts'
import type pages from '../../language/sv.json'

type Kind = keyof typeof pages.audit.kinds
type DetailName = keyof typeof pages.audit.details

const onPage = 15

/** Who did what, newest first: for whoever must be able to answer for it. */
export function AuditSection({ organisationId }: { organisationId: string }) {
  const { t, language } = useText()
  // Where each page began: the way back is known, so no list has to be read backwards.
  const [began, setBegan] = useState<readonly string[]>([])
  const { data, error, refetch } = useQuery(AuditLogDocument, {
    variables: { organisationId, first: onPage, after: began.at(-1) ?? null },
    fetchPolicy: 'no-cache', // it grows with everything that is done on the page
  })
  const events = data?.organisation?.auditEvents
  const endCursor = events?.pageInfo.hasNextPage ? events.pageInfo.endCursor : null
  return (
    <Section title={t('audit.title')} note={t('audit.note')}>
      {error && !events ? (
        <Failed error={error} retry={refetch} />
      ) : !events ? (
        <Loading rows={5} />
      ) : events.nodes.length === 0 ? (
        <p className="subtle">{t('audit.empty')}</p>
      ) : (
        <>
          <DataTable
            caption={t('audit.title')}
            rows={events.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'what',
                kind: 'name',
                label: t('audit.what'),
                cell: (event) => (
                  <>
                    {kindText(event.kind, t)}
                    <span className="row-note">{aboutText(event, t)}</span>
                  </>
                ),
              },
              { key: 'who', label: t('audit.who'), cell: (event) => whoText(event, t) },
              { key: 'when', label: t('audit.when'), cell: ({ at }) => formatDateTime(at, language) },
            ]}
          />
          {(began.length > 0 || endCursor) && (
            <div className="row-acts">
              <Button
                variant="secondary"
                data-size="sm"
                disabled={began.length === 0}
                onClick={() => setBegan(began.slice(0, -1))}
              >
                {t('audit.newer')}
              </Button>
              <Button
                variant="secondary"
                data-size="sm"
                disabled={!endCursor}
                onClick={() => endCursor && setBegan([...began, endCursor])}
              >
                {t('audit.older')}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  )
}

/** A kind that this client does not know yet is told by its code. */
function kindText(kind: string, t: Translate): string {
  return t(`audit.kinds.${kind as Kind}`, { defaultValue: kind })
}

function whoText({ personName, apiKeyName, isOwnAct }: AuditEventPartsFragment, t: Translate): string {
  if (personName) return personName
  if (apiKeyName) return t('audit.key', { name: apiKeyName })
  return t(isOwnAct ? 'audit.ownAct' : 'audit.formerMember')
}

/** What it was done to, and its codes and counts in words. */
function aboutText({ subjectName, details }: AuditEventPartsFragment, t: Translate): string {
  const words = details.map(({ name, value }) => {
    if (name === 'role') return t(`roles.${value.toUpperCase()}` as ParseKeys, { defaultValue: value })
    if (name === 'verdict' || name === 'cause')
      return t(`decisions.${name}s.${inCapitals(value)}` as ParseKeys, { defaultValue: value })
    return t(`audit.details.${name as DetailName}`, { value, defaultValue: '' })
  })
  return [subjectName, ...words].filter(Boolean).join(' · ')
}

/** A code as GraphQL names it. @example inCapitals('notReached') // 'NOT_REACHED' */
function inCapitals(code: string): string {
  return code.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
}
