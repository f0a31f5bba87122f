import { fireEvent, screen, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { edition, mendedEdition, scene } from '../../testing/fixtures/scene.ts'
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
  expect(screen.getByText(/vänta tills fler organisationer är med/)).toBeVisible()
  expect(screen.getByText(/Det hjälper inte att visa färre siffror/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Räkna om utan det som hittades' })).toBeNull()
  const findings = screen.getByRole('table', { name: 'Var något hittades' })
  expect(within(findings).getByRole('row', { name: /Storstäder och storstadsnära/ })).toHaveTextContent('2')
})

test('an end that was found is told in words, and a new number is computed without it', async () => {
  let mended: string | null = null
  const mendEdition = ({ input }: { input: { editionId: string } }) => {
    mended = input.editionId
    return { edition: mendedEdition, jobRun: { id: 'run-1', state: 'REQUESTED' } }
  }
  renderRoute(address('edition-2026-4'), scene('NATIONAL_COORDINATOR', { mendEdition }))
  expect(await heading('2026, nummer 4: granskningen hittade något')).toBeVisible()
  const findings = screen.getByRole('table', { name: 'Var något hittades' })
  const row = within(findings).getByRole('row', { name: /Storstäder och storstadsnära kommuner/ })
  expect(row).toHaveTextContent('Totalt')
  expect(row).toHaveTextContent('det lägsta eller högsta anonyma värdet inom tio poäng')
  fireEvent.click(screen.getByRole('button', { name: 'Räkna om utan det som hittades' }))
  expect(await heading('2026, nummer 5: klar att publicera')).toBeVisible()
  expect(mended).toBe('edition-2026-4')
  expect(screen.getByRole('heading', { name: 'Visas inte i den här utgåvan' })).toBeVisible()
  expect(screen.getByText('Alla organisationer: tiondelar (10 och 90 procent)')).toBeVisible()
  expect(screen.getByText(/Storstäder och storstadsnära kommuner: allt utom medelvärdet/)).toBeVisible()
})

test('that it cannot be computed anew is said', async () => {
  const mendEdition = () => {
    throw new GraphQLError('no', { extensions: { code: 'EDITION_NOT_MENDABLE' } })
  }
  renderRoute(address('edition-2026-4'), scene('NATIONAL_COORDINATOR', { mendEdition }))
  fireEvent.click(await screen.findByRole('button', { name: 'Räkna om utan det som hittades' }))
  expect(await screen.findByText(/Läs på utgåvans sida vad som kan göras/)).toBeVisible()
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
