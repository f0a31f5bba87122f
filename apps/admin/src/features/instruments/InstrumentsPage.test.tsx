import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draftParts, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const address = '/nationellt/instrument'

test('what others have made, and answer together, is not edited here', async () => {
  renderRoute(address, scene('NATIONAL_COORDINATOR'))
  expect(await screen.findByText(/Läses in från fil tillsammans med svaren/)).toBeVisible()
  expect(screen.getAllByRole('button', { name: /Kopiera till utkast/ })).toHaveLength(1)
})

test('a version is copied to a draft, and the editor opens on it', async () => {
  let copied: string | null = null
  const copyInstrument = ({ input }: { input: { versionId: string } }) => {
    copied = input.versionId
    return { draft: draftParts() }
  }
  const { router } = renderRoute(address, scene('NATIONAL_COORDINATOR', { copyInstrument }))
  const row = (await screen.findByRole('rowheader', { name: '0.9.0' })).closest('tr')!
  fireEvent.click(within(row).getByRole('button', { name: 'Kopiera till utkast 0.9.0' }))
  await expect.poll(() => router.state.location.pathname).toBe(`${address}/draft-1`)
  expect(copied).toBe('version-1')
})

test('a draft that is there is gone on with, or thrown away after asking', async () => {
  let discarded: string | null = null
  const { instruments } = scene('NATIONAL_COORDINATOR')
  const root = scene('NATIONAL_COORDINATOR', {
    instruments: [{ ...instruments[0], draftId: 'draft-1' }],
    discardInstrumentDraft: ({ input }: { input: { id: string } }) => {
      discarded = input.id
      return { id: input.id }
    },
  })
  renderRoute(address, root)
  expect(await heading('Ett utkast till ny version pågår')).toBeVisible()
  expect(screen.getByRole('link', { name: /Fortsätt på utkastet/ })).toHaveAttribute('href', `${address}/draft-1`)
  expect(screen.queryByRole('button', { name: /Kopiera till utkast/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /Släng utkastet/ }))
  const dialog = screen.getByRole('dialog', { name: 'Slänga utkastet?' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Släng utkastet' }))
  await expect.poll(() => discarded).toBe('draft-1')
})

test('without instruments the page says where they come from', async () => {
  renderRoute(address, scene('NATIONAL_COORDINATOR', { instruments: [] }))
  expect(await screen.findByText('Det finns inga mätinstrument ännu')).toBeVisible()
})

test('the page shows its frame while it loads', async () => {
  renderRoute(address, scene('NATIONAL_COORDINATOR'), { unanswered: ['Instruments'] })
  expect(await heading('Mätinstrument')).toBeVisible()
})

test('a key user is refused', async () => {
  renderRoute(address, scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})
