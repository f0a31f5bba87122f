import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { isFinished } from '../../components/progress/useJobRun.ts'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import type { JobRunPartsFragment, MailLanguage } from '../../generated/graphql.ts'
import { blobOf } from '../../lib/base64.ts'
import { saveFile } from '../../lib/csv.ts'
import { formatCount, formatDateTime } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** A report as the table of files shows it. */
export interface MadeFile {
  readonly id: string
  readonly name: string
  /** What the file is: "PDF". */
  readonly format: string
  /** What it is about, with the label of its column; left out where all are about the same. */
  readonly about?: string
  readonly language: MailLanguage
  readonly madeAt: string | null
  readonly size: number | null
  readonly jobRun: Pick<JobRunPartsFragment, 'state'>
}

export interface FetchedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

interface Props {
  caption: string
  files: readonly MadeFile[]
  /** Label of the column that says what each file is about. */
  aboutLabel?: string
  /** Asks for the file itself; rejected where it cannot be had. */
  load(id: string): Promise<FetchedFile>
}

/** Every report with when it was made, and its file. */
export function FilesTable({ caption, files, aboutLabel, load }: Props) {
  const { t, language } = useText()
  const columns: Column<MadeFile>[] = [
    {
      key: 'report',
      kind: 'name',
      label: t('reports.columns.report'),
      cell: ({ name, jobRun }) => (
        <>
          {name}
          {jobRun.state === 'FAILED' && <span className="row-note">{t('reports.failed')}</span>}
          {!isFinished(jobRun.state) && <span className="row-note">{t('reports.being')}</span>}
        </>
      ),
    },
    ...(aboutLabel
      ? [{ key: 'round', label: aboutLabel, cell: ({ about }: MadeFile) => about ?? '' } satisfies Column<MadeFile>]
      : []),
    {
      key: 'language',
      label: t('reports.columns.language'),
      cell: (file) => t(`reports.languages.${file.language}`),
    },
    {
      key: 'made',
      label: t('reports.columns.made'),
      cell: ({ madeAt }) => (madeAt == null ? t('reports.notMade') : formatDateTime(madeAt, language)),
    },
    {
      key: 'size',
      label: t('reports.columns.size'),
      cell: ({ format, size }) =>
        size == null
          ? ''
          : t('reports.size', { format, size: formatCount(Math.max(1, Math.round(size / 1000)), language) }),
    },
    {
      key: 'file',
      label: t('reports.columns.file'),
      cell: (file) => (file.madeAt == null ? '' : <FetchFile file={file} load={load} />),
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={files} rowKey={({ id }) => id} />
}

/** The file is fetched when it is asked for, and not kept: it can be large. */
function FetchFile({ file, load }: { file: MadeFile; load: Props['load'] }) {
  const { t } = useText()
  const [loading, setLoading] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const fetchIt = async () => {
    setLoading(true)
    setError(null)
    try {
      const { name, mediaType, content } = await load(file.id)
      saveFile(name, mediaType, blobOf(content))
    } catch (reason) {
      setError(reason)
    } finally {
      setLoading(false)
    }
  }
  const what = [file.name, file.about, t(`reports.languages.${file.language}`)].filter(Boolean).join(', ')
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        loading={loading}
        aria-label={t('reports.fetchNamed', { what })}
        onClick={() => void fetchIt()}
      >
        {t('reports.fetch')}
      </Button>
      {error !== null && <ActFailed error={error} />}
    </>
  )
}
