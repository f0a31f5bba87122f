import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html, type Html } from '../../../http/html.ts'

type Localised = Readonly<Record<string, string>>

/** The questionnaire's own texts in one language, for pages that need no script. */
export interface RespondentTexts {
  readonly code: string
  text(key: string, values?: Readonly<Record<string, string | number>>): string
  /** Day and time of day in Sweden: the reader's own place is not known here. */
  time(moment: Date): string
  /** A text of the instrument; marked with its language where that is not the page's. */
  own(localised: Localised): Html
}

const firstLanguage = 'sv'

/** Reads the texts that the questionnaire was built with: a language that it has, these pages have too. Swedish first. */
export function respondentTextsIn(folder: string): Map<string, RespondentTexts> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted((one, other) => Number(other === firstLanguage) - Number(one === firstLanguage) || (one < other ? -1 : 1))
  const read = (code: string) =>
    JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as Record<string, string>
  const first = read(firstLanguage)
  return new Map(files.map((code) => [code, textsOf(code, { ...first, ...read(code) })]))
}

function textsOf(code: string, texts: Readonly<Record<string, string>>): RespondentTexts {
  const moment = new Intl.DateTimeFormat(texts['language.locale'] ?? code, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  })
  return {
    code,
    text: (key, values = {}) =>
      (texts[key] ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    time: (date) => moment.format(date),
    own: (localised) => {
      const found = [code, firstLanguage].find((each) => Object.hasOwn(localised, each)) ?? firstLanguage
      const text = localised[found] ?? ''
      return found === code ? html`${text}` : html`<span lang="${found}">${text}</span>`
    },
  }
}
