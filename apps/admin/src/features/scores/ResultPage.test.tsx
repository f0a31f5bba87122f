import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { organisation, page, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('a result says its index in the title and shows every level with interval and respondents', async () => {
  renderRoute('/resultat', scene())
  expect(await heading('Nacka kommun: 56 (54–58)')).toBeVisible()
  const table = screen.getByRole('table', { name: 'Kategorier' })
  const total = within(table).getByRole('row', { name: /Totalt/ })
  expect(total).toHaveTextContent('56,4 (54,4–58,4)')
  expect(total).toHaveTextContent('149')
  expect(screen.getByRole('img', { name: /digital förmåga/ })).toBeVisible()
})

test('choosing a unit shows its own result and puts it into the address', async () => {
  const { router } = renderRoute('/resultat', scene())
  fireEvent.click(await screen.findByRole('button', { name: 'Kommunstyrelsens kansli' }))
  expect(await heading('Kommunstyrelsens kansli: 63 (57–69)')).toBeVisible()
  expect(router.state.location.search).toBe('?grupp=unit-4')
})

test('a unit manager comes to the own unit first', async () => {
  const { viewer } = scene()
  const memberships = [
    { role: 'UNIT_MANAGER', organisation, unit: { id: 'unit-2', name: 'Social- och äldreförvaltningen' } },
  ]
  renderRoute('/resultat', scene('READER', { viewer: { ...viewer, memberships } }))
  expect(await heading('Social- och äldreförvaltningen: 52 (48–56)')).toBeVisible()
})

test('a hidden factor is drawn with its sign and the reason is written below', async () => {
  renderRoute('/resultat?grupp=root:rest&visa=factors', scene())
  expect(await heading('Övriga enheter i Nacka kommun: 54 (46–62)')).toBeVisible()
  const row = screen.getByRole('row', { name: /Öppna data/ })
  expect(row).toHaveTextContent('..')
  expect(screen.getAllByText('visas inte: för få svar bakom värdet').length).toBeGreaterThan(0)
})

test('funded operations stand apart and have a total of their own', async () => {
  renderRoute('/resultat', scene())
  const table = await screen.findByRole('table', { name: 'Kommunalt finansierad verksamhet' }, { timeout: 5_000 })
  expect(within(table).getByRole('row', { name: /All finansierad verksamhet/ })).toHaveTextContent('53,0')
  expect(within(table).queryByText('Nacka kommun')).toBeNull()
})

test('a result shows its frame while it loads', async () => {
  renderRoute('/resultat', scene(), { unanswered: ['Result'] })
  expect(await heading('Resultat')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Hämtar')
})

test('before the first scored round the page says what must happen', async () => {
  renderRoute('/resultat', scene('KEY_USER', { organisation: () => ({ ...organisation, rounds: () => page([]) }) }))
  expect(await screen.findByText('Det finns inget resultat att visa ännu')).toBeVisible()
})

test('a round that is not yours is refused', async () => {
  renderRoute('/resultat?omgang=round-of-others', scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})
