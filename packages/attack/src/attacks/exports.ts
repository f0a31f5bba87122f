import { parse } from 'csv-parse/sync'
import { sizeClasses } from '@mognad/model/cohorts/named-cohorts'
import { meanInterval } from '@mognad/scoring'
import { told, type Seen, type SeenObject } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'

/** What a measure of the national report is called in its Swedish file, and where the API tells the same. */
const fieldOf: Readonly<Record<string, string>> = {
  'Antal i gruppen': 'organisations',
  Medel: 'mean',
  Median: 'median',
  '10 %': 'p10',
  '25 %': 'q25',
  '75 %': 'q75',
  '90 %': 'p90',
}
const ends: Readonly<Record<string, 'low' | 'high'>> = { 'Intervall från': 'low', 'Intervall till': 'high' }
/** Views whose lines are of cohorts. */
const cohortViews = new Set(['Alla', 'Huvudgrupper', 'Kommungrupper', 'Län', 'Storlek'])
const everybody = 'Alla som ingår'
const publicView = 'Delar öppet'
/** Half of the last of the three decimals that a file has, and a little. */
const ROUNDING = 0.000501

/**
 * Files that leave the system: every number in the national report must be one that the API tells of the same edition, cohort
 * and node, or follow from those, and whoever is named in it must share publicly.
 */
export function attackExports(seen: Seen): AttackResult {
  const findings: Finding[] = []
  const figures = new Map(
    seen.of('CohortFigure').map(({ place, ...rest }) => {
      return [`${place['edition']} ${place['cohort']} ${place['node']}`, { place, ...rest } as SeenObject]
    }),
  )
  const cohortKeys = keysByName(seen)
  const publicOnes = new Set(
    seen
      .of('Organisation')
      .filter((each) => told<string>(each, 'sharingLevel') === 'PUBLIC')
      .map((each) => told<string>(each, 'name')),
  )
  let [numbers, files] = [0, 0]
  for (const { edition, lines } of nationalFiles(seen)) {
    files++
    for (const [view = '', unit = '', , node = '', measure = '', value = ''] of lines) {
      const number = numberOf(value)
      if (view === publicView && !publicOnes.has(unit))
        findings.push({ what: 'the national report names one that does not share publicly', where: { edition, node } })
      if (number === null || !cohortViews.has(view)) continue
      numbers++
      const cohort = unit === everybody ? 'all' : (cohortKeys.get(`${edition} ${unit}`) ?? unit)
      const figure = figures.get(`${edition} ${cohort} ${node}`)
      const expected = expectedOf(measure, figure, { seen, edition, cohort, node })
      if (expected.every((each) => Math.abs(each - number) > ROUNDING))
        findings.push({
          what: `the national report tells ${measure} otherwise than the API`,
          where: { edition, cohort, node },
        })
    }
  }
  return {
    name: 'exports',
    tried: [
      `${counted(files, 'national report', 'national reports')}, ${counted(numbers, 'number', 'numbers')} of cohorts against what ` +
        'the API tells of them, and everybody who is named against the sharing level',
    ],
    findings,
  }
}

/** The files of national reports that are tables, with the edition that each is of. */
function nationalFiles(seen: Seen): { readonly edition: string; readonly lines: readonly (readonly string[])[] }[] {
  const editionOf = new Map(
    seen.of('NationalReport').flatMap((report) => {
      const ids = [...(report.fields.get('id')?.keys() ?? [])].map((text) => JSON.parse(text) as string)
      return ids.map((id): [string, string] => [id, report.place['edition'] ?? ''])
    }),
  )
  return seen.of('ReportFile').flatMap((file) => {
    const edition = editionOf.get(file.place['nationalReport'] ?? '')
    const [name, content] = [told<string>(file, 'name'), told<string>(file, 'content')]
    if (edition === undefined || !content || !name?.endsWith('.csv')) return []
    const text = Buffer.from(content, 'base64').toString('utf8')
    const lines = parse(text, { bom: true, delimiter: ';', relax_column_count: true }) as string[][]
    return [{ edition, lines: lines.slice(1) }]
  })
}

/** What the number may be: as told, or worked out of what is told. Nothing where nothing may be there. */
function expectedOf(
  measure: string,
  figure: SeenObject | undefined,
  at: { readonly seen: Seen; readonly edition: string; readonly cohort: string; readonly node: string },
): readonly number[] {
  if (!figure) return []
  const field = fieldOf[measure]
  const direct = field === undefined ? null : told(figure, field)
  if (direct !== null) return [direct]
  const mean = told(figure, 'mean')
  const end = ends[measure]
  if (end !== undefined) {
    const [q25, q75, organisations] = [told(figure, 'q25'), told(figure, 'q75'), told(figure, 'organisations')]
    if (mean === null || q25 === null || q75 === null || organisations === null) return []
    const interval = meanInterval({ organisations, mean, q25, q75 })
    return interval ? [interval[end]] : []
  }
  // A change is the difference from the same cell of some other edition.
  if (!measure.startsWith('Förändring') || mean === null) return []
  return at.seen
    .of('CohortFigure')
    .filter(
      ({ place }) => place['cohort'] === at.cohort && place['node'] === at.node && place['edition'] !== at.edition,
    )
    .flatMap((other) => {
      const before = told(other, 'mean')
      return before === null ? [] : [mean - before]
    })
}

/** Keys of cohorts by edition and name. */
function keysByName(seen: Seen): ReadonlyMap<string, string> {
  return new Map(
    seen.of('Cohort').flatMap(({ place, ...cohort }) => {
      const key = place['cohort'] ?? ''
      const size = sizeClasses.find((each) => each.key === key)?.name.sv
      const name = size ?? told<string>({ place, ...cohort } as SeenObject, 'name')
      return name ? [[`${place['edition']} ${name}`, key] as const] : []
    }),
  )
}

/** A number of a Swedish file; null for signs and empty cells. */
function numberOf(cell: string): number | null {
  return /^-?\d+(?:,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : null
}
