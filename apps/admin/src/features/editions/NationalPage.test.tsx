import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { edition, job, page, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('a coordinator sees editions with their state and the computations', async () => {
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR'))
  expect(await heading('En utgåva väntar på publicering')).toBeVisible()
  expect(screen.getByRole('row', { name: /2026, nummer 2/ })).toHaveTextContent('Beräknad')
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
