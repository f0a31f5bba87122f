import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { organisation, page, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('a result says its index in the title and shows every level with interval and respondents', async () => {
  renderRoute('/resultat?flik=delar', scene())
  expect(await heading('Nacka kommun: 56 (54–58), går inte att skilja från 2025')).toBeVisible()
  const table = await screen.findByRole('table', { name: 'Kategorier' })
  const total = within(table).getByRole('row', { name: /Totalt/ })
  expect(total).toHaveTextContent('56,4 (54,4–58,4)')
  expect(total).toHaveTextContent('149')
})

test('the page opens with the type, drawn with its uncertainty and told in the instrument’s words', async () => {
  renderRoute('/resultat', scene())
  expect(await screen.findByRole('img', { name: /digital förmåga/ })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Råd' })).toBeVisible()
})

test('choosing a unit shows its own result and puts it into the address', async () => {
  const { router } = renderRoute('/resultat?flik=enheter', scene())
  fireEvent.click(await screen.findByRole('button', { name: 'Kommunstyrelsens kansli' }))
  expect(await heading(/^Kommunstyrelsens kansli: 63 \(57–69\)/)).toBeVisible()
  expect(router.state.location.search).toBe('?flik=enheter&grupp=unit-4')
})

test('a unit manager comes to the own unit first', async () => {
  const { viewer } = scene()
  const memberships = [
    { role: 'UNIT_MANAGER', organisation, unit: { id: 'unit-2', name: 'Social- och äldreförvaltningen' } },
  ]
  renderRoute('/resultat', scene('READER', { viewer: { ...viewer, memberships } }))
  expect(await heading(/^Social- och äldreförvaltningen: 52 \(48–56\)/)).toBeVisible()
})

test('a hidden factor is drawn with its sign and the reason is written below', async () => {
  renderRoute('/resultat?flik=delar&grupp=root:rest&visa=factors', scene())
  expect(await heading('Övriga enheter i Nacka kommun: 54 (46–62)')).toBeVisible()
  const row = await screen.findByRole('row', { name: /Öppna data/ })
  expect(row).toHaveTextContent('..')
  expect(screen.getAllByText('visas inte: för få svar bakom värdet').length).toBeGreaterThan(0)
})

test('which units are shown only together is said, and why', async () => {
  renderRoute('/resultat?flik=enheter', scene())
  const table = await screen.findByRole('table', { name: 'Egna enheter' })
  const row = within(table).getByRole('row', { name: /Övriga enheter i Nacka kommun/ })
  expect(row).toHaveTextContent('Överförmyndaren och Revisionen')
  expect(screen.getByRole('heading', { name: 'Varför visas några enheter bara tillsammans?' })).toBeVisible()
  expect(screen.getByText(/har 149 svar/)).toHaveTextContent(
    'Nacka kommun har 149 svar och 140 av dem hör till enheter som visas för sig. De 9 som är kvar kommer från Överförmyndaren och Revisionen',
  )
})

test('a remainder says which units it holds', async () => {
  renderRoute('/resultat?grupp=root:rest', scene())
  expect(await screen.findByText(/Här ingår Överförmyndaren och Revisionen/)).toBeVisible()
})

test('a unit of today stands beside what it was before, and a year that cannot be shown says why', async () => {
  renderRoute('/resultat?flik=utveckling&grupp=unit-3', scene())
  expect(
    await screen.findByText(
      '2025: det som nu är Miljö- och stadsbyggnadsförvaltningen var då Miljökontoret och Stadsbyggnadskontoret. Värdet gäller dem tillsammans.',
    ),
  ).toBeVisible()
  expect(screen.getByText(/^2024 visas inte: .* visades då bara tillsammans med Lantmäteriet/)).toBeVisible()
})

test('whether those who lead see it otherwise is said in words and in a table, or why it is not', async () => {
  renderRoute('/resultat', scene())
  expect(await screen.findByText('Chef ligger klart högre än Medarbetare: +6,1 totalt.')).toBeVisible()
  const table = screen.getByRole('table', { name: 'Index för var och en av grupperna' })
  const total = within(table).getByRole('row', { name: /Totalt/ })
  expect(total).toHaveTextContent('60,1 (57,1–63,1)')
  expect(total).toHaveTextContent('▲ klart högre: +6,1')
  expect(screen.getByText('Högsta ledningen: visas inte, färre än femton svar.')).toBeVisible()
  expect(screen.getByText(/^Medarbetare: här ingår några få/)).toBeVisible()
})

test('a department whose groups would give somebody away has no number, and says so', async () => {
  renderRoute('/resultat?grupp=unit-1', scene())
  expect(await screen.findByText('Svaren per grupp visas inte i den här mätomgången.')).toBeVisible()
  expect(screen.getAllByText(/färre än sju personer/)).not.toHaveLength(0)
  expect(screen.queryByRole('table', { name: 'Index för var och en av grupperna' })).toBeNull()
})

test('funded operations stand apart and have a total of their own', async () => {
  renderRoute('/resultat?flik=finansierad', scene())
  const table = await screen.findByRole('table', { name: 'Kommunalt finansierad verksamhet' })
  expect(within(table).getByRole('row', { name: /All finansierad verksamhet/ })).toHaveTextContent('53,0')
  expect(within(table).getByRole('row', { name: /Björknäs friskola/ })).toHaveTextContent(
    'Fristående skolaBjörknäs Skolor AB',
  )
  // The own units stand above them, as a line to compare with and not as a part of the list.
  const [, beside] = within(table).getAllByRole('row')
  expect(beside).toHaveTextContent('Nacka kommun, egna enheter')
  expect(within(table).queryByRole('button', { name: 'Nacka kommun' })).toBeNull()
})

test('a result shows its frame while it loads', async () => {
  renderRoute('/resultat', scene(), { unanswered: ['Result'] })
  expect(await heading('Resultat')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Hämtar')
})

test('before the first scored round the page says what must happen', async () => {
  renderRoute('/resultat', scene('KEY_USER', { organisation: () => ({ ...organisation, rounds: () => page([]) }) }))
  expect(await screen.findByText('Det finns inget resultat att visa ännu')).toBeVisible()
})

test('a round that is not yours is refused', async () => {
  renderRoute('/resultat?omgang=round-of-others', scene())
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('how far the statements go together is told in a table and in words, or why not', async () => {
  renderRoute('/resultat', scene())
  fireEvent.click(await screen.findByText('Så är siffrorna framtagna'))
  const table = screen.getByRole('table', { name: 'Hänger påståendena ihop?' })
  expect(within(table).getByRole('row', { name: /Digital förmåga/ })).toHaveTextContent('0,91 (0,89–0,93)')
  expect(within(table).getByRole('row', { name: /Digital förmåga/ })).toHaveTextContent('hänger väl ihop')
  expect(within(table).getByRole('row', { name: /Totalt/ })).toHaveTextContent('färre än femtio')
})

test('each part tells what has changed since the round before, or why that is not compared', async () => {
  renderRoute('/resultat?flik=delar', scene())
  const table = await screen.findByRole('table', { name: 'Kategorier' })
  expect(await within(table).findByRole('columnheader', { name: 'Sedan 2025' })).toBeVisible()
  const row = (name: RegExp) => within(table).getByRole('row', { name })
  expect(row(/Totalt/)).toHaveTextContent(
    '? går inte att avgöra; det är inte samma sak som oförändrat: +2,5 (−0,4 … +5,4)',
  )
  expect(row(/Digital förmåga/)).toHaveTextContent('▲ klart högre: +6,1')
  expect(screen.getByText(/Jämförs inte: frågorna eller deras vikter har ändrats/, { selector: 'li' })).toBeVisible()
})

test('the first round has no column of changes', async () => {
  renderRoute('/resultat?flik=delar&omgang=round-2024', scene())
  const table = await screen.findByRole('table', { name: 'Kategorier' })
  expect(within(table).queryByText(/Sedan/)).toBeNull()
})

test('a part whose value may be due to who answered "vet inte" is named below the table', async () => {
  renderRoute('/resultat?flik=delar', scene())
  expect(await screen.findByText(/^Känsligt för vet inte: Innovation\./)).toBeVisible()
})

test('from the sentence to a single statement: each step is an address, and the way back up stands above', async () => {
  const { router } = renderRoute('/resultat?flik=delar', scene())
  fireEvent.click(await screen.findByRole('link', { name: 'Teknik' }))
  expect(router.state.location.search).toBe('?flik=delar&del=category%3Atechnology')
  expect(await screen.findByRole('heading', { level: 2, name: /^Teknik: \d+ \(\d+–\d+\)/ })).toBeVisible()
  const table = screen.getByRole('table', { name: 'Teknik' })
  // A factor of one statement is one row with it; a factor of two stands above them.
  expect(within(table).getByRole('row', { name: /Skugg-IT/ })).toHaveTextContent(/T\d+/)
  fireEvent.click(within(table).getByRole('link', { name: 'Systemstöd och informationsutbyte' }))
  const path = await screen.findByRole('navigation', { name: 'Var i mätinstrumentet' })
  expect(path).toHaveTextContent('TotaltDigitalt arvTeknikSystemstöd och informationsutbyte')
  fireEvent.click(within(path).getByRole('link', { name: 'Totalt' }))
  expect(await screen.findByRole('table', { name: 'Kategorier' })).toBeVisible()
})

test('where no details may be shown the page says why, and where they may agreement stands in words', async () => {
  renderRoute('/resultat?flik=delar&visa=items&grupp=root:rest', scene())
  expect(await screen.findByText(/färre än femton svarande/)).toBeVisible()
  renderRoute('/resultat?flik=delar&visa=items', scene())
  expect((await screen.findAllByText('viss samstämmighet')).length).toBeGreaterThan(5)
})

test('units stand against factors with a number in every cell, and a hidden cell has its sign and reason', async () => {
  const { router } = renderRoute('/resultat?flik=enheter', scene())
  const table = await screen.findByRole('table', { name: 'Egna enheter' })
  const rows = () =>
    within(table)
      .getAllByRole('row')
      .map((row) => row.querySelector('button')?.textContent)
  expect(rows().slice(1, 3)).toEqual(['Nacka kommun', 'Utbildningsförvaltningen'])
  expect(within(table).getByRole('row', { name: /Övriga enheter/ })).toHaveTextContent('visas inte: för få svar')
  fireEvent.click(within(table).getByRole('button', { name: /^Totalt/ }))
  expect(router.state.location.search).toBe('?flik=enheter&sortera=-total')
  expect(rows().slice(1, 3)).toEqual(['Nacka kommun', 'Kommunstyrelsens kansli'])
  expect(within(table).getByRole('columnheader', { name: /Totalt/ })).toHaveAttribute('aria-sort', 'descending')
  fireEvent.change(screen.getByLabelText('Verksamhetstyp'), { target: { value: 'elderly-care' } })
  expect(rows().slice(1)).toEqual(['Nacka kommun', 'Social- och äldreförvaltningen'])
  expect(screen.getByText('1 grupp')).toBeVisible()
})

test('an address brings back the filter, the search and the order', async () => {
  renderRoute('/resultat?flik=enheter&vy=lista&sok=förvaltning&sortera=total', scene())
  const table = await screen.findByRole('table', { name: 'Egna enheter' })
  const names = within(table)
    .getAllByRole('rowheader')
    .map((head) => head.textContent)
  expect(names[0]).toBe('Social- och äldreförvaltningen')
  expect(names).not.toContain('Kommunstyrelsens kansli')
  expect(screen.getByLabelText('Sök enhet')).toHaveValue('förvaltning')
})

test('strengths and weaknesses are told against the own total, and against the cohort of the edition', async () => {
  renderRoute('/resultat', scene())
  expect(await screen.findByRole('heading', { name: 'I förhållande till Nacka kommun totalt' })).toBeVisible()
  expect(await screen.findByRole('heading', { name: /^Jämfört med .*, 2026$/ })).toBeVisible()
  expect(screen.getAllByText(/^[+−]\d+ mot totalt$/, { exact: false }).length).toBeGreaterThan(1)
})

test('a unit has no cohort of an edition to be compared with', async () => {
  renderRoute('/resultat?grupp=unit-1', scene())
  expect(await screen.findByRole('heading', { name: /^I förhållande till Utbildningsförvaltningen/ })).toBeVisible()
  expect(screen.queryByRole('heading', { name: /^Jämfört med/ })).toBeNull()
})

test('the trend has a panel for the total, the dimensions and each category', async () => {
  renderRoute('/resultat?flik=utveckling', scene())
  const panels = await screen.findAllByRole('img', { name: /2026/ })
  expect(panels).toHaveLength(1 + 2 + 6)
})
