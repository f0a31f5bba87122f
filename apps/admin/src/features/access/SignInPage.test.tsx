import { fireEvent, screen } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const nobody = { viewer: null }

test('signing in leads to where the reader was going', async () => {
  let signedIn: object | null = null
  const signIn = () => {
    signedIn = scene().viewer
    return { viewer: signedIn }
  }
  const { router } = renderRoute('/logga-in?vidare=%2Fmatning', scene('KEY_USER', { viewer: () => signedIn, signIn }))
  fireEvent.click(await screen.findByRole('button', { name: 'Nyckelanvändare' }))
  fireEvent.click(screen.getByRole('button', { name: 'Logga in' }))
  expect(await heading('En mätomgång pågår')).toBeVisible()
  expect(router.state.location.pathname).toBe('/matning')
})

test('wrong credentials are one sentence that names neither field', async () => {
  const signIn = () => {
    throw new GraphQLError('no', { extensions: { code: 'SIGN_IN_FAILED' } })
  }
  renderRoute('/logga-in', scene('KEY_USER', { ...nobody, signIn }))
  fireEvent.change(await screen.findByLabelText('E-postadress'), { target: { value: 'a@b.example' } })
  fireEvent.change(screen.getByLabelText('Lösenord'), { target: { value: 'fel' } })
  fireEvent.click(screen.getByRole('button', { name: 'Logga in' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('E-postadressen eller lösenordet stämmer inte.')
})

test('empty fields are named before anything is sent', async () => {
  renderRoute('/logga-in', scene('KEY_USER', nobody))
  fireEvent.click(await screen.findByRole('button', { name: 'Logga in' }))
  expect(await screen.findByText('Fyll i din e-postadress')).toBeVisible()
  expect(screen.getByText('Fyll i ditt lösenord')).toBeVisible()
})

test('demo accounts are offered only where the server says that it is a demonstration', async () => {
  renderRoute('/logga-in', scene('KEY_USER', { ...nobody, about: { demo: false, version: '0.1.0' } }))
  await heading('Logga in')
  expect(screen.queryByText('Demonstration')).toBeNull()
})

test('the first coordinator chooses a password that is long enough', async () => {
  renderRoute('/start/abc', scene('KEY_USER', nobody))
  fireEvent.change(await screen.findByLabelText('Nytt lösenord'), { target: { value: 'kort' } })
  fireEvent.click(screen.getByRole('button', { name: 'Spara och logga in' }))
  expect(await screen.findByText('Lösenordet måste ha minst 12 tecken')).toBeVisible()
})
