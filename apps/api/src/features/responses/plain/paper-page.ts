import type { OrderedItem } from '@mognad/model/instruments/items-in-order'
import type { InstrumentScale } from '@mognad/model/instruments/instrument'
import { backgroundItem } from '@mognad/model/rounds/background'
import { explanationsOf } from '@mognad/model/rounds/explanations-of'
import type { Explanation } from '@mognad/model/rounds/supplement'
import { html, type Html } from '../../../http/html.ts'
import type { RespondentTexts } from './respondent-texts.ts'
import { plainPages, type PlainRound } from './statements.ts'

/** The questionnaire on A4, for pen and paper; on a screen it can be read without scripts. */
export function paperPage(round: PlainRound, texts: RespondentTexts, languages: readonly RespondentTexts[]): Html {
  const { box, instrument } = round
  let number = 0
  return html`<!doctype html>
    <html lang="${texts.code}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${texts.text('paper.title')} – Mognad</title>
        <link rel="icon" href="/s/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/s/paper.css" />
      </head>
      <body>
        <nav class="screen" aria-label="${texts.text('language.choose')}">
          ${languages
            .filter(({ code }) => code !== texts.code)
            .map(
              (other) =>
                html`<a lang="${other.code}" hreflang="${other.code}" href="?sprak=${other.code}"
                  >${other.text('language.name')}</a
                >`,
            )}
        </nav>
        <main>
          <header>
            <div>
              <p class="asks">${texts.text('welcome.asks', { organisation: box.organisationName })}</p>
              <h1>${texts.own(instrument.title)}</h1>
              <p>${box.roundName}. ${texts.text('paper.closes', { date: texts.time(box.closesAt) })}</p>
            </div>
            ${placeForLink(round, texts)}
          </header>
          ${box.synthetic ? html`<p class="synthetic"><strong>${texts.text('frame.synthetic')}.</strong> ${texts.text('frame.syntheticAbout')}</p>` : null}
          <p class="screen">${texts.text('paper.print')}</p>
          <p><strong>${texts.text('paper.how')}</strong></p>
          ${instrument.instruction ? html`<p>${texts.own(instrument.instruction)}</p>` : null}
          <p class="promise">${texts.text('paper.privacy')}</p>
          ${plainPages(round, texts).map(
            ({ title, items }, page) =>
              html`<section>
                <h2>${title}</h2>
                ${page > 0 && items[0]?.scale === instrument.scale ? null : scaleLine(items[0]?.scale ?? null, texts)}
                <ol start="${number + 1}">
                  ${items.map((item) => {
                    number += 1
                    return statement(item, number, box.explanations, texts)
                  })}
                </ol>
              </section>`,
          )}
          ${aboutRespondent(round, texts)}
          <p class="thanks">${texts.text('paper.thanks')}</p>
        </main>
      </body>
    </html> `
}

/** A personal paper gets its link stuck on; behind an open link the respondent may write down the unit instead. */
function placeForLink({ box }: PlainRound, texts: RespondentTexts): Html {
  return box.collection === 'open_link'
    ? html`<p class="unit">${texts.text('paper.unit')}: <span class="line"></span></p>`
    : html`<p class="label">${texts.text('paper.label')}</p>`
}

function scaleLine(scale: InstrumentScale | null, texts: RespondentTexts): Html | null {
  if (!scale) return null
  const end = (step: number) => html`${step} = ${texts.own(scale.labels[String(step)] ?? {})}`
  return html`<p class="ends">${end(scale.min)} <span aria-hidden="true">…</span> ${end(scale.max)}</p>`
}

/** The voluntary question about the respondent, with a box before each answer. */
function aboutRespondent({ box, instrument }: PlainRound, texts: RespondentTexts): Html | null {
  const item = backgroundItem(instrument, box.ownQuestions, box.background)
  if (!item?.scale) return null
  return html`<section>
    <h2>${texts.text('about.title')}</h2>
    <p>${texts.own(item.text)} ${texts.text('about.text')}</p>
    <ol>
      ${Object.values(item.scale.labels).map((label) => html`<li>${texts.own(label)} <span class="box" aria-hidden="true"></span></li>`)}
    </ol>
  </section>`
}

function statement(
  item: OrderedItem,
  number: number,
  explanations: readonly Explanation[],
  texts: RespondentTexts,
): Html {
  const { scale } = item
  const steps = scale ? Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index) : []
  const explained = explanationsOf(item, explanations, texts.code === 'en' ? 'en' : 'sv')
  return html`<li>
    <div class="text">
      <span class="number" aria-hidden="true">${number}.</span> ${texts.own(item.text)}
      ${explained.map(({ term, text }) => html`<small>${texts.own(term)}: ${texts.own(text)}</small>`)}
    </div>
    <div class="boxes" aria-hidden="true">
      ${steps.map((step) => html`<span class="box">${step}</span>`)}
      ${scale?.dontKnow ? html`<span class="box word">${texts.own(scale.dontKnow)}</span>` : null}
    </div>
  </li>`
}
