import { ToggleGroup } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { formatCount } from '../../lib/format.ts'
import { ToggleLegend } from '../../components/page/ToggleLegend.tsx'
import { useText } from '../../lib/i18n.ts'
import { SignKey } from '../tables/figure-cells.tsx'
import { ChartActions } from './ChartActions.tsx'
import { chartCsv, type ChartData, hiddenReasons } from './chart-data.ts'
import { ChartNumbers } from './ChartNumbers.tsx'
import { ChartReading } from './ChartReading.tsx'
import { useWidth } from './useWidth.ts'
import './palette.css'
import './charts.css'
import './chart-frame.css'

interface Props {
  /** names the chart in the address and in no other place of the page */
  id: string
  /** says the result, not the topic */
  title: string
  heading?: 'h2' | 'h3'
  /** how many stand behind it and of when: "42 organisationer · utgåva 2026, publicerad 1 juni 2026" */
  about: string
  /** more on what is hidden than the signs say by themselves */
  withheld?: ReactNode
  /** the numbers: of the table, the file, and what is read at a mark */
  data: ChartData
  /** without its ending; lower case, no spaces */
  fileName: string
  legend?: ReactNode
  note?: ReactNode
  /** choices that belong to this chart alone */
  choices?: ReactNode
  /** draws for the width in pixels that there is; one SVG or several, marks with `data-mark` */
  children: (width: number) => ReactNode
}

/**
 * The frame of a chart: a title that says the result, how many and when, what is hidden, the chart or its table, and the
 * ways to take it along (PNG, SVG, CSV, the address). The address remembers whether the table is shown.
 */
export function ChartFrame(props: Props) {
  const { id, title, heading: Heading = 'h3', about, withheld, data, fileName, legend, note, choices, children } = props
  const { t, language } = useText()
  const figure = useRef<HTMLElement>(null)
  const [diagram, width] = useWidth()
  const [search, setSearch] = useSearchParams()
  const asTables = search.get('tabell')?.split(',') ?? []
  const isTable = asTables.includes(id)
  const show = (value: string) =>
    setSearch(
      (before) => {
        const others = asTables.filter((one) => one !== id)
        const next = value === 'table' ? [...others, id] : others
        if (next.length > 0) before.set('tabell', next.join(','))
        else before.delete('tabell')
        return before
      },
      { preventScrollReset: true, replace: true },
    )
  // The browser looked for the place of the address before the chart was there.
  useEffect(() => {
    if (window.location.hash === `#${id}`) figure.current?.scrollIntoView()
  }, [id])
  const reasons = hiddenReasons(data)
  return (
    <figure ref={figure} id={id} className="chart-frame card" aria-labelledby={`${id}-title`}>
      <figcaption className="chart-head">
        <div className="chart-words">
          <Heading id={`${id}-title`} data-drawn>
            {title}
          </Heading>
          <p className="chart-about" data-drawn>
            {about}
          </p>
        </div>
        <div className="chart-choices">
          {choices}
          <ToggleGroup variant="secondary" data-size="sm" value={isTable ? 'table' : 'diagram'} onChange={show}>
            <ToggleLegend>{t('charts.show')}</ToggleLegend>
            <ToggleGroup.Item value="diagram">{t('charts.diagram')}</ToggleGroup.Item>
            <ToggleGroup.Item value="table">{t('charts.table')}</ToggleGroup.Item>
          </ToggleGroup>
        </div>
      </figcaption>
      {isTable && <ChartNumbers caption={title} data={data} />}
      <div hidden={isTable} data-diagram>
        {legend && (
          <div className="chart-legend" data-pictured>
            {legend}
          </div>
        )}
        <ChartReading label={title} data={data}>
          <div ref={diagram}>{children(width)}</div>
        </ChartReading>
      </div>
      <div className="chart-words">
        <p data-drawn>
          {reasons.length === 0
            ? t('charts.allShown')
            : t('charts.hiddenCount', { count: reasons.length, number: formatCount(reasons.length, language) })}
        </p>
        <SignKey reasons={reasons} />
        {withheld && <div>{withheld}</div>}
        {note && <div>{note}</div>}
      </div>
      <ChartActions figure={figure} id={id} title={title} csv={() => chartCsv(data, t)} fileName={fileName} />
    </figure>
  )
}
