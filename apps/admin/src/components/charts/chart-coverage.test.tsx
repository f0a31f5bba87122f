import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { scene } from '../../testing/fixtures/scene.ts'
import { renderRoute } from '../../testing/render-route.tsx'

// Every chart can be taken along as PNG, SVG and CSV and has an address that brings the view back. A chart that stands in no
// frame would have none of them, so both are looked at: who draws one, and what the pages show.

const root = join(import.meta.dirname, '../..')
const drawings = [
  'BalanceMap',
  'DotPlot',
  'HeatMap',
  'HeroScale',
  'PlacePlot',
  'Quadrant',
  'Radar',
  'RisePlot',
  'ScoreStrip',
  'TrendPanel',
]
const drawn = new RegExp(`<(${drawings.join('|')})\\b`)
const framed = /<(ChartFrame|ChartFigure)\b/

/** Columns that are drawn into a table which another file frames. */
const framedElsewhere: Readonly<Record<string, string>> = {
  'features/scores/part-columns.tsx': 'features/scores/PartsSection.tsx',
}

const sources = readdirSync(join(root, 'features'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
  .map((path) => `features/${path.replaceAll('\\', '/')}`)
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

test('whoever draws a chart puts it into a frame', () => {
  const drawing = sources.filter((path) => drawn.test(textOf(path)))
  expect(drawing.length).toBeGreaterThan(12)
  const without = drawing.filter((path) => {
    const frame = framedElsewhere[path] ?? path
    const isUsed = frame === path || textOf(frame).includes(path.split('/').at(-1)!)
    return !isUsed || !framed.test(textOf(frame))
  })
  expect(without).toEqual([])
})

describe('on the pages every drawing stands in a figure with four ways to take it along', () => {
  test.each([
    ['/', 2],
    ['/jamforelse', 2],
    ['/resultat', 1],
    ['/resultat?flik=delar', 1],
    ['/resultat?flik=enheter', 1],
    ['/oppna-data', 1],
  ])(
    '%s',
    async (address, fewest) => {
      renderRoute(address, scene('KEY_USER'))
      const figures = () => [...document.querySelectorAll('figure.chart-frame, figure.chart-figure')]
      // Queries by role read the whole page each time; the page is large.
      await waitFor(() => expect(figures().length).toBeGreaterThanOrEqual(fewest), { timeout: 10_000 })
      for (const figure of figures()) {
        const ways = [...figure.querySelectorAll('.chart-actions button')].map(({ textContent }) => textContent)
        expect([figure.id, ...ways]).toEqual([expect.stringMatching(/^\S+$/), 'PNG', 'SVG', 'CSV', 'Kopiera adress'])
      }
      const strays = [...document.querySelectorAll('svg.strip, svg[role="img"][aria-label], [data-mark]')].filter(
        (drawing) => !drawing.closest('.chart-frame, .chart-figure, button, a, .rate-meter'),
      )
      expect(strays.map((drawing) => drawing.outerHTML.slice(0, 120))).toEqual([])
    },
    20_000,
  )
})
