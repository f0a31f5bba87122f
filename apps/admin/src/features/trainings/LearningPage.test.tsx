import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { learning, learningScene } from '../../testing/fixtures/learning.ts'
import { organisation, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const refused = () => {
  throw Object.assign(new Error('not allowed'), { extensions: { code: 'NOT_FOUND' } })
}

test('what to begin with stands in the title, and every place of the grid says why or what is lacking', async () => {
  renderRoute('/larande', scene('KEY_USER', learningScene()))
  expect(await heading('Börja med Nyttorealisering: 12 under jämförelsegruppen')).toBeVisible()
  const grid = screen.getByRole('table', { name: 'Fem nivåer, tre områden' })
  expect(within(grid).getAllByRole('row')).toHaveLength(6)
  const managers = within(grid).getByRole('row', { name: /^Chefer/ })
  expect(managers).toHaveTextContent('Nyttorealisering ligger 12 under jämförelsegruppen.')
  expect(managers).toHaveTextContent('3 under jämförelsegruppen. Skillnaden kan vara slump.')
  expect(managers).toHaveTextContent('Hållen sedan mätningen')
  expect(within(managers).getByRole('link', { name: /4 till i katalogen/ })).toHaveAttribute(
    'href',
    '/larande/katalog?roll=MANAGER&omrade=leadership',
  )
  const executives = within(grid).getByRole('row', { name: /^Ledningsgrupp/ })
  expect(executives).toHaveTextContent('Katalogen har ingen insats här ännu.')
  expect(executives).toHaveTextContent('värdena visas inte')
  expect(executives).toHaveTextContent('utanför det som insatserna är gjorda för')
  expect(screen.getByText(/^2 faktorer visas inte för sig/)).toBeVisible()
})

test('a recommendation leads to its training, an area to its workshop', async () => {
  renderRoute('/larande', scene('READER', learningScene()))
  const link = await screen.findByRole('link', { name: 'Nytta på riktigt' })
  expect(link).toHaveAttribute('href', '/larande/katalog?insats=benefits')
  expect(screen.getByRole('link', { name: /^Workshop på det egna resultatet: Ledning/ })).toHaveAttribute(
    'href',
    '/larande/workshop/leadership',
  )
})

test('a unit manager comes to the own unit, measured against the organisation', async () => {
  const asked: unknown[] = []
  const { viewer } = scene()
  const unit = { id: 'unit-2', name: 'Social- och äldreförvaltningen' }
  renderRoute(
    '/larande',
    scene('READER', {
      ...learningScene({
        learning: ({ unitId }: { unitId: string }) => {
          asked.push(unitId)
          return learning({ unitId, name: unit.name, reference: 'ORGANISATION', cohort: null })
        },
      }),
      viewer: { ...viewer, memberships: [{ role: 'UNIT_MANAGER', organisation, unit }] },
    }),
  )
  expect(
    await heading('Social- och äldreförvaltningen: börja med Nyttorealisering: 12 under hela organisationen'),
  ).toBeVisible()
  expect(new Set(asked)).toEqual(new Set(['unit-2']))
})

test('a unit that is not shown on its own says so and leads to the whole', async () => {
  renderRoute('/larande?enhet=unit-9', scene('KEY_USER', learningScene({ learning: refused })))
  expect(await screen.findByRole('heading', { name: 'Enhetens värden visas inte för sig' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Visa för hela organisationen' })).toHaveAttribute(
    'href',
    '/larande?enhet=alla',
  )
})

test('the page shows its frame while it loads', async () => {
  renderRoute('/larande', scene('KEY_USER', learningScene()), { unanswered: ['Learning'] })
  expect(await heading('Lärande')).toBeVisible()
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('without a result the catalogue is the way on', async () => {
  renderRoute('/larande', scene('KEY_USER', learningScene({ learning: null })))
  expect(await screen.findByRole('heading', { name: 'Det finns inget resultat att utgå från ännu' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Till katalogen' })).toHaveAttribute('href', '/larande/katalog')
})

test('somebody who may not see it is refused', async () => {
  renderRoute('/larande', scene('READER', learningScene({ learning: refused })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
