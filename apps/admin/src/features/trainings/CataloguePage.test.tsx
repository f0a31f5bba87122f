import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { learningScene } from '../../testing/fixtures/learning.ts'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const titles = async () => {
  const table = await screen.findByRole('table', { name: 'Katalog' })
  return within(table)
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent)
}

test('the catalogue tells how many there are, which are one’s own, and filters from its address', async () => {
  const { router } = renderRoute('/larande/katalog', scene('READER', learningScene()))
  expect(await heading('3 insatser att välja bland')).toBeVisible()
  expect(await titles()).toEqual(['Nytta på riktigt', 'Informationens väg', 'Vår egen kurs'])
  expect(screen.getByRole('row', { name: /^Vår egen kurs/ })).toHaveTextContent('Egen')
  fireEvent.change(screen.getByLabelText('Längd'), { target: { value: 'timme' } })
  expect(await titles()).toEqual(['Informationens väg'])
  expect(router.state.location.search).toBe('?langd=timme')
  fireEvent.click(screen.getByRole('button', { name: 'Rensa filtren' }))
  expect(await titles()).toHaveLength(3)
})

test('an address brings search and filters back, and nothing found is said', async () => {
  renderRoute('/larande/katalog?sok=egen+kurs&anordnare=Nacka+kommun', scene('READER', learningScene()))
  expect(await titles()).toEqual(['Vår egen kurs'])
  fireEvent.change(screen.getByLabelText('Sök i katalogen'), { target: { value: 'ingenting' } })
  expect(screen.getByText('0 insatser')).toBeVisible()
  expect(screen.queryByRole('table', { name: 'Katalog' })).toBeNull()
})

test('a training lies open with aims, agenda and material; who plans may plan it', async () => {
  renderRoute('/larande/katalog?insats=benefits', scene('KEY_USER', learningScene()))
  const panel = await screen.findByRole('dialog', { name: 'Nytta på riktigt' })
  expect(panel).toHaveTextContent('Följa en nytta hela vägen.')
  expect(panel).toHaveTextContent('45 minRita nyttans väg.')
  expect(panel).toHaveTextContent('8–20 personer')
  expect(within(panel).getByRole('link', { name: 'Planera i ett program' })).toHaveAttribute(
    'href',
    '/larande/program/nytt?insatser=benefits',
  )
  // A national training is not one's own to change.
  expect(within(panel).queryByRole('link', { name: 'Ändra' })).toBeNull()
})

test('an own training can be taken out, after a question', async () => {
  let sent: unknown
  const retireTraining = ({ input }: { input: unknown }) => {
    sent = input
    return { id: 'own' }
  }
  renderRoute('/larande/katalog?insats=own', scene('KEY_USER', learningScene({ retireTraining })))
  const panel = await screen.findByRole('dialog', { name: 'Vår egen kurs' })
  fireEvent.click(within(panel).getByRole('button', { name: 'Ta ur katalogen' }))
  fireEvent.click(within(panel).getByRole('button', { name: 'Ta bort' }))
  expect(await screen.findByText('Vår egen kurs är borttagen ur katalogen.')).toBeVisible()
  expect(sent).toMatchObject({ id: 'own' })
})

test('a reader finds neither adding nor importing', async () => {
  renderRoute('/larande/katalog', scene('READER', learningScene()))
  await titles()
  expect(screen.queryByRole('link', { name: 'Lägg till insats' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Importera insatser' })).toBeNull()
})

test('a coordinator keeps the national catalogue', async () => {
  const asked: unknown[] = []
  const trainings = (args: { organisationId?: string | null }) => {
    asked.push(args.organisationId ?? null)
    return []
  }
  renderRoute('/larande/katalog', scene('NATIONAL_COORDINATOR', learningScene({ trainings })))
  expect(await screen.findByRole('heading', { name: 'Katalogen är tom' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Lägg till insats' })).toBeVisible()
  expect(new Set(asked)).toEqual(new Set([null]))
  const nav = screen.getByRole('navigation', { name: 'Nationellt' })
  expect(within(nav).getByRole('link', { name: 'Katalog' })).toHaveAttribute('aria-current', 'page')
})

test('the page shows its frame while it loads', async () => {
  renderRoute('/larande/katalog', scene('READER', learningScene()), { unanswered: ['Trainings'] })
  expect(await heading('Katalog')).toBeVisible()
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('somebody who may not see it is refused', async () => {
  const trainings = () => {
    throw Object.assign(new Error('no'), { extensions: { code: 'NOT_FOUND' } })
  }
  renderRoute('/larande/katalog', scene('READER', learningScene({ trainings })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('a new training is sent as it was written; what is missing is said and nothing is sent', async () => {
  const sent: unknown[] = []
  const saveTraining = ({ input }: { input: { id: string | null } }) => {
    sent.push(input)
    return { training: learningScene().trainings()[2] }
  }
  const { router } = renderRoute('/larande/katalog/ny', scene('KEY_USER', learningScene({ saveTraining })))
  fireEvent.click(await screen.findByRole('button', { name: 'Spara insatsen' }))
  expect(screen.getByText('Ge insatsen ett namn')).toBeVisible()
  expect(screen.getByLabelText('Insats')).toHaveFocus()
  expect(sent).toEqual([])
  fireEvent.change(screen.getByLabelText('Insats'), { target: { value: 'Vår egen kurs' } })
  fireEvent.change(screen.getByLabelText('Beskrivning'), { target: { value: 'Om nytta.' } })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Nyttorealisering' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Chefer' }))
  fireEvent.change(screen.getByLabelText('Minuter'), { target: { value: '90' } })
  fireEvent.click(screen.getByRole('button', { name: 'Spara insatsen' }))
  await screen.findByRole('dialog', { name: 'Vår egen kurs' })
  expect(sent).toMatchObject([
    { id: null, title: { sv: 'Vår egen kurs' }, factors: ['benefits'], roles: ['MANAGER'], minutes: 90 },
  ])
  expect(router.state.location.search).toBe('?insats=own')
})

test('a national training cannot be opened for editing by a key user', async () => {
  renderRoute('/larande/katalog/benefits/andra', scene('KEY_USER', learningScene()))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
