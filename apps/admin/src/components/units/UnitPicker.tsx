import { Radio, Search } from '@digdir/designsystemet-react'
import { useId, useMemo, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import './units.css'

export interface PickableUnit {
  readonly id: string
  readonly name: string
  readonly parentId?: string | null
}

interface Props {
  label: string
  /** every unit, also those that cannot be chosen: the names above a unit tell two of one name apart */
  units: readonly PickableUnit[]
  /** null: any of them */
  choosable?: ReadonlySet<string> | null
  value: string | null
  onChange(id: string): void
}

const mostShown = 8

/** Finds one unit among thousands: some letters of its name, then a choice among the first that have them. */
export function UnitPicker({ label, units, choosable = null, value, onChange }: Props) {
  const { t } = useText()
  const group = useId()
  const [text, setText] = useState('')
  const byId = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units])
  const found = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase('sv')
    return units.filter(({ id, name }) => (choosable?.has(id) ?? true) && name.toLocaleLowerCase('sv').includes(wanted))
  }, [units, choosable, text])
  const above = ({ parentId }: PickableUnit) => {
    const names: string[] = []
    for (let at = byId.get(parentId ?? ''); at; at = byId.get(at.parentId ?? '')) names.unshift(at.name)
    return names.slice(1).join(' › ')
  }
  const chosen = value ? byId.get(value) : undefined
  const shown = found.slice(0, mostShown)
  if (chosen && !shown.includes(chosen)) shown.unshift(chosen)
  return (
    <fieldset className="unit-picker">
      <legend>{label}</legend>
      <Search data-size="sm">
        <Search.Input
          aria-label={t('units.find')}
          placeholder={t('units.find')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Search>
      <div className="unit-picker-list">
        {shown.map((unit) => (
          <Radio
            key={unit.id}
            data-size="sm"
            label={unit.name}
            description={above(unit) || undefined}
            name={group}
            value={unit.id}
            checked={unit.id === value}
            onChange={() => onChange(unit.id)}
          />
        ))}
      </div>
      <p className="subtle" role="status">
        {found.length === 0
          ? t('units.noneFound')
          : found.length > mostShown
            ? t('units.moreFound', { count: found.length - mostShown })
            : ''}
      </p>
    </fieldset>
  )
}
