import { useApolloClient, useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import { EditionReviewDocument, type EditionReviewQuery } from '../../generated/graphql.ts'
import { formatCount, formatDateTime, formatIndex, type Language } from '../../lib/format.ts'
import { localised, type Translate, useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { AuditReport } from './AuditReport.tsx'
import { NationalReportsSection } from '../reports/NationalReportsSection.tsx'
import { EditionBeside } from './EditionBeside.tsx'
import { MendEdition } from './MendEdition.tsx'
import { PublishEdition } from './PublishEdition.tsx'
import { WithheldSection } from './WithheldSection.tsx'
import './national.css'

/** One edition before it is published: what the attack on it tried and found, and what has moved since the last one. */
export function EditionReviewPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  if (hasRole(signedIn, 'NATIONAL_COORDINATOR')) return <Review />
  return (
    <Page title={t('review.name')} documentTitle={t('review.name')}>
      <Refused />
    </Page>
  )
}

export type ReviewedEdition = NonNullable<EditionReviewQuery['edition']>

function Review() {
  const { t, language } = useText()
  const { editionId = '' } = useParams()
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(EditionReviewDocument, { variables: { id: editionId } })
  const edition = data?.edition
  const name = edition ? t('comparison.editionText', { year: edition.reportingYear, number: edition.number }) : ''
  const title = edition ? `${name}: ${t(`review.titles.${verdictOf(edition)}`)}` : t('review.name')
  const refresh = () => void client.refetchQueries({ include: 'active' })
  return (
    <Page
      eyebrow={<Link to={paths.national}>{t('nav.national')}</Link>}
      title={title}
      documentTitle={`${title} · ${t('nav.national')}`}
      synthetic={edition?.synthetic ?? false}
      busy={!data && !error}
    >
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Loading rows={8} />
      ) : !edition ? (
        <Empty title={t('review.unknownTitle')}>{t('review.unknownText')}</Empty>
      ) : (
        <>
          <Section title={localised(edition.instrumentVersion.title, language)} className="card">
            <Facts edition={edition} />
            <Next edition={edition} refresh={refresh} />
          </Section>
          {verdictOf(edition) === 'published' && <NationalReportsSection editionId={edition.id} />}
          <WithheldSection edition={edition} />
          {edition.audit && <AuditReport audit={edition.audit} edition={edition} />}
          <EditionBeside changes={edition.changes} />
        </>
      )}
    </Page>
  )
}

function verdictOf({ state, audit }: ReviewedEdition): 'draft' | 'found' | 'passed' | 'published' {
  if (state === 'PUBLISHED' || state === 'SUPERSEDED') return 'published'
  if (!audit) return 'draft'
  return audit.passed ? 'passed' : 'found'
}

function Facts({ edition }: { edition: ReviewedEdition }) {
  const { t, language } = useText()
  const { audit, recipe, contentHash } = edition
  const facts: (readonly [string, ReactNode] | null)[] = [
    [t('national.members'), formatCount(edition.memberCount, language)],
    [t('national.leftOut'), formatCount(edition.leftOut, language)],
    edition.computedAt ? [t('review.computed'), formatDateTime(edition.computedAt, language)] : null,
    audit ? [t('review.audited'), auditedWords(audit, t, language)] : null,
    edition.publishedAt ? [t('review.published'), formatDateTime(edition.publishedAt, language)] : null,
    recipe
      ? [
          t('method.recipe'),
          <code key="recipe" className="hash">
            {recipe.hash.slice(0, 16)}
          </code>,
        ]
      : null,
    contentHash
      ? [
          t('review.content'),
          <code key="content" className="hash">
            {contentHash.slice(0, 16)}
          </code>,
        ]
      : null,
  ]
  return (
    <dl className="fact-list">
      {facts
        .filter((fact) => fact !== null)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function auditedWords(
  { auditedAt, tookMs }: NonNullable<ReviewedEdition['audit']>,
  t: Translate,
  language: Language,
): string {
  return t('review.auditedText', {
    date: formatDateTime(auditedAt, language),
    seconds: formatIndex(tookMs / 1000, language, 1),
  })
}

/** The button, or why there is none. */
function Next({ edition, refresh }: { edition: ReviewedEdition; refresh(): void }) {
  const { t } = useText()
  const { state, computation, audit } = edition
  if (state === 'AUDITED') return <PublishEdition edition={edition} onPublished={refresh} />
  if (state === 'PUBLISHED' || state === 'SUPERSEDED') return null
  if (audit && !audit.passed) return <MendEdition edition={edition} />
  if (computation && computation.state !== 'DONE')
    return <JobProgress jobRunId={computation.id} known={computation} onDone={refresh} />
  return <p className="subtle">{t('review.whyNotAudited')}</p>
}
