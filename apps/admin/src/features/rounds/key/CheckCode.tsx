import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useText } from '../../../lib/i18n.ts'
import { groupedCode } from '../box-code.ts'
import { isCode } from './make-key.ts'

/** Have you got the code? The answer is found in the browser and told to nobody. */
export function CheckCode({ codeCheck }: { codeCheck: string }) {
  const { t } = useText()
  const [code, setCode] = useState('')
  const [right, setRight] = useState<boolean | null>(null)
  return (
    <form
      className="box-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void isCode(code, codeCheck).then(setRight)
      }}
    >
      <Textfield
        label={t('boxKey.check.code')}
        description={t('boxKey.check.help')}
        className="box-code"
        autoComplete="off"
        spellCheck={false}
        value={code}
        onChange={(event) => {
          setCode(event.target.value)
          setRight(null)
        }}
        onBlur={() => setCode(groupedCode(code))}
      />
      <div role="status">
        {right !== null && (
          <Alert data-color={right ? 'success' : 'warning'} data-size="sm">
            <p>{t(right ? 'boxKey.check.right' : 'boxKey.check.wrong')}</p>
          </Alert>
        )}
      </div>
      <Button type="submit" variant="secondary">
        {t('boxKey.check.action')}
      </Button>
    </form>
  )
}
