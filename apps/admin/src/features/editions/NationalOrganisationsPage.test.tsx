import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { organisation, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const address = '/nationellt/organisationer'
const write = (name: string | RegExp, value: string, within_ = document.body) =>
  fireEvent.change(within(within_).getByLabelText(name), { target: { value } })

test('all organisations with how far they are, and a search among them', async () => {
  renderRoute(address, scene('NATIONAL_COORDINATOR'))
  expect(await screen.findByText('2 organisationer')).toBeVisible()
  const nacka = screen.getByRole('row', { name: /Nacka kommun/ })
  expect(nacka).toHaveTextContent('Pågår')
  expect(nacka).toHaveTextContent('Delar med namn')
  expect(within(nacka).queryByRole('button')).toBeNull()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'åm' } })
  expect(await screen.findByText('1 organisation')).toBeVisible()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'xyz' } })
  expect(await screen.findByText('Ingen organisation passar det du söker.')).toBeVisible()
})

test('an organisation that nobody runs gets a key user, and the link is shown once', async () => {
  let asked: object | null = null
  const appointKeyUser = ({ input }: { input: object }) => {
    asked = input
    return { organisation: { ...organisation, id: 'organisation-2', name: 'Åmål' }, outcome: 'NEW', token: 'abc' }
  }
  renderRoute(address, scene('NATIONAL_COORDINATOR', { appointKeyUser }))
  fireEvent.click(await screen.findByRole('button', { name: /Utse nyckelanvändare …\s*Åmål/ }))
  const dialog = screen.getByRole('dialog', { name: 'Nyckelanvändare för Åmål' })
  const confirm = within(dialog).getByRole('button', { name: 'Utse och visa länken' })
  fireEvent.click(confirm)
  expect(within(dialog).getByText('Skriv ett namn')).toBeVisible()
  write('Namn på nyckelanvändaren', 'Åsa', dialog)
  write('E-postadress', 'asa@amal.example', dialog)
  fireEvent.click(confirm)
  expect(await screen.findByText('Åmål har fått en nyckelanvändare')).toBeVisible()
  expect(asked).toMatchObject({
    organisationId: 'organisation-2',
    keyUser: { name: 'Åsa', email: 'asa@amal.example', language: 'sv' },
  })
  expect(screen.getByText(/\/start\/abc$/)).toBeVisible()
})

test('an organisation is added with its first key user', async () => {
  let asked: object | null = null
  const addOrganisation = ({ input }: { input: object }) => {
    asked = input
    return { organisation: { ...organisation, name: 'DIGG' }, outcome: 'KNOWN', token: null }
  }
  renderRoute(address, scene('NATIONAL_COORDINATOR', { addOrganisation }))
  const form = await screen.findByRole('form', { name: 'Lägg till en organisation' })
  fireEvent.change(within(form).getByLabelText('Slag av organisation'), { target: { value: 'AGENCY' } })
  expect(within(form).queryByLabelText('SKR-grupp')).toBeNull()
  write('Organisation', 'DIGG', form)
  write('Organisationsnummer', '202100-5489', form)
  write('Namn på nyckelanvändaren', 'Åsa', form)
  write('E-postadress', 'asa@digg.example', form)
  fireEvent.click(within(form).getByRole('button', { name: 'Lägg till' }))
  expect(await screen.findByText('Personen har redan ett konto och loggar in som vanligt.')).toBeVisible()
  expect(asked).toMatchObject({ kind: 'AGENCY', code: '202100-5489', name: 'DIGG', skrGroup: null })
})

test('a municipality comes with its inhabitants, by which similar ones are found', async () => {
  let asked: object | null = null
  const addOrganisation = ({ input }: { input: object }) => {
    asked = input
    return { organisation, outcome: 'KNOWN', token: null }
  }
  renderRoute(address, scene('NATIONAL_COORDINATOR', { addOrganisation }))
  const form = await screen.findByRole('form', { name: 'Lägg till en organisation' })
  write('Organisation', 'Nykommun', form)
  write('Kommunkod, fyra siffror', '0199', form)
  write('Namn på nyckelanvändaren', 'Åsa', form)
  write('E-postadress', 'asa@ny.example', form)
  for (const slip of ['', 'många', '12,5', '0']) {
    write('Folkmängd', slip, form)
    fireEvent.click(within(form).getByRole('button', { name: 'Lägg till' }))
    expect(within(form).getByText('Skriv antalet invånare med siffror')).toBeVisible()
  }
  expect(asked).toBeNull()
  write('Folkmängd', '12 345', form)
  fireEvent.click(within(form).getByRole('button', { name: 'Lägg till' }))
  await expect.poll(() => asked).toMatchObject({ code: '0199', population: 12_345 })
})

test('the page shows its frame while it loads', async () => {
  renderRoute(address, scene('NATIONAL_COORDINATOR'), { unanswered: ['NationalOrganisations'] })
  expect(await heading('Organisationer')).toBeVisible()
})

test('a key user is refused', async () => {
  renderRoute(address, scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})
