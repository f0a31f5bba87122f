import type { DocumentData } from '@mognad/typeset'
import type { WorkshopKit } from './workshop-kit.type.ts'

type Language = 'sv' | 'en'

/** What the template `workshop` reads. */
export interface WorkshopDocument extends DocumentData {
  readonly agenda: { heading: string; header: readonly string[]; rows: readonly (readonly string[])[] }
  readonly questions: {
    heading: string
    note: string
    list: readonly { why: string; statement: string; figure: string; ask: string }[]
  }
  readonly hidden: string | null
  readonly materials: { heading: string; list: readonly string[] }
}

const words = {
  sv: {
    title: (area: string) => `Workshop: ${area}`,
    index: (value: string) => `index ${value}`,
    noIndex: 'områdets index visas inte',
    dontKnow: (share: number) => `${share} % svarade ”vet inte”`,
    minutes: (minutes: number) => `${minutes} min`,
    agenda: 'Så går det till',
    header: ['Tid', 'Vad'],
    questions: 'Att samtala om',
    note: 'Frågorna kommer ur ert eget resultat: det svagaste, det ni ser olika på och det många inte vet.',
    why: { weak: 'bland det svagaste', disagree: 'svaren går isär', dontKnow: 'många vet inte' },
    hidden: (count: number) =>
      count === 1
        ? '1 påstående i området visas inte och ger ingen fråga.'
        : `${count} påståenden i området visas inte och ger inga frågor.`,
    materials: 'Det här behövs',
  },
  en: {
    title: (area: string) => `Workshop: ${area}`,
    index: (value: string) => `index ${value}`,
    noIndex: 'the index of the area is not shown',
    dontKnow: (share: number) => `${share}% answered “don’t know”`,
    minutes: (minutes: number) => `${minutes} min`,
    agenda: 'How it is done',
    header: ['Time', 'What'],
    questions: 'To talk about',
    note: 'The questions come from your own result: the weakest, what you see differently, and what many do not know.',
    why: { weak: 'among the weakest', disagree: 'the answers go apart', dontKnow: 'many do not know' },
    hidden: (count: number) =>
      count === 1
        ? '1 statement of the area is not shown and gives no question.'
        : `${count} statements of the area are not shown and give no questions.`,
    materials: 'What is needed',
  },
} as const

/** A workshop kit as the data of its document: the same words and figures as on the page, whole numbers as in sentences. */
export function workshopDocument(kit: WorkshopKit, organisation: string, language: Language): WorkshopDocument {
  const say = words[language]
  const index = (mean: number) => say.index(mean.toFixed(0))
  const { round, title, mean, agenda, questions, hidden, materials } = kit
  const name = say.title(title[language])
  return {
    title: name,
    language,
    organisation,
    subtitle: `${round.name} · ${mean === null ? say.noIndex : index(mean)}`,
    footer: `${organisation} · ${name}`,
    synthetic: round.synthetic,
    agenda: {
      heading: say.agenda,
      header: say.header,
      rows: agenda.map(({ minutes, text }) => [say.minutes(minutes), text[language]]),
    },
    questions: {
      heading: say.questions,
      note: say.note,
      list: questions.map(({ kind, factor, statement, mean: value, dontKnow, question }) => ({
        why: `${factor[language]}: ${say.why[kind]}`,
        statement: statement[language],
        figure: [index(value), ...(dontKnow === null ? [] : [say.dontKnow(Math.round(dontKnow * 100))])].join(', '),
        ask: question[language],
      })),
    },
    hidden: hidden === 0 ? null : say.hidden(hidden),
    materials: { heading: say.materials, list: materials.map((one) => one[language]) },
  }
}
