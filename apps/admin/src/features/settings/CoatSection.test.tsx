import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { organisation, scene } from '../../testing/fixtures/scene.ts'
import { renderRoute } from '../../testing/render-route.tsx'

const address = '/installningar'
const coat = {
  organisationId: organisation.id,
  content: btoa('PNG'),
  width: 300,
  height: 360,
  uploadedAt: '2026-11-28T08:00:00Z',
}
const refusal = (code: string) => () => {
  throw Object.assign(new Error('no'), { extensions: { code } })
}
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText(/vapen eller märke$/), { target: { files: [file] } })

test('a key user chooses a coat of arms, sees it as it will be printed, and removes it', async () => {
  const sent: unknown[] = []
  let kept: typeof coat | null = null
  const chooseCoat = ({ input }: { input: unknown }) => {
    sent.push(input)
    kept = coat
    return { coat }
  }
  const removeCoat = () => {
    kept = null
    return { coat: null }
  }
  renderRoute(address, scene('KEY_USER', { coat: () => kept, chooseCoat, removeCoat }))
  expect(await screen.findByText(/^Inget vapen är uppladdat än/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ta bort' })).toBeNull()
  choose(new File(['<svg/>'], 'vapen.svg', { type: 'image/svg+xml' }))
  expect(await screen.findByText('Vapnet är sparat och används från nästa dokument.')).toBeVisible()
  expect(sent).toEqual([{ organisationId: organisation.id, content: btoa('<svg/>') }])
  const picture = await screen.findByRole('img', { name: `Vapen eller märke: ${organisation.name}` })
  expect(picture).toHaveAttribute('src', `data:image/png;base64,${coat.content}`)
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort' }))
  expect(await screen.findByText('Vapnet är borttaget och används inte i nästa dokument.')).toBeVisible()
  expect(await screen.findByText(/^Inget vapen är uppladdat än/)).toBeVisible()
})

test('what is no picture and what is too large is said in words', async () => {
  renderRoute(address, scene('KEY_USER', { chooseCoat: refusal('COAT_UNREADABLE') }))
  await screen.findByText(/^Inget vapen är uppladdat än/)
  choose(new File(['x'], 'vapen.svg'))
  expect(await screen.findByText(/^Filen går inte att läsa som en bild/)).toBeVisible()
})

test('the limits stand in the refusal', async () => {
  renderRoute(address, scene('KEY_USER', { chooseCoat: refusal('COAT_TOO_LARGE') }))
  await screen.findByText(/^Inget vapen är uppladdat än/)
  choose(new File(['x'], 'vapen.png'))
  expect(await screen.findByText(/^Bilden är för stor\. Högst 500 kB/)).toBeVisible()
})

test('the section loads, fails, and is not there for readers', async () => {
  const { unmount } = renderRoute(address, scene('KEY_USER'), { unanswered: ['Coat'] })
  expect(await screen.findByRole('heading', { name: 'Vapen eller märke' })).toBeVisible()
  expect(screen.queryByText(/^Inget vapen/)).toBeNull()
  unmount()
  const failed = renderRoute(address, scene('KEY_USER', { coat: refusal('INTERNAL') }))
  expect(await screen.findByText(/Ett oväntat fel inträffade hos oss/)).toBeVisible()
  failed.unmount()
  renderRoute(address, scene('READER'))
  expect(await screen.findByRole('heading', { name: 'Inställningar' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Vapen eller märke' })).toBeNull()
})
