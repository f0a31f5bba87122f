import { useQuery } from '@apollo/client/react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { placesFor } from '../../app/navigation.ts'
import { PaletteThingsDocument, SavedViewsDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { findThings, type Kind, type Thing, thing, thingsOf } from './palette-things.ts'
import { PaletteField } from './PaletteField.tsx'
import { type Group, PaletteList } from './PaletteList.tsx'
import { recentKeys, rememberKey } from './recent.ts'
import './palette.css'

/** What Enter does instead of leading somewhere. */
const saveKey = 'act:save'

/**
 * Goes anywhere by a few letters: pages, saved views, the organisation's units, factors, rounds and initiatives. A combobox with its list
 * as the ARIA Authoring Practices describe it: the focus stays in the field, the arrows move through the list.
 */
export function Palette({ onClose, onSave }: { onClose(): void; onSave(): void }) {
  const { t } = useText()
  const navigate = useNavigate()
  const listId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const { things, partial } = useThings()
  const groups = useGroups(things, words)
  const shown = groups.flatMap((group) => group.things)
  const current = shown[Math.min(active, shown.length - 1)]

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const choose = (chosen: Thing) => {
    dialog.current?.close()
    if (chosen.key === saveKey) return onSave()
    rememberKey(chosen.key)
    void navigate(chosen.address)
  }
  const move = (steps: number) =>
    shown.length > 0 && setActive((Math.min(active, shown.length - 1) + steps + shown.length) % shown.length)

  return (
    <dialog
      ref={dialog}
      className="ds-dialog palette"
      aria-label={t('palette.title')}
      onClose={onClose}
      // A press beside the frame closes it as Escape does.
      closedby="any"
    >
      <div className="palette-frame">
        <PaletteField
          words={words}
          listId={listId}
          activeId={current && optionId(listId, current)}
          onWords={(typed) => {
            setWords(typed)
            setActive(0)
          }}
          onMove={move}
          onEnter={() => current && choose(current)}
          onClose={() => dialog.current?.close()}
        />
        <PaletteList
          id={listId}
          groups={groups}
          current={current}
          optionId={(one) => optionId(listId, one)}
          onChoose={choose}
          onPoint={(one) => setActive(shown.indexOf(one))}
        />
        <p className="palette-status" role="status">
          {shown.length === 0 ? t('palette.none', { words }) : t('palette.found', { count: shown.length })}
          {partial && ` ${t('palette.partial')}`}
        </p>
      </div>
    </dialog>
  )
}

/** Pages at once; what the organisation has as soon as it has come. */
function useThings(): { things: readonly Thing[]; partial: boolean } {
  const { t, language } = useText()
  const signedIn = useSignedIn()
  const { data, error } = useQuery(PaletteThingsDocument, {
    variables: { organisationId: signedIn.organisation?.id ?? '' },
    skip: !signedIn.organisation,
    // Who may not read one sort of things still finds the others.
    errorPolicy: 'all',
  })
  // The person's own, also of one without an organisation.
  const views = useQuery(SavedViewsDocument, { errorPolicy: 'all' })
  const saved = views.data?.savedViews
  const things = useMemo(() => {
    const pages = [
      ...placesFor(signedIn).map(({ to, text }) => thing('page', to, t(text), to)),
      ...(hasRole(signedIn, 'KEY_USER') ? [thing('page', paths.newRound, t('rounds.plan'), paths.newRound)] : []),
      thing('page', paths.settings, t('nav.settings'), paths.settings),
      thing('page', paths.method, t('shell.method'), paths.method),
    ]
    const own = (saved ?? []).map(({ id, name, address }) => thing('view', id, name, address))
    return [...own, ...pages, ...thingsOf(data, language), thing('act', 'save', t('palette.save'), '')]
  }, [signedIn, data, saved, t, language])
  return { things, partial: error !== undefined || views.error !== undefined }
}

/** What stands there before anything is typed. */
const begins: ReadonlySet<Kind> = new Set(['view', 'page', 'act'])

/** Before anything is typed: what was chosen last, then the saved views and the pages. */
function useGroups(things: readonly Thing[], words: string): readonly Group[] {
  const { t } = useText()
  // Read once: what is chosen now moves nothing in the list below the pointer.
  const [recent] = useState(recentKeys)
  return useMemo(() => {
    const found = findThings(things, words)
    const last = recent.flatMap((key) => things.filter((each) => each.key === key))
    const isEmpty = words.trim() === ''
    const begin: Group[] =
      isEmpty && last.length > 0 ? [{ key: 'recent', title: t('palette.recent'), things: last }] : []
    const rest = isEmpty ? things.filter((each) => begins.has(each.kind) && !last.includes(each)) : found
    const kindsThere = [...new Set(rest.map(({ kind }) => kind))]
    const groups = kindsThere.map((kind) => ({
      key: kind,
      title: t(`palette.kinds.${kind}`),
      things: rest.filter((each) => each.kind === kind),
    }))
    return [...begin, ...groups]
  }, [things, words, recent, t])
}

function optionId(listId: string, { key }: Thing): string {
  return `${listId}-${key.replaceAll(/[^\w-]/g, '_')}`
}
