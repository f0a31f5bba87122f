import { Checkbox, Fieldset, Search, ValidationMessage } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import './choices.css'

interface Option {
  readonly id: string
  readonly label: string
  readonly note?: string
}

interface Props {
  /** of the boxes: by it the form finds the first of them */
  name: string
  legend: string
  help?: string
  /** what the search field is called */
  find: string
  options: readonly Option[]
  chosen: readonly string[]
  error?: string | undefined
  onChange(chosen: string[]): void
}

const mostShown = 60

/** Some of many: letters of a name narrow the list, and what is chosen stays on top of it. */
export function ManyChoice({ name, legend, help, find, options, chosen, error, onChange }: Props) {
  const { t } = useText()
  const [words, setWords] = useState('')
  const found = useMemo(() => {
    const wanted = words.trim().toLocaleLowerCase('sv')
    return options.filter(({ label }) => label.toLocaleLowerCase('sv').includes(wanted))
  }, [options, words])
  // What was chosen when the list was opened stays where it is while boxes are ticked: nothing moves below the pointer.
  const [onTop] = useState(() => new Set(chosen))
  const isOnTop = ({ id }: Option) => onTop.has(id)
  const shown = [...options.filter(isOnTop), ...found.filter((one) => !isOnTop(one)).slice(0, mostShown)]
  const toggle = (id: string, isOn: boolean) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))
  const more = found.length - mostShown
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {help && <Fieldset.Description>{help}</Fieldset.Description>}
      <Search data-size="sm">
        <Search.Input
          aria-label={find}
          placeholder={find}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Search>
      <div className="many-list">
        {shown.map(({ id, label, note }) => (
          <Checkbox
            key={id}
            data-size="sm"
            name={name}
            value={id}
            label={label}
            description={note}
            checked={chosen.includes(id)}
            aria-invalid={error !== undefined}
            onChange={(event) => toggle(id, event.target.checked)}
          />
        ))}
      </div>
      <p className="subtle" role="status">
        {t('choices.chosen', { count: chosen.length })}
        {found.length === 0 && ` ${t('choices.noneFound')}`}
        {more > 0 && ` ${t('units.moreFound', { count: more })}`}
      </p>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
