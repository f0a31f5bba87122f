import type { Instrument, InstrumentCategory, InstrumentFactor, InstrumentItem, LocalisedText } from './instrument.ts'

export type DraftLanguage = keyof LocalisedText

/**
 * One thing that is done to a draft. Places are named as nodes are (`item:E1`, `factor:culture`, `category:users`,
 * `dimension:heritage`, `area:technology`), besides `instrument`, `scale` and `labels`, and `asked:users` for the place of a
 * category in the order of asking. Never by their position: so an edit can be laid upon what somebody else has saved.
 */
export type DraftEdit =
  | {
      readonly kind: 'text'
      readonly place: string
      /** `title`, `about`, `text`, `instruction`, `stem`, `status`, `dontKnow`; of `labels` the step. */
      readonly field: string
      readonly language: DraftLanguage
      readonly value: string
    }
  /** Null: the weight that parts have by themselves. */
  | { readonly kind: 'weight'; readonly place: string; readonly value: number | null }
  | { readonly kind: 'area'; readonly factor: string; readonly area: string | null }
  | { readonly kind: 'reversed'; readonly item: string; readonly reversed: boolean }
  /** `to`: the position among its siblings, from 0; beyond an end it is the end. */
  | { readonly kind: 'move'; readonly place: string; readonly to: number }
  /** `at`: among the items of the parent; last unless stated. */
  | { readonly kind: 'add item'; readonly parent: string; readonly item: InstrumentItem; readonly at?: number }
  | { readonly kind: 'rename item'; readonly item: string; readonly to: string }
  | { readonly kind: 'remove item'; readonly item: string }

/** Texts that may be missing: emptied in both languages they are no longer there. */
const optionalTexts = new Set(['about', 'instruction', 'stem', 'status', 'dontKnow'])

/**
 * The draft after one edit; the one before stays as it was. An edit whose place is gone changes nothing and answers
 * with the same object.
 *
 * @example applyEdit(draft, { kind: 'weight', place: 'item:E1', value: 2 })
 */
export function applyEdit(draft: Instrument, edit: DraftEdit): Instrument {
  const copy = structuredClone(draft)
  return change(copy, edit) ? copy : draft
}

/** Whether two edits are of the same field: typing a word is one step back, not one a letter. */
export function isSameField(one: DraftEdit, other: DraftEdit): boolean {
  if (one.kind === 'text' && other.kind === 'text')
    return one.place === other.place && one.field === other.field && one.language === other.language
  return one.kind === 'weight' && other.kind === 'weight' && one.place === other.place
}

/**
 * The edit that takes an edit back, asked for before it is made. It is an edit like any other: saved as one, and laid upon
 * what others have saved as one. Null: the edit would change nothing.
 *
 * @example applyEdit(applyEdit(draft, edit), inverseOf(draft, edit)!) // says what draft says
 */
export function inverseOf(draft: Instrument, edit: DraftEdit): DraftEdit | null {
  if (applyEdit(draft, edit) === draft) return null
  switch (edit.kind) {
    case 'text': {
      const holder = placeOf(draft, edit.place) as Record<string, LocalisedText | undefined>
      return { ...edit, value: holder[edit.field]?.[edit.language] ?? '' }
    }
    case 'weight':
      return { ...edit, value: (placeOf(draft, edit.place) as { weight?: number }).weight ?? null }
    case 'area':
      return { ...edit, area: factorOf(draft, edit.factor)?.area ?? null }
    case 'reversed':
      return { ...edit, reversed: !edit.reversed }
    case 'move':
      return { ...edit, to: positionOf(draft, edit.place) }
    case 'add item':
      return { kind: 'remove item', item: `item:${edit.item.id}` }
    case 'rename item':
      return { kind: 'rename item', item: `item:${edit.to}`, to: idOf(edit.item) }
    case 'remove item': {
      const { parent, at, item } = whereIs(draft, edit.item)!
      return { kind: 'add item', parent, at, item }
    }
  }
}

/** An item with nothing written in it. */
export function emptyItem(id: string): InstrumentItem {
  return { id, text: { sv: '', en: '' }, reversed: false }
}

/** A code for one more item beside others: their letters, and the next number that the instrument does not have. */
export function nextItemId(draft: Instrument, parent: string): string {
  const letters = /^[A-Za-z]*/.exec(listBelow(draft, parent)?.[0]?.id ?? '')?.[0] || 'P'
  const taken = new Set(listsOfItems(draft).flatMap((items) => items.map(({ id }) => id)))
  let number = 1
  while (taken.has(`${letters}${number}`)) number += 1
  return `${letters}${number}`
}

