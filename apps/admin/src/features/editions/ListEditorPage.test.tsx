import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { savedList, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const box = (name: string) => screen.getByRole('checkbox', { name })

test('a list is five or more of those who share by name; then it is compared with', async () => {
  let saved: unknown
  const saveCohortList = ({ input }: { input: object }) => {
    saved = input
    return { list: savedList }
  }
  const { router } = renderRoute('/jamforelse/lista/ny', scene('KEY_USER', { saveCohortList }))
  await heading('Ny lista att jämföra med')
  fireEvent.change(await screen.findByLabelText('Listans namn'), { target: { value: 'Grannar' } })
  for (const name of ['Danderyd', 'Lidingö', 'Solna', 'Täby']) fireEvent.click(box(name))
  const save = screen.getByRole('button', { name: 'Spara listan' })
  expect(screen.getByText('4 valda. Välj minst 5 och högst 100.')).toBeVisible()
  expect(save).toBeDisabled()
  fireEvent.change(screen.getByLabelText('Sök på namn eller län'), { target: { value: 'tyr' } })
  expect(screen.queryByRole('checkbox', { name: 'Danderyd' })).toBeNull()
  fireEvent.click(box('Tyresö'))
  fireEvent.click(save)
  await waitFor(() => expect(router.state.location.pathname).toBe('/jamforelse'))
  expect(saved).toMatchObject({
    id: null,
    name: 'Grannar',
    memberIds: ['named-0', 'named-1', 'named-4', 'named-6', 'named-7'],
  })
  expect(router.state.location.search).toBe(`?grupp=list%3A${savedList.id}`)
})

test('a saved list is changed, and says who has dropped out', async () => {
  const sharers = savedList.members.slice(1)
  renderRoute(`/jamforelse/lista/${savedList.id}`, scene('KEY_USER', { namedSharers: sharers }))
  await heading('Ändra listan')
  expect(await screen.findByDisplayValue('Våra grannar')).toBeVisible()
  expect(screen.getByText(/Danderyd delar inte sina resultat med namn/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Ta bort listan' })).toBeVisible()
})

test('where nobody shares by name the page says what to do', async () => {
  renderRoute('/jamforelse/lista/ny', scene('KEY_USER', { namedSharers: [] }))
  expect(await screen.findByText('Det finns ingen att välja')).toBeVisible()
})

test('a list of somebody else, or a reader, is refused', async () => {
  renderRoute('/jamforelse/lista/01890000-0000-7000-8000-0000000000bb', scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('a reader keeps no lists', async () => {
  renderRoute('/jamforelse/lista/ny', scene('READER'))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})
