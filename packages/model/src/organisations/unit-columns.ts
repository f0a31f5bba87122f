import type { LocalisedText } from '../instruments/instrument.ts'

/** The columns of an import file, in the order of the template. A column is known by its title in either language. */
export const unitColumns = ['code', 'name', 'parent', 'kind', 'operator', 'employees', 'leaders'] as const
export type UnitColumn = (typeof unitColumns)[number]

export const unitColumnTitles: Readonly<Record<UnitColumn, LocalisedText>> = {
  code: { sv: 'Enhetskod', en: 'Unit code' },
  name: { sv: 'Namn', en: 'Name' },
  parent: { sv: 'Överordnad enhetskod', en: 'Parent code' },
  kind: { sv: 'Verksamhetstyp', en: 'Kind' },
  operator: { sv: 'Utförare', en: 'Operator' },
  employees: { sv: 'Anställda', en: 'Employees' },
  leaders: { sv: 'Varav ledande', en: 'Of them leaders' },
}

/** Without these a file says nothing; a column that is left out changes nothing. */
export const neededColumns: readonly UnitColumn[] = ['code', 'name']

/** What a file of units calls its columns beside our own titles. */
const otherTitles: Readonly<Partial<Record<UnitColumn, readonly string[]>>> = {
  code: ['kod', 'id', 'code', 'enhets-id', 'unit id'],
  name: ['enhet', 'enhetsnamn', 'unit', 'unit name'],
  parent: ['överordnad', 'överordnad kod', 'parent', 'parent id'],
  kind: ['typ', 'type', 'verksamhet'],
  employees: ['antal anställda', 'headcount'],
  leaders: ['ledande', 'leaders', 'antal ledande'],
}

const folded = (title: string) => title.trim().toLocaleLowerCase('sv')

/** Which column a title of the first line means; null for one that is not ours and is left alone. */
export function unitColumn(title: string): UnitColumn | null {
  const text = folded(title)
  return (
    unitColumns.find((column) => {
      const { sv, en } = unitColumnTitles[column]
      return [sv, en, ...(otherTitles[column] ?? [])].some((known) => folded(known) === text)
    }) ?? null
  )
}

/** The rows of the template: a small municipality, so that whoever opens the file sees how it is meant. */
export const unitTemplateRows: readonly Readonly<Record<UnitColumn, string | number>>[] = [
  row('100', 'Utbildningsförvaltningen', '', 'management', '', 12, 6),
  row('110', 'Förskolan Linden', '100', 'preschool', '', 24, 2),
  row('120', 'Björkskolan', '100', 'primary-school', '', 48, 4),
  row('200', 'Socialförvaltningen', '', 'management', '', 15, 7),
  row('210', 'Äldreomsorg norr', '200', 'elderly-care', '', 86, 5),
  row('900', 'Ekens friskola', '', 'independent-school', 'Ekens friskola AB', 31, 3),
]

function row(
  code: string,
  name: string,
  parent: string,
  kind: string,
  operator: string,
  employees: number,
  leaders: number,
): Record<UnitColumn, string | number> {
  return { code, name, parent, kind, operator, employees, leaders }
}
