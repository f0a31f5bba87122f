import type { ReactNode } from 'react'
import { Field, Label, Select } from '@digdir/designsystemet-react'
import './choices.css'

interface Option {
  value: string
  label: string
}

interface OptionGroup {
  label: string
  options: readonly Option[]
}

interface Props {
  label: string
  /** the word of the glossary that is chosen, explained beside the label: `<Term word="…" />` */
  term?: ReactNode
  value: string
  options?: readonly Option[]
  /** Options below headings; groups without any are left out. */
  groups?: readonly OptionGroup[]
  onChange(value: string): void
}

/** A labelled list to choose one thing from; the native element, so that phones show their own. */
export function Choice({ label, term, value, options = [], groups = [], onChange }: Props) {
  const field = (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select width="auto" value={value} onChange={(event) => onChange(event.target.value)}>
        <Options options={options} />
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <Select.Optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </Select.Optgroup>
          ))}
      </Select>
    </Field>
  )
  if (!term) return field
  return (
    <div className="choice-with-term">
      {field}
      {term}
    </div>
  )
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => (
    <Select.Option key={option.value} value={option.value}>
      {option.label}
    </Select.Option>
  ))
}
