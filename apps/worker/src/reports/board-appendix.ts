import type { InstrumentNode } from '@mognad/model/instruments/nodes-of'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { reportChange } from './report-change.ts'
import { formatOf } from './report-format.ts'
import type { ReportedResult } from './read-result.ts'
import { nodeName } from './report-sentences.ts'
import { reportTerms } from './report-terms.ts'
import { reportWords } from './report-words.ts'

interface Listed {
  readonly heading: string
  readonly note: string
  readonly items: readonly string[]
}

/** All parts behind the two pages, what is not shown and why, words, and how the figures are made. */
export interface Appendix {
  readonly heading: string
  readonly parts: {
    readonly heading: string
    readonly note: string
    readonly header: readonly string[]
    /** One table a level, with the plural name of the level. */
    readonly levels: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[]
  }
  readonly hidden: Listed
  readonly words: { readonly heading: string; readonly rows: readonly (readonly [word: string, meaning: string])[] }
  readonly method: { readonly heading: string; readonly texts: readonly string[] }
}

const levels = ['dimension', 'category', 'factor', 'area', 'item'] as const
const levelNames = {
  sv: {
    dimension: 'Totalt och dimensioner',
    category: 'Kategorier',
    factor: 'Faktorer',
    area: 'Områden',
    item: 'Påståenden',
  },
  en: {
    dimension: 'Total and dimensions',
    category: 'Categories',
    factor: 'Factors',
    area: 'Areas',
    item: 'Statements',
  },
} as const

export function boardAppendix(result: ReportedResult, language: ReportLanguage): Appendix {
  const say = reportWords[language]
  const format = formatOf(language)
  const { nodes, figures, recipe, instrument, changes } = result
  const ofLevel = (level: (typeof levels)[number]) =>
    nodes.filter((node) => node.level === level || (level === 'dimension' && node.level === 'total'))
  const tellsDontKnow = [...figures.values()].some(({ dontKnow }) => dontKnow !== null)
  const rowOf = (node: InstrumentNode) => {
    const figure = figures.get(node.id)
    const isShown = figure?.mean != null
    return [
      nodeName(node, language, say),
      format.index(figure),
      format.interval(figure),
      isShown && figure.respondents !== null ? format.count(figure.respondents) : '',
      ...(tellsDontKnow ? [isShown && figure.dontKnow !== null ? format.share(figure.dontKnow) : ''] : []),
      ...(changes ? [reportChange(node.id === 'total' ? changes.total : changes.byNode.get(node.id), format)] : []),
    ]
  }
  const { columns } = say
  const method = recipe?.body.methodVersion ?? '-'
  return {
    heading: say.appendix,
    parts: {
      heading: say.allParts,
      note: changes ? `${say.allPartsNote} ${say.allChangesNote}` : say.allPartsNote,
      header: [
        columns.part,
        columns.index,
        columns.interval,
        columns.respondents,
        ...(tellsDontKnow ? [columns.dontKnow] : []),
        ...(changes ? [columns.since(changes.before.reportingYear)] : []),
      ],
      levels: levels
        .map((level) => ({ title: levelNames[language][level], rows: ofLevel(level).map(rowOf) }))
        .filter(({ rows }) => rows.length > 0),
    },
    hidden: hiddenPart(result, language),
    words: { heading: say.words, rows: reportTerms[language] },
    method: {
      heading: say.method,
      texts: [
        say.methodText(
          method,
          `${instrument.title[language]} ${recipe?.body.instrument.version ?? instrument.version}`,
        ),
        ...(recipe ? [say.recipe(recipe.hash)] : []),
        say.licence(instrument.licence),
      ],
    },
  }
}

/** Each part without a value under the reason for it. Names only: of what is not shown there is no number anywhere. */
function hiddenPart({ nodes, figures }: ReportedResult, language: ReportLanguage): Listed {
  const say = reportWords[language]
  const withheld = nodes.filter(({ id }) => figures.get(id)?.mean == null)
  const reasonOf = ({ id }: InstrumentNode) => {
    const reason = figures.get(id)?.reason ?? (figures.size === 0 ? 'hidden' : 'missing')
    return reason === 'joint' ? 'notApplicable' : reason
  }
  const reasons = [...new Set(withheld.map(reasonOf))]
  const tellsDontKnow = [...figures.values()].some(({ dontKnow }) => dontKnow !== null)
  const isBounded = [...figures.values()].some(({ truncated }) => truncated !== null)
  return {
    heading: say.hidden,
    note: say.hiddenCount(withheld.length, nodes.length),
    items: [
      ...reasons.map((reason) => {
        const names = withheld.filter((node) => reasonOf(node) === reason).map((node) => shortName(node, language))
        return `${say.hiddenReasons[reason]}: ${names.join(', ')}`
      }),
      ...(tellsDontKnow || figures.size === 0 ? [] : [say.detailsHidden]),
      ...(isBounded ? [say.bounds] : []),
    ],
  }
}

/** A statement by its id, else the name. */
function shortName(node: InstrumentNode, language: ReportLanguage): string {
  return node.level === 'item' ? node.id.slice('item:'.length) : nodeName(node, language, reportWords[language])
}
