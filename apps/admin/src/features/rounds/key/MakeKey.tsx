import { Button, Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { ActFailed } from '../../../components/page/states.tsx'
import { useText } from '../../../lib/i18n.ts'
import { codeSigns } from '../box-code.ts'
import { KeepCode } from './KeepCode.tsx'
import { KeySheet } from './KeySheet.tsx'
import { lastEight, makeKey, type MadeKey } from './make-key.ts'

interface Props {
  boxId: string
  organisation: string
  round: string
  keyHolder: string
  /** Sends what may leave the browser. @throws what the server answered */
  send(key: MadeKey['key']): Promise<void>
}

const copies = ['first', 'second'] as const

/**
 * Makes key and code, sees to it that the code is kept in two places, and has its end typed back. Only then is the key
 * sent: a key whose code nobody has would lose every answer.
 */
export function MakeKey({ boxId, organisation, round, keyHolder, send }: Props) {
  const { t } = useText()
  const [made, setMade] = useState<MadeKey | null>(null)
  const [kept, setKept] = useState<readonly string[]>([])
  const [typed, setTyped] = useState('')
  const [problems, setProblems] = useState<{ copies?: string; typed?: string }>({})
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const firstCopy = useRef<HTMLInputElement>(null)

  if (!made) {
    const make = async () => {
      setBusy(true)
      setMade(await makeKey(boxId).finally(() => setBusy(false)))
    }
    return (
      <div className="key-part">
        <p>{t('boxKey.make.text')}</p>
        <p className="key-warning">{t('boxKey.make.warning')}</p>
        <Button loading={busy} onClick={() => void make()}>
          {t('boxKey.make.action')}
        </Button>
      </div>
    )
  }
  const confirm = async () => {
    const right = codeSigns(typed) === lastEight(made.code)
    const found = {
      ...(kept.length < copies.length ? { copies: t('boxKey.keep.twoCopies') } : {}),
      ...(right ? {} : { typed: typed === '' ? t('boxKey.keep.typedEmpty') : t('boxKey.keep.typedWrong') }),
    }
    setProblems(found)
    if (found.copies) return firstCopy.current?.focus()
    if (found.typed) return field.current?.focus()
    setBusy(true)
    setFailure(null)
    await send(made.key)
      .catch(setFailure)
      .finally(() => setBusy(false))
  }
  return (
    <div className="key-part">
      <h2>{t('boxKey.keep.title')}</h2>
      <p>{t('boxKey.keep.text')}</p>
      <KeySheet {...{ organisation, round, keyHolder }} code={made.code} fingerprint={made.fingerprint} />
      <KeepCode {...{ organisation, round, keyHolder }} code={made.code} fingerprint={made.fingerprint} />
      <form
        className="key-part"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void confirm()
        }}
      >
        <Fieldset>
          <Fieldset.Legend>{t('boxKey.keep.copies')}</Fieldset.Legend>
          {copies.map((copy, index) => (
            <Checkbox
              key={copy}
              {...(index === 0 ? { ref: firstCopy } : {})}
              value={copy}
              label={t(`boxKey.keep.${copy}`)}
              checked={kept.includes(copy)}
              aria-invalid={problems.copies ? true : undefined}
              onChange={(event) =>
                setKept((before) => (event.target.checked ? [...before, copy] : before.filter((one) => one !== copy)))
              }
            />
          ))}
          {problems.copies && (
            <p className="ds-validation-message" role="alert">
              {problems.copies}
            </p>
          )}
        </Fieldset>
        <Textfield
          ref={field as never}
          label={t('boxKey.keep.typed')}
          description={t('boxKey.keep.typedHelp')}
          className="box-code"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          error={problems.typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {failure !== null && <ActFailed error={failure} />}
        <Button type="submit" loading={busy}>
          {t('boxKey.keep.action')}
        </Button>
      </form>
    </div>
  )
}
