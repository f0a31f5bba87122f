import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon, LinkIcon } from '@navikt/aksel-icons'
import { type RefObject, useState } from 'react'
import { ActFailed } from '../page/states.tsx'
import { type CsvCell, saveFile, toCsv } from '../../lib/csv.ts'
import { useText } from '../../lib/i18n.ts'
import { pictureOf, pngOf } from './chart-picture.ts'

interface Props {
  figure: RefObject<HTMLElement | null>
  id: string
  title: string
  /** the numbers, made when they are asked for */
  csv(): CsvCell[][]
  /** what the picture says above the chart, where the figure does not say it itself */
  heading?: readonly string[]
  fileName: string
}

/** The ways to take a chart along: as a picture, as numbers, as an address that brings the same view back. */
export function ChartActions({ figure, id, title, csv: numbers, heading, fileName }: Props) {
  const { t, language } = useText()
  const [isCopied, setCopied] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const attempt = (act: () => Promise<void>) => () => {
    setError(null)
    act().catch(setError)
  }
  const png = async () => {
    if (figure.current) saveFile(`${fileName}.png`, 'image/png', await pngOf(await pictureOf(figure.current, heading)))
  }
  const svg = async () => {
    if (figure.current) saveFile(`${fileName}.svg`, 'image/svg+xml', (await pictureOf(figure.current, heading)).svg)
  }
  const csv = async () => saveFile(`${fileName}.csv`, 'text/csv;charset=utf-8', toCsv(numbers(), language))
  const copy = async () => {
    const { origin, pathname, search } = window.location
    await navigator.clipboard.writeText(`${origin}${pathname}${search}#${id}`)
    setCopied(true)
  }
  const files = [
    ['PNG', png],
    ['SVG', svg],
    ['CSV', csv],
  ] as const
  return (
    <>
      <div className="chart-actions" role="group" aria-label={t('charts.take', { title })}>
        <span className="chart-download" aria-hidden="true">
          <DownloadIcon fontSize="1.25em" /> {t('charts.download')}
        </span>
        {files.map(([format, act]) => (
          <Button
            key={format}
            variant="tertiary"
            data-size="sm"
            aria-label={t('charts.downloadAs', { format })}
            onClick={attempt(act)}
          >
            {format}
          </Button>
        ))}
        <Button variant="tertiary" data-size="sm" onClick={attempt(copy)}>
          <LinkIcon aria-hidden="true" />
          {isCopied ? t('charts.addressCopied') : t('charts.copyAddress')}
        </Button>
        <span className="ds-sr-only" role="status">
          {isCopied ? t('charts.addressCopied') : ''}
        </span>
      </div>
      {error !== null && <ActFailed error={error} />}
    </>
  )
}
