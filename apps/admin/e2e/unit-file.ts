import { writeXlsx } from 'hucre'

type Cell = string | number

const titles = ['Enhetskod', 'Namn', 'Överordnad enhetskod', 'Verksamhetstyp', 'Utförare', 'Anställda', 'Varav ledande']

/** A municipality of forty units: four administrations with seven units each, and eight funded operations. */
export function fortyUnits(): Cell[][] {
  const administrations = [
    ['1', 'Utbildningsförvaltningen', '', 'Kommunledning och stab', '', 14, 8],
    ['2', 'Socialförvaltningen', '', 'Kommunledning och stab', '', 16, 9],
    ['3', 'Samhällsbyggnadsförvaltningen', '', 'Samhällsbyggnad', '', 22, 10],
    ['4', 'Kommunledningskontoret', '', 'Kommunledning och stab', '', 30, 18],
  ]
  const units = ['Grundskola', 'Äldreomsorg', 'Teknik och service', 'Ekonomi och HR'].flatMap((kind, index) =>
    ['norr', 'söder', 'öster', 'väster', 'centrum', 'Ån', 'Ängen'].map((place, at) => {
      const code = `${index + 1}${at + 1}`
      return [code, `${kind} ${place}`, `${index + 1}`, kind, '', 20 + at, 2]
    }),
  )
  const funded = Array.from({ length: 8 }, (_, at) =>
    at < 4
      ? [`9${at}`, `Friskolan ${at + 1}`, '', 'Fristående skola', `Friskolan ${at + 1} AB`, 25, 3]
      : [`9${at}`, `Omsorgsboendet ${at + 1}`, '', 'Privat utförare', 'Omsorg i Norden AB', 31, 2],
  )
  return [...administrations, ...units, ...funded]
}

/** A spreadsheet, as it is chosen in a file field. */
export async function unitFile(rows: readonly Cell[][]) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Enheter', rows: [titles, ...rows] }] })
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: 'enheter.xlsx', mimeType, buffer: Buffer.from(bytes) }
}
