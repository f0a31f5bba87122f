import { fireEvent, screen, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { publicLists, publicResult } from '../../../testing/fixtures/public-results.ts'
import { renderPublic } from '../../../testing/render-public.tsx'
import { heading } from '../../../testing/render-route.tsx'

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.querySelector('a')?.textContent)

test('who shares publicly stands in Swedish order, without anybody being signed in', async () => {
  await renderPublic('/offentligt', { publicResults: publicLists })
  expect(await heading('3 organisationer delar sina resultat öppet')).toBeVisible()
  expect(names()).toEqual(['Ale', 'Orust', 'Åre'])
  const [, ale, orust] = screen.getAllByRole('row')
  expect(ale).toHaveTextContent(/51,\d \(\d+,\d–\d+,\d\)/)
  expect(orust).toHaveTextContent('visas inte: för få svar bakom värdet')
  expect(screen.getByText('svaren är syntetiska')).toBeVisible()
})

test('search, group and order narrow the list and stand in the address', async () => {
  const { router } = await renderPublic('/offentligt', { publicResults: publicLists })
  await heading(/delar/)
  fireEvent.change(screen.getByLabelText('Ordning'), { target: { value: 'total' } })
  expect(names()).toEqual(['Åre', 'Ale', 'Orust'])
  fireEvent.change(screen.getByLabelText(/kommungrupp/), { target: { value: 'C1' } })
  expect(names()).toEqual(['Åre', 'Orust'])
  fireEvent.change(screen.getByLabelText('Sök organisation'), { target: { value: 'oru' } })
  expect(names()).toEqual(['Orust'])
  expect(router.state.location.search).toBe('?ordning=total&grupp=C1&sok=oru')
  fireEvent.change(screen.getByLabelText('Sök organisation'), { target: { value: 'nacka' } })
  expect(screen.getByText('Ingen som delar öppet passar in på sökningen.')).toBeVisible()
})

test('while the list loads, when nobody shares, and when it fails', async () => {
  const loading = await renderPublic('/offentligt')
  expect(await screen.findByText('Hämtar …')).toBeInTheDocument()
  loading.unmount()
  const empty = await renderPublic('/offentligt', { publicResults: [] })
  expect(await screen.findByText('Ingen delar sitt resultat öppet ännu')).toBeVisible()
  empty.unmount()
  await renderPublic('/offentligt', {
    publicResults: () => {
      throw new GraphQLError('no', { extensions: { code: 'INTERNAL' } })
    },
  })
  expect(await screen.findByRole('button', { name: 'Försök igen' })).toBeVisible()
})

test('one result is a sentence, a chart, a table to the factors, the years, and what is not shown', async () => {
  await renderPublic('/offentligt/are', { publicResult: publicResult() })
  expect(await heading(/^Åre har index 63,\d av 100$/)).toBeVisible()
  expect(screen.getByText(/på plats 1–4 av de 29 som delar öppet/)).toBeVisible()
  expect(screen.getByText(/Osäkerhetsintervallet är .* i gruppen Pendlingskommuner nära storstad/)).toBeVisible()
  const table = screen.getByRole('table', { name: 'Alla delar för Åre, utgåva 2026' })
  const row = within(table).getByRole('row', { name: /^Öppna data/ })
  expect(row).toHaveTextContent('visas inte: för få svar bakom värdet')
  expect(within(table).queryByText('E1')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Från 62 (2025) till 63 (2026)' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Vad som inte visas, och varför' })).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Öppna resultat' })).toBeVisible()
})

test('with one public year and no group that is large enough the page says so', async () => {
  await renderPublic('/offentligt/are', {
    publicResult: publicResult({ cohorts: [], years: publicResult().years.slice(1), places: [] }),
  })
  await heading(/Åre/)
  expect(screen.getByText(/Bara utgåva 2026 är delad öppet/)).toBeVisible()
  expect(screen.getByText(/Ingen av organisationens fasta grupper är stor nog/)).toBeVisible()
  expect(screen.queryByRole('columnheader', { name: 'Gruppens median' })).toBeNull()
})

test('an organisation that does not share publicly is refused like one that there is not', async () => {
  const refused = () => {
    throw new GraphQLError('no', { extensions: { code: 'NOT_FOUND' } })
  }
  const { unmount } = await renderPublic('/offentligt/nacka', { publicResult: refused })
  expect(await screen.findByText('Här finns inget öppet resultat')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Till alla öppna resultat' })).toHaveAttribute('href', '/offentligt')
  unmount()
  await renderPublic('/offentligt/nacka')
  expect(await screen.findByText('Hämtar …')).toBeInTheDocument()
})
