import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { edition, organisation, page, round, scene } from '../../testing/fixtures/scene.ts'
import { decisionsScene } from '../../testing/fixtures/decisions.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('the overview begins with a sentence: index, interval and what became of it', async () => {
  renderRoute('/', scene())
  expect(await heading('56 (54–58): går inte att skilja från 2025')).toBeVisible()
  expect(screen.getByText('svaren är syntetiska')).toBeVisible()
  expect(await screen.findByText(/Högre än \d+ % av de 42 andra i gruppen/)).toBeVisible()
  expect(screen.getByRole('link', { name: /Till mätomgången/ })).toHaveAttribute('href', '/matning/round-2027')
})

test('a newer result is not drawn against the cohort of an older year', async () => {
  const older = scene('KEY_USER', { editions: () => page([edition(2025)]) })
  renderRoute('/', older)
  expect(await screen.findByText(/I utgåva 2025 låg ni högre än \d+ % av de 42 andra/)).toBeVisible()
  expect(screen.queryByText(/^Median \d/)).toBeNull()
})

test('targets past their date, or near it, stand with their decisions', async () => {
  renderRoute('/', scene('READER', decisionsScene()))
  expect(await screen.findByRole('heading', { name: 'Ett mål är i fara' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Anta en plan' })).toHaveAttribute('href', '/beslut/decision-1')
  expect(screen.getByText('Missat')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Alla beslut' })).toHaveAttribute('href', '/beslut')
})

test('the overview shows its frame while it loads', async () => {
  renderRoute('/', scene(), { unanswered: ['Overview'] })
  expect(await heading('Översikt')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Hämtar')
})

test('an organisation whose first answers are not counted yet is told how it gets a result', async () => {
  const open = { ...organisation, rounds: () => page([round(2027, 'OPEN')]), trend: () => [] }
  renderRoute('/', scene('KEY_USER', { organisation: () => open, editions: () => page([]) }))
  expect(await heading('Ni har ännu inget resultat')).toBeVisible()
  expect(screen.getByText('Resultatet kommer efter den första mätomgången')).toBeVisible()
  expect(screen.getByText('Pågående mätomgång')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Kom igång' })).toBeNull()
})

test('an organisation that is not yours is refused without saying whether it exists', async () => {
  renderRoute('/', scene('KEY_USER', { organisation: () => null }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('who is not signed in is led to the sign-in page and back', async () => {
  const { router } = renderRoute('/resultat?visa=areas', scene('KEY_USER', { viewer: null }))
  expect(await heading('Logga in')).toBeVisible()
  expect(router.state.location.search).toBe('?vidare=%2Fresultat%3Fvisa%3Dareas')
})
