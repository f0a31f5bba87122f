import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { action, decision, decisionsScene, judgement, mean56, target } from '../../testing/fixtures/decisions.ts'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const refuse = () => {
  throw Object.assign(new Error('no'), { extensions: { code: 'NOT_FOUND' } })
}

test('the list says how many targets are reached, what is past its date, and what each verdict rests on', async () => {
  renderRoute('/beslut', scene('READER', decisionsScene()))
  expect(await heading('1 av 3 mål är nådda eller troligen nådda')).toBeVisible()
  const overdue = screen.getByRole('table', { name: 'Ett mål har passerat sitt datum utan att vara nått' })
  expect(within(overdue).getByRole('row', { name: /^Anta en plan/ })).toHaveTextContent(
    /Digital strategi.*30 juni 2026.*Missat/,
  )
  const card = screen.getByRole('article', { name: 'Digital strategi' })
  expect(card).toHaveTextContent('Kommunfullmäktige 24 februari 2025 · KS 2024/0611')
  expect(card).toHaveTextContent(/Mål one.*56 \(54–58\), Mätning 2026.*Går inte att säga/)
  expect(card).toHaveTextContent(/Mål two.*Troligen nått/)
  expect(screen.queryByRole('link', { name: 'Lägg in ett beslut' })).toBeNull()
})

test('without decisions a key user is told how to begin, and a reader who begins', async () => {
  renderRoute('/beslut', scene('KEY_USER', decisionsScene({ decisions: [] })))
  expect(await screen.findByRole('link', { name: 'Lägg in ett beslut' })).toBeVisible()
  renderRoute('/beslut', scene('READER', decisionsScene({ decisions: [] })))
  expect(await screen.findByText('Er nyckelanvändare har inte lagt in några beslut ännu.')).toBeVisible()
})

