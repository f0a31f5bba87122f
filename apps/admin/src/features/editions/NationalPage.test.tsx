import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { edition, job, page, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('a coordinator sees editions with their state and the computations', async () => {
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR'))
  expect(await heading('En utgåva väntar på publicering')).toBeVisible()
  expect(screen.getByRole('row', { name: /2026, nummer 2/ })).toHaveTextContent('Granskad')
  // Something was found in the third one: no button, a report.
  const broken = screen.getByRole('row', { name: /2026, nummer 3/ })
  expect(within(broken).queryByRole('button')).toBeNull()
  expect(within(broken).getByRole('link', { name: 'Läs rapporten' })).toHaveAttribute(
    'href',
    '/nationellt/utgava/edition-2026-3',
  )
  expect(await screen.findByText('Beräkna utgåva', { selector: 'th' })).toBeVisible()
})

test('publishing names the organisations that were left out and sends their number along', async () => {
  let accepted: number | null = null
  const publishEdition = ({ input }: { input: { acceptLeftOut: number } }) => {
    accepted = input.acceptLeftOut
    return { edition: edition(2026, 'PUBLISHED', { id: 'edition-2026-2', number: 2 }) }
  }
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR', { publishEdition }))
  fireEvent.click(await screen.findByRole('button', { name: /Publicera …\s*2026, nummer 2/ }))
  const dialog = screen.getByRole('dialog', { name: 'Publicera utgåva 2026, nummer 2?' })
  expect(within(dialog).getByText(/2 organisationer är utelämnade/)).toBeVisible()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Publicera utan dem' }))
  await expect.poll(() => accepted).toBe(2)
})

test('a requested edition shows its progress', async () => {
  const computeEdition = () => ({
    edition: edition(2027, 'DRAFT'),
    jobRun: job('job-2', 'editions.plan-edition', 'RUNNING'),
  })
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR', { computeEdition }))
  fireEvent.click(await screen.findByRole('button', { name: 'Beräkna utgåva' }))
  expect(await screen.findByRole('progressbar', { name: 'Svaren räknas' })).toHaveAttribute('value', String(120 / 290))
})

test('the page shows its frame while it loads', async () => {
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR'), { unanswered: ['NationalEditions'] })
  expect(await heading('Nationellt')).toBeVisible()
})

test('before the first edition the page says where it comes from', async () => {
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR', { editions: () => page([]) }))
  expect(await screen.findByText('Det finns inga utgåvor ännu')).toBeVisible()
})

test('a key user is refused', async () => {
  renderRoute('/nationellt', scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('a failed computation says why, and is started again', async () => {
  let restarted: string | null = null
  const restartJobRun = ({ input }: { input: { jobRunId: string } }) => {
    restarted = input.jobRunId
    return { jobRun: job(input.jobRunId, 'scores.score-organisation', 'REQUESTED') }
  }
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR', { restartJobRun }))
  const row = await screen.findByRole('row', { name: /Arbetsprocessen/ })
  expect(row).toHaveTextContent('Arbetsprocessen avbröts flera gånger')
  expect(row).not.toHaveTextContent('WORKER_DIED')
  fireEvent.click(within(row).getByRole('button', { name: /Starta igen/ }))
  await expect.poll(() => restarted).toBe('job-3')
})

test('the computations can be cut down to those that have failed', async () => {
  const asked: (string | null | undefined)[] = []
  const jobRuns = ({ state }: { state?: string | null }) => {
    asked.push(state)
    return page(state === 'FAILED' ? [] : [job('job-2', 'scores.count-answers', 'DONE')])
  }
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR', { jobRuns }))
  expect(await screen.findByText('Räkna svar')).toBeVisible()
  fireEvent.change(screen.getByLabelText('Visa'), { target: { value: 'FAILED' } })
  expect(await screen.findByText('Inga sådana beräkningar.')).toBeVisible()
  expect(asked.at(-1)).toBe('FAILED')
})
