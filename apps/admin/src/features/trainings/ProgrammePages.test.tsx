import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { learningScene, programme, risen } from '../../testing/fixtures/learning.ts'
import { organisation, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('programmes stand with their time, for whom and who is responsible', async () => {
  renderRoute('/larande/program', scene('KEY_USER', learningScene()))
  expect(await heading('1 program, inget pågår nu')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Nytta först' })).toHaveAttribute('href', '/larande/program/programme-1')
  expect(screen.getByText('Ansvarig: Digitaliseringschefen')).toBeVisible()
  expect(screen.getByText('Hela organisationen')).toBeVisible()
})

test('without programmes a key user is told how to begin, and a reader who begins', async () => {
  renderRoute('/larande/program', scene('KEY_USER', learningScene({ programmes: [] })))
  expect(await screen.findByRole('link', { name: 'Planera ett program' })).toBeVisible()
  renderRoute('/larande/program', scene('READER', learningScene({ programmes: [] })))
  expect(await screen.findByText(/Er nyckelanvändare har inte planerat/)).toBeVisible()
})

test('the list shows its frame while it loads', async () => {
  renderRoute('/larande/program', scene('KEY_USER', learningScene()), { unanswered: ['Programmes'] })
  expect(await heading('Program')).toBeVisible()
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('the list is refused to whoever may not see it', async () => {
  const programmes = () => {
    throw Object.assign(new Error('no'), { extensions: { code: 'NOT_FOUND' } })
  }
  renderRoute('/larande/program', scene('READER', learningScene({ programmes })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('a programme tells how many of each role were reached, in numbers', async () => {
  renderRoute('/larande/program/programme-1', scene('READER', learningScene()))
  expect(await heading('Nytta först')).toBeVisible()
  const reach = screen.getByRole('table', { name: 'Så många har nåtts' })
  expect(within(reach).getByRole('row', { name: /^Chefer/ })).toHaveTextContent('9 av 14')
  expect(screen.getByRole('heading', { name: 'Effekten går inte att se ännu' })).toBeVisible()
  expect(screen.getByText(/^Nästa mätning som öppnar efter programmets sista dag/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Registrera deltagande' })).toBeNull()
})

test('the effect is a change with its verdict beside the others, and is said not to be a proof', async () => {
  const shown = programme({ effect: risen })
  renderRoute('/larande/program/programme-1', scene('READER', learningScene({ programme: () => shown })))
  expect(await screen.findByRole('heading', { name: 'Det som programmet tränade har stigit' })).toBeVisible()
  expect(screen.getByText('Det här är en förändring, inte ett bevis.')).toBeVisible()
  const row = await screen.findByRole('row', { name: /^Nyttorealisering/ })
  expect(row).toHaveTextContent('▲ klart högre: +8,2')
  expect(row).toHaveTextContent('44,4')
  expect(row).toHaveTextContent('52,6')
  expect(screen.getByText('De 2 andra faktorerna, som programmet inte tränade:')).toBeVisible()
  expect(screen.getByText(/går inte att avgöra: 1/)).toBeVisible()
  expect(screen.getByText('jämförs inte: 1')).toBeVisible()
})

test('participation is registered in numbers; more participants than there are is a mistake', async () => {
  const sent: unknown[] = []
  const registerParticipation = ({ input }: { input: unknown }) => {
    sent.push(input)
    return { programme: programme() }
  }
  renderRoute('/larande/program/programme-1', scene('KEY_USER', learningScene({ registerParticipation })))
  fireEvent.click(await screen.findByRole('button', { name: 'Registrera deltagande' }))
  const form = screen.getByRole('form', { name: 'Registrera deltagande' })
  fireEvent.click(await within(form).findByRole('radio', { name: 'Äldreomsorgen' }))
  fireEvent.change(within(form).getByLabelText('Antal som deltog'), { target: { value: '12' } })
  fireEvent.change(within(form).getByLabelText('Av hur många i rollen'), { target: { value: '9' } })
  fireEvent.change(within(form).getByLabelText('Dag'), { target: { value: '2026-02-12' } })
  fireEvent.click(within(form).getByRole('button', { name: 'Registrera' }))
  expect(within(form).getByText(/minst lika många som deltog/)).toBeVisible()
  expect(sent).toEqual([])
  fireEvent.change(within(form).getByLabelText('Av hur många i rollen'), { target: { value: '18' } })
  fireEvent.click(within(form).getByRole('button', { name: 'Registrera' }))
  await expect.poll(() => sent).toHaveLength(1)
  expect(sent[0]).toEqual({
    programmeId: 'programme-1',
    trainingId: 'benefits',
    unitId: 'care',
    role: 'MANAGER',
    participants: 12,
    headcount: 18,
    heldOn: '2026-02-12',
  })
})

test('a unit manager registers for the own part of the tree only', async () => {
  const { viewer } = scene()
  const memberships = [{ role: 'UNIT_MANAGER', organisation, unit: { id: 'education', name: 'Barn och utbildning' } }]
  const fields = { ...learningScene(), viewer: { ...viewer, memberships } }
  renderRoute('/larande/program/programme-1', scene('READER', fields))
  fireEvent.click(await screen.findByRole('button', { name: 'Registrera deltagande' }))
  const form = screen.getByRole('form', { name: 'Registrera deltagande' })
  expect(await within(form).findByRole('radio', { name: 'Skola norr' })).toBeVisible()
  expect(within(form).queryByRole('radio', { name: 'Äldreomsorgen' })).toBeNull()
})

test('a new programme begins with the chosen training and its roles, and is sent whole', async () => {
  let sent: unknown
  const saveProgramme = ({ input }: { input: unknown }) => {
    sent = input
    return { programme: programme() }
  }
  const fields = learningScene({ saveProgramme })
  const { router } = renderRoute('/larande/program/nytt?insatser=benefits', scene('KEY_USER', fields))
  fireEvent.click(await screen.findByRole('button', { name: 'Spara programmet' }))
  expect(screen.getByLabelText('Programmets namn')).toHaveFocus()
  expect(sent).toBeUndefined()
  expect(screen.getByRole('checkbox', { name: 'Nytta på riktigt' })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Chefer' })).toBeChecked()
  fireEvent.change(screen.getByLabelText('Programmets namn'), { target: { value: 'Nytta först' } })
  fireEvent.change(screen.getByLabelText('Första dagen'), { target: { value: '2027-01-11' } })
  fireEvent.change(screen.getByLabelText('Sista dagen'), { target: { value: '2027-05-28' } })
  fireEvent.change(screen.getByLabelText('Ansvarig'), { target: { value: 'HR-chefen' } })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Skola norr' }))
  fireEvent.click(screen.getByRole('button', { name: 'Spara programmet' }))
  expect(await heading('Nytta först')).toBeVisible()
  expect(sent).toMatchObject({
    id: null,
    name: 'Nytta först',
    trainingIds: ['benefits'],
    unitIds: ['north'],
    roles: ['MANAGER', 'SPECIALIST'],
    startsOn: '2027-01-11',
    endsOn: '2027-05-28',
    responsible: 'HR-chefen',
  })
  expect(router.state.location.pathname).toBe('/larande/program/programme-1')
})

test('a reader cannot plan', async () => {
  renderRoute('/larande/program/nytt', scene('READER', learningScene()))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('an unknown programme is refused', async () => {
  renderRoute('/larande/program/programme-9', scene('KEY_USER', learningScene({ programme: null })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
