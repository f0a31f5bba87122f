import type { Instrument } from '@mognad/model/instruments/instrument'
import { presentationOrder, type OrderedItem } from '@mognad/model/instruments/items-in-order'
import { backgroundItem } from '@mognad/model/rounds/background'
import { itemsOfRound, ownCategoryId, ownItems } from '@mognad/model/rounds/own-items'
import { isFingerprintOf } from '@mognad/sealing/fingerprint'
import type { Door } from '../door/door.ts'
import { LinkUnknown, NoContact, type Box, type Standing } from '../door/door.type.ts'
import type { Respondent, Visitor } from '../door/respondent.ts'

export interface SurveyPage {
  /** Of the category; `_own` for what the organisation has added. */
  readonly id: string
  readonly title: Readonly<Record<string, string>>
  readonly items: readonly OrderedItem[]
}

/** Everything a respondent needs before the first answer. */
export interface Survey {
  readonly respondent: Respondent
  readonly box: Box
  readonly standing: Standing
  readonly instrument: Instrument
  /** Everything that is asked, in the order of the answer bytes. */
  readonly items: readonly OrderedItem[]
  readonly pages: readonly SurveyPage[]
  /** The voluntary question about the respondent, asked before sending; null where none is asked. */
  readonly about: OrderedItem | null
}

/** Why there is nothing to answer; each has its own text. */
export type StopReason =
  'badLink' | 'unknown' | 'planned' | 'closed' | 'void' | 'tooLate' | 'wrongKey' | 'refused' | 'insecure' | 'noContact'

export type Opened = { readonly survey: Survey } | { readonly stop: StopReason; readonly box?: Box }

/** Asks the door for the box, the respondent's standing and the instrument, and refuses a box with another key. */
export async function openSurvey(respondent: Respondent, door: Door): Promise<Opened> {
  try {
    const box = await door.box()
    // Before anything else about the box is believed.
    if (!(await isFingerprintOf(respondent.fingerprint, box.publicKey))) return { stop: 'wrongKey', box }
    if (box.state === 'planned') return { stop: 'planned', box }
    if (box.state === 'void') return { stop: 'void', box }
    if (box.state !== 'open') return { stop: 'closed', box }
    if (respondent.visitor) chooseSomeUnit(respondent.visitor, box)
    const [standing, instrument] = await Promise.all([door.standing(), door.instrument(box.instrumentVersionId)])
    if (!standing.open) return { stop: 'closed', box }
    const items = itemsOfRound(instrument, box.ownQuestions, box.background)
    const about = backgroundItem(instrument, box.ownQuestions, box.background)
    return { survey: { respondent, box, standing, instrument, items, about, pages: pagesOf(instrument, box) } }
  } catch (error) {
    if (error instanceof LinkUnknown) return { stop: 'unknown' }
    if (error instanceof NoContact) return { stop: 'noContact' }
    throw error
  }
}

/** Until a visitor has chosen a unit, or where the one chosen is gone, the whole organisation is answered for. */
function chooseSomeUnit(visitor: Visitor, { groups }: Pick<Box, 'groups'>): void {
  if (groups.some(({ keyGroup }) => keyGroup === visitor.keyGroup())) return
  const whole = groups.find((group) => group.whole)
  if (!whole) throw new LinkUnknown('no such open link')
  visitor.choose(whole.keyGroup)
}

/** One category a page, then what the organisation adds; items without a scale cannot be asked on such a screen. */
export function pagesOf(instrument: Instrument, { ownQuestions }: Pick<Box, 'ownQuestions'>): SurveyPage[] {
  const titles = new Map(instrument.categories.map(({ id, title }) => [id, title]))
  const own = { id: ownCategoryId, title: {}, items: ownItems(instrument, ownQuestions) }
  return [
    ...presentationOrder(instrument).map(({ categoryId, items }) => ({
      id: categoryId,
      title: titles.get(categoryId) ?? { sv: categoryId },
      items: items.filter(({ scale }) => scale !== null),
    })),
    own,
  ].filter(({ items }) => items.length > 0)
}
