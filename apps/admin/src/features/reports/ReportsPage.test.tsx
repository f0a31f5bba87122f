import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { report } from '../../testing/fixtures/reports.ts'
import { job, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const refusal = (code: string) => () => {
  throw Object.assign(new Error('no'), { extensions: { code } })
}

test('the page is in the menu and lists what has been made, with date, language and size', async () => {
  renderRoute('/rapporter', scene('READER', { reports: () => [report()] }))
  expect(await heading('1 rapport att hämta')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Rapporter', current: 'page' })).toBeVisible()
  const row = screen.getByRole('row', { name: /Rapport till nämnd och styrelse/ })
  expect(row).toHaveTextContent('Mätning 2026')
  expect(row).toHaveTextContent('Svenska')
  expect(row).toHaveTextContent('28 nov. 2026')
  expect(row).toHaveTextContent('PDF, 172 kB')
  expect(screen.queryByRole('button', { name: 'Ta fram rapporten' })).toBeNull()
})

test('a file is fetched byte by byte under its own name', async () => {
  const saved: Blob[] = []
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL() {} })
  const asked: unknown[] = []
  const reportFile = (args: unknown) => {
    asked.push(args)
    return { name: 'nacka.pdf', mediaType: 'application/pdf', content: btoa('%PDF-\u00ff') }
  }
  renderRoute('/rapporter', scene('READER', { reports: () => [report()], reportFile }))
  const name = 'Hämta Rapport till nämnd och styrelse, Mätning 2026, Svenska'
  fireEvent.click(await screen.findByRole('button', { name }))
  await expect.poll(() => saved).toHaveLength(1)
  expect(asked).toEqual([{ reportId: 'report-1' }])
  expect(saved[0]).toMatchObject({ type: 'application/pdf', size: 6 })
})

test('a file that cannot be fetched says so beside its button', async () => {
  renderRoute('/rapporter', scene('READER', { reports: () => [report()], reportFile: refusal('INTERNAL') }))
  fireEvent.click(await screen.findByRole('button', { name: /^Hämta / }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Ett oväntat fel inträffade hos oss')
})

test('a key user has one made and follows it until it can be fetched', async () => {
  const running = job('run-2', 'reports.make-report', 'RUNNING', { step: 'gather', done: 0, total: 2 })
  const sent: unknown[] = []
  let reports: object[] = []
  const makeReport = ({ input }: { input: unknown }) => {
    sent.push(input)
    reports = [report({ madeAt: null, size: null, jobRun: running })]
    return { report: reports[0], jobRun: running }
  }
  renderRoute('/rapporter', scene('KEY_USER', { reports: () => reports, makeReport, jobRun: () => running }))
  expect(await screen.findByRole('heading', { name: 'Ingen rapport är framtagen än' })).toBeVisible()
  const rounds = within(screen.getByRole('combobox', { name: 'Mätomgång' })).getAllByRole('option')
  expect(rounds.map(({ textContent }) => textContent)).toEqual(['Mätning 2026', 'Mätning 2025', 'Mätning 2024'])
  fireEvent.change(screen.getByRole('combobox', { name: 'Språk' }), { target: { value: 'EN' } })
  fireEvent.click(screen.getByRole('button', { name: 'Ta fram rapporten' }))
  expect(await screen.findByText('Siffrorna hämtas')).toBeVisible()
  expect(sent).toEqual([{ roundId: 'round-2026', kind: 'BOARD', language: 'EN' }])
  const row = await screen.findByRole('row', { name: /Tas fram/ })
  expect(row).toHaveTextContent('inte framtagen än')
  expect(within(row).queryByRole('button')).toBeNull()
})

test('tables say before they are made that they hold single units', async () => {
  const sent: unknown[] = []
  const makeReport = ({ input }: { input: unknown }) => {
    sent.push(input)
    return { report: report({ kind: 'SPREADSHEET' }), jobRun: job('run-1', 'reports.make-report', 'DONE') }
  }
  renderRoute('/rapporter', scene('KEY_USER', { reports: () => [], makeReport }))
  fireEvent.change(await screen.findByRole('combobox', { name: 'Rapport' }), { target: { value: 'SPREADSHEET' } })
  expect(screen.getByText(/^XLSX: ett blad för varje vy.*enskilda enheter/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Ta fram rapporten' }))
  await expect.poll(() => sent).toEqual([{ roundId: 'round-2026', kind: 'SPREADSHEET', language: 'SV' }])
})

test('one that could not be made says so, and the file from before can still be fetched', async () => {
  const jobRun = job('run-3', 'reports.make-report', 'FAILED', { errorCode: 'UNEXPECTED' })
  renderRoute('/rapporter', scene('READER', { reports: () => [report({ jobRun })] }))
  expect(await screen.findByText('Det gick inte att ta fram den senast. Försök igen.')).toBeVisible()
  expect(screen.getByRole('button', { name: /^Hämta / })).toBeVisible()
})

test('what cannot be made is said beside the button', async () => {
  renderRoute('/rapporter', scene('KEY_USER', { reports: () => [], makeReport: refusal('ROUND_NOT_SCORED') }))
  fireEvent.click(await screen.findByRole('button', { name: 'Ta fram rapporten' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Mätomgången har inget resultat ännu.')
})

test('a reader without reports learns who makes them', async () => {
  renderRoute('/rapporter', scene('READER', { reports: () => [] }))
  expect(await screen.findByText(/^Er nyckelanvändare tar fram rapporter/)).toBeVisible()
})

test('the page shows its frame while it loads', async () => {
  renderRoute('/rapporter', scene('READER', { reports: () => [] }), { unanswered: ['Reports'] })
  expect(await heading('Rapporter')).toBeVisible()
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('whoever may not read reports is refused', async () => {
  renderRoute('/rapporter', scene('READER', { reports: refusal('NOT_FOUND') }))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
