import { useQuery } from '@apollo/client/react'
import { Alert } from '@digdir/designsystemet-react'
import { Link, useParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { OneInitiativeDocument, type InitiativePartsFragment } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import { InitiativeActs } from './InitiativeActs.tsx'
import { InitiativeComments } from './InitiativeComments.tsx'
import { InitiativeFacts } from './InitiativeFacts.tsx'
import { InitiativesNav } from './InitiativesNav.tsx'
import { Rises } from './Rises.tsx'

/** One initiative, whole: what, why, what has been seen, what the measurements say since, and what can be done with it. */
export function InitiativePage() {
  const { t, language } = useText()
  const { initiativeId = '' } = useParams()
  const { organisation } = useSignedIn()
  const { data, error, refetch } = useQuery(OneInitiativeDocument, {
    variables: { id: initiativeId, organisationId: organisation?.id ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const initiative = data?.initiative
  const title = initiative?.title ?? t('nav.inspiration')
  return (
    <Page
      eyebrow={<Link to={paths.inspiration}>{t('nav.inspiration')}</Link>}
      synthetic={initiative?.synthetic ?? false}
      title={initiative ? <span lang={initiative.language.toLowerCase()}>{title}</span> : title}
      documentTitle={`${t('nav.inspiration')} · ${title}`}
      lead={
        initiative && (
          <p>
            {initiative.organisation.name} ·{' '}
            {t('inspiration.page.updated', { date: formatDate(initiative.updatedAt, language) })}
          </p>
        )
      }
      busy={!initiative && !error}
    >
      <InitiativesNav />
      {initiative ? (
        <Shown initiative={initiative} />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={6} />
      )}
    </Page>
  )
}

function Shown({ initiative }: { initiative: InitiativePartsFragment }) {
  const { t } = useText()
  const { organisation } = useSignedIn()
  const isOwn = initiative.organisation.id === organisation?.id
  const inTheirWords = initiative.language.toLowerCase()
  const words = (title: string, text: string, missing: string) => (
    <section>
      <h2>{title}</h2>
      {text ? <p lang={inTheirWords}>{text}</p> : <p className="subtle">{missing}</p>}
    </section>
  )
  return (
    <>
      {initiative.hiding && (
        <Alert data-color="warning">
          <h2>{t('inspiration.page.hidden')}</h2>
          <p>
            {t('inspiration.page.hiddenText', {
              reason: t(`inspiration.report.reasons.${initiative.hiding.reason}`),
            })}{' '}
            {initiative.hiding.note}
          </p>
        </Alert>
      )}
      <InitiativeActs initiative={initiative} isOwn={isOwn} />
      <div className="initiative">
        <div className="initiative-words">
          {words(t('inspiration.page.what'), initiative.what, t('inspiration.page.notWritten'))}
          {words(t('inspiration.page.why'), initiative.why, t('inspiration.page.notWritten'))}
          {words(
            isOwn
              ? t('inspiration.page.effectOwn')
              : t('inspiration.page.effect', { name: initiative.organisation.name }),
            initiative.effect,
            t('inspiration.page.noEffect'),
          )}
          <Rises rises={initiative.rises} />
          <InitiativeComments initiative={initiative} />
        </div>
        <InitiativeFacts initiative={initiative} isOwn={isOwn} />
      </div>
    </>
  )
}
