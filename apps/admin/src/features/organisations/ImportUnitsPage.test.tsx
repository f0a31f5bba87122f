import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const nothing = { basis: 'b', created: 0, changed: 0, moved: 0, untouched: 0, missing: 0, retired: 0 }
const empty = { ...nothing, units: [], problemCount: 0, problems: [] }
const choose = async () => {
  const input = await screen.findByLabelText(/Fil med enheter/)
  fireEvent.change(input, { target: { files: [new File(['Enhetskod;Namn'], 'enheter.csv')] } })
}

test('a file with mistakes tells each by line and column, and offers no import', async () => {
  const reason = { sv: 'ska vara ett heltal från 0', en: 'should be a whole number from 0' }
  const column = { sv: 'Anställda', en: 'Employees' }
  const problems = [{ line: 8, column, code: 'NUMBER_WRONG', value: 'tjugo', reason }]
  const previewUnitImport = () => ({ ...empty, problemCount: 1, problems })
  renderRoute('/organisation/importera', scene('KEY_USER', { previewUnitImport }))
  await choose()
  expect(await screen.findByRole('heading', { name: '1 fel i filen' })).toBeVisible()
  expect(screen.getByRole('row', { name: /Rad 8/ })).toHaveTextContent('Rad 8Anställdatjugoska vara ett heltal från 0')
  expect(screen.queryByRole('button', { name: 'Importera' })).toBeNull()
})

test('what will happen is shown, confirmed with what was looked at, and counted', async () => {
  let sent: Record<string, unknown> = {}
  const changes = [{ field: 'PARENT', before: 'Utbildning', after: 'Omsorg' }]
  const units = [
    { act: 'CREATE', name: 'Ny skola', code: '7', branch: 'OWN', changes: [] },
    { act: 'MOVE', name: 'Gamla skolan', code: '8', branch: 'OWN', changes },
  ]
  const previewUnitImport = () => ({ ...empty, basis: 'as-it-was', created: 1, moved: 1, missing: 3, units })
  const importUnits = ({ input }: { input: Record<string, unknown> }) => {
    sent = input
    return { actId: 'act', created: 1, changed: 0, moved: 1, retired: 0 }
  }
  renderRoute('/organisation/importera', scene('KEY_USER', { previewUnitImport, importUnits }))
  await choose()
  expect(await screen.findByText('1 ny enhet')).toBeVisible()
  expect(screen.getByText('3 saknas i filen och blir kvar')).toBeVisible()
  expect(screen.getByText('Överordnad: Utbildning → Omsorg')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Importera' }))
  expect(await screen.findByRole('heading', { name: 'Importen är klar' })).toBeVisible()
  expect(sent).toMatchObject({ basis: 'as-it-was', content: btoa('Enhetskod;Namn'), retireMissing: false })
})

test('a file that changes nothing cannot be imported', async () => {
  renderRoute('/organisation/importera', scene('KEY_USER', { previewUnitImport: () => ({ ...empty, untouched: 40 }) }))
  await choose()
  expect(await screen.findByRole('heading', { name: 'Filen ändrar ingenting' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Importera' })).toBeDisabled()
})

test('a reader is refused', async () => {
  renderRoute('/organisation/importera', scene('READER'))
  await heading('Importera enheter')
  expect(screen.getByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
