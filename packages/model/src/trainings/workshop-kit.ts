import type { LocalisedText } from '../instruments/instrument.ts'
import type { AgendaPoint } from './training.ts'

/** One statement of the questionnaire with the figures of one group that the reader may see. */
export interface KitItem {
  /** Node id: `item:E1`. */
  readonly node: string
  readonly factor: LocalisedText
  readonly statement: LocalisedText
  /** Whether those who agree lower the index: "Föråldrade system gör det svårt …". */
  readonly reversed: boolean
  /** Index value; null with why where it is not shown: then it gives no question. */
  readonly mean: number | null
  readonly reason: 'missing' | 'notApplicable' | 'hidden' | 'joint' | null
  readonly agreement: 'low' | 'some' | 'strong' | null
  /** 0..1; null where it is not shown. */
  readonly dontKnow: number | null
}

/** Why a statement is worth talking about. */
export type QuestionKind = 'weak' | 'disagree' | 'dontKnow'

export interface KitQuestion {
  readonly kind: QuestionKind
  readonly node: string
  readonly factor: LocalisedText
  readonly statement: LocalisedText
  readonly mean: number
  /** Share of "don't know"; null where it is not shown. */
  readonly dontKnow: number | null
  readonly question: LocalisedText
}

export interface WorkshopKit {
  readonly questions: readonly KitQuestion[]
  /** Statements of the area that are not shown: nothing is asked about them. */
  readonly hidden: number
  /** Minutes add up to `kitMinutes`. */
  readonly agenda: readonly AgendaPoint[]
  readonly materials: readonly LocalisedText[]
}

/** From this share on "don't know" is a finding of its own (method 1.2 flags values that rest on it). */
export const muchDontKnow = 0.2
const perKind: Readonly<Record<QuestionKind, number>> = { weak: 3, disagree: 2, dontKnow: 2 }
export const kitMinutes = 150

/**
 * What to talk about in a workshop on one area: the weakest statements, those where the answers go apart, and those that many
 * do not know. A statement is asked about once, for its first reason; what is not shown gives no question.
 */
export function workshopKit(items: readonly KitItem[]): WorkshopKit {
  const shown = items.flatMap((item) => (item.mean === null ? [] : [{ ...item, mean: item.mean }]))
  const taken = new Set<string>()
  const pick = (kind: QuestionKind, from: typeof shown): KitQuestion[] =>
    from
      .filter(({ node }) => !taken.has(node))
      .slice(0, perKind[kind])
      .map(({ node, factor, statement, reversed, mean, dontKnow }) => {
        taken.add(node)
        const question = kind === 'weak' && reversed ? weakReversed : questions[kind]
        return { kind, node, factor, statement, mean, dontKnow, question }
      })
  const weak = pick(
    'weak',
    shown.toSorted((a, b) => a.mean - b.mean || (a.node < b.node ? -1 : 1)),
  )
  const disagree = pick(
    'disagree',
    shown.filter(({ agreement }) => agreement === 'low'),
  )
  const dontKnow = pick(
    'dontKnow',
    shown
      .filter((item) => (item.dontKnow ?? 0) >= muchDontKnow)
      .toSorted((a, b) => b.dontKnow! - a.dontKnow! || (a.node < b.node ? -1 : 1)),
  )
  return {
    questions: [...weak, ...disagree, ...dontKnow],
    hidden: items.length - shown.length,
    agenda,
    materials,
  }
}

const questions: Readonly<Record<QuestionKind, LocalisedText>> = {
  weak: {
    sv: 'Vad är det som gör att så få instämmer? Ge ett exempel från den senaste månaden. Vad kan vi själva ändra?',
    en: 'What makes so few agree? Give an example from the last month. What can we change ourselves?',
  },
  disagree: {
    sv: 'Svaren går isär. Vem ser det ljust och vem mörkt, och vad är det ni ser olika av?',
    en: 'The answers go apart. From where does it look bright, from where dark, and what is it that you see differently?',
  },
  dontKnow: {
    sv: 'Många svarar ”vet inte”. Vem behöver veta det här för sitt arbete, och hur får de veta det?',
    en: 'Many answer “don’t know”. Who needs to know this for their work, and how do they get to know it?',
  },
}

/** Of a statement that is better not agreed with. */
const weakReversed: LocalisedText = {
  sv: 'Vad är det som gör att så många instämmer? Ge ett exempel från den senaste månaden. Vad kan vi själva ändra?',
  en: 'What makes so many agree? Give an example from the last month. What can we change ourselves?',
}

const agenda: readonly AgendaPoint[] = [
  {
    minutes: 10,
    text: {
      sv: 'Välkommen. Svaren är anonyma: ingen ska gissa vem som svarat vad.',
      en: 'Welcome. The answers are anonymous: nobody is to guess who answered what.',
    },
  },
  {
    minutes: 20,
    text: {
      sv: 'Läs resultatet för området, först tyst och var för sig, sedan två och två.',
      en: 'Read the result of the area, first silently and alone, then in pairs.',
    },
  },
  {
    minutes: 50,
    text: {
      sv: 'Samtala om frågorna i grupper om fyra till sex. Ta en fråga i taget och skriv ned ett exempel till varje.',
      en: 'Talk about the questions in groups of four to six. One question at a time, with one example to each in writing.',
    },
  },
  { minutes: 15, text: { sv: 'Paus.', en: 'Break.' } },
  {
    minutes: 35,
    text: {
      sv: 'Välj en till två saker att ändra: vad, vem gör det, när är det klart och hur märks det?',
      en: 'Choose one or two things to change: what, who does it, when is it done and how will it show?',
    },
  },
  {
    minutes: 20,
    text: {
      sv: 'Läs upp vad ni har valt. Bestäm när det följs upp och vem som berättar för dem som inte var med.',
      en: 'Read out what you have chosen. Decide when it is followed up and who tells those who were not there.',
    },
  },
]

const materials: readonly LocalisedText[] = [
  { sv: 'Det här underlaget, ett per grupp', en: 'This kit, one for each group' },
  { sv: 'Blädderblock eller väggyta, lappar och pennor', en: 'Flip chart or wall space, notes and pens' },
  { sv: 'Någon som leder samtalet och inte är gruppens chef', en: 'Somebody to lead the talk who is not the manager' },
]
