import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initiativesScene } from '../../testing/fixtures/initiatives.ts'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('the page begins with the weakest factor, and says beside each initiative why it is suggested', async () => {
  renderRoute('/inspiration', scene('KEY_USER', initiativesScene()))
  expect(await heading('2 initiativ av andra, börja med Nyttorealisering')).toBeVisible()
  expect(screen.getByRole('note')).toBeVisible()
  const entry = screen.getByRole('link', { name: 'Slut på pappersblanketter' }).closest('li')!
  expect(within(entry).getByText('Nyttorealisering är svagt hos er: index 41,2')).toBeVisible()
  expect(within(entry).getByText('Solna liknar er')).toBeVisible()
  expect(entry).toHaveTextContent('från 41,2 till 52,9')
  expect(within(entry).getByText('Effektivitet, internt')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Nytt initiativ' })).toHaveAttribute('href', '/inspiration/nytt')
})

test('words and choices stand in the address; nothing found is said, and all of it can be taken back', async () => {
  const asked: unknown[] = []
  const initiatives = (args: { filter: { text: string | null; purpose: string | null } }) => {
    asked.push([args.filter.text, args.filter.purpose])
    return initiativesScene().initiatives(args)
  }
  const { router } = renderRoute(
    '/inspiration?syfte=INNOVATION&lage=nonsens',
    scene('READER', initiativesScene({ initiatives })),
  )
  expect(await heading('2 initiativ som andra delar')).toBeVisible()
  fireEvent.change(screen.getByLabelText('Sök ord, felstavningar går bra'), { target: { value: 'blanketer' } })
  fireEvent.click(screen.getByRole('button', { name: 'Sök' }))
  expect(await screen.findByRole('heading', { name: 'Inget initiativ motsvarar sökningen' })).toBeVisible()
  expect(router.state.location.search).toBe('?syfte=INNOVATION&lage=nonsens&sok=blanketer')
  expect(asked.at(-1)).toEqual(['blanketer', 'INNOVATION'])
  fireEvent.click(screen.getByRole('button', { name: 'Rensa sökningen' }))
  expect(await heading(/börja med Nyttorealisering$/)).toBeVisible()
  expect(router.state.location.search).toBe('')
})

test('where nobody shares anything it is said what to do; a reader makes none', async () => {
  const initiatives = () => ({ totalCount: 0, weakFactors: [], nodes: [] })
  renderRoute('/inspiration', scene('READER', initiativesScene({ initiatives })))
  expect(await screen.findByRole('heading', { name: 'Ingen delar något som ni kan se ännu' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Nytt initiativ' })).toBeNull()
})

test('the page shows its frame while it loads', async () => {
  renderRoute('/inspiration', scene('READER', initiativesScene()), { unanswered: ['Initiatives'] })
  expect(await heading('Inspiration')).toBeVisible()
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('who may not see it is refused', async () => {
  const initiatives = () => {
    throw Object.assign(new Error('no'), { extensions: { code: 'NOT_FOUND' } })
  }
  renderRoute('/inspiration', scene('READER', initiativesScene({ initiatives })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
