import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { initiativesScene } from '../../testing/fixtures/initiatives.ts'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

beforeEach(() => localStorage.removeItem('mognad.recent'))

async function openPalette() {
  await screen.findByRole('navigation', { name: 'Huvudmeny' })
  fireEvent.keyDown(document, { key: 'k', ctrlKey: true })
  return screen.findByRole('combobox', { name: /^Sök sida/ })
}

const list = () => within(screen.getByRole('listbox', { name: 'Sök och gå till' }))
const options = () =>
  list()
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

test('Ctrl K opens it with the pages; the arrows move, Enter goes there, and next time it stands first', async () => {
  const { router } = renderRoute('/', scene())
  const field = await openPalette()
  expect(options()[0]).toBe('Översikt')
  fireEvent.keyDown(field, { key: 'ArrowUp' })
  expect(list().getByRole('option', { selected: true })).toHaveTextContent('Spara den här vyn')
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  const chosen = list().getByRole('option', { selected: true })
  expect(field).toHaveAttribute('aria-activedescendant', chosen.id)
  expect(chosen).toHaveTextContent('Organisation')
  fireEvent.keyDown(field, { key: 'Enter' })
  await expect.poll(() => router.state.location.pathname).toBe('/organisation')
  expect(localStorage.getItem('mognad.recent')).toBe('["page:/organisation"]')
})

test('finds units, factors and rounds of the organisation by a few letters', async () => {
  const { router } = renderRoute('/', scene('KEY_USER', initiativesScene()))
  const field = await openPalette()
  fireEvent.change(field, { target: { value: 'mat' } })
  await screen.findByRole('group', { name: 'Mätomgångar' })
  fireEvent.change(field, { target: { value: 'MATNING 2027' } })
  expect(options()).toEqual(['Mätning 2027, provomgång'])
  expect(screen.getByText(/^1 träff\. Enter går dit\./)).toBeInTheDocument()
  fireEvent.click(list().getByRole('option'))
  await expect.poll(() => router.state.location.pathname).toBe('/matning/round-2027')
})

test('says that there is nothing, and takes Enter for nothing', async () => {
  const { router } = renderRoute('/', scene())
  const field = await openPalette()
  fireEvent.change(field, { target: { value: 'qqq' } })
  expect(screen.getByText(/^Inget namn innehåller ”qqq”\./)).toBeInTheDocument()
  expect(field).not.toHaveAttribute('aria-activedescendant')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(router.state.location.pathname).toBe('/')
})

test('who may not read the things of the organisation still finds pages', async () => {
  const refuse = () => {
    throw new Error('no')
  }
  renderRoute('/resultat', scene('READER', { initiativeChoices: refuse, initiativePortfolio: refuse }))
  await heading(/Nacka/)
  const field = await openPalette()
  expect(await screen.findByText(/Allt kunde inte hämtas\.$/)).toBeInTheDocument()
  fireEvent.change(field, { target: { value: 'jamf' } })
  expect(options()).toEqual(['Jämförelse'])
})
