import { fireEvent, screen } from '@testing-library/react'
import { standardTexts } from '@mognad/model/rounds/invitation-texts'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { instrumentVersion, round, scene } from '../../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../../testing/render-route.tsx'

const plan = {
  targetGroup: 'EMPLOYEES',
  collection: 'INVITATIONS',
  inviteMode: 'ALL',
  sampleSize: null,
  standardTexts: true,
  invitationTexts: standardTexts,
  reminderDays: [7, 14],
  explanations: [],
  repeatMonths: null,
  keyHolderEmail: null,
  frame: 204,
  recipients: 0,
  preparations: [
    { preparation: 'UNITS', done: true },
    { preparation: 'PEOPLE', done: false },
    { preparation: 'TEXTS', done: true },
    { preparation: 'KEY', done: false },
    { preparation: 'OPENS', done: true },
  ],
}
const box = {
  id: 'box-1',
  number: 1,
  state: 'PLANNED',
  strength: 'KEY_HOLDER',
  keyHolder: 'registratorn',
  publicKey: null,
  codeCheck: null,
  received: null,
  refused: null,
  unreadable: null,
  closesAt: '2028-12-01T22:00:00Z',
}
const responseRate = { invited: 0, responses: null, rate: null, reason: 'HIDDEN' }
const planned = (more: object = {}) => round(2028, 'PLANNED', { box, plan, responseRate, ...more })
const instrumentVersions = [instrumentVersion]
const next = () => fireEvent.click(screen.getByRole('button', { name: 'Spara och fortsätt' }))

test('a new round is saved with its first page, and the next page follows', async () => {
  const asked: { plan: { name: string; collection: string } }[] = []
  const planRound = ({ input }: { input: (typeof asked)[number] }) => {
    asked.push(input)
    return planned()
  }
  const root = scene('KEY_USER', { instrumentVersions, planRound, round: () => planned() })
  const { router } = renderRoute('/matning/planera', root)
  fireEvent.change(await screen.findByLabelText('Namn'), {
    target: { value: 'Vårens mätning' },
  })
  next()
  expect(await screen.findByRole('heading', { name: 'När ska den öppna och stänga?' })).toBeVisible()
  expect(asked).toMatchObject([{ plan: { name: 'Vårens mätning', collection: 'INVITATIONS' } }])
  expect(router.state.location.pathname + router.state.location.search).toBe('/matning/round-2028/plan?steg=time')
})

test('what is wrong is listed with links to the fields, and nothing is sent', async () => {
  let sent = 0
  const planRound = () => {
    sent += 1
    return planned()
  }
  renderRoute('/matning/planera', scene('KEY_USER', { instrumentVersions, planRound }))
  fireEvent.change(await screen.findByLabelText('Namn'), { target: { value: '' } })
  next()
  expect(await screen.findByRole('link', { name: 'Namn: behöver fyllas i' })).toHaveAttribute('href', '#plan-name')
  expect(sent).toBe(0)
})

test('going back loses nothing that was written', async () => {
  const root = scene('KEY_USER', { instrumentVersions, round: () => planned(), changeRound: () => planned() })
  renderRoute('/matning/round-2028/plan', root)
  fireEvent.change(await screen.findByLabelText('Namn'), {
    target: { value: 'Nytt namn' },
  })
  next()
  fireEvent.click(await screen.findByRole('button', { name: 'Tillbaka' }))
  expect(await screen.findByLabelText('Namn')).toHaveValue('Nytt namn')
})

test('a text without the link is refused on its page', async () => {
  const root = scene('KEY_USER', { instrumentVersions, round: () => planned() })
  renderRoute('/matning/round-2028/plan?steg=texts', root)
  const [body] = await screen.findAllByLabelText('Text')
  fireEvent.change(body!, { target: { value: 'Svara!' } })
  next()
  expect((await screen.findAllByText(/{link} saknas/))[0]).toBeVisible()
})

