import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { longestNote } from '@mognad/model/initiatives/initiative-rules'
import { Choice } from '../../components/page/Choice.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { ReportInitiativeDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { reportReasons } from './initiative-words.ts'

interface Props {
  initiativeId: string
  organisationId: string
}

/** Asks the coordinators to look at an initiative. Its owner does not learn who did. */
export function ReportInitiative({ initiativeId, organisationId }: Props) {
  const { t } = useText()
  const [reason, setReason] = useState<(typeof reportReasons)[number]>('PERSONAL_DATA')
  const [note, setNote] = useState('')
  const [report, { loading, error }] = useMutation(ReportInitiativeDocument)
  const send = () =>
    report({ variables: { input: { organisationId, id: initiativeId, reason, note } } }).catch(() => null)
  return (
    <form
      className="initiative-ask"
      aria-label={t('inspiration.report.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p>{t('inspiration.report.text')}</p>
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
      <Button type="submit" loading={loading}>
        {t('inspiration.report.send')}
      </Button>
      {error && <ActFailed error={error} />}
    </form>
  )
}
