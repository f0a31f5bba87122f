import { readFileSync } from 'node:fs'
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori'
import { describe, expect, test } from 'vitest'

const source = readFileSync(`${import.meta.dirname}/palette.css`, 'utf8')
const colours = new Map(
  [...source.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
)
const of = (beginning: string) => [...colours].filter(([name]) => name.startsWith(beginning))
const colour = (hex: string): Color => {
  const parsed = parse(hex)
  if (!parsed) throw new Error(`${hex} is no colour`)
  return parsed
}

const series = of('series-')
const grounds = of('chart-ground')
const pairs = series.flatMap(([name, hex], at) =>
  series.slice(at + 1).map(([other, otherHex]): [string, string, string] => [`${name} and ${other}`, hex, otherHex]),
)
const difference = differenceCiede2000()

/** Complete deficiencies, simulated by Machado, Oliveira & Fernandes (2009). */
const sights: Readonly<Record<string, (seen: Color) => Color>> = {
  'all cones': (seen) => seen,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
}

test('the palette is what the file says: six series on two grounds', () => {
  expect([series.length, grounds.length]).toEqual([6, 2])
})

for (const [sight, seen] of Object.entries(sights)) {
  describe(`with ${sight}`, () => {
    test.each(pairs)('%s are told apart', (_, one, other) => {
      expect(difference(seen(colour(one)), seen(colour(other)))).toBeGreaterThanOrEqual(15)
    })
  })
}

describe.each(grounds)('on %s', (_, ground) => {
  test.each(series)('%s stands out', (_name, hex) => {
    expect(wcagContrast(hex, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('red and green of the same lightness would not pass', () => {
  const deuter = filterDeficiencyDeuter(1)
  expect(difference(deuter(colour('#c0392b')), deuter(colour('#6b7f1f')))).toBeLessThan(15)
})

test('the palette stands on the backgrounds of the theme', () => {
  const theme = readFileSync(`${import.meta.dirname}/../../theme/mognad.css`, 'utf8')
  for (const token of ['default', 'tinted']) {
    const hex = new RegExp(`--ds-color-neutral-background-${token}: (#[0-9a-f]{6});`).exec(theme)?.[1]
    expect(grounds.map(([, ground]) => ground)).toContain(hex)
  }
})
