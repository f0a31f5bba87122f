import { fireEvent, screen, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { job, page, recipientCount, round, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const planned = (more: object = {}) => ({ round: () => round(2027, 'PLANNED', more) })
const some = { recipientCounts: [recipientCount('unit-1', 'Biblioteken', 64), recipientCount('unit-2', 'Badhuset', 3)] }

/** A part of the page, by its title. */
const part = (words: string | RegExp) => screen.findByRole('heading', { level: 2, name: words })

const choose = async (text: string) => {
  const field = await screen.findByLabelText('Fil med personer')
  fireEvent.change(field, { target: { files: [new File([text], 'personer.csv', { type: 'text/csv' })] } })
}

test('a planned round without people says how to add them', async () => {
  renderRoute('/matning/round-2027', scene('KEY_USER', planned()))
  expect(await screen.findByText(/Importera en lista med e-postadresser och enheter/)).toBeVisible()
})

test('before the round each unit shows what a group of its size can show, and small ones that they are joined', async () => {
  renderRoute('/matning/round-2027', scene('KEY_USER', planned(some)))
  expect(await part('67 personer bjuds in')).toBeVisible()
  expect(screen.getByRole('row', { name: /Biblioteken/ })).toHaveTextContent('7,8 punkter')
  expect(screen.getByRole('row', { name: /Badhuset/ })).toHaveTextContent('Visas med en större enhet')
  expect(screen.getByText(/En enhet har färre än sju inbjudna/)).toBeVisible()
})

test('a list is looked at line by line before anything is stored', async () => {
  const asked: number[] = []
  const previewRecipients = () => ({
    added: 2,
    changed: 0,
    unchanged: 1,
    wrong: 1,
    accepted: [],
    problems: [{ line: 4, code: 'DUPLICATE', text: 'ada@n.example', firstLine: 2 }],
  })
  const importRecipients = ({ input }: { input: { acceptProblems: number } }) => {
    asked.push(input.acceptProblems)
    return { round: round(2027, 'PLANNED', some), list: previewRecipients() }
  }
  renderRoute('/matning/round-2027', scene('KEY_USER', { ...planned(), previewRecipients, importRecipients }))
  await choose('E-post;Enhet')
  expect(await screen.findByText('2 nya personer')).toBeVisible()
  expect(screen.getByRole('row', { name: /ada@n.example/ })).toHaveTextContent('Finns redan på rad 2')
  expect(asked).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till 2 personer' }))
  expect(await part('67 personer bjuds in')).toBeVisible()
  expect(asked).toEqual([1])
})

test('a file that is no list is refused in words', async () => {
  const previewRecipients = () => {
    throw new GraphQLError('x', { extensions: { code: 'COLUMN_MISSING' } })
  }
  renderRoute('/matning/round-2027', scene('KEY_USER', { ...planned(), previewRecipients }))
  await choose('Namn')
  expect(await screen.findByText(/Första raden ska ha rubrikerna E-post och Enhet/)).toBeVisible()
})

test('an open round shows how many mails have gone, when the next reminder goes, and what came back', async () => {
  const bounced = [
    {
      id: 'r1',
      address: 'gone@n.example',
      unitId: 'unit-1',
      unitName: 'Utbildning',
      language: 'SV',
      state: 'BOUNCED',
      smtpCode: '550 5.1.1',
    },
  ]
  const open = round(2027, 'OPEN', {
    recipientCounts: [recipientCount('unit-1', 'Utbildning', 64, { sent: 63, bounced: 1 })],
    recipients: ({ state }: { state?: string }) => page(state === 'bounced' || state === 'BOUNCED' ? bounced : []),
  })
  renderRoute('/matning/round-2027', scene('KEY_USER', { round: () => open }))
  expect(await part('63 inbjudningar är skickade')).toBeVisible()
  expect(screen.getByText('En inbjudan gick inte fram')).toBeVisible()
  expect(screen.getByRole('row', { name: /gone@n.example/ })).toHaveTextContent('550 5.1.1')
  expect(await part(/Nästa påminnelse går 29 sep/)).toBeVisible()
})

test('reminding is asked for once, and the page follows it', async () => {
  const run = job('job-9', 'invitations.send-reminders', 'RUNNING', { step: 'remind', done: 0, total: null })
  const wave = { id: 'w', day: null, requestedAt: '2027-09-20T08:00:00Z', finishedAt: null }
  const sendReminders = () => ({
    jobRun: run,
    round: round(2027, 'OPEN', { sendings: [run], reminders: { days: [7, 14], nextAt: null, waves: [wave] } }),
  })
  renderRoute('/matning/round-2027', scene('KEY_USER', { sendReminders, jobRun: () => run }))
  fireEvent.click(await screen.findByRole('button', { name: 'Påminn nu' }))
  expect(await screen.findByRole('progressbar', { name: 'Påminnelserna skickas' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Påminn nu' })).toBeDisabled()
})

test('a reader sees rates and no list of people', async () => {
  renderRoute('/matning/round-2027', scene('READER'))
  expect(await heading(/har svarat/)).toBeVisible()
  expect(screen.queryByText(/inbjudningar är skickade/)).toBeNull()
})

test('slips are made when the page is opened, one with each link', async () => {
  const url = 'https://mognad.example/s/round#invitation.token.print'
  const makeLinks = () => ({ links: [{ unitName: 'Skolan', url }] })
  renderRoute('/matning/round-2027/lankar', scene('KEY_USER', { makeLinks }))
  const slip = (await screen.findByText(url)).closest('li')!
  expect(slip).toHaveTextContent('Du svarar för Skolan')
  expect(within(slip).getByRole('img', { name: /QR-kod/ })).toBeVisible()
})

test('slips of a round that is not yours are refused', async () => {
  const makeLinks = () => {
    throw new GraphQLError('x', { extensions: { code: 'NOT_ALLOWED' } })
  }
  renderRoute('/matning/round-2027/lankar', scene('READER', { makeLinks }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

const outbox = (more: object) => ({ outbox: () => ({ isInUse: true, total: 0, reminders: 0, mails: [], ...more }) })

test('the outbox shows invitations, and of reminders only how many', async () => {
  const mail = {
    id: 'm',
    kind: 'invitation',
    to: 'ada@n.example',
    subject: 'Svara',
    text: 'Hej',
    writtenAt: '2027-09-15T08:00:00Z',
  }
  renderRoute('/utkorg', scene('KEY_USER', outbox({ total: 1, reminders: 9, mails: [mail] })))
  expect(await heading('Ett mejl i utkorgen')).toBeVisible()
  expect(screen.getByText('ada@n.example')).toBeVisible()
  expect(screen.getByText(/9 påminnelser är skrivna/)).toBeVisible()
})

test('the outbox is empty until a round opens', async () => {
  renderRoute('/utkorg', scene('KEY_USER', outbox({})))
  expect(await screen.findByText('Inget mejl har skrivits ännu')).toBeVisible()
})

test('the outbox is refused to readers', async () => {
  renderRoute('/utkorg', scene('READER'))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('the outbox shows its frame while it loads', async () => {
  renderRoute('/utkorg', scene('KEY_USER', outbox({})), { unanswered: ['Outbox'] })
  expect(await heading('Utkorg')).toBeVisible()
})
