import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { page, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('the countries stand in order with total and dimensions, source, licence and the known faults', async () => {
  renderRoute('/oppna-data', scene())
  expect(await heading('Sverige på plats 5 av 6 med 76,4\u00a0%')).toBeVisible()
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows[1]).toHaveTextContent('Frankrike')
  expect(rows[1]).toHaveTextContent('98,3 %')
  expect(screen.getByText(/Licens: CC BY 4.0/)).toBeVisible()
  expect(screen.getByText(/IE: indikator 1.3/)).toBeVisible()
})

test('real answers carry no label of demonstration data', async () => {
  renderRoute('/oppna-data', scene())
  await heading(/Sverige/)
  expect(screen.queryByText('svaren är syntetiska')).toBeNull()
})

test('without the import the page says what is missing', async () => {
  renderRoute('/oppna-data', scene('KEY_USER', { editions: () => page([]) }))
  expect(await screen.findByText('Inget att visa ännu')).toBeVisible()
})
