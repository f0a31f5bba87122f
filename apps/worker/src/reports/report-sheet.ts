/** Text, number, or nothing. */
export type Cell = string | number | null

/** What a column is to whoever reads the figures one a line: a key of the line, a figure, or a remark that stays behind. */
export type ColumnRole = 'unit' | 'part' | 'node' | 'figure' | 'remark'

export interface SheetColumn {
  readonly label: string
  readonly role: ColumnRole
  /** In characters, for a spreadsheet. */
  readonly width: number
  /** `share`: 0-1, shown as per cent. */
  readonly format?: 'index' | 'count' | 'share'
  /** The part that a figure is of, where the columns are parts. */
  readonly of?: { readonly node: string; readonly part: string }
}

/** One view as a table. A figure that may not be told is a sign in the place of its number. */
export interface ReportSheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
}
