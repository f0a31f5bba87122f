import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
} from 'react'
import { unitKind } from '@mognad/model/organisations/unit-kind'
import { formatCount } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { firstOpen, foundRows, visibleRows, type Branch, type TreeUnit, type UnitRow } from './unit-rows.ts'

/** Height of a line in pixels: what is far outside the window is not drawn. On a phone a name has two lines. */
const lineHeights = { wide: 56, narrow: 76 }
const linesInWindow = 21
const spare = 6

function useLineHeight(): number {
  const narrow = useMemo(() => globalThis.matchMedia?.('(max-width: 40rem)'), [])
  const isNarrow = useSyncExternalStore(
    (changed) => {
      narrow?.addEventListener('change', changed)
      return () => narrow?.removeEventListener('change', changed)
    },
    () => narrow?.matches ?? false,
  )
  return isNarrow ? lineHeights.narrow : lineHeights.wide
}

interface Props {
  label: string
  branch: Branch
  /** some letters; empty: the whole tree */
  search: string
  chosenId: string | null
  onChoose(unit: TreeUnit): void
}

/**
 * A tree that stays quick with thousands of units: closed branches are not drawn, and of the open ones only what is in
 * the window. Arrow keys as in a treegrid (WAI-ARIA): up and down, right opens, left closes or goes up, Enter chooses.
 */
export function UnitTree({ label, branch, search, chosenId, onChoose }: Props) {
  const { t } = useText()
  const [open, setOpen] = useState(() => firstOpen(branch))
  const [active, setActive] = useState(branch.top.id)
  const [scrolled, setScrolled] = useState(0)
  const lineHeight = useLineHeight()
  const pane = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const rows = useMemo(
    () => (search.trim() ? foundRows(branch, search) : visibleRows(branch, open)),
    [branch, open, search],
  )
  const activeIndex = Math.max(
    rows.findIndex(({ unit }) => unit.id === active),
    0,
  )
  const first = Math.max(Math.floor(scrolled / lineHeight) - spare, 0)
  const last = Math.min(first + linesInWindow + 2 * spare, rows.length)

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    pane.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  const toggle = ({ unit, isOpen }: UnitRow) => {
    const next = new Set(open)
    if (isOpen) next.delete(unit.id)
    else next.add(unit.id)
    setOpen(next)
  }
  const goTo = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)]
    if (!row || !pane.current) return
    const at = rows.indexOf(row) * lineHeight
    const { scrollTop, clientHeight } = pane.current
    if (at < scrollTop) pane.current.scrollTop = at
    else if (at + lineHeight > scrollTop + clientHeight) pane.current.scrollTop = at + lineHeight - clientHeight
    setScrolled(pane.current.scrollTop)
    wantsFocus.current = true
    setActive(row.unit.id)
  }
  const press = (event: KeyboardEvent) => {
    const row = rows[activeIndex]
    if (!row) return
    const keys: Record<string, () => void> = {
      ArrowDown: () => goTo(activeIndex + 1),
      ArrowUp: () => goTo(activeIndex - 1),
      Home: () => goTo(0),
      End: () => goTo(rows.length - 1),
      PageDown: () => goTo(activeIndex + linesInWindow - 2),
      PageUp: () => goTo(activeIndex - linesInWindow + 2),
      ArrowRight: () => (row.hasUnits && !row.isOpen ? toggle(row) : goTo(activeIndex + (row.hasUnits ? 1 : 0))),
      ArrowLeft: () =>
        row.isOpen && !search ? toggle(row) : goTo(rows.findIndex(({ unit }) => unit.id === row.unit.parentId)),
      Enter: () => onChoose(row.unit),
      ' ': () => onChoose(row.unit),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  if (rows.length === 0) return <p className="subtle">{t('units.noneFound')}</p>
  return (
    <div
      className="unit-tree"
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      style={{ '--line-height': `${lineHeight}px` } as CSSProperties}
    >
      <div className="unit-line unit-titles" role="row" aria-rowindex={1}>
        <span role="columnheader">{t('organisation.columns.unit')}</span>
        <span role="columnheader">{t('organisation.columns.employees')}</span>
        <span role="columnheader">{t('organisation.columns.leaders')}</span>
      </div>
      <div
        className="unit-pane"
        role="rowgroup"
        ref={pane}
        tabIndex={-1}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      >
        <div className="unit-space" role="presentation" style={{ height: rows.length * lineHeight }}>
          {rows.slice(first, last).map((row, index) => (
            <Line
              key={row.unit.id}
              row={row}
              index={first + index}
              isActive={first + index === activeIndex}
              isChosen={row.unit.id === chosenId}
              onPress={press}
              onToggle={() => toggle(row)}
              onChoose={() => {
                setActive(row.unit.id)
                onChoose(row.unit)
              }}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

interface LineProps {
  row: UnitRow
  index: number
  isActive: boolean
  isChosen: boolean
  onPress(event: KeyboardEvent): void
  onToggle(): void
  onChoose(): void
}

function Line({ row, index, isActive, isChosen, onPress, onToggle, onChoose }: LineProps) {
  const { t, language } = useText()
  const { unit, level, hasUnits, isOpen } = row
  const title = unitKind(unit.kind)?.title
  const kind = title ? localised(title, language) : unit.kind
  const about = [unit.parentId && kind, unit.operator, unit.code].filter(Boolean).join(' · ')
  return (
    <div
      role="row"
      className="unit-line"
      aria-rowindex={index + 2}
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={hasUnits ? isOpen : undefined}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      style={{ '--line': index, '--level': level - 1 } as CSSProperties}
      onClick={onChoose}
      onKeyDown={onPress}
    >
      <span role="gridcell" className="unit-name">
        {hasUnits ? (
          <button
            type="button"
            className="unit-toggle"
            tabIndex={-1}
            aria-label={t(isOpen ? 'organisation.close' : 'organisation.open', { name: unit.name })}
            onClick={(event) => {
              event.stopPropagation()
              onToggle()
            }}
          >
            {isOpen ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}
          </button>
        ) : (
          <span className="unit-toggle" />
        )}
        <span className="unit-words">
          <strong>{unit.name}</strong>
          {about && <small>{about}</small>}
        </span>
      </span>
      <span role="gridcell" className="number">
        {formatCount(row.employees, language)}
      </span>
      <span role="gridcell" className="number">
        {formatCount(row.leaders, language)}
      </span>
    </div>
  )
}
