import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { chooseLanguage } from '../../lib/i18n.ts'
import { scene } from '../../testing/fixtures/scene.ts'
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
  fireEvent.change(await screen.findByLabelText('Namn'), { target: { value: 'Ny' } })
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
