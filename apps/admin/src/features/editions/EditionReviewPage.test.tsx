import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { edition, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const address = (id: string) => `/nationellt/utgava/${id}`

test('a coordinator reads what was tried, what came nearest, and what has moved, and publishes', async () => {
  let published: string | null = null
  const publishEdition = ({ input }: { input: { editionId: string } }) => {
    published = input.editionId
    return { edition: edition(2026, 'PUBLISHED', { id: 'edition-2026-2', number: 2 }) }
  }
  renderRoute(address('edition-2026-2'), scene('NATIONAL_COORDINATOR', { publishEdition }))
  expect(await heading('2026, nummer 2: klar att publicera')).toBeVisible()
  const attacks = screen.getByRole('table', { name: 'Vad granskningen har prövat' })
  expect(within(attacks).getByRole('row', { name: /Medelvärden mot varandra/ })).toHaveTextContent(
    'Minst 5 organisationer',
  )
  expect(within(attacks).getByRole('row', { name: /Lägst och högst/ })).toHaveTextContent('3 av 16 par')
  const beside = screen.getByRole('table', { name: 'Jämfört med utgåva 2026, nummer 1' })
  expect(within(beside).getByRole('row', { name: /240 → 245/ })).toHaveTextContent('41 av 73')
  expect(screen.getByText('6 har tillkommit. Öppna: Ale, Borås.')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: /Publicera …/ }))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publicera utan dem' }))
  await expect.poll(() => published).toBe('edition-2026-2')
})

test('where something was found there is no button: the page says where, and what to do', async () => {
  renderRoute(address('edition-2026-3'), scene('NATIONAL_COORDINATOR'))
  expect(await heading('2026, nummer 3: granskningen hittade något')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Publicera/ })).toBeNull()
  expect(screen.getByText(/Vänta tills fler organisationer är med/)).toBeVisible()
  const findings = screen.getByRole('table', { name: 'Var något hittades' })
  expect(within(findings).getByRole('row', { name: /main:A/ })).toHaveTextContent('2')
})

test('the page shows its frame while it loads', async () => {
  renderRoute(address('edition-2026-2'), scene('NATIONAL_COORDINATOR'), { unanswered: ['EditionReview'] })
  expect(await heading('Utgåva')).toBeVisible()
})

test('an edition that is not there is said to be not there', async () => {
  renderRoute(address('nowhere'), scene('NATIONAL_COORDINATOR', { edition: () => null }))
  expect(await screen.findByText('Utgåvan finns inte')).toBeVisible()
})

test('a key user is refused', async () => {
  renderRoute(address('edition-2026-2'), scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})
