import { Button, Checkbox, Tag, Textfield } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { InstrumentProblem } from '@mognad/model/instruments/instrument-problem'
import { formatPercent } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { fieldId } from './draft-places.ts'
import { useEditor } from './editor-context.ts'

/** What is wrong with a field, and what is only seldom meant: the first as an error, the second beside it as a word. */
function useRemarks(path: string): { error: string | undefined; warning: string | undefined } {
  const { language } = useText()
  const { problems, warnings } = useEditor()
  const said = (problem: InstrumentProblem | undefined) => problem && localised(problem.message, language)
  const warning = said(warnings.get(path))
  return { error: capital(said(problems.get(path))), warning: capital(warning) }
}

function capital(sentence: string | undefined): string | undefined {
  return sentence && sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function Warning({ text }: { text: string | undefined }) {
  const { t } = useText()
  if (!text) return null
  return (
    <p className="draft-warning">
      <strong>{t('instruments.warning')}</strong> {text}
    </p>
  )
}

interface TextPairProps {
  label: string
  place: string
  field: string
  /** Of the text in the instrument file, without the language. */
  path: string
  value: { readonly sv: string; readonly en: string } | undefined
  /** More than one: a text of several lines. */
  rows?: number
}

/** One text in both languages, side by side. */
export function TextPair({ label, place, field, path, value, rows = 0 }: TextPairProps) {
  return (
    <div className="draft-pair">
      {(['sv', 'en'] as const).map((tongue) => (
        <TextField key={tongue} {...{ label, place, field, path, tongue, rows }} value={value?.[tongue] ?? ''} />
      ))}
    </div>
  )
}

function TextField({
  label,
  place,
  field,
  path,
  tongue,
  value,
  rows,
}: Omit<TextPairProps, 'value'> & { tongue: 'sv' | 'en'; value: string; rows: number }) {
  const { t } = useText()
  const { edit } = useEditor()
  const { error, warning } = useRemarks(`${path}.${tongue}`)
  const common = {
    id: fieldId(`${path}.${tongue}`),
    lang: tongue,
    label: t('instruments.inTongue', { label, tongue: t(`instruments.tongues.${tongue}`) }),
    value,
    error,
  }
  const write = (text: string) => edit({ kind: 'text', place, field, language: tongue, value: text })
  return (
    <div>
      {rows > 0 ? (
        <Textfield {...common} multiline rows={rows} onChange={(event) => write(event.target.value)} />
      ) : (
        <Textfield {...common} onChange={(event) => write(event.target.value)} />
      )}
      <Warning text={warning} />
    </div>
  )
}

interface WeightProps {
  place: string
  path: string
  value: number | undefined
  /** Whose weight it is, for those who do not see what it stands beside. */
  of: string
}

/** The weight among siblings, and what it makes of the total. */
export function WeightField({ place, path, value, of }: WeightProps) {
  const { t, language } = useText()
  const { edit, shares } = useEditor()
  const { error, warning } = useRemarks(path)
  const shown = value === undefined ? '' : String(value).replace('.', language === 'sv' ? ',' : '.')
  // What is typed stands there until it is a number that is stored; undo elsewhere shows as it is stored again.
  const [typed, setTyped] = useState<{ text: string; was: string } | null>(null)
  const text = typed && typed.was === shown ? typed.text : shown
  const write = (next: string) => {
    const number = Number(next.trim().replace(',', '.'))
    const isNumber = next.trim() === '' || (Number.isFinite(number) && number >= 0 && number < 1_000)
    if (isNumber) {
      const weight = next.trim() === '' ? null : number
      const stored = weight === null ? '' : String(weight).replace('.', language === 'sv' ? ',' : '.')
      setTyped({ text: next, was: stored })
      edit({ kind: 'weight', place, value: weight })
    } else setTyped({ text: next, was: shown })
  }
  const wrong = typed !== null && typed.was === shown && !isWeight(typed.text)
  const share = shares.get(place)
  return (
    <div className="draft-weight">
      <Textfield
        id={fieldId(path)}
        label={
          <>
            {t('instruments.fields.weight')} <span className="ds-sr-only">{of}</span>
          </>
        }
        inputMode="decimal"
        placeholder="1"
        value={text}
        error={wrong ? t('instruments.weightWrong') : error}
        onChange={(event) => write(event.target.value)}
      />
      {share !== undefined && (
        <p className="draft-share">{t('instruments.carries', { share: formatPercent(share * 100, language, 1) })}</p>
      )}
      <Warning text={warning} />
    </div>
  )
}

function isWeight(text: string): boolean {
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || (Number.isFinite(number) && number >= 0 && number < 1_000)
}

interface MoveProps {
  place: string
  at: number
  count: number
  /** What is moved. */
  of: string
}

/** Up and down by one, with the keyboard as with a pointer. */
export function MoveButtons({ place, at, count, of }: MoveProps) {
  const { t } = useText()
  const { edit } = useEditor()
  if (count < 2) return null
  return (
    <span className="draft-move" role="group" aria-label={t('instruments.order', { of })}>
      {([-1, 1] as const).map((by) => (
        <Button
          key={by}
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={t(by < 0 ? 'instruments.up' : 'instruments.down', { of })}
          // Not the attribute: a button that is switched off under the finger loses the focus.
          aria-disabled={by < 0 ? at === 0 : at === count - 1}
          onClick={() => edit({ kind: 'move', place, to: at + by })}
        >
          {by < 0 ? <ArrowUpIcon aria-hidden /> : <ArrowDownIcon aria-hidden />}
        </Button>
      ))}
    </span>
  )
}

/** Whether a part goes on its series from the former version. */
export function SeriesTag({ node }: { node: string }) {
  const { t } = useText()
  const { compared } = useEditor()
  if (compared.added.includes(node)) return <Tag data-color="accent">{t('instruments.isNew')}</Tag>
  if (compared.lost.includes(node)) return <Tag data-color="warning">{t('instruments.beginsAnew')}</Tag>
  return null
}

export function ReversedField({ item, value, of }: { item: string; value: boolean; of: string }) {
  const { t } = useText()
  const { edit } = useEditor()
  return (
    <Checkbox
      data-size="sm"
      label={
        <>
          {t('instruments.reversed')} <span className="ds-sr-only">{of}</span>
        </>
      }
      checked={value}
      onChange={(event) => edit({ kind: 'reversed', item, reversed: event.target.checked })}
    />
  )
}
