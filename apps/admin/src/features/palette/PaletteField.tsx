import { MagnifyingGlassIcon, XMarkIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { useText } from '../../lib/i18n.ts'

interface Props {
  words: string
  listId: string
  /** the option that Enter would take, when there is one */
  activeId: string | undefined
  onWords(words: string): void
  /** so many options down; negative: up */
  onMove(steps: number): void
  onEnter(): void
  onClose(): void
}

/** The field of the palette. Escape closes the dialog around it, as the browser does. */
export function PaletteField({ words, listId, activeId, onWords, onMove, onEnter, onClose }: Props) {
  const { t } = useText()
  const pressed = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (steps) onMove(steps)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter()
    else return
    event.preventDefault()
  }
  return (
    <div className="palette-head">
      <MagnifyingGlassIcon aria-hidden fontSize="1.5rem" />
      <input
        className="palette-field"
        type="text"
        role="combobox"
        aria-label={t('palette.field')}
        placeholder={t('palette.hint')}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={pressed}
      />
      <button type="button" className="palette-close" aria-label={t('palette.close')} onClick={onClose}>
        <XMarkIcon aria-hidden fontSize="1.5rem" />
      </button>
    </div>
  )
}
