import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { savedList, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('the comparison opens against the own SKR group and says the place in words', async () => {
  renderRoute('/jamforelse', scene())
  expect(await heading(/Högre än \d+\u00a0% av de 42 andra i gruppen Pendlingskommuner nära storstad/)).toBeVisible()
  const rows = within(screen.getByRole('table', { name: /Eget index mot/ })).getAllByRole('row')
  expect(
    screen.getByText(/Bland de 42 som delar öppet ligger ni på plats 3–9, med 95 % säkerhet. Delarna: .* plats 2–12/),
  ).toBeVisible()
  expect(rows[1]).toHaveTextContent('Totalt')
  expect(rows[1]).toHaveTextContent('56,4 (54,4–58,4)')
})

test('another cohort is a choice that the address remembers', async () => {
  const { router } = renderRoute('/jamforelse', scene())
  await heading(/Högre än/)
  fireEvent.change(screen.getByLabelText('Jämförelsegrupp'), { target: { value: 'all' } })
  expect(await heading(/av alla 273 andra/)).toBeVisible()
  expect(router.state.location.search).toBe('?grupp=all')
  expect(screen.getByRole('columnheader', { name: '10–90 %' })).toBeInTheDocument()
})

test('a cohort that is too small falls back to its parent, and the page says so', async () => {
  renderRoute('/jamforelse?grupp=group:A1', scene())
  expect(await screen.findByText(/Gruppen Storstäder har för få deltagare/)).toBeVisible()
})

test('the comparison shows its frame while it loads', async () => {
  renderRoute('/jamforelse', scene(), { unanswered: ['Comparison'] })
  await screen.findByRole('navigation', { name: 'Delar av jämförelsen' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Jämförelse')
  expect(screen.getByRole('status')).toHaveTextContent('Hämtar')
})

const nothing = { editions: [], edition: null, cohorts: [], similar: 0, kinds: [], lists: [] }

test('without a published edition there is nothing to compare with yet', async () => {
  renderRoute('/jamforelse', scene('KEY_USER', { comparisonChoices: nothing }))
  expect(await screen.findByText('Det finns ingen publicerad utgåva att jämföra med ännu')).toBeVisible()
})

test('what could be compared with an organisation that is not yours is refused', async () => {
  renderRoute('/jamforelse', scene('KEY_USER', { comparisonChoices: null }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('a year that there is not opens the newest', async () => {
  renderRoute('/jamforelse?ar=1e99', scene())
  await heading(/Högre än/)
  expect(screen.getByLabelText('Utgåva')).toHaveValue('2026')
})

test('a comparison that is not yours is refused', async () => {
  renderRoute('/jamforelse', scene('KEY_USER', { comparison: () => null }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('the similar ones are one choice away, with what sets them apart and what likeness rests on', async () => {
  const { router } = renderRoute('/jamforelse', scene())
  await heading(/Högre än/)
  await screen.findByRole('option', { name: 'De 10 som liknar er mest' })
  fireEvent.change(screen.getByLabelText('Jämförelsegrupp'), { target: { value: 'similar' } })
  expect(await heading(/Högre än \d+\u00a0% av de 10 kommuner som liknar er mest/)).toBeVisible()
  expect(router.state.location.search).toBe('?grupp=similar')
  expect(screen.getByText(/liknar er mest i folkmängd och SKR:s huvudgrupp/)).toBeVisible()
  const table = screen.getByRole('table', { name: 'Så här lika är de' })
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
    /Danderyd50,040\s000Folkmängd 70\s%, SKR:s huvudgrupp 30\s%/,
  )
})

test('each of the similar ones leads to the view of the two alone', async () => {
  renderRoute('/jamforelse?grupp=similar', scene())
  await heading(/De 10|de 10/)
  fireEvent.click(screen.getByRole('link', { name: 'Täby' }))
  expect(await heading(/^Nacka kommun ligger klart högre än Täby/)).toBeVisible()
})

test('a saved list names who has dropped out of it', async () => {
  renderRoute(`/jamforelse?grupp=list:${savedList.id}`, scene())
  expect(await heading(/av de 5 i listan Våra grannar/)).toBeVisible()
  expect(screen.getByText(/Danderyd delar inte sina resultat med namn i den här utgåvan/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ändra listan' })).toBeVisible()
})

test('a reader uses lists and keeps none', async () => {
  renderRoute(`/jamforelse?grupp=list:${savedList.id}`, scene('READER'))
  await heading(/av de 5 i listan Våra grannar/)
  expect(screen.queryByRole('link', { name: 'Ändra listan' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Gör en egen lista' })).toBeNull()
})

test('the same kind of unit has the upper levels only', async () => {
  renderRoute('/jamforelse?grupp=kind:primary-school', scene())
  expect(await heading(/Grundskola: högre än \d+\u00a0% av 10 andra/)).toBeVisible()
  expect(within(screen.getByLabelText('Visa')).queryByRole('option', { name: 'Faktorer' })).toBeNull()
})

test('the trend stands below, for the part that is chosen', async () => {
  const { router } = renderRoute('/jamforelse', scene())
  expect(await screen.findByText(/Stiger: \+2,3 indexsteg om året/)).toBeVisible()
  fireEvent.change(screen.getByLabelText('Del'), { target: { value: 'dimension:capability' } })
  expect(router.state.location.search).toBe('?del=dimension%3Acapability')
})

test('every view has an address, and year and cohort follow from one to the next', async () => {
  const { router } = renderRoute('/jamforelse?grupp=all&ar=2025&tabell=x', scene())
  await heading(/av alla 273 andra/)
  const views = within(screen.getByRole('navigation', { name: 'Delar av jämförelsen' }))
  expect(views.getByRole('link', { name: 'Översikt' })).toHaveAttribute('aria-current', 'page')
  fireEvent.click(views.getByRole('link', { name: 'Andra vikter' }))
  expect(await heading(/^Plats \d+–\d+ av 274 hur delarna än viktas/)).toBeVisible()
  expect(router.state.location.search).toBe('?grupp=all&ar=2025&vy=vikter')
})

test('a list that is not yours is refused', async () => {
  renderRoute('/jamforelse?grupp=similar', scene('KEY_USER', { listComparison: () => null }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})
