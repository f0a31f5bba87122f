import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { organisation, page, round, scene } from '../../testing/fixtures/scene.ts'
import { units } from '../../testing/fixtures/units.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const empty = {
  ...organisation,
  sharingLevel: 'OWN_ONLY',
  units: () => page([{ id: 'top', employees: 0 }]),
  rounds: () => page<object>([]),
  trend: () => [],
}

function overviewOf(more: object, role: 'KEY_USER' | 'READER' = 'KEY_USER', unanswered: string[] = []) {
  const root = scene(role, { organisation: () => ({ ...empty, ...more }), editions: () => page([]) })
  return renderRoute('/', root, { unanswered })
}

/** A planned round, with those of its preparations that are done. */
function planned(...done: readonly string[]) {
  const preparations = ['UNITS', 'PEOPLE', 'TEXTS', 'KEY', 'OPENS'].map((preparation) => ({
    preparation,
    done: done.includes(preparation),
  }))
  return { units: () => page(units), rounds: () => page([round(2027, 'PLANNED', { plan: { preparations } })]) }
}

/** Titles with their states, in words as a screen reader says them. */
async function steps() {
  const card = await screen.findByRole('region', { name: 'Kom igång' })
  const found = await within(card).findAllByRole('heading', { level: 3 })
  return { card, words: found.map(({ textContent }) => textContent) }
}

test('while it loads the card has its title', async () => {
  overviewOf({}, 'KEY_USER', ['FirstRun'])
  expect(await screen.findByRole('heading', { name: 'Kom igång' })).toBeVisible()
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
})

test('an empty organisation begins with its units, and one button leads there', async () => {
  overviewOf({})
  const { card, words } = await steps()
  expect(words).toEqual([
    'Lägg upp enheterna Nästa',
    'Välj hur ni delar Senare',
    'Planera mätomgången Senare',
    'Utse nyckelinnehavare Senare',
    'Bjud in dem som ska svara Senare',
    'Öppna mätomgången Senare',
  ])
  expect(within(card).getByText('0 av 6 steg är klara')).toBeVisible()
  const links = within(card).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/organisation'])
})

test('with units the sharing is next: it says what holds, and may be kept', async () => {
  overviewOf({ units: () => page(units) })
  const { card, words } = await steps()
  expect(words.slice(0, 3)).toEqual([
    'Lägg upp enheterna Klart',
    'Välj hur ni delar Nästa',
    'Planera mätomgången Senare',
  ])
  expect(within(card).getByText('Nu gäller: Bara ni själva.')).toBeVisible()
  expect(within(card).getByRole('link', { name: /Välj delning/ })).toHaveAttribute('href', '/installningar#delning')
  expect(within(card).getByRole('link', { name: /Behåll det/ })).toHaveAttribute('href', '/matning/planera')
})

test('a planned round leads to the key, then to the people, then to its opening', async () => {
  const ways = [
    { done: [], href: '/matning/round-2027/nyckel', next: 'Utse nyckelinnehavare Nästa' },
    { done: ['KEY'], href: '/matning/round-2027', next: 'Bjud in dem som ska svara Nästa' },
    { done: ['PEOPLE', 'KEY'], href: '/matning/round-2027', next: 'Öppna mätomgången Nästa' },
  ]
  for (const { done, href, next } of ways) {
    const { unmount } = overviewOf(planned(...done))
    const { card, words } = await steps()
    expect(words).toContain(next)
    expect(words).toContain('Välj hur ni delar Klart')
    expect(within(card).getByRole('link')).toHaveAttribute('href', href)
    unmount()
  }
})

test('who only reads is told that it is being prepared, without anything to do', async () => {
  overviewOf({}, 'READER')
  expect(await heading('Ni har ännu inget resultat')).toBeVisible()
  expect(screen.getByText('Den första mätomgången förbereds')).toBeVisible()
  expect(within(screen.getByRole('main')).queryByRole('link')).toBeNull()
})

test('once a round is open the checklist has done its work', async () => {
  overviewOf({ rounds: () => page([round(2027, 'OPEN')]) })
  expect(await screen.findByText('Pågående mätomgång')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Kom igång' })).toBeNull()
})
