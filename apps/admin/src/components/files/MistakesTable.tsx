import { formatCount } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { DataTable } from '../tables/DataTable.tsx'

interface Words {
  sv: string
  en: string
}

export interface Mistake {
  /** Null: of the file as a whole. */
  line: number | null
  column: Words | null
  value: string | null
  reason: Words
}

interface Props {
  caption: string
  /** The first of them. */
  mistakes: readonly Mistake[]
  /** How many there are altogether. */
  count: number
  /** What a place in the file is called: a line, or an entry where it is no table. */
  lineWord?: 'files.lineNumber' | 'files.entryNumber'
}

/** What has to be mended in a file, line by line. */
export function MistakesTable({ caption, mistakes, count, lineWord = 'files.lineNumber' }: Props) {
  const { t, language } = useText()
  return (
    <>
      <DataTable
        caption={caption}
        rows={mistakes.map((mistake, index) => ({ ...mistake, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'line',
            kind: 'name',
            label: t('files.line'),
            cell: ({ line }) => (line ? t(lineWord, { line }) : t('files.wholeFile')),
          },
          {
            key: 'column',
            label: t('files.column'),
            cell: ({ column }) => (column ? localised(column, language) : '–'),
          },
          { key: 'value', label: t('files.value'), cell: ({ value }) => value || '–' },
          { key: 'reason', label: t('files.reason'), cell: ({ reason }) => localised(reason, language) },
        ]}
      />
      {count > mistakes.length && (
        <p className="subtle">{t('files.more', { number: formatCount(count - mistakes.length, language) })}</p>
      )}
    </>
  )
}
