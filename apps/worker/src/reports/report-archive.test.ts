import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { readZip } from '../../test/read-zip.ts'
import { openReportStage, type ReportStage } from '../../test/report-stage.ts'

let stage: ReportStage
beforeAll(async () => {
  stage = await openReportStage()
})
afterAll(() => stage.close())

test('the archive holds the report as PDF/A, the figures, and what both are with their checksums', async () => {
  const town = stage.organisations[0]!
  const files = readZip(await stage.make(town, { kind: 'archive' }))
  expect(files.map(({ name }) => name)).toEqual(['rapport.pdf', 'siffror.csv', 'metadata.json'])
  const [pdf, csv, json] = files.map(({ bytes }) => bytes)
  expect(pdf!.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/)
  expect((await readPdf(pdf!)).roles).toContain('TH')
  expect(csv!.equals(await stage.make(town, { kind: 'csv' }))).toBe(true)
  const metadata = JSON.parse(json!.toString('utf8'))
  expect(metadata).toMatchObject({
    format: 'mognad-archive-1',
    language: 'sv',
    created: '2026-11-28T09:00:00.000Z',
    organisation: { code: town.code },
    round: { reportingYear: 2026, synthetic: true },
    instrument: { key: 'digital-maturity' },
    edition: { reportingYear: 2026, number: 1 },
  })
  expect(metadata.files.map(({ sha256 }: { sha256: string }) => sha256)).toEqual(
    [pdf!, csv!].map((bytes) => createHash('sha256').update(bytes).digest('hex')),
  )
})

test('made again it has the same bytes', async () => {
  const town = stage.organisations[0]!
  const [first, second] = [await stage.make(town, { kind: 'archive' }), await stage.make(town, { kind: 'archive' })]
  expect(first.equals(second)).toBe(true)
})
