import { writeXlsx } from 'hucre'
import type { FastifyInstance } from 'fastify'
import { unitColumns, unitColumnTitles, unitTemplateRows } from '@mognad/model/organisations/unit-columns'
import { unitKind, unitKinds } from '@mognad/model/organisations/unit-kind'

type Language = 'sv' | 'en'
const words = {
  sv: { file: 'mognad-enheter', sheet: 'Enheter', kinds: 'Verksamhetstyper' },
  en: { file: 'mognad-units', sheet: 'Units', kinds: 'Kinds' },
} as const
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const widths = [14, 34, 22, 30, 28, 12, 16]

/** The file that a key user fills in: `/files/unit-template.xlsx` or `.csv`, `?language=en`. No sign-in: it holds nothing. */
export function registerUnitTemplate(app: FastifyInstance): void {
  const languageOf = (query: unknown): Language => ((query as { language?: unknown }).language === 'en' ? 'en' : 'sv')
  app.get('/files/unit-template.xlsx', async (request, reply) => {
    const language = languageOf(request.query)
    const name = `${words[language].file}.xlsx`
    return reply
      .type(xlsxType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(await book(language))
  })
  app.get('/files/unit-template.csv', async (request, reply) => {
    const language = languageOf(request.query)
    const name = `${words[language].file}.csv`
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(csv(language))
  })
}

/** Titles, and an example that can be imported as it is. */
function tableIn(language: Language): (string | number)[][] {
  const titles = unitColumns.map((column) => unitColumnTitles[column][language])
  const rows = unitTemplateRows.map((row) =>
    unitColumns.map((column) =>
      column === 'kind' ? (unitKind(String(row.kind))?.title[language] ?? '') : row[column],
    ),
  )
  return [titles, ...rows]
}

/** The second sheet lists the kinds, and the column of kinds offers them. */
async function book(language: Language): Promise<Buffer> {
  const { sheet, kinds } = words[language]
  const titles = unitKinds.map(({ title }) => title[language])
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: tableIn(language),
        columns: widths.map((width) => ({ width })),
        freezePane: { rows: 1 },
        dataValidations: [
          { type: 'list', range: 'D2:D10001', formula1: `${kinds}!$A$1:$A$${titles.length}`, allowBlank: true },
        ],
      },
      { name: kinds, rows: titles.map((title) => [title]), columns: [{ width: 40 }] },
    ],
  })
  return Buffer.from(bytes)
}

/** With a byte order mark and, in Swedish, semicolons: a double click opens it right in a Swedish Excel. */
function csv(language: Language): string {
  const sign = language === 'sv' ? ';' : ','
  const quoted = (cell: string | number) =>
    /[";,\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell
  return `\uFEFF${tableIn(language)
    .map((row) => row.map(quoted).join(sign))
    .join('\r\n')}\r\n`
}
