import { Field, Label, Select } from '@digdir/designsystemet-react'

interface Option {
  value: string
  label: string
}

interface Props {
  label: string
  value: string
  options: readonly Option[]
  onChange(value: string): void
}

/** A labelled list to choose one thing from; the native element, so that phones show their own. */
export function Choice({ label, value, options, onChange }: Props) {
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select width="auto" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
