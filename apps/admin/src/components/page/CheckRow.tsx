import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import './choices.css'

interface Props<Value extends string> {
  /** of the boxes: by it the form finds the first of them */
  name: string
  legend: string
  help?: string
  options: readonly { readonly value: Value; readonly label: string }[]
  chosen: readonly Value[]
  error?: string | undefined
  onChange(chosen: Value[]): void
}

/** Some of a few. What is chosen keeps the order of the options. */
export function CheckRow<Value extends string>({ name, legend, help, options, chosen, error, onChange }: Props<Value>) {
  const toggle = (value: Value, isOn: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? isOn : chosen.includes(one))))
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {help && <Fieldset.Description>{help}</Fieldset.Description>}
      <div className="check-row">
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            label={label}
            checked={chosen.includes(value)}
            aria-invalid={error !== undefined}
            onChange={(event) => toggle(value, event.target.checked)}
          />
        ))}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
