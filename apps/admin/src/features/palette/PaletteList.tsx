import { useEffect, useRef } from 'react'
import { useText } from '../../lib/i18n.ts'
import type { Thing } from './palette-things.ts'

export interface Group {
  readonly key: string
  readonly title: string
  readonly things: readonly Thing[]
}

interface Props {
  id: string
  groups: readonly Group[]
  current: Thing | undefined
  optionId(thing: Thing): string
  onChoose(thing: Thing): void
  onPoint(thing: Thing): void
}

/** What was found, each sort below its heading. The focus never comes here: the field says which option is meant. */
export function PaletteList({ id, groups, current, optionId, onChoose, onPoint }: Props) {
  const { t } = useText()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  return (
    <div ref={list} id={id} role="listbox" className="palette-list" aria-label={t('palette.title')}>
      {groups.map(({ key, title, things }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <div id={`${id}-${key}`} className="palette-kind" role="presentation">
            {title}
          </div>
          {things.map((thing) => (
            <button
              key={thing.key}
              type="button"
              tabIndex={-1}
              id={optionId(thing)}
              role="option"
              className="palette-option"
              aria-selected={thing === current}
              onPointerMove={() => thing !== current && onPoint(thing)}
              onClick={() => onChoose(thing)}
            >
              {thing.name}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
