import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { longestNote } from '@mognad/model/initiatives/initiative-rules'
import { Choice } from '../../components/page/Choice.tsx'
import { Page } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import {
  HideInitiativeDocument,
  ReportedInitiativesDocument,
  SettleInitiativeReportsDocument,
  ShowInitiativeDocument,
  type ReportedInitiativesQuery,
} from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { NationalNav } from '../editions/NationalNav.tsx'
import { InitiativeHead } from './InitiativeList.tsx'
import { reportReasons } from './initiative-words.ts'
import './initiatives.css'

type Reported = ReportedInitiativesQuery['reportedInitiatives'][number]

const refetchQueries = [ReportedInitiativesDocument]

/** What somebody has reported, and what is hidden: for coordinators, who hide it, show it again, or find nothing wrong. */
export function ReportedInitiativesPage() {
  const { t } = useText()
  const { data, error, refetch } = useQuery(ReportedInitiativesDocument, { fetchPolicy: 'cache-and-network' })
  const reported = data?.reportedInitiatives
  const title = !reported
    ? t('inspiration.moderation.nav')
    : t(reported.length === 0 ? 'inspiration.moderation.title_zero' : 'inspiration.moderation.title', {
        count: reported.length,
      })
  return (
    <Page
      eyebrow={t('nav.national')}
      title={title}
      documentTitle={t('inspiration.moderation.nav')}
      lead={<p>{t('inspiration.moderation.note')}</p>}
      busy={!reported && !error}
    >
      <NationalNav />
      {reported ? (
        reported.length > 0 && (
          <ol className="initiative-list">
            {reported.map((one) => (
              <ReportedOne key={one.initiative.id} reported={one} />
            ))}
          </ol>
        )
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={4} />
      )}
    </Page>
  )
}

function ReportedOne({ reported: { initiative, reports } }: { reported: Reported }) {
  const { t, language } = useText()
  const [asks, setAsks] = useState(false)
  const [show, showing] = useMutation(ShowInitiativeDocument, { refetchQueries })
  const [settle, settling] = useMutation(SettleInitiativeReportsDocument, { refetchQueries })
  const input = { id: initiative.id }
  const { hiding } = initiative
  const said = [
    ...reports.map(
      ({ reason, note, createdAt }) =>
        ({ words: 'inspiration.moderation.reported', reason, note, at: createdAt }) as const,
    ),
    ...(hiding
      ? [
          {
            words: 'inspiration.moderation.isHidden',
            reason: hiding.reason,
            note: hiding.note,
            at: hiding.hiddenAt,
          } as const,
        ]
      : []),
  ]
  const failed = showing.error ?? settling.error
  return (
    <li className="card">
      <InitiativeHead initiative={initiative} heading="h2">
        <ul className="initiative-comments">
          {said.map(({ words, reason, note, at }) => (
            <li key={words + at}>
              <strong>
                {t(words, { date: formatDate(at, language), reason: t(`inspiration.report.reasons.${reason}`) })}
              </strong>
              {note && <p>{note}</p>}
            </li>
          ))}
        </ul>
      </InitiativeHead>
      <div className="initiative-acts">
        {hiding ? (
          <Button loading={showing.loading} onClick={() => void show({ variables: { input } }).catch(() => null)}>
            {t('inspiration.moderation.show')}
          </Button>
        ) : (
          <Button aria-expanded={asks} onClick={() => setAsks(!asks)}>
            {t('inspiration.moderation.hide')}
          </Button>
        )}
        {reports.length > 0 && (
          <Button
            variant="secondary"
            loading={settling.loading}
            onClick={() => void settle({ variables: { input } }).catch(() => null)}
          >
            {t('inspiration.moderation.settle')}
          </Button>
        )}
      </div>
      {asks && !hiding && <HideInitiative id={initiative.id} title={initiative.title} />}
      {failed && <ActFailed error={failed} />}
    </li>
  )
}

function HideInitiative({ id, title }: { id: string; title: string }) {
  const { t } = useText()
  const [reason, setReason] = useState<(typeof reportReasons)[number]>('PERSONAL_DATA')
  const [note, setNote] = useState('')
  const [hide, { loading, error }] = useMutation(HideInitiativeDocument, { refetchQueries })
  const words = t('inspiration.moderation.hideTitle', { title })
  return (
    <form
      className="initiative-ask"
      aria-label={words}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void hide({ variables: { input: { id, reason, note } } }).catch(() => null)
      }}
    >
      <p>
        <strong>{words}</strong> {t('inspiration.moderation.hideText')}
      </p>
      <Choice
        label={t('inspiration.report.reason')}
        value={reason}
        options={reportReasons.map((value) => ({ value, label: t(`inspiration.report.reasons.${value}`) }))}
        onChange={(chosen) => setReason(reportReasons.find((each) => each === chosen) ?? 'OTHER')}
      />
      <Textfield
        multiline
        rows={3}
        label={t('inspiration.report.note')}
        description={t('inspiration.report.noteHelp', { most: longestNote })}
        maxLength={longestNote}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" data-color="danger" loading={loading}>
        {t('inspiration.moderation.hideConfirm')}
      </Button>
      {error && <ActFailed error={error} />}
    </form>
  )
}
