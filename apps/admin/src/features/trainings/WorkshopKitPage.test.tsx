import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { learningScene, workshopKit } from '../../testing/fixtures/learning.ts'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('the kit has its agenda, questions from the own result, and what is not shown', async () => {
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene()))
  expect(await heading('Workshop: Ledning, styrning och organisation')).toBeVisible()
  expect(screen.getByText(/2 tim 30 min/)).toHaveTextContent('Områdets index är 51.')
  expect(screen.getByText('Välkommen.')).toBeVisible()
  const question = screen.getByText('Vi följer upp nyttan.').closest('li')
  expect(question).toHaveTextContent('bland det svagaste')
  expect(question).toHaveTextContent('Index 38. 12 % svarade ”vet inte”.')
  expect(question).toHaveTextContent('Vad kan vi själva ändra?')
  expect(screen.getByText(/^2 påståenden i området visas inte/)).toBeVisible()
  expect(screen.getByRole('link', { name: /^Workshop: Teknologi/ })).toHaveAttribute(
    'href',
    '/larande/workshop/technology',
  )
})

test('an area that is not shown has no number', async () => {
  const hidden = () => workshopKit({ mean: null, questions: [], hidden: 9 })
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene({ workshopKit: hidden })))
  expect(await screen.findByText(/Områdets index visas inte\./, {}, { timeout: 5_000 })).toBeVisible()
  expect(screen.queryByText(/Områdets index är/)).toBeNull()
})

test('the kit shows its frame while it loads', async () => {
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene()), { unanswered: ['WorkshopKit'] })
  expect(await heading('Workshop')).toBeVisible()
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('without a result there is nothing to talk about yet', async () => {
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene({ workshopKit: null })))
  expect(await screen.findByRole('heading', { name: 'Det finns inget resultat att utgå från ännu' })).toBeVisible()
})

test('an area that does not exist is refused', async () => {
  const unknown = () => {
    throw Object.assign(new Error('no'), { extensions: { code: 'NOT_FOUND' } })
  }
  renderRoute('/larande/workshop/nowhere', scene('READER', learningScene({ workshopKit: unknown })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
