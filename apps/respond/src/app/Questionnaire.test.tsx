// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { doorOf } from '../door/door.ts'
import { deviceStorage } from '../drafts/device-storage.ts'
import { draftStoreOf } from '../drafts/draft-store.ts'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { testRound, type TestRound } from '../testing/round.ts'
import { openSurvey } from './open-survey.ts'
import { Questionnaire } from './Questionnaire.tsx'

let round: TestRound

beforeEach(async () => {
  round = await testRound()
})

afterEach(() => {
  cleanup()
  localStorage.clear()
})

async function open() {
  const door = doorOf(round.send, round.respondent)
  const opened = await openSurvey(round.respondent, door)
  if (!('survey' in opened)) throw new Error(opened.stop)
  render(
    <LanguageProvider>
      <Questionnaire
        survey={opened.survey}
        door={door}
        store={draftStoreOf(deviceStorage, round.respondent)}
        onAnotherPerson={() => undefined}
      />
    </LanguageProvider>,
  )
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const statement = (id: string) => screen.getByRole('group', { name: new RegExp(`Påstående ${id}`) })
const answer = (id: string, name: RegExp) => fireEvent.click(within(statement(id)).getByRole('radio', { name }))
const heading = () => screen.getByRole('heading', { level: 1 })

test('a whole answer reaches the box in the order of the instrument, and nothing stays on the device', async () => {
  await open()
  press('Börja svara')
  expect(heading().textContent).toBe('Första sidan')
  answer('B1', /Steg 1/)
  answer('B2', /Steg 6/)
  answer('B3', /Vet inte/)
  press('Nästa')
  answer('A1', /Steg 2/)
  answer('A2', /Steg 3/)
  press('Till granskningen')
  press('Skicka svaren')
  await screen.findByRole('heading', { name: 'Tack, ditt svar är framme' })
  expect(await round.opened()).toEqual([[2, 3, 1, 6, 7]])
  expect(localStorage).toHaveLength(0)
})

test('focus follows to the heading of every new page, and the tab says which page it is', async () => {
  await open()
  press('Börja svara')
  expect(document.activeElement).toBe(heading())
  expect(document.title).toBe('Första sidan – Mognad')
  press('Tillbaka')
  expect(document.activeElement).toBe(heading())
})

test('missing answers are summed up with focus, lead to their statement, and can be left', async () => {
  await open()
  press('Börja svara')
  answer('B2', /Steg 4/)
  press('Nästa')
  const summary = screen.getByRole('heading', { name: '2 påståenden saknar svar' })
  expect(document.activeElement).toBe(summary)
  fireEvent.click(screen.getByRole('link', { name: /Påstående B3/ }))
  expect(statement('B3').contains(document.activeElement)).toBe(true)
  answer('B3', /Steg 5/)
  expect(screen.getByRole('heading', { name: 'Ett påstående saknar svar' })).toBeDefined()
  press('Gå vidare ändå')
  expect(heading().textContent).toBe('Andra sidan')
  press('Till granskningen')
  press('Gå vidare ändå')
  press('Skicka svaren')
  await screen.findByRole('heading', { name: /Tack/ })
  expect(await round.opened()).toEqual([[0, 0, 0, 4, 5]])
})

test('answers survive a closed tab, and the reader goes on where something is missing', async () => {
  await open()
  press('Börja svara')
  answer('B1', /Steg 1/)
  answer('B2', /Steg 1/)
  answer('B3', /Steg 1/)
  press('Nästa')
  answer('A1', /Steg 2/)
  cleanup()
  await open()
  expect(screen.getByText(/4 svar är sparade på den här enheten/)).toBeDefined()
  press('Fortsätt där du slutade')
  expect(heading().textContent).toBe('Andra sidan')
  expect(within(statement('A1')).getByRole<HTMLInputElement>('radio', { name: /Steg 2/ }).checked).toBe(true)
})

test('starting again forgets the saved answers', async () => {
  await open()
  press('Börja svara')
  answer('B1', /Steg 1/)
  cleanup()
  await open()
  press('Börja om')
  expect(within(statement('B1')).queryByRole('radio', { checked: true })).toBeNull()
  expect(localStorage).toHaveLength(0)
})

test('the language changes on the page, also that of the statements, and is remembered', async () => {
  await open()
  press('English')
  expect(document.documentElement.lang).toBe('en')
  press('Start answering')
  expect(heading().textContent).toBe('Första sidan (en)')
  cleanup()
  await open()
  expect(screen.getByRole('button', { name: 'Start answering' })).toBeDefined()
})

test('the welcome page names who asks, the key holder, and that the data are a demonstration', async () => {
  await open()
  expect(screen.getByText('Nacka kommun frågar')).toBeDefined()
  expect(screen.getByText(/nyckelinnehavaren \(Registratorn\)/)).toBeDefined()
  expect(screen.getByText('Demonstrationsdata.')).toBeDefined()
})

test('whoever has answered is told that a new answer replaces it', async () => {
  round.next['/respond/status'] = [{ status: 200, body: { keyGroup: 'g', unit: '', revision: 1, open: true } }]
  await open()
  expect(screen.getByRole('heading', { name: 'Du har svarat; ett nytt svar ersätter det' })).toBeDefined()
})

test('with nothing answered there is nothing to send', async () => {
  await open()
  press('Börja svara')
  press('Nästa')
  press('Gå vidare ändå')
  press('Till granskningen')
  press('Gå vidare ändå')
  expect(screen.queryByRole('button', { name: 'Skicka svaren' })).toBeNull()
})

test('after another device has answered, the reader chooses which answer counts', async () => {
  round.next['/respond/answer'] = [{ status: 409 }]
  await open()
  press('Börja svara')
  answer('B1', /Steg 1/)
  press('Nästa')
  press('Gå vidare ändå')
  press('Till granskningen')
  press('Gå vidare ändå')
  press('Skicka svaren')
  await screen.findByRole('heading', { name: 'Ett annat svar har redan kommit in' })
  press('Behåll det som redan har kommit in')
  await screen.findByRole('heading', { name: 'Tack, ditt tidigare svar gäller' })
  expect(localStorage).toHaveLength(0)
})

test('where the server alone locks the box, the weaker promise is made instead of the strong one', async () => {
  await change({ strength: 'server', keyHolder: '' })
  await open()
  expect(screen.getByText(/Den här enkäten har ingen nyckelinnehavare/)).toBeDefined()
  expect(screen.queryByText(/tre olika håll/)).toBeNull()
})

test('what the organisation asks and explains stands beside the statements and is sealed after them', async () => {
  const both = (sv: string) => ({ sv, en: `${sv} (en)` })
  await change({
    ownQuestions: [{ text: both('Våra lokaler passar oss.') }],
    explanations: [{ itemId: 'B1', term: both('påstående'), text: both('Det som står här.') }],
  })
  await open()
  press('Börja svara')
  expect(within(statement('B1')).getByText('Vad menas med påstående?')).toBeDefined()
  expect(within(statement('B2')).queryByText('Vad menas med påstående?')).toBeNull()
  press('Nästa')
  press('Gå vidare ändå')
  press('Nästa')
  press('Gå vidare ändå')
  expect(heading().textContent).toBe('Frågor från Nacka kommun')
  fireEvent.click(screen.getAllByRole('radio')[3]!)
  press('Till granskningen')
  press('Skicka svaren')
  await screen.findByRole('heading', { name: /Tack/ })
  expect(await round.opened()).toEqual([[0, 0, 0, 0, 0, 4]])
})

test('the question about the respondent comes last, is open unless answered, and is sealed as the last byte', async () => {
  await change({ background: 'role' })
  await open()
  press('Börja svara')
  fireEvent.click(screen.getAllByRole('radio')[3]!)
  press('Nästa')
  press('Gå vidare ändå')
  press('Till granskningen')
  press('Gå vidare ändå')
  const role = within(screen.getByRole('group', { name: 'Vilken är din roll?' }))
  expect((role.getByLabelText('Vill inte svara') as HTMLInputElement).checked).toBe(true)
  fireEvent.click(role.getByLabelText('Medarbetare'))
  press('Skicka svaren')
  await screen.findByRole('heading', { name: /Tack/ })
  expect((await round.opened())[0]?.at(-1)).toBe(2)
})

test('a text that the instrument lacks in the page’s language is Swedish and says so', async () => {
  localStorage.setItem('mognad.language', 'sv-x-lattlast')
  await open()
  expect(heading().getAttribute('lang')).toBe('sv')
  press('Börja svara')
  expect(screen.getByText('Påstående B1').getAttribute('lang')).toBe('sv')
  expect(screen.getByText('Sida 1 av 2').closest('[lang]')?.getAttribute('lang')).toBe('sv-x-lattlast')
})

async function change(box: Record<string, unknown>) {
  const path = `/respond/rounds/${round.link.roundId}/box`
  const usual: unknown = await (await round.send(path)).json()
  round.next[path] = [{ status: 200, body: { ...(usual as object), ...box } }]
}