test('the list shows its frame while it loads, and is refused to whoever may not see it', async () => {
  renderRoute('/beslut', scene('READER', decisionsScene()), { unanswered: ['Decisions'] })
  expect(await heading('Beslut')).toBeVisible()
  renderRoute('/beslut', scene('READER', decisionsScene({ decisions: refuse })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('a decision shows its targets with forecast, picture and everything that was said', async () => {
  renderRoute('/beslut/decision-1', scene('READER', decisionsScene()))
  expect(await heading('Digital strategi')).toBeVisible()
  const card = screen.getByRole('article', { name: 'Mål one' })
  expect(card).toHaveTextContent('Digital mognad: index minst 57')
  expect(card).toHaveTextContent(
    'Fortsätter det som hittills visar en mätning 31 december 2027 ungefär 58, troligen mellan 41–75.',
  )
  expect(within(card).getByRole('img', { name: /index minst 57\. 56 \(54–58\)/ })).toBeInTheDocument()
  expect(card).toHaveTextContent(/Inte nått.*för att målet skrevs eller ändrades/)
  expect(screen.getByRole('button', { name: 'Protokoll.pdf' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Markera som gjord/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Ändra' })).toBeNull()
})

test('what is hidden has words and no picture; units that one does not see are counted', async () => {
  const hidden = {
    ...mean56,
    value: null,
    low: null,
    high: null,
    gap: 'HIDDEN',
    verdict: 'NOT_SHOWN',
    unit: { id: 'u', name: 'Grundskolan' },
  }
  const shown = target('one', {
    units: [{ id: 'u', name: 'Grundskolan' }],
    forecast: null,
    judgement: judgement('NOT_SHOWN', { evidence: [hidden], unseen: 2 }),
  })
  renderRoute('/beslut/decision-1', scene('READER', decisionsScene({ decision: () => decision({ targets: [shown] }) })))
  const card = await screen.findByRole('article', { name: 'Mål one' })
  expect(card).toHaveTextContent('Grundskolan: visas inte: för få svar, Mätning 2026 · 2 enheter som du inte ser')
  expect(within(card).queryByRole('img')).toBeNull()
})

test('a decision that is not there is refused', async () => {
  renderRoute('/beslut/decision-1', scene('READER', decisionsScene({ decision: refuse })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('a key user marks an action as done', async () => {
  const markTarget = vi.fn(({ input }) => ({
    decision: decision({ targets: [{ ...action, doneOn: input.doneOn, doneNote: input.note }] }),
  }))
  renderRoute('/beslut/decision-1', scene('KEY_USER', decisionsScene({ markTarget })))
  fireEvent.click(await screen.findByRole('button', { name: 'Markera som gjord: Anta en plan' }))
  fireEvent.change(screen.getByLabelText('Gjord den'), { target: { value: '2026-05-02' } })
  fireEvent.change(screen.getByLabelText('Anteckning'), { target: { value: '§ 4' } })
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(markTarget).toHaveBeenCalled())
  expect(markTarget.mock.calls[0]![0].input).toMatchObject({ targetId: 'action', doneOn: '2026-05-02', note: '§ 4' })
})

test('how it was changed is told by field, without ids', async () => {
  const changes = [
    { field: 'threshold', target: 'Mål one', before: '55', after: '57' },
    { field: 'unitIds', target: 'Mål one', before: null, after: null },
    { field: 'targets', target: 'Borta', before: 'Borta', after: null },
  ]
  const versions = [
    { version: 2, savedAt: '2026-01-02T08:00:00.000Z', savedBy: null, changes },
    { version: 1, savedAt: '2025-02-25T08:00:00.000Z', savedBy: 'Nora Nyckel', changes: [] },
  ]
  renderRoute('/beslut/decision-1', scene('READER', decisionsScene({ decision: () => decision({ versions }) })))
  expect(await screen.findByText('Mål one: Nivå: från ”55” till ”57”')).toBeInTheDocument()
  expect(screen.getByText('Mål one: Enheter ändrades')).toBeInTheDocument()
  expect(screen.getByText('Målet togs bort: Borta')).toBeInTheDocument()
})

test('what is missing is said beside its field, the first of them gets the focus, and nothing is sent', async () => {
  const saveDecision = vi.fn()
  renderRoute('/beslut/nytt', scene('KEY_USER', decisionsScene({ saveDecision })))
  fireEvent.click(await screen.findByRole('button', { name: 'Lägg till ett mål' }))
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }))
  expect(screen.getByLabelText('Vad beslutet heter')).toHaveFocus()
  expect(screen.getAllByText('Fyll i det här.')).toHaveLength(2)
  expect(screen.getAllByText('Välj en dag.')).toHaveLength(2)
  expect(screen.getByText('Skriv ett tal, högst 100.')).toBeVisible()
  expect(saveDecision).not.toHaveBeenCalled()
})

test('a new decision is sent with what the kinds of its targets ask for', async () => {
  const saveDecision = vi.fn<(sent: { input: Record<string, unknown> }) => object>(() => ({ decision: decision() }))
  renderRoute('/beslut/nytt', scene('KEY_USER', decisionsScene({ saveDecision })))
  fireEvent.change(await screen.findByLabelText('Vad beslutet heter'), { target: { value: 'Nytta först' } })
  fireEvent.change(screen.getByLabelText('Beslutat den'), { target: { value: '2026-02-02' } })
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till ett mål' }))
  fireEvent.change(screen.getByLabelText('Vad målet heter'), { target: { value: 'Nyttan följs upp' } })
  fireEvent.change(screen.getByLabelText('Vad som ska nås'), { target: { value: 'GAP_TO_MEDIAN' } })
  fireEvent.change(screen.getByLabelText('Del av enkäten'), { target: { value: 'factor:benefits' } })
  fireEvent.change(screen.getByLabelText('Punkter över medianen, minst'), { target: { value: '−2,5' } })
  fireEvent.change(screen.getByLabelText('Ska vara nått senast'), { target: { value: '2027-12-31' } })
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }))
  expect(await heading('Digital strategi')).toBeVisible()
  const { targets, ...facts } = saveDecision.mock.calls[0]![0].input
  expect(facts).toMatchObject({
    id: null,
    title: 'Nytta först',
    decidedOn: '2026-02-02',
    body: 'COUNCIL',
    minutesLink: null,
  })
  expect(targets).toEqual([
    expect.objectContaining({
      kind: 'GAP_TO_MEDIAN',
      node: 'factor:benefits',
      cohort: 'GROUP',
      threshold: -2.5,
      dueOn: '2027-12-31',
    }),
  ])
})

test('the form is refused to a reader', async () => {
  renderRoute('/beslut/nytt', scene('READER', decisionsScene()))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('a file is looked at, its mistakes are told, and what is right is imported', async () => {
  const problem = {
    line: 3,
    column: { sv: 'Slag', en: 'Kind' },
    code: 'KIND_UNKNOWN',
    value: 'Betyg',
    reason: { sv: 'skriv Index eller Åtgärd', en: 'write Index or Action' },
  }
  const wrong = { decisions: [], kept: 0, problemCount: 1, problems: [problem] }
  const right = {
    decisions: [{ title: 'Trygg omsorg', decidedOn: '2026-02-02', targets: 2 }],
    kept: 1,
    problemCount: 0,
    problems: [],
  }
  const importDecisions = vi.fn(() => right)
  const previewDecisionImport = vi.fn(() => right).mockReturnValueOnce(wrong as never)
  renderRoute('/beslut/importera', scene('KEY_USER', decisionsScene({ importDecisions, previewDecisionImport })))
  const choose = async () => {
    const field = await screen.findByLabelText(/Fil med beslut/)
    fireEvent.change(field, { target: { files: [new File(['x'], 'beslut.csv')] } })
  }
  await choose()
  expect(await screen.findByRole('row', { name: /rad 3.*Slag.*Betyg.*skriv Index/i })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Importera' })).toBeNull()
  await choose()
  expect(await screen.findByRole('row', { name: /Trygg omsorg.*2 februari 2026.*2/ })).toBeVisible()
  expect(screen.getByText('Ett beslut i filen finns redan och lämnas som det är.')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Importera' }))
  expect(await screen.findByText('Ett beslut lades in. Målen bedöms nu.')).toBeVisible()
  expect(importDecisions).toHaveBeenCalledOnce()
})
