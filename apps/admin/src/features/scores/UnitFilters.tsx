import { Field, Input, Label } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { compareNames } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { kindName } from './kind-name.ts'
import { useResultAddress } from './result-address.ts'
import type { GroupRow } from './result-series.ts'
import { inTreeOrder, sortOf, sortText, valuesAmong } from './units-view.ts'
import { columnSets } from './useUnitTable.ts'

/** Letters typed within this time are one search: the address is not written for each of them. */
const typingMs = 150

const listOrders = {
  OWN: ['trad', 'namn', '-total', 'total', '-antal'],
  FUNDED: ['trad', 'typ', 'utforare', '-total', 'total'],
} as const

/** Which units, in which order, and against what: all of it in the address. */
export function UnitFilters({ rows, view }: { rows: readonly GroupRow[]; view: 'karta' | 'lista' }) {
  const { t, language } = useText()
  const { read, choose } = useResultAddress()
  const names = compareNames(language)
  const named = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids.map((value) => ({ value, label: nameOf(value) })).toSorted((one, other) => names(one.label, other.label))
  const kinds = named(valuesAmong(rows, 'kind'), (id) => kindName(id, language))
  const operators = named(valuesAmong(rows, 'operator'), (name) => name)
  const branch = rows[0]?.group.branch ?? 'OWN'
  const sort = sortText(sortOf(read('sortera'))) ?? inTreeOrder.by
  return (
    <div className="unit-filters">
      <SearchField />
      {kinds.length > 1 && (
        <Choice
          label={t('result.kind')}
          value={read('typ') ?? ''}
          options={[{ value: '', label: t('result.allKinds') }, ...kinds]}
          onChange={(value) => choose({ typ: value || null, sida: null })}
        />
      )}
      {operators.length > 1 && (
        <Choice
          label={t('result.operator')}
          value={read('drivs') ?? ''}
          options={[{ value: '', label: t('result.allOperators') }, ...operators]}
          onChange={(value) => choose({ drivs: value || null, sida: null })}
        />
      )}
      {view === 'karta' ? (
        <Choice
          label={t('result.columns.label')}
          value={read('kolumner') ?? columnSets[0]}
          options={columnSets.map((value) => ({ value, label: t(`result.columns.${value}`) }))}
          onChange={(value) => choose({ kolumner: value === columnSets[0] ? null : value, sortera: null })}
        />
      ) : (
        <Choice
          label={t('result.order.label')}
          value={sort}
          options={listOrders[branch].map((value) => ({ value, label: t(`result.order.${value}`) }))}
          onChange={(value) => choose({ sortera: value === inTreeOrder.by ? null : value, sida: null })}
        />
      )}
    </div>
  )
}

function SearchField() {
  const { t } = useText()
  const { read, choose } = useResultAddress()
  const asked = read('sok') ?? ''
  const [text, setText] = useState(asked)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The way back of the browser changes the address from outside.
  const [last, setLast] = useState(asked)
  if (asked !== last) {
    setLast(asked)
    setText(asked)
  }
  useEffect(() => () => clearTimeout(waiting.current), [])
  return (
    <Field data-size="sm">
      <Label>{t('result.find')}</Label>
      <Input
        type="search"
        value={text}
        onChange={({ target: { value } }) => {
          setText(value)
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => {
            setLast(value)
            choose({ sok: value || null, sida: null }, { replace: true })
          }, typingMs)
        }}
      />
    </Field>
  )
}
