import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { chooseLanguage } from '../../lib/i18n.ts'
import { organisation, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

afterEach(() => chooseLanguage('sv'))

test('a new key is shown once, with a curl example that carries it', async () => {
  const createApiKey = () => ({
    apiKey: {
      id: 'key-9',
      name: 'Ny',
      prefix: 'mgnd_x',
      createdAt: '2026-11-23T08:00:00Z',
      lastUsedAt: null,
      revokedAt: null,
    },
    secret: 'mgnd_secret',
  })
  renderRoute('/installningar', scene('KEY_USER', { createApiKey }))
  const form = (await screen.findByRole('button', { name: 'Skapa nyckel' })).closest('form')!
  fireEvent.change(within(form).getByLabelText('Namn'), { target: { value: 'Ny' } })
  fireEvent.click(screen.getByRole('button', { name: 'Skapa nyckel' }))
  expect(await screen.findByText('mgnd_secret')).toBeVisible()
  expect(screen.getByText(/authorization: Bearer mgnd_secret/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Jag har sparat nyckeln' }))
  expect(screen.queryByText('mgnd_secret')).toBeNull()
})

test('revoking a key asks once more', async () => {
  let revoked = ''
  const revokeApiKey = ({ input }: { input: { apiKeyId: string } }) => {
    revoked = input.apiKeyId
    return {
      apiKey: {
        id: 'key-1',
        name: 'Ledningsrapport',
        prefix: 'm',
        createdAt: '2026-11-23T08:00:00Z',
        revokedAt: '2026-11-23T09:00:00Z',
      },
    }
  }
  renderRoute('/installningar', scene('KEY_USER', { revokeApiKey }))
  fireEvent.click(await screen.findByRole('button', { name: /Återkalla …\s*Ledningsrapport/ }))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Återkalla' }))
  expect(await screen.findByText(/Återkallad 23 november 2026/)).toBeVisible()
  expect(revoked).toBe('key-1')
})

test('the other language changes every word and the language of the page', async () => {
  renderRoute('/installningar', scene())
  await heading('Inställningar')
  fireEvent.click(screen.getByText('English'))
  expect(await heading('Settings')).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
  expect(screen.getByRole('link', { name: 'Overview' })).toBeInTheDocument()
})

test('a reader sees no keys', async () => {
  renderRoute('/installningar', scene('READER'))
  await heading('Inställningar')
  expect(screen.queryByText('API-nycklar')).toBeNull()
})

test('a key user sees what others will see before the choice is saved', async () => {
  let chosen: unknown
  const chooseSharingLevel = ({ input }: { input: { organisationId: string; level: string } }) => {
    chosen = input.level
    return { organisation: { ...organisation, sharingLevel: input.level } }
  }
  renderRoute('/installningar', scene('KEY_USER', { chooseSharingLevel }))
  fireEvent.click(await screen.findByLabelText('Bara i gruppers siffror'))
  expect(screen.getByText(/^Ingenting om er/)).toBeVisible()
  expect(chosen).toBeUndefined()
  fireEvent.click(screen.getByRole('button', { name: 'Spara valet' }))
  expect(await screen.findByText('Valet är sparat och gäller från nästa utgåva.')).toBeVisible()
  expect(chosen).toBe('ANONYMOUS')
})

test('a reader sees how the organisation shares and cannot change it', async () => {
  renderRoute('/installningar', scene('READER'))
  expect(await screen.findByText('Med namn till andra som delar')).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'Öppet för alla' })).toBeNull()
})

test('somebody new gets a role of a unit, and a link that is shown once', async () => {
  let asked: Record<string, unknown> = {}
  const giveRole = ({ input }: { input: Record<string, unknown> }) => {
    asked = input
    const person = { id: 'member-3', name: 'Åsa Öst', email: 'asa@nacka.example', hasSignedIn: false }
    const member = { ...person, role: 'UNIT_ADMINISTRATOR', unitId: 'care', unitName: 'Äldreomsorgen' }
    return { outcome: 'NEW', token: 'a-token', member }
  }
  renderRoute('/installningar', scene('KEY_USER', { giveRole }))
  const form = await screen.findByRole('form', { name: 'Lägg till en person' })
  fireEvent.click(within(form).getByRole('button', { name: 'Ge rollen' }))
  expect(within(form).getByText(/Fyll i namn och e-postadress/)).toBeVisible()
  fireEvent.change(within(form).getByLabelText('Namn'), { target: { value: 'Åsa Öst' } })
  fireEvent.change(within(form).getByLabelText('E-postadress'), { target: { value: 'asa@nacka.example' } })
  fireEvent.change(within(form).getByLabelText('Roll'), { target: { value: 'UNIT_ADMINISTRATOR' } })
  fireEvent.change(within(form).getByLabelText('Sök enhet'), { target: { value: 'äldre' } })
  fireEvent.click(within(form).getByLabelText('Äldreomsorgen'))
  fireEvent.click(within(form).getByRole('button', { name: 'Ge rollen' }))
  expect(await screen.findByText(/\/start\/a-token$/)).toBeVisible()
  expect(asked).toMatchObject({ role: 'UNIT_ADMINISTRATOR', unitId: 'care', email: 'asa@nacka.example' })
})

test('the people are listed with their roles, and who has not been in yet', async () => {
  renderRoute('/installningar', scene('KEY_USER'))
  const row = await screen.findByRole('row', { name: /Bo Ek/ })
  expect(row).toHaveTextContent('har inte loggat in')
  expect(row).toHaveTextContent('Enhetsansvarig, Ekens friskola')
  expect(within(row).getByRole('button', { name: /Ny länk/ })).toBeVisible()
})