/** @returns whether the place was there */
function change(draft: Instrument, edit: DraftEdit): boolean {
  switch (edit.kind) {
    case 'text':
      return writeText(draft, edit)
    case 'weight':
      return writeOptional(placeOf(draft, edit.place) as { weight?: number } | null, 'weight', edit.value)
    case 'area':
      return writeOptional(placeOf(draft, edit.factor) as { area?: string } | null, 'area', edit.area)
    case 'reversed': {
      const item = itemOf(draft, edit.item)
      if (item) item.reversed = edit.reversed
      return item !== null
    }
    case 'move':
      return move(draft, edit.place, edit.to)
    case 'add item': {
      const items = listBelow(draft, edit.parent)
      items?.splice(edit.at ?? items.length, 0, structuredClone(edit.item))
      return items !== null
    }
    case 'rename item': {
      const item = itemOf(draft, edit.item)
      if (item) item.id = edit.to
      return item !== null
    }
    case 'remove item': {
      const list = listsOfItems(draft).find((items) => items.some((item) => `item:${item.id}` === edit.item))
      // The last one stays: a factor without a statement cannot be asked, and taking it away is another act.
      if (!list || list.length < 2) return false
      list.splice(
        list.findIndex((item) => `item:${item.id}` === edit.item),
        1,
      )
      return true
    }
  }
}

function writeText(draft: Instrument, { place, field, language, value }: DraftEdit & { kind: 'text' }): boolean {
  const holder = placeOf(draft, place) as Record<string, LocalisedText | undefined> | null
  if (!holder) return false
  const text = { sv: '', en: '', ...holder[field], [language]: value }
  if (optionalTexts.has(field) && text.sv === '' && text.en === '') delete holder[field]
  else holder[field] = text
  return true
}

function writeOptional<Key extends string, Value>(
  holder: { [key in Key]?: Value } | null,
  key: Key,
  value: Value | null,
): boolean {
  if (!holder) return false
  if (value === null) delete holder[key]
  else holder[key] = value
  return true
}

function move(draft: Instrument, place: string, to: number): boolean {
  if (place.startsWith('asked:')) draft.presentation ??= draft.categories.map(({ id }) => id)
  const list = siblingsOf(draft, place)
  return moveWithin(list, positionIn(list, place), to)
}

function positionOf(draft: Instrument, place: string): number {
  return positionIn(siblingsOf(draft, place), place)
}

function positionIn(list: readonly ({ id: string } | string)[], place: string): number {
  return list.findIndex((each) => (typeof each === 'string' ? each : each.id) === idOf(place))
}

/** The list that a place can be moved within; empty when the place is not there. */
function siblingsOf(draft: Instrument, place: string): ({ id: string } | string)[] {
  if (place.startsWith('asked:')) return draft.presentation ?? draft.categories.map(({ id }) => id)
  const lists: { id: string }[][] = place.startsWith('item:')
    ? listsOfItems(draft)
    : place.startsWith('factor:')
      ? draft.categories.flatMap(({ factors }) => (factors ? [factors] : []))
      : [draft.categories]
  return lists.find((each) => positionIn(each, place) >= 0) ?? []
}

/** Where an item stands. */
function whereIs(draft: Instrument, place: string): { parent: string; at: number; item: InstrumentItem } | null {
  const parents = draft.categories.flatMap(({ id, factors, items }) => [
    ...(factors ?? []).map((factor) => ({ parent: `factor:${factor.id}`, items: factor.items })),
    ...(items ? [{ parent: `category:${id}`, items }] : []),
  ])
  for (const { parent, items } of parents) {
    const at = positionIn(items, place)
    if (at >= 0) return { parent, at, item: items[at]! }
  }
  return null
}

function moveWithin(list: unknown[], from: number, to: number): boolean {
  const place = Math.max(0, Math.min(list.length - 1, to))
  if (from < 0 || from === place) return false
  list.splice(place, 0, ...list.splice(from, 1))
  return true
}

const idOf = (place: string) => place.slice(place.indexOf(':') + 1)

/** The part of the draft that a place names; null when it is not there. */
function placeOf(draft: Instrument, place: string): object | null {
  if (place === 'instrument') return draft
  if (place === 'scale') return draft.scale ?? null
  if (place === 'labels') return draft.scale?.labels ?? null
  const has = ({ id }: { id: string }) => id === idOf(place)
  switch (place.slice(0, place.indexOf(':'))) {
    case 'dimension':
      return draft.dimensions.find(has) ?? null
    case 'area':
      return draft.areas.find(has) ?? null
    case 'category':
      return categoryOf(draft, place)
    case 'factor':
      return factorOf(draft, place)
    case 'item':
      return itemOf(draft, place)
    default:
      return null
  }
}

function categoryOf(draft: Instrument, place: string): InstrumentCategory | null {
  return draft.categories.find(({ id }) => `category:${id}` === place) ?? null
}

function factorOf(draft: Instrument, place: string): InstrumentFactor | null {
  return draft.categories.flatMap(({ factors }) => factors ?? []).find(({ id }) => `factor:${id}` === place) ?? null
}

function itemOf(draft: Instrument, place: string): InstrumentItem | null {
  return (
    listsOfItems(draft)
      .flat()
      .find(({ id }) => `item:${id}` === place) ?? null
  )
}

/** The items of a factor, or of a category that holds them directly. */
function listBelow(draft: Instrument, parent: string): InstrumentItem[] | null {
  return (parent.startsWith('factor:') ? factorOf(draft, parent)?.items : categoryOf(draft, parent)?.items) ?? null
}

function listsOfItems(draft: Instrument): InstrumentItem[][] {
  return draft.categories.flatMap(({ factors, items }) => [
    ...(factors ?? []).map((factor) => factor.items),
    ...(items ? [items] : []),
  ])
}
