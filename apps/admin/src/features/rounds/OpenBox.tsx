import { useMutation } from '@apollo/client/react'
import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { OpenBoxDocument } from '../../generated/graphql.ts'
import { errorCode, errorDetail, errorText } from '../../lib/errors.ts'
import { useText } from '../../lib/i18n.ts'
import { codeSigns, groupedCode, signsMissing } from './box-code.ts'
import type { Round } from './RoundPage.tsx'

/**
 * The key holder's code opens the box: all answers at once, in mixed order, once. The code lives in this form only
 * and leaves it as soon as the box is open.
 */
export function OpenBox({ round, onOpened }: { round: Round; onOpened(jobRunId: string): void }) {
  const { t } = useText()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [unreadable, setUnreadable] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const [openBox, { loading }] = useMutation(OpenBoxDocument)

  const refuse = (text: string) => {
    setProblem(text)
    field.current?.focus()
  }
  const submit = async () => {
    const missing = signsMissing(code)
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
    try {
      const answer = await openBox({
        variables: { input: { roundId: round.id, code: codeSigns(code), acceptUnreadable: unreadable } },
      })
      setCode('')
      if (answer.data) onOpened(answer.data.openBox.jobRun.id)
    } catch (error) {
      if (errorCode(error) === 'BOX_HAS_UNREADABLE') setUnreadable(errorDetail(error, 'unreadable') ?? 0)
      refuse(errorText(error, t))
    }
  }
  return (
    <>
      <h2>{t('rounds.open.title')}</h2>
      <p className="subtle">
        {t('rounds.open.text', { keyHolder: round.box?.keyHolder ?? t('rounds.open.keyHolder') })}
      </p>
      <form
        className="box-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
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
        {unreadable > 0 && (
          <Alert data-color="warning" data-size="sm">
            <p>{t('rounds.open.unreadable', { count: unreadable })}</p>
          </Alert>
        )}
        <Button type="submit" loading={loading}>
          {unreadable > 0 ? t('rounds.open.actionAnyway') : t('rounds.open.action')}
        </Button>
      </form>
    </>
  )
}
