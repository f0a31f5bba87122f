import type { Instrument } from '@mognad/model/instruments/instrument'
import { presentationOrder, type OrderedItem } from '@mognad/model/instruments/items-in-order'
import { backgroundItem } from '@mognad/model/rounds/background'
import { ownItems } from '@mognad/model/rounds/own-items'
import type { DoorBox } from '@mognad/db/rounds/door.store'
import { html, type Html } from '../../../http/html.ts'
import type { RespondentTexts } from './respondent-texts.ts'

/** A round as anybody may read it. */
export interface PlainRound {
  readonly id: string
  readonly box: DoorBox
  readonly instrument: Instrument
}

export interface PlainPage {
  readonly title: Html
  readonly items: readonly OrderedItem[]
}

/** The pages of the questionnaire in the order in which a respondent meets them, the organisation's own questions last. */
export function plainPages({ box, instrument }: PlainRound, texts: RespondentTexts): PlainPage[] {
  const titles = new Map(instrument.categories.map(({ id, title }) => [id, title]))
  const own = {
    title: html`${texts.text('page.own', { organisation: box.organisationName })}`,
    items: ownItems(instrument, box.ownQuestions),
  }
  return [
    ...presentationOrder(instrument).map(({ categoryId, items }) => ({
      title: texts.own(titles.get(categoryId) ?? {}),
      items: items.filter(({ scale }) => scale !== null),
    })),
    own,
  ].filter(({ items }) => items.length > 0)
}

/** What is promised about the answers: as strong, or as weak, as the round's box is. */
export function promiseOf({ strength, collection, keyHolder }: DoorBox, texts: RespondentTexts): string {
  const open = collection === 'open_link'
  if (strength === 'server') return texts.text(open ? 'welcome.privacyOpenServer' : 'welcome.privacyServer')
  return texts.text(open ? 'welcome.privacyOpen' : 'welcome.privacyText', { keyHolder })
}

/** What a browser without scripts shows in place of the questionnaire: why, what to do, and everything that is asked. */
export function withoutScripts(round: PlainRound, texts: RespondentTexts): Html {
  const { box, instrument } = round
  const about = backgroundItem(instrument, box.ownQuestions, box.background)
  return html`<main class="page">
    <p class="eyebrow">${texts.text('welcome.asks', { organisation: box.organisationName })}</p>
    <h1 class="page-title">${texts.text('plain.title')}</h1>
    <p class="lead">${texts.text('plain.text')}</p>
    <p><a class="ds-link" href="/s/${round.id}/papper">${texts.text('paper.read')}</a></p>
    <p lang="en"><a class="ds-link" href="/s/${round.id}/papper?sprak=en">Read and print the survey in English</a></p>
    <h2>${texts.text('welcome.privacy')}</h2>
    <p>${promiseOf(box, texts)}</p>
    <p><a class="ds-link" href="/integritet">${texts.text('welcome.privacyMore')}</a></p>
    <h2>${texts.own(instrument.title)}</h2>
    ${instrument.stem ? html`<p>${texts.own(instrument.stem)}</p>` : null}
    ${plainPages(round, texts).map(
      ({ title, items }) =>
        html`<h3>${title}</h3>
          <ul>
            ${items.map(({ text }) => html`<li>${texts.own(text)}</li>`)}
          </ul>`,
    )}
    ${
      about
        ? html`<h3>${texts.text('about.title')}</h3>
            <p>${texts.own(about.text)} ${texts.text('about.text')}</p>`
        : null
    }
  </main>`
}
