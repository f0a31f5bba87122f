import { writeXlsx } from 'hucre'
import type { FastifyInstance } from 'fastify'
import { formTitles, roleTitles, trainingForms, trainingRoles } from '@mognad/model/trainings/training'
import { trainingColumns, trainingColumnTitles, trainingTemplateRow } from '@mognad/model/trainings/training-columns'

type Language = 'sv' | 'en'
const words = {
  sv: { file: 'mognad-utbildningsinsatser', sheet: 'Utbildningsinsatser', lists: 'Val' },
  en: { file: 'mognad-trainings', sheet: 'Trainings', lists: 'Choices' },
} as const
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The file that is filled in to add trainings: `/files/training-template.xlsx` or `.csv`, `?language=en`. No sign-in: it
 * holds nothing.
 */
export function registerTrainingTemplate(app: FastifyInstance): void {
  const languageOf = (query: unknown): Language => ((query as { language?: unknown }).language === 'en' ? 'en' : 'sv')
  app.get('/files/training-template.xlsx', async (request, reply) => {
    const language = languageOf(request.query)
    return reply
      .type(xlsxType)
      .header('content-disposition', `attachment; filename="${words[language].file}.xlsx"`)
      .send(await book(language))
  })
  app.get('/files/training-template.csv', async (request, reply) => {
    const language = languageOf(request.query)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${words[language].file}.csv"`)
      .send(csv(language))
  })
}

/** Titles, and one line that can be imported as it is. */
function tableIn(language: Language): (string | number)[][] {
  const row = trainingColumns.map((column) => {
    const value = trainingTemplateRow[column]
    return typeof value === 'number' ? value : value[language]
  })
  return [trainingColumns.map((column) => trainingColumnTitles[column][language]), row]
}

/** The second sheet lists the forms and the roles, and the column of forms offers them. */
async function book(language: Language): Promise<Buffer> {
  const { sheet, lists } = words[language]
  const forms = trainingForms.map((form) => formTitles[form][language])
  const roles = trainingRoles.map((role) => roleTitles[role][language])
  const rows = forms.map((form, place) => [form, roles[place] ?? ''])
  const formColumn = String.fromCharCode(65 + trainingColumns.indexOf('form'))
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: tableIn(language),
        columns: trainingColumns.map((column) => ({ width: column.startsWith('summary') ? 50 : 20 })),
        freezePane: { rows: 1 },
        dataValidations: [
          {
            type: 'list',
            range: `${formColumn}2:${formColumn}501`,
            formula1: `${lists}!$A$1:$A$${forms.length}`,
            allowBlank: true,
          },
        ],
      },
      { name: lists, rows, columns: [{ width: 30 }, { width: 30 }] },
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
