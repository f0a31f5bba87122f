import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n.ts'
import { Term } from '../term/Term.tsx'
import type { TermWord } from '../term/term-texts.ts'
import { Band, Dot, Interval, Median, Start } from './marks.tsx'
import { makeScale, ScaleContext, wholeScale } from './scale.ts'

export type LegendMark =
  | 'dot'
  | 'interval'
  | 'median'
  | 'quarter'
  | 'tenth'
  | 'otherNamed'
  | 'likelyPlace'
  | 'weightPlace'
  | 'before'
  | 'rise'
  | 'ownRise'

interface Props {
  marks: readonly LegendMark[]
  /** what a mark means here, where only the chart knows: the name of somebody */
  names?: Partial<Record<LegendMark, string>>
}

/** What the marks of a chart mean, drawn with the same marks. */
export function Legend({ marks, names = {} }: Props) {
  const { t } = useText()
  return (
    <ul className="legend">
      {marks.map((mark) => (
        <li key={mark}>
          <svg width="28" height="24" aria-hidden="true">
            <ScaleContext value={legendScale}>{drawn[mark]}</ScaleContext>
          </svg>
          <span data-drawn>{names[mark] ?? t(`charts.legend.${mark}`)}</span>
          {words[mark] && <Term word={words[mark]} />}
        </li>
      ))}
    </ul>
  )
}

/** The words of the glossary behind the marks. */
const words: Partial<Record<LegendMark, TermWord>> = {
  dot: 'score',
  interval: 'interval',
  median: 'cohort',
  likelyPlace: 'likelyPlace',
  weightPlace: 'weight',
}

const legendScale = makeScale(wholeScale)

const drawn: Record<LegendMark, ReactNode> = {
  dot: <Dot at={50} y={12} />,
  interval: <Interval low={10} high={90} y={12} />,
  median: <Median at={50} y={12} />,
  quarter: <Band kind="quarter" low={5} high={95} y={12} />,
  tenth: <Band kind="tenth" low={5} high={95} y={12} />,
  otherNamed: (
    <g className="mark-other">
      <Dot at={50} y={12} shape="square" />
    </g>
  ),
  likelyPlace: <Interval low={10} high={90} y={12} />,
  weightPlace: <Band kind="quarter" low={5} high={95} y={12} />,
  before: <Start at={50} y={12} />,
  rise: (
    <g className="mark-other">
      <Dot at={50} y={12} shape="square" />
    </g>
  ),
  ownRise: <Dot at={50} y={12} />,
}