test('before anybody is asked the page says how small a change will show', async () => {
  const root = scene('KEY_USER', { instrumentVersions, round: () => planned() })
  renderRoute('/matning/round-2028/plan', root)
  expect(await screen.findByText(/Med 204 inbjudna och omkring 122 svar/)).toBeVisible()
})

test('a reader cannot plan', async () => {
  renderRoute('/matning/planera', scene('READER', { instrumentVersions }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('while the plan loads its frame is there', async () => {
  renderRoute('/matning/planera', scene('KEY_USER', { instrumentVersions }), { unanswered: ['PlanChoices'] })
  expect(await heading('Planera en mätomgång')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Hämtar')
})

test('a planned round is a checklist of what remains', async () => {
  renderRoute('/matning/round-2028', scene('KEY_USER', { round: () => planned() }))
  expect(await heading('Mätning 2028: planerad')).toBeVisible()
  expect(screen.getByRole('heading', { name: '2 saker återstår innan mätomgången kan öppna' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Till nyckeln' })).toHaveAttribute('href', '/matning/round-2028/nyckel')
  expect(screen.queryByRole('button', { name: 'Öppna nu i stället' })).toBeNull()
})

test('a notice stands as long as there is something to do about it', async () => {
  const notices = [{ kind: 'KEY_MISSING', noticedAt: '2028-09-15T06:00:00Z', mailedAt: '2028-09-15T06:00:00Z' }]
  renderRoute('/matning/round-2028', scene('KEY_USER', { round: () => planned({ notices }) }))
  expect(await screen.findByText('Mätomgången kunde inte öppna: nyckeln saknas')).toBeVisible()
})

test('the key holder of a link that nobody knows is told what to do', async () => {
  const keyHolderBox = () => {
    throw new GraphQLError('no', { extensions: { code: 'LINK_UNKNOWN' } })
  }
  renderRoute('/nyckel#abc', scene('KEY_USER', { viewer: null, keyHolderBox }))
  expect(await screen.findByRole('alert')).toBeVisible()
  renderRoute('/nyckel', scene('KEY_USER', { viewer: null }))
  expect(await screen.findByText(/öppnas med länken från er nyckelanvändare/)).toBeVisible()
})

test('the key holder cannot go on without two copies and the end of the code', async () => {
  let sent = 0
  const held = {
    boxId: '0192f0c4-0000-7000-8000-000000000001',
    purpose: 'MAKE',
    usable: true,
    organisation: 'Nacka kommun',
    round: 'Mätning 2028',
    keyHolder: 'registratorn',
    state: 'PLANNED',
    publicKey: null,
    codeCheck: null,
    opensAt: null,
    closesAt: '2028-12-01T22:00:00Z',
    received: null,
  }
  const setBoxKeyWithLink = () => {
    sent += 1
    return { token: 'x'.repeat(43), purpose: 'OPEN', expiresAt: '2029-12-01T22:00:00Z' }
  }
  renderRoute('/nyckel#abc', scene('KEY_USER', { viewer: null, keyHolderBox: () => held, setBoxKeyWithLink }))
  fireEvent.click(await screen.findByRole('button', { name: 'Gör nyckel och kod' }))
  const lock = await screen.findByRole('button', { name: /lås svarslådan/ })
  fireEvent.click(lock)
  expect(await screen.findByText('Spara koden på två ställen och kryssa för båda')).toBeVisible()
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box)
  fireEvent.change(screen.getByLabelText('Skriv kodens sista åtta tecken'), { target: { value: '00000000' } })
  fireEvent.click(lock)
  expect(await screen.findByText('Det stämmer inte med koden. Läs en gång till.')).toBeVisible()
  expect(sent).toBe(0)
  const code = document.querySelector('.key-code')!.textContent!
  fireEvent.change(screen.getByLabelText('Skriv kodens sista åtta tecken'), { target: { value: code.slice(-8) } })
  fireEvent.click(lock)
  expect(await heading('Klart. Svarslådan är låst med din kod')).toBeVisible()
  expect(sent).toBe(1)
})
