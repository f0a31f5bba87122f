import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { dataFolder } from './data-folder.ts'

/** A municipality or region as the file has it. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly countyCode: string
  readonly countyName: string
  readonly population: number
  readonly populationYear: number
  readonly skrGroup: string | null
  readonly skrGroupName: string | null
}

/** The 290 municipalities in the order of their codes; sources in data/README.md. */
export function readMunicipalities(): Place[] {
  return rowsOf('municipalities-se.csv').map((row) => ({
    code: row['code'] ?? '',
    name: row['name'] ?? '',
    ...common(row),
    skrGroup: row['group_code'] ?? null,
    skrGroupName: row['group_name'] ?? null,
  }))
}

/** The 21 regions; their code is Kolada's. */
export function readRegions(): Place[] {
  return rowsOf('regions-se.csv').map((row) => ({
    code: row['kolada_id'] ?? '',
    name: row['region'] ?? '',
    ...common(row),
    skrGroup: null,
    skrGroupName: null,
  }))
}

type Row = Readonly<Record<string, string>>

const common = (row: Row) => ({
  countyCode: row['county_code'] ?? '',
  countyName: row['county'] ?? '',
  population: Number(row['population']),
  populationYear: Number(row['population_year']),
})

function rowsOf(file: string): Row[] {
  const text = readFileSync(join(dataFolder, file), 'utf8')
  return parse(text, { columns: true, bom: true, skip_empty_lines: true })
}
