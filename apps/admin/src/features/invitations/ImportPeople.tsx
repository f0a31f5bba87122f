import { useApolloClient, useMutation } from '@apollo/client/react'
import { Alert, Button, Field, Input, Label } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import {
  ImportRecipientsDocument,
  PreviewRecipientsDocument,
  type PreviewRecipientsQuery,
} from '../../generated/graphql.ts'
import { base64Of } from '../../lib/base64.ts'
import { saveFile, toCsv } from '../../lib/csv.ts'
import { useText } from '../../lib/i18n.ts'
import { problemText } from './problem-text.ts'

type Preview = PreviewRecipientsQuery['previewRecipients']
interface Chosen {
  readonly name: string
  readonly contentBase64: string
  readonly preview: Preview
}

/** A list from a file: looked at first, line by line; stored only when the reader says so. */
export function ImportPeople({ roundId }: { roundId: string }) {
  const { t, language } = useText()
  const client = useApolloClient()
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [reading, setReading] = useState(false)
  const [store, { loading, error }] = useMutation(ImportRecipientsDocument)

  const choose = async (file: File | undefined) => {
    setChosen(null)
    setFailure(null)
    if (!file) return
    setReading(true)
    try {
      const contentBase64 = await base64Of(file)
      const variables = { input: { roundId, contentBase64 } }
      const { data } = await client.query({ query: PreviewRecipientsDocument, variables, fetchPolicy: 'no-cache' })
      if (data) setChosen({ name: file.name, contentBase64, preview: data.previewRecipients })
    } catch (reason) {
      setFailure(reason)
    } finally {
      setReading(false)
    }
  }
  const leave = () => {
    setChosen(null)
    if (field.current) field.current.value = ''
  }
  const confirm = async ({ contentBase64, preview }: Chosen) => {
    const input = { roundId, contentBase64, acceptProblems: preview.wrong }
    const answer = await store({ variables: { input } }).catch(() => null)
    if (answer?.data) leave()
  }
  const example = () => {
    const rows = [
      t('invitations.import.heading').split(';'),
      ...t('invitations.import.rows')
        .split('|')
        .map((row) => row.split(';')),
    ]
    saveFile(t('invitations.import.exampleFile'), 'text/csv;charset=utf-8', toCsv(rows, language))
  }
  return (
    <div className="card invite-way">
      <h3>{t('invitations.import.title')}</h3>
      <p className="subtle">{t('invitations.import.text')}</p>
      <Field>
        <Label>{t('invitations.import.file')}</Label>
        <Input
          ref={field}
          type="file"
          accept=".csv,.txt,.xlsx"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </Field>
      <p>
        <Button variant="tertiary" data-size="sm" onClick={example}>
          {t('invitations.import.example')}
        </Button>
      </p>
      <div role="status">{reading && <p className="subtle">{t('invitations.import.reading')}</p>}</div>
      {failure !== null && <ActFailed error={failure} />}
      {chosen && (
        <div className="invite-preview">
          <PreviewWords preview={chosen.preview} name={chosen.name} />
          {error && <ActFailed error={error} />}
          <div className="dialog-actions">
            {chosen.preview.added + chosen.preview.changed > 0 && (
              <Button loading={loading} onClick={() => void confirm(chosen)}>
                {t('invitations.import.confirm', { count: chosen.preview.added + chosen.preview.changed })}
              </Button>
            )}
            <Button variant="tertiary" onClick={leave}>
              {t('actions.cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

function PreviewWords({ preview, name }: { preview: Preview; name: string }) {
  const { t } = useText()
  const { added, changed, unchanged, wrong, problems } = preview
  return (
    <>
      <h4>{t('invitations.import.preview', { name })}</h4>
      <div role="status">
        <ul className="facts">
          <li>{t('invitations.import.added', { count: added })}</li>
          {changed > 0 && <li>{t('invitations.import.changed', { count: changed })}</li>}
          {unchanged > 0 && <li>{t('invitations.import.unchanged', { count: unchanged })}</li>}
        </ul>
      </div>
      {wrong > 0 && (
        <>
          <Alert data-color="warning" data-size="sm">
            <p>{t('invitations.import.wrong', { count: wrong })}</p>
          </Alert>
          <DataTable
            caption={t('invitations.import.problems')}
            rows={problems.slice(0, 50)}
            rowKey={({ line }) => String(line)}
            columns={[
              { key: 'line', label: t('invitations.import.line'), kind: 'name', cell: ({ line }) => line },
              { key: 'text', label: t('invitations.import.stands'), cell: ({ text }) => text || '–' },
              { key: 'problem', label: t('invitations.import.problem'), cell: (problem) => problemText(problem, t) },
            ]}
          />
          {wrong > 50 && <p className="subtle">{t('invitations.import.more', { count: wrong - 50 })}</p>}
        </>
      )}
    </>
  )
}
