import { writeXlsx } from 'hucre'

/** A file as a browser sends it. */
export const asContent = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')

export const unitTitles = [
  'Enhetskod',
  'Namn',
  'Överordnad enhetskod',
  'Verksamhetstyp',
  'Utförare',
  'Anställda',
  'Varav ledande',
]

export async function unitWorkbook(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  return asContent(
    await writeXlsx({ sheets: [{ name: 'Enheter', rows: [unitTitles, ...rows.map((row) => [...row])] }] }),
  )
}

/** 32 own units in four administrations and 8 funded operations; the tops of the two branches come of themselves. */
export function fortyUnits(): (string | number)[][] {
  const administrations = [
    ['1', 'Utbildningsförvaltningen', '', 'Kommunledning och stab', '', 14, 8],
    ['2', 'Socialförvaltningen', '', 'Kommunledning och stab', '', 16, 9],
    ['3', 'Samhällsbyggnadsförvaltningen', '', 'Samhällsbyggnad', '', 22, 10],
    ['4', 'Kommunledningskontoret', '', 'Kommunledning och stab', '', 30, 18],
  ]
  const kinds = ['Grundskola', 'Äldreomsorg', 'Teknik och service', 'Ekonomi och HR']
  const places = ['norr', 'söder', 'öster', 'väster', 'centrum', 'Ån', 'Ängen']
  const units = kinds.flatMap((kind, index) =>
    places.map((place, at) => [`${index + 1}${at + 1}`, `${kind} ${place}`, `${index + 1}`, kind, '', 20 + at, 2]),
  )
  const funded = Array.from({ length: 8 }, (_, at) =>
    at < 4
      ? [`9${at}`, `Friskolan ${at + 1}`, '', 'Fristående skola', `Friskolan ${at + 1} AB`, 25, 3]
      : [`9${at}`, `Omsorgsboendet ${at + 1}`, '', 'Privat utförare', 'Omsorg i Norden AB', 31, 2],
  )
  return [...administrations, ...units, ...funded]
}
