import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { job, organisation, page, round, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const code = '0123-4567-89AB-CDEF-GHJK-MNPQ-RS'

function refusal(name: string, detail: object = {}): GraphQLError {
  return new GraphQLError(name, { extensions: { code: name, detail } })
}

test('an open round shows its response rate, in all and by unit', async () => {
  renderRoute('/matning/round-2027', scene())
  expect(await heading('Mätning 2027, provomgång: 43\u00a0% har svarat')).toBeVisible()
  const unit = screen.getByRole('row', { name: /Utbildningsförvaltningen/ })
  expect(unit).toHaveTextContent('28 av 64')
})

test('closing asks once more before it happens', async () => {
  let closed = 0
  const closeRound = () => {
    closed += 1
    return { round: round(2027, 'OPEN'), jobRun: job('job-2', 'rounds.close-round', 'REQUESTED') }
  }
  renderRoute('/matning/round-2027', scene('KEY_USER', { closeRound }))
  fireEvent.click(await screen.findByRole('button', { name: 'Stäng mätomgången …' }))
  expect(closed).toBe(0)
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stäng nu' }))
  expect(await screen.findByText('Mätomgången stängs')).toBeVisible()
  expect(closed).toBe(1)
})

test('a box that the server seals alone is closed and opened without a word of a code', async () => {
  const sealedByServer = (state: string) => {
    const one = round(2027, state)
    return { ...one, box: { ...one.box, strength: 'SERVER' } }
  }
  renderRoute('/matning/round-2027', scene('KEY_USER', { round: () => sealedByServer('OPEN') }))
  expect(await screen.findByText(/Därefter kan du öppna svarslådan; någon kod behövs inte/)).toBeVisible()
  expect(screen.queryByText(/öppnas med koden/)).toBeNull()
  cleanup()
  renderRoute('/matning/round-2027', scene('KEY_USER', { round: () => sealedByServer('CLOSED') }))
  expect(await screen.findByRole('button', { name: 'Öppna svarslådan' })).toBeVisible()
  expect(screen.getByText('Går svarslådan inte att öppna?')).toBeVisible()
  expect(screen.queryByText(/Har koden gått förlorad/)).toBeNull()
})

test('a code with signs missing is not sent, and the page says how many', async () => {
  renderRoute('/matning/round-2027', scene('KEY_USER', { round: () => round(2027, 'CLOSED') }))
  fireEvent.change(await screen.findByLabelText('Kod'), { target: { value: '0123-4567' } })
  fireEvent.click(screen.getByRole('button', { name: 'Öppna svarslådan' }))
  expect(await screen.findByText('18 tecken saknas i koden')).toBeVisible()
})

test('a wrong code changes nothing and is said in words', async () => {
  const openBox = () => {
    throw refusal('CODE_WRONG')
  }
  renderRoute('/matning/round-2027', scene('KEY_USER', { round: () => round(2027, 'CLOSED'), openBox }))
  fireEvent.change(await screen.findByLabelText('Kod'), { target: { value: code } })
  fireEvent.click(screen.getByRole('button', { name: 'Öppna svarslådan' }))
  expect(await screen.findByText(/Koden stämmer inte med svarslådan/)).toBeVisible()
})

test('unreadable envelopes are named by number and must be accepted', async () => {
  const asked: number[] = []
  const openBox = ({ input }: { input: { acceptUnreadable: number; code: string } }) => {
    asked.push(input.acceptUnreadable)
    if (input.acceptUnreadable < 2) throw refusal('BOX_HAS_UNREADABLE', { unreadable: 2 })
    return {
      round: round(2027, 'OPENED'),
      jobRun: job('job-2', 'scores.score-organisation', 'REQUESTED'),
      responses: 88,
    }
  }
  renderRoute('/matning/round-2027', scene('KEY_USER', { round: () => round(2027, 'CLOSED'), openBox }))
  fireEvent.change(await screen.findByLabelText('Kod'), { target: { value: code } })
  fireEvent.click(screen.getByRole('button', { name: 'Öppna svarslådan' }))
  expect(await screen.findByText(/2 kuvert går inte att läsa. Om du öppnar ändå/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Öppna ändå' }))
  expect(await screen.findByRole('progressbar', { name: 'Svaren räknas' })).toBeVisible()
  expect(asked).toEqual([0, 2])
})

test('a reader follows a round but cannot close it', async () => {
  renderRoute('/matning/round-2027', scene('READER'))
  expect(await screen.findByText(/Er nyckelanvändare kan stänga den tidigare/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Stäng/ })).toBeNull()
})

test('a round that is not yours is refused', async () => {
  renderRoute('/matning/round-of-others', scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('the list of rounds shows its frame while it loads', async () => {
  renderRoute('/matning', scene(), { unanswered: ['Rounds'] })
  expect(await heading('Mätning')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Hämtar')
})

test('the list of rounds says how many are running', async () => {
  renderRoute('/matning', scene())
  expect(await heading('En mätomgång pågår')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Mätning 2026' })).toHaveAttribute('href', '/matning/round-2026')
})

test('an organisation without rounds is told what will stand here', async () => {
  renderRoute('/matning', scene('KEY_USER', { organisation: () => ({ ...organisation, rounds: () => page([]) }) }))
  expect(await screen.findByText('Ni har inga mätomgångar ännu')).toBeVisible()
})
