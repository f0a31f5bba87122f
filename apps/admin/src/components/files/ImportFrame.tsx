import { Alert, Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Page, Section } from '../page/Page.tsx'
import { ActFailed, Refused } from '../page/states.tsx'
import { useText } from '../../lib/i18n.ts'
import { FileChoice } from './FileChoice.tsx'
import type { ImportSteps } from './useImportSteps.ts'

interface Words {
  readonly title: string
  readonly lead: string
  readonly choose: string
  readonly file: string
  readonly fileHelp: string
  readonly confirm: string
  readonly done: string
  readonly again: string
}

interface Props {
  readonly steps: ImportSteps
  readonly words: Words
  /** The page that what is taken in stands on. */
  readonly home: { readonly to: string; readonly name: string; readonly back: string }
  readonly synthetic?: boolean
  /** False: the page is refused. */
  readonly mayImport: boolean
  /** Files to begin with. */
  readonly template: ReactNode
  /** As the `accept` of a file field; CSV and XLSX unless stated. */
  readonly kinds?: string
  /** Choices beside the file. */
  readonly options?: ReactNode
  /** What the file would do, or its mistakes; nothing before there is one. */
  readonly preview: ReactNode
  /** How much it would change; null while there is nothing to confirm: no file yet, or one with mistakes. */
  readonly changes: number | null
  /** What was done, once it is. */
  readonly done: ReactNode
}

/** The page of every import: a file, what it would do, a button. Until that is pressed nothing is stored. */
export function ImportFrame(props: Props) {
  const { steps, words, home, synthetic = false, mayImport, template, kinds, options, preview, changes, done } = props
  const { t } = useText()
  const { file, looking, taking } = steps
  return (
    <Page
      eyebrow={<Link to={home.to}>{home.name}</Link>}
      synthetic={synthetic}
      title={words.title}
      documentTitle={words.title}
      lead={mayImport && <p>{words.lead}</p>}
      busy={looking.loading || taking.loading}
    >
      {!mayImport ? (
        <Refused />
      ) : done ? (
        <Alert data-color="success" role="status">
          <h2>{words.done}</h2>
          {done}
          <div className="dialog-actions">
            <Button asChild>
              <Link to={home.to}>{home.back}</Link>
            </Button>
            <Button variant="tertiary" onClick={steps.again}>
              {words.again}
            </Button>
          </div>
        </Alert>
      ) : (
        <>
          <Section title={words.choose} note={template}>
            <div className="card import-file">
              <FileChoice
                label={words.file}
                file={file}
                help={words.fileHelp}
                onChoose={steps.choose}
                {...(kinds ? { kinds } : {})}
              />
              {options}
            </div>
            {looking.error != null && <ActFailed error={looking.error} />}
          </Section>
          <div role="status">{preview}</div>
          {taking.error != null && <ActFailed error={taking.error} />}
          {changes !== null && (
            <div className="dialog-actions">
              <Button disabled={changes === 0} loading={taking.loading} onClick={steps.confirm}>
                {words.confirm}
              </Button>
              <Button variant="tertiary" onClick={steps.again}>
                {t('actions.cancel')}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  )
}
