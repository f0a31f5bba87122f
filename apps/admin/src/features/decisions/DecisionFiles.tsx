import { useApolloClient, useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { FileChoice, type ChosenFile } from '../../components/files/FileChoice.tsx'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import {
  AddDecisionFileDocument,
  DecisionFileDocument,
  RemoveDecisionFileDocument,
  type DecisionFilesFragment,
} from '../../generated/graphql.ts'
import { blobOf } from '../../lib/base64.ts'
import { saveFile } from '../../lib/csv.ts'
import { formatDate, formatIndex, type Language } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

const kinds = '.pdf,.docx,.odt,.png,.jpg,.jpeg'

/** Minutes and annexes, to keep beside the decision and to fetch. */
export function DecisionFiles({ decision: { id, files }, keeps }: { decision: DecisionFilesFragment; keeps: boolean }) {
  const { t, language } = useText()
  const client = useApolloClient()
  const [failed, setFailed] = useState<unknown>(null)
  const [add, adding] = useMutation(AddDecisionFileDocument)
  const [remove] = useMutation(RemoveDecisionFileDocument)
  const attempt = async (act: () => Promise<unknown>) => {
    setFailed(null)
    await act().catch(setFailed)
  }
  const choose = ({ name, content }: ChosenFile) =>
    void attempt(() => add({ variables: { input: { decisionId: id, name, content } } }))
  const fetchFile = (fileId: string) =>
    void attempt(async () => {
      const { data } = await client.query({
        query: DecisionFileDocument,
        variables: { id: fileId },
        fetchPolicy: 'no-cache',
      })
      const file = data?.decisionFile
      if (file) saveFile(file.name, file.mediaType, blobOf(file.content))
    })
  if (files.length === 0 && !keeps) return null
  return (
    <Section title={t('decisions.files', { count: files.length })}>
      {files.length > 0 && (
        <ul className="decision-files">
          {files.map((file) => (
            <li key={file.id}>
              <Button variant="tertiary" data-size="sm" onClick={() => fetchFile(file.id)}>
                {file.name}
              </Button>
              <span className="subtle">
                {file.type}, {sizeText(file.size, language)}, {formatDate(file.addedAt, language)}
              </span>
              {keeps && (
                <Button
                  variant="tertiary"
                  data-color="danger"
                  data-size="sm"
                  onClick={() => void attempt(() => remove({ variables: { input: { id: file.id } } }))}
                >
                  {t('decisions.removeFile')}
                  <span className="ds-sr-only">: {file.name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {keeps && (
        <FileChoice
          label={t('decisions.addFile')}
          file={null}
          kinds={kinds}
          help={t('decisions.fileHelp')}
          onChoose={choose}
        />
      )}
      {adding.loading && <p role="status">{t('decisions.fileSaved')}</p>}
      {failed !== null && <ActFailed error={failed} />}
    </Section>
  )
}

function sizeText(bytes: number, language: Language): string {
  const mega = 1024 * 1024
  return bytes >= mega
    ? `${formatIndex(bytes / mega, language)} MB`
    : `${formatIndex(Math.max(1, bytes / 1024), language, 0)} kB`
}
