import { useQuery } from '@apollo/client/react'
import { Alert, Details } from '@digdir/designsystemet-react'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { OutboxDocument, type OutboxQuery } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import './invitations.css'

/** Mails that would have been sent, where there is no mail server. For trying and for the demonstration. */
export function OutboxPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  const allowed = hasRole(signedIn, 'KEY_USER')
  const { data, error, refetch } = useQuery(OutboxDocument, {
    variables: { organisationId: organisation?.id ?? '' },
    skip: !organisation || !allowed,
    fetchPolicy: 'network-only',
  })
  const outbox = data?.outbox
  const title = outbox ? t('invitations.outbox.title', { count: outbox.total }) : t('invitations.outbox.name')
  return (
    <Page
      eyebrow={organisation?.name}
      synthetic={organisation?.synthetic ?? false}
      title={title}
      documentTitle={t('invitations.outbox.name')}
      lead={<p>{t('invitations.outbox.lead')}</p>}
      busy={allowed && !outbox && !error}
    >
      {!allowed ? (
        <Refused />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : outbox ? (
        <Mails outbox={outbox} />
      ) : (
        <Loading rows={4} />
      )}
    </Page>
  )
}

function Mails({ outbox: { isInUse, mails, reminders } }: { outbox: OutboxQuery['outbox'] }) {
  const { t, language } = useText()
  if (!isInUse) return <Empty title={t('invitations.outbox.notInUse')}>{t('invitations.outbox.notInUseText')}</Empty>
  return (
    <div className="outbox">
      {reminders > 0 && (
        <Alert data-color="info" data-size="sm">
          <p>{t('invitations.outbox.reminders', { count: reminders })}</p>
        </Alert>
      )}
      {mails.length === 0 ? (
        <Empty title={t('invitations.outbox.empty')}>{t('invitations.outbox.emptyText')}</Empty>
      ) : (
        <>
          <Alert data-color="warning" data-size="sm">
            <p>{t('invitations.outbox.care')}</p>
          </Alert>
          <div className="outbox">
            {mails.map(({ id, to, subject, text, writtenAt }) => (
              <Details key={id}>
                <Details.Summary>
                  <span className="outbox-head">
                    <strong>{to}</strong>
                    <span>{subject}</span>
                    <span className="subtle">{formatDate(writtenAt, language)}</span>
                  </span>
                </Details.Summary>
                <Details.Content>
                  <MailText text={text} />
                </Details.Content>
              </Details>
            ))}
          </div>
        </>
      )}
    </div>
  )
}

/** The text as it was written; addresses in it can be followed. */
function MailText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/)
  return (
    <div className="outbox-text">
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <a key={`${index} ${part}`} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  )
}
