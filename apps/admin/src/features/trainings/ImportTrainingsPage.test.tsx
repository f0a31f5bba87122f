import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { learningScene } from '../../testing/fixtures/learning.ts'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const empty = { isJson: false, created: 0, changed: 0, kept: 0, trainings: [], problemCount: 0, problems: [] }
const choose = async (name = 'insatser.csv') => {
  const input = await screen.findByLabelText(/Fil med utbildningsinsatser/)
  fireEvent.change(input, { target: { files: [new File(['Kod;Titel'], name)] } })
}

test('mistakes stand with line or entry, column and reason, and nothing can be imported', async () => {
  const problems = [
    {
      line: 3,
      column: { sv: 'Minuter', en: 'Minutes' },
      code: 'NUMBER_WRONG',
      value: 'två',
      reason: { sv: 'ska vara ett heltal', en: 'should be a whole number' },
    },
  ]
  const previewTrainingImport = () => ({ ...empty, isJson: true, problemCount: 1, problems })
  renderRoute('/larande/katalog/importera', scene('KEY_USER', learningScene({ previewTrainingImport })))
  await choose('insatser.json')
  expect(await screen.findByRole('heading', { name: '1 fel i filen' })).toBeVisible()
  expect(screen.getByRole('row', { name: /^Post 3/ })).toHaveTextContent('Post 3Minutertvåska vara ett heltal')
  expect(screen.queryByRole('button', { name: 'Importera' })).toBeNull()
})

test('what will happen is shown, and the same file is sent when it is confirmed', async () => {
  let sent: Record<string, unknown> = {}
  const title = { sv: 'Öva nytta', en: 'Practise benefit' }
  const found = { ...empty, created: 1, kept: 1, trainings: [{ act: 'CREATE', code: 'ova-nytta', title }] }
  const importTrainings = ({ input }: { input: Record<string, unknown> }) => {
    sent = input
    return found
  }
  const fields = { previewTrainingImport: () => found, importTrainings }
  renderRoute('/larande/katalog/importera', scene('KEY_USER', learningScene(fields)))
  await choose()
  expect(await screen.findByRole('heading', { name: 'Nya: 1. Ändras: 0. Som förut: 1.' })).toBeVisible()
  expect(screen.getByRole('row', { name: /^Öva nytta/ })).toHaveTextContent('ova-nyttaLäggs till')
  fireEvent.click(screen.getByRole('button', { name: 'Importera' }))
  expect(await screen.findByRole('heading', { name: 'Importen är klar' })).toBeVisible()
  expect(sent['content']).toBe(btoa('Kod;Titel'))
})

test('a file that changes nothing cannot be imported', async () => {
  const previewTrainingImport = () => ({ ...empty, kept: 4 })
  renderRoute('/larande/katalog/importera', scene('KEY_USER', learningScene({ previewTrainingImport })))
  await choose()
  expect(await screen.findByRole('heading', { name: 'Filen ändrar ingenting' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Importera' })).toBeDisabled()
})

test('a reader is refused', async () => {
  renderRoute('/larande/katalog/importera', scene('READER', learningScene()))
  await heading('Importera insatser')
  expect(screen.getByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
