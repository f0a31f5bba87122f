import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initiative, initiativesScene, ownInitiatives } from '../../testing/fixtures/initiatives.ts'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('an initiative says what, why and what has been seen; a rise since is no proof', async () => {
  renderRoute('/inspiration/forms', scene('READER', initiativesScene()))
  expect(await heading('Slut på pappersblanketter')).toBeVisible()
  expect(screen.getByText('Hälften är borta.')).toBeVisible()
  expect(
    screen.getByText(/^Nyttorealisering har stigit klart sedan dess: från 41,2 \(2024\) till 52,9 \(2026\)/),
  ).toBeVisible()
  expect(screen.getByText(/Det visar inte att initiativet var orsaken/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'solna.example/blanketter' })).toHaveAttribute('rel', 'noreferrer nofollow')
  // A reader follows and comments, and copies nothing.
  expect(screen.queryByRole('button', { name: 'Det här vill vi också göra' })).toBeNull()
})

test('a key user copies it into the own portfolio, and finds the copy', async () => {
  let copyId: string | null = null
  const copyInitiative = () => {
    copyId = 'copy'
    return { initiative: initiative('copy') }
  }
  renderRoute(
    '/inspiration/forms',
    scene('KEY_USER', initiativesScene({ copyInitiative, initiative: () => initiative('forms', { copyId }) })),
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Det här vill vi också göra' }))
  expect(await screen.findByRole('link', { name: 'Gå till ert eget' })).toHaveAttribute('href', '/inspiration/copy')
})

test('a comment is sent, and one that is too short is refused with nothing lost', async () => {
  const commentOnInitiative = ({ input }: { input: { text: string } }) => {
    if (input.text === '') throw Object.assign(new Error('no'), { extensions: { code: 'COMMENT_INVALID' } })
    const comment = {
      id: 'k',
      author: 'Karin',
      organisationName: 'Nacka',
      text: input.text,
      createdAt: '2026-03-06T08:00:00Z',
      mayBeRemoved: true,
    }
    return { initiative: initiative('forms', { comments: [comment], commentCount: 1 }) }
  }
  renderRoute('/inspiration/forms', scene('READER', initiativesScene({ commentOnInitiative })))
  fireEvent.click(await screen.findByRole('button', { name: 'Skicka kommentaren' }))
  expect(await screen.findByText('Skriv något, högst 2 000 tecken.')).toBeVisible()
  fireEvent.change(screen.getByLabelText('Skriv en kommentar'), { target: { value: 'Hur gjorde ni?' } })
  fireEvent.click(screen.getByRole('button', { name: 'Skicka kommentaren' }))
  expect(await screen.findByText('Hur gjorde ni?')).toBeVisible()
  await waitFor(() => expect(screen.getByLabelText('Skriv en kommentar')).toHaveValue(''))
})

test('a report goes to the coordinators with its reason', async () => {
  let sent: unknown
  const reportInitiative = ({ input }: { input: unknown }) => {
    sent = input
    return { initiative: initiative('forms', { reported: true }) }
  }
  renderRoute('/inspiration/forms', scene('READER', initiativesScene({ reportInitiative })))
  fireEvent.click(await screen.findByRole('button', { name: 'Anmäl' }))
  const form = screen.getByRole('form', { name: 'Anmäl till samordnarna' })
  fireEvent.change(within(form).getByLabelText('Vad är fel?'), { target: { value: 'ADVERTISING' } })
  fireEvent.click(within(form).getByRole('button', { name: 'Skicka anmälan' }))
  expect(await screen.findByText('Du har anmält initiativet.')).toBeVisible()
  expect(sent).toMatchObject({ id: 'forms', reason: 'ADVERTISING', note: '' })
})

test('the own portfolio shows where the weight lies, as a map and as a table', async () => {
  const { router } = renderRoute('/inspiration/egna', scene('READER', initiativesScene()))
  expect(await heading('3 egna initiativ')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Tyngdpunkten ligger på effektivitet, internt: 2 av 3' })).toBeVisible()
  const marks = screen.getAllByRole('option').map((mark) => mark.textContent)
  expect(marks[0]).toMatch(/^Effektivitet, internt, Initiativ 2/)
  expect(screen.getByRole('heading', { name: 'Idé (1)' })).toBeVisible()
  expect(screen.getByText(/Syns bara i er egen organisation. Efter Solna/)).toBeVisible()
  fireEvent.click(screen.getByRole('radio', { name: 'Tabell' }))
  expect(router.state.location.search).toBe('?tabell=balans')
})

test('a new initiative needs a title and a factor; what is missing is said beside its field', async () => {
  const sent: unknown[] = []
  const saveInitiative = ({ input }: { input: unknown }) => {
    sent.push(input)
    return { initiative: ownInitiatives[0] }
  }
  const { router } = renderRoute('/inspiration/nytt', scene('KEY_USER', initiativesScene({ saveInitiative })))
  fireEvent.click(await screen.findByRole('button', { name: 'Spara' }))
  expect(screen.getByText('Ge initiativet en rubrik.')).toBeVisible()
  expect(screen.getByText('Välj minst en faktor.')).toBeVisible()
  expect(screen.getByLabelText('Rubrik')).toHaveFocus()
  fireEvent.change(screen.getByLabelText('Rubrik'), { target: { value: 'Färre blanketter' } })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Nyttorealisering' }))
  fireEvent.change(screen.getByLabelText('Länkar'), { target: { value: 'https://nacka.example\n\n' } })
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await heading('Färre blanketter')).toBeVisible()
  expect(sent).toMatchObject([
    {
      id: null,
      title: 'Färre blanketter',
      factors: ['factor:benefits'],
      links: ['https://nacka.example'],
      startedYear: null,
    },
  ])
  expect(router.state.location.pathname).toBe('/inspiration/a')
})

test('an initiative of others cannot be opened for editing', async () => {
  renderRoute('/inspiration/forms/andra', scene('KEY_USER', initiativesScene()))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('an own initiative is removed after a question', async () => {
  let removed: unknown
  const removeInitiative = ({ input }: { input: { id: string } }) => {
    removed = input.id
    return { id: input.id }
  }
  const { router } = renderRoute('/inspiration/a', scene('KEY_USER', initiativesScene({ removeInitiative })))
  fireEvent.click(await screen.findByRole('button', { name: 'Ta bort' }))
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort initiativet' }))
  expect(await heading('3 egna initiativ')).toBeVisible()
  expect(removed).toBe('a')
  expect(router.state.location.pathname).toBe('/inspiration/egna')
})

test('a coordinator hides what is reported, with a reason that its owner reads', async () => {
  let sent: unknown
  let reported = initiativesScene().reportedInitiatives()
  const hideInitiative = ({ input }: { input: unknown }) => {
    sent = input
    reported = []
    return { initiative: initiative('forms') }
  }
  renderRoute(
    '/inspiration/anmalda',
    scene('NATIONAL_COORDINATOR', initiativesScene({ hideInitiative, reportedInitiatives: () => reported })),
  )
  expect(await heading('1 initiativ att titta på')).toBeVisible()
  expect(screen.getByText(/: Reklam$/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Dölj' }))
  const form = screen.getByRole('form', { name: 'Dölj ”Slut på pappersblanketter”?' })
  fireEvent.change(within(form).getByLabelText('Vad är fel?'), { target: { value: 'ADVERTISING' } })
  fireEvent.click(within(form).getByRole('button', { name: 'Dölj initiativet' }))
  expect(await heading('Inget är anmält')).toBeVisible()
  expect(sent).toMatchObject({ id: 'forms', reason: 'ADVERTISING' })
})
