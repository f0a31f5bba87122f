import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState, type ReactNode } from 'react'
import { errorCode, errorDetail, errorText } from '../../lib/errors.ts'
import { useText } from '../../lib/i18n.ts'
import { codeSigns, groupedCode, signsMissing } from './box-code.ts'
import { codeInText } from './key/make-key.ts'

interface Props {
  /** False where the server seals alone: then there is nothing to fill in. */
  needsCode: boolean
  /** What is shown while the box is being opened. */
  progress?: ReactNode
  /** @throws what the server answered */
  open(code: string | null, acceptUnreadable: number): Promise<void>
}

/**
 * The code opens the box: all answers at once, in mixed order, once. It is pasted, typed or read from the file that was
 * kept (browsers let it be dropped on the field), lives in this form only, and leaves it as soon as the box is open.
 */
export function OpenBoxForm({ needsCode, progress, open }: Props) {
  const { t } = useText()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [unreadable, setUnreadable] = useState(0)
  const [loading, setLoading] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const refuse = (text: string) => {
    setProblem(text)
    field.current?.focus()
  }
  const submit = async () => {
    const missing = needsCode ? signsMissing(code) : 0
    if (missing !== 0) {
      return refuse(
        code === ''
          ? t('rounds.open.codeEmpty')
          : missing > 0
            ? t('rounds.open.codeShort', { count: missing })
            : t('rounds.open.codeLong', { count: -missing }),
      )
    }
    setProblem(null)
    setLoading(true)
    try {
      await open(needsCode ? codeSigns(code) : null, unreadable)
      setCode('')
    } catch (error) {
      if (errorCode(error) === 'BOX_HAS_UNREADABLE') setUnreadable(errorDetail(error, 'unreadable') ?? 0)
      refuse(errorText(error, t))
    } finally {
      setLoading(false)
    }
  }
  const readFile = async (file: File | undefined) => {
    const found = file && file.size < 100_000 ? codeInText(await file.text()) : null
    if (found) {
      setProblem(null)
      setCode(groupedCode(found))
    } else if (file) refuse(t('rounds.open.noCodeInFile'))
  }
  return (
    <form
      className="box-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {needsCode ? (
        <>
          <Textfield
            ref={field as never}
            label={t('rounds.open.code')}
            description={t('rounds.open.codeHelp')}
            className="box-code"
            autoComplete="off"
            spellCheck={false}
            value={code}
            error={problem ?? undefined}
            onChange={(event) => setCode(event.target.value)}
            onBlur={() => setCode(groupedCode(code))}
            onPaste={(event) => {
              event.preventDefault()
              setCode(groupedCode(event.clipboardData.getData('text')))
            }}
          />
          <label className="code-file">
            {t('rounds.open.file')}
            <input type="file" accept=".txt,text/plain" onChange={(event) => void readFile(event.target.files?.[0])} />
          </label>
        </>
      ) : (
        problem && (
          <Alert data-color="danger" data-size="sm" role="alert">
            <p>{problem}</p>
          </Alert>
        )
      )}
      {unreadable > 0 && (
        <Alert data-color="warning" data-size="sm">
          <p>{t('rounds.open.unreadable', { count: unreadable })}</p>
        </Alert>
      )}
      {loading && progress}
      <Button type="submit" loading={loading}>
        {unreadable > 0 ? t('rounds.open.actionAnyway') : t('rounds.open.action')}
      </Button>
    </form>
  )
}
