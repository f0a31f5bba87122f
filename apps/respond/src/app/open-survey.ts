import type { Instrument } from '@mognad/model/instruments/instrument'
import { presentationOrder, type OrderedItem } from '@mognad/model/instruments/items-in-order'
import { isFingerprintOf } from '@mognad/sealing/fingerprint'
import type { RespondentLink } from '@mognad/sealing/link'
import type { Door } from '../door/door.ts'
import { LinkUnknown, NoContact, type Box, type Standing } from '../door/door.type.ts'

export interface SurveyPage {
  readonly title: Readonly<Record<string, string>>
  readonly items: readonly OrderedItem[]
}

/** Everything a respondent needs before the first answer. */
export interface Survey {
  readonly link: RespondentLink
  readonly box: Box
  readonly standing: Standing
  readonly instrument: Instrument
  readonly pages: readonly SurveyPage[]
}

/** Why there is nothing to answer; each has its own text. */
export type StopReason =
  'badLink' | 'unknown' | 'planned' | 'closed' | 'tooLate' | 'wrongKey' | 'refused' | 'insecure' | 'noContact'

export type Opened = { readonly survey: Survey } | { readonly stop: StopReason; readonly box?: Box }

/** Asks the door for the box, the invitation's standing and the instrument, and refuses a box with another key. */
export async function openSurvey(link: RespondentLink, door: Door): Promise<Opened> {
  try {
    const box = await door.box()
    // Before anything else about the box is believed.
    if (!(await isFingerprintOf(link.fingerprint, box.publicKey))) return { stop: 'wrongKey', box }
    if (box.state === 'planned') return { stop: 'planned', box }
    if (box.state !== 'open') return { stop: 'closed', box }
    const [standing, instrument] = await Promise.all([door.standing(), door.instrument(box.instrumentVersionId)])
    if (!standing.open) return { stop: 'closed', box }
    return { survey: { link, box, standing, instrument, pages: pagesOf(instrument) } }
  } catch (error) {
    if (error instanceof LinkUnknown) return { stop: 'unknown' }
    if (error instanceof NoContact) return { stop: 'noContact' }
    throw error
  }
}

/** One category a page; items that have no scale cannot be asked on a screen like this. */
export function pagesOf(instrument: Instrument): SurveyPage[] {
  const titles = new Map(instrument.categories.map(({ id, title }) => [id, title]))
  return presentationOrder(instrument)
    .map(({ categoryId, items }) => ({
      title: titles.get(categoryId) ?? { sv: categoryId },
      items: items.filter(({ scale }) => scale !== null),
    }))
    .filter(({ items }) => items.length > 0)
}
