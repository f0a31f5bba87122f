import { fireEvent, screen, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

type Input = { id?: string | null; name: string; address: string }

/** The server's part in a few lines: what is saved is there the next time. */
function kept(views: { id: string; name: string; address: string }[]) {
  let number = 0
  return {
    savedViews: () => views,
    saveView: ({ input: { id, name, address } }: { input: Input }) => {
      const known = views.find((view) => view.id === id)
      if (known) Object.assign(known, { name })
      else views.push({ id: `new-${number++}`, name, address })
      return { view: known ?? views.at(-1) }
    },
    removeView: ({ input: { id } }: { input: { id: string } }) => {
      views.splice(
        views.findIndex((view) => view.id === id),
        1,
      )
      return { id }
    },
  }
}

const schools = () => [{ id: 'a', name: 'Skolorna', address: '/resultat?flik=enheter' }]

test('saved views stand on the overview, are renamed there, and what is removed comes back', async () => {
  renderRoute('/', scene('KEY_USER', kept(schools())))
  await heading(/./)
  expect(await screen.findByRole('link', { name: 'Skolorna' })).toHaveAttribute('href', '/resultat?flik=enheter')
  fireEvent.click(screen.getByRole('button', { name: 'Byt namn Skolorna' }))
  fireEvent.change(screen.getByLabelText('Vad ska vyn heta?'), { target: { value: ' ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(screen.getByText('Ge vyn ett namn')).toBeVisible()
  fireEvent.change(screen.getByLabelText('Vad ska vyn heta?'), { target: { value: 'Alla skolor' } })
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await screen.findByRole('link', { name: 'Alla skolor' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort Alla skolor' }))
  expect(await screen.findByText('”Alla skolor” är borttagen.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Alla skolor' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await screen.findByRole('link', { name: 'Alla skolor' })).toHaveAttribute('href', '/resultat?flik=enheter')
  await expect.poll(() => screen.queryByText(/är borttagen/)).toBeNull()
})

test('without saved views the overview says nothing of them', async () => {
  renderRoute('/', scene())
  await heading(/./)
  expect(screen.queryByText('Sparade vyer')).toBeNull()
})

test('a view is saved from its page, with the choices that are made, and the palette finds it', async () => {
  const views: { id: string; name: string; address: string }[] = []
  window.history.replaceState(null, '', '/jamforelse?grupp=all#delar')
  const { router } = renderRoute('/jamforelse?grupp=all', scene('KEY_USER', kept(views)))
  await heading(/Högre än/)
  fireEvent.click(screen.getByRole('button', { name: 'Spara vyn' }))
  const dialog = await screen.findByRole('dialog', { name: 'Spara vyn' })
  expect((within(dialog).getByLabelText('Vad ska vyn heta?') as HTMLInputElement).value).toMatch(/^Högre än/)
  fireEvent.change(within(dialog).getByLabelText('Vad ska vyn heta?'), { target: { value: 'Vi mot alla' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Spara' }))
  expect(await within(dialog).findByText(/^”Vi mot alla” är sparad/)).toBeVisible()
  expect(views).toEqual([{ id: 'new-0', name: 'Vi mot alla', address: '/jamforelse?grupp=all' }])
  fireEvent.click(within(dialog).getByRole('button', { name: 'Klar' }))
  await router.navigate('/organisation')
  await heading(/./)
  fireEvent.keyDown(document, { key: 'k', ctrlKey: true })
  const field = await screen.findByRole('combobox', { name: /^Sök sida/ })
  fireEvent.change(field, { target: { value: 'mot alla' } })
  fireEvent.click(await screen.findByRole('option', { name: 'Vi mot alla' }))
  await expect.poll(() => router.state.location.pathname + router.state.location.search).toBe('/jamforelse?grupp=all')
})

test('the palette saves what is on screen; why it cannot is said in the dialog', async () => {
  const full = () => {
    throw new GraphQLError('no', { extensions: { code: 'VIEWS_TOO_MANY', detail: { most: 50 } } })
  }
  renderRoute('/', scene('KEY_USER', { saveView: full }))
  await heading(/./)
  fireEvent.keyDown(document, { key: 'k', ctrlKey: true })
  fireEvent.click(await screen.findByRole('option', { name: 'Spara den här vyn' }))
  const dialog = await screen.findByRole('dialog', { name: 'Spara vyn' })
  fireEvent.change(within(dialog).getByLabelText('Vad ska vyn heta?'), { target: { value: 'Översikt' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Spara' }))
  expect(await within(dialog).findByText(/^Du har redan 50 sparade vyer/)).toBeVisible()
})
