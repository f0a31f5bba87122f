import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { page, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('the comparison opens against the own SKR group and says the place in words', async () => {
  renderRoute('/jamforelse', scene())
  expect(await heading(/Högre än \d+\u00a0% av de 42 andra i gruppen Pendlingskommuner nära storstad/)).toBeVisible()
  const rows = within(screen.getByRole('table')).getAllByRole('row')
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
  expect(await screen.findByText(/Gruppen Storstäder har för få deltagare/, {}, { timeout: 5_000 })).toBeVisible()
})

test('the comparison shows its frame while it loads', async () => {
  renderRoute('/jamforelse', scene(), { unanswered: ['Comparison'] })
  expect(await heading('Jämförelse')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Hämtar')
})

test('without a published edition there is nothing to compare with yet', async () => {
  renderRoute('/jamforelse', scene('KEY_USER', { editions: () => page([]) }))
  expect(await screen.findByText('Det finns ingen publicerad utgåva att jämföra med ännu')).toBeVisible()
})

test('a comparison that is not yours is refused', async () => {
  renderRoute('/jamforelse', scene('KEY_USER', { comparison: () => null }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})
