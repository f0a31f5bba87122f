import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { nationalReport } from '../../testing/fixtures/national-reports.ts'
import { edition, job, scene } from '../../testing/fixtures/scene.ts'
import { renderRoute } from '../../testing/render-route.tsx'

const address = '/nationellt/utgava/edition-2025'
const refusal = (code: string) => () => {
  throw Object.assign(new Error('no'), { extensions: { code } })
}
/** The page of a published edition, or of one in another state. */
const page = (more: object, state: 'PUBLISHED' | 'AUDITED' = 'PUBLISHED') =>
  scene('NATIONAL_COORDINATOR', { edition: () => edition(2025, state), ...more })

test('a coordinator has the report of a published edition made, and follows it', async () => {
  const running = job('run-2', 'reports.make-report', 'RUNNING', { step: 'gather', done: 0, total: 2 })
  const sent: unknown[] = []
  let reports: object[] = []
  const makeNationalReport = ({ input }: { input: unknown }) => {
    sent.push(input)
    reports = [nationalReport({ madeAt: null, size: null, jobRun: running })]
    return { report: reports[0], jobRun: running }
  }
  renderRoute(address, page({ nationalReports: () => reports, makeNationalReport, jobRun: () => running }))
  expect(await screen.findByText('Ingen rapport är framtagen ur den här utgåvan än.')).toBeVisible()
  fireEvent.change(screen.getByRole('combobox', { name: 'Rapport' }), { target: { value: 'SPREADSHEET' } })
  expect(screen.getByText(/^XLSX: ett blad för alla/)).toBeVisible()
  fireEvent.change(screen.getByRole('combobox', { name: 'Rapport' }), { target: { value: 'DOCUMENT' } })
  fireEvent.click(screen.getByRole('button', { name: 'Ta fram rapporten' }))
  expect(await screen.findByText('Siffrorna hämtas')).toBeVisible()
  expect(sent).toEqual([{ editionId: 'edition-2025', kind: 'DOCUMENT', language: 'SV' }])
  const row = await screen.findByRole('row', { name: /Tas fram/ })
  expect(row).toHaveTextContent('inte framtagen än')
  expect(within(row).queryByRole('button')).toBeNull()
})

test('one that is made is fetched under its own name', async () => {
  const saved: Blob[] = []
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL() {} })
  const asked: unknown[] = []
  const nationalReportFile = (args: unknown) => {
    asked.push(args)
    return { name: 'nationell.pdf', mediaType: 'application/pdf', content: btoa('%PDF-1') }
  }
  renderRoute(address, page({ nationalReports: () => [nationalReport()], nationalReportFile }))
  const row = await screen.findByRole('row', { name: /Nationell rapport \(PDF\)/ })
  expect(row).toHaveTextContent('PDF, 88 kB')
  fireEvent.click(within(row).getByRole('button', { name: 'Hämta Nationell rapport (PDF), Svenska' }))
  await expect.poll(() => saved).toHaveLength(1)
  expect(asked).toEqual([{ nationalReportId: 'national-report-1' }])
})

test('a file that cannot be fetched, and a report that cannot be made, say so beside their buttons', async () => {
  const refused = { nationalReportFile: refusal('INTERNAL'), makeNationalReport: refusal('EDITION_NOT_PUBLISHED') }
  renderRoute(address, page({ nationalReports: () => [nationalReport()], ...refused }))
  fireEvent.click(await screen.findByRole('button', { name: /^Hämta / }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Ett oväntat fel inträffade hos oss')
  fireEvent.click(screen.getByRole('button', { name: 'Ta fram rapporten' }))
  await expect
    .poll(() =>
      screen
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join(' '),
    )
    .toContain('Utgåvan är inte publicerad ännu')
})

test('one that failed says so, and the list that does not come says it too', async () => {
  const jobRun = job('run-3', 'reports.make-report', 'FAILED', { errorCode: 'UNEXPECTED' })
  const { unmount } = renderRoute(address, page({ nationalReports: () => [nationalReport({ jobRun })] }))
  expect(await screen.findByText('Det gick inte att ta fram den senast. Försök igen.')).toBeVisible()
  unmount()
  renderRoute(address, page({ nationalReports: refusal('INTERNAL') }))
  expect(await screen.findByText(/Ett oväntat fel inträffade hos oss/)).toBeVisible()
})

test('the section shows its frame while it loads', async () => {
  renderRoute(address, page({ nationalReports: () => [] }), { unanswered: ['NationalReports'] })
  expect(await screen.findByRole('heading', { name: 'Nationell rapport' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ta fram rapporten' })).toBeNull()
})

test('an edition that is not published has no report to make', async () => {
  renderRoute(address, page({ nationalReports: () => [] }, 'AUDITED'))
  expect(await screen.findByRole('button', { name: /Publicera/ })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Nationell rapport' })).toBeNull()
})
