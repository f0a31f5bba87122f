import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { rounds, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const own = { branch: 'OWN', invited: 100, respondents: 61, responseRate: 0.61, coverage: 0.9, grade: 'GREEN' }
const withQuality = (more: object) =>
  scene('KEY_USER', {
    round: ({ id }: { id: string }) => ({ ...rounds.find((one) => one.id === id), quality: [{ ...own, ...more }] }),
  })

test.each([
  ['covers a part of the organisation', { coverage: 0.34 }, /rymmer 34\s% av de anställda, och minst 60\s% krävs/],
  ['has few answers', { respondents: 30, responseRate: 0.3 }, /svarsfrekvensen är 30\s%, och minst 40\s% krävs/],
  ['has fewer than seven', { respondents: null, responseRate: null }, /färre än sju har svarat/],
  ['goes by an open link', { invited: 0, responseRate: null }, /svarsfrekvensen är inte känd/],
  ['lacks statements', {}, /för få påståenden har tillräckligt många svar/],
])('a round that %s stands in no comparison, and its result says why', async (_, more, reason) => {
  renderRoute('/resultat', withQuality({ ...more, grade: 'RED' }))
  await heading(/./)
  const note = await screen.findByText(/^Mätomgången ingår inte i någon jämförelse/)
  expect(note).toHaveTextContent(reason)
})

test('the page of the round says it too', async () => {
  renderRoute('/matning/round-2026', withQuality({ grade: 'RED', coverage: 0.34 }))
  expect(await screen.findByText(/^Mätomgången ingår inte i någon jämförelse/)).toBeVisible()
})

test('a round that is good enough says nothing of it', async () => {
  renderRoute('/resultat', withQuality({ coverage: 0.7, grade: 'AMBER' }))
  await heading(/./)
  await screen.findByRole('navigation', { name: 'Delar av resultatet' })
  expect(screen.queryByText(/ingår inte i någon jämförelse/)).toBeNull()
})
