import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { scene } from '../../testing/fixtures/scene.ts'
import { renderRoute } from '../../testing/render-route.tsx'

const text = (sv: string, en = sv) => ({ sv, en })
const feature = {
  name: text('Skattekraft'),
  unit: text('kr/inv'),
  year: 2025,
  source: 'SCB',
  organisations: 288,
  missing: 2,
  lowest: 180_000,
  highest: 401_000.5,
}
const file = new File(['Kommunkod;Egenskap'], 'fakta.csv', { type: 'text/csv' })

test('a file is looked at and then loaded', async () => {
  let loaded = 0
  const plan = { features: [feature], problemCount: 0, problems: [] }
  const more = {
    previewStructuralFacts: () => plan,
    loadStructuralFacts: () => {
      loaded++
      return plan
    },
  }
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR', more))
  expect(await screen.findByText('SCB, 2025')).toBeVisible()
  expect(screen.getByText('inte inläst')).toBeVisible()
  fireEvent.change(screen.getByLabelText(/^Välj fil/), { target: { files: [file] } })
  expect(await screen.findByText('288 (saknas för 2)')).toBeVisible()
  expect(screen.getByText('180 000 – 401 000,5 kr/inv')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Läs in' }))
  await waitFor(() => expect(screen.getByText('Uppgifterna är inlästa.')).toBeVisible())
  expect(loaded).toBe(1)
})

test('mistakes are told line by line, and nothing can be loaded', async () => {
  const problem = {
    line: 3,
    column: text('Värde'),
    code: 'VALUE_WRONG',
    value: 'mycket',
    reason: text('ska vara ett tal'),
  }
  const previewStructuralFacts = () => ({ features: [], problemCount: 1, problems: [problem] })
  renderRoute('/nationellt', scene('NATIONAL_COORDINATOR', { previewStructuralFacts }))
  fireEvent.change(await screen.findByLabelText(/^Välj fil/), { target: { files: [file] } })
  expect(await screen.findByText('ska vara ett tal')).toBeVisible()
  expect(screen.getByText('Rad 3')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Läs in' })).toBeNull()
})
