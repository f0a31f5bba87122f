import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { improvers, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const rowsOf = (name: RegExp) => within(screen.getByRole('table', { name })).getAllByRole('row')

describe('one to one', () => {
  test('asks whom to compare with, among those who share by name', async () => {
    const { router } = renderRoute('/jamforelse?vy=en-mot-en', scene())
    await heading('Jämför er med en organisation som delar med namn')
    await screen.findByRole('option', { name: 'Täby' })
    fireEvent.change(screen.getByLabelText('Jämför med'), { target: { value: 'named-6' } })
    expect(await heading('Nacka kommun ligger klart högre än Täby totalt: +6,2')).toBeVisible()
    expect(router.state.location.search).toBe('?vy=en-mot-en&med=named-6')
  })

  test('says which parts are clearly different, and every part with its interval and verdict in the table', async () => {
    renderRoute('/jamforelse?vy=en-mot-en&med=named-6&tabell=en-mot-en', scene())
    await heading(/^Nacka kommun ligger klart högre än Täby/)
    expect(
      screen.getByRole('heading', { level: 2, name: /^Klart lägre än Täby: .*Ingen del är klart högre\./ }),
    ).toBeVisible()
    const rows = rowsOf(/^Klart lägre än Täby/)
    expect(rows[1]).toHaveTextContent(/^Totalt56,4.*50,2.*\+6,2\+3,2 till \+9,2▲ klart högre$/)
    expect(rows.at(-1)).toHaveTextContent(/▼ klart lägre$/)
    expect(rows[4]).toHaveTextContent(/\? går inte att avgöra; det är inte samma sak som lika$/)
  })

  test('a part that is hidden at home is not compared, and says why', async () => {
    renderRoute('/jamforelse?vy=en-mot-en&med=named-6&niva=FACTOR&tabell=en-mot-en', scene())
    await heading(/^Nacka kommun ligger/)
    expect(rowsOf(/Täby/).at(-1)).toHaveTextContent(/\.\..*jämförs inte: värdet visas inte för båda$/)
  })

  test('with somebody who does not share by name it is refused', async () => {
    renderRoute('/jamforelse?vy=en-mot-en&med=somebody', scene('KEY_USER', { oneToOne: () => null }))
    expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
  })

  test('when nobody shares with you it says what would change that', async () => {
    renderRoute('/jamforelse?vy=en-mot-en', scene('KEY_USER', { namedSharers: [] }))
    expect(await screen.findByText('Ingen delar sina resultat med er i den här utgåvan')).toBeVisible()
  })
})

describe('those who have risen', () => {
  test('stand beside the own way, with the change, its verdict, and a link to them part by part', async () => {
    renderRoute('/jamforelse?vy=forbattrare&tabell=forbattrare', scene())
    await heading('En har stigit klart mer än väntat sedan 2025 från ungefär er nivå')
    const rows = rowsOf(/^Totalt: Täby har stigit/)
    expect(rows[1]).toHaveTextContent('Nacka kommun (ni)53,956,4+2,5')
    expect(rows[2]).toHaveTextContent('Täby52,061,0+9,0▲ klart högre+6,1 (+2,2 till +10,0)')
    expect(screen.getByRole('link', { name: 'Täby del för del' })).toHaveAttribute(
      'href',
      '/jamforelse?vy=en-mot-en&med=named-6',
    )
  })

  test('are asked for anew for another part, which the address remembers', async () => {
    const { router } = renderRoute('/jamforelse?vy=forbattrare', scene())
    await heading(/^En har stigit/)
    fireEvent.change(screen.getByLabelText('Del'), { target: { value: 'dimension:capability' } })
    expect(await screen.findByRole('heading', { level: 2, name: /^Digital förmåga: Täby/ })).toBeVisible()
    expect(router.state.location.search).toBe('?vy=forbattrare&del=dimension%3Acapability')
  })

  test('when there is no list the page says why', async () => {
    const none = { ...improvers, improvers: [], reason: 'TOO_FEW_CANDIDATES' }
    renderRoute('/jamforelse?vy=forbattrare', scene('KEY_USER', { improvers: none }))
    expect(await heading(/^Färre än tio delar med namn/)).toBeVisible()
    expect(screen.queryByRole('figure')).toBeNull()
  })
})

describe('other weights', () => {
  test('stand beside the likely place, with what follows from the two', async () => {
    renderRoute('/jamforelse?vy=vikter&tabell=vikter', scene())
    await heading(/^Plats \d+–\d+ av 43 hur delarna än viktas/)
    expect(screen.getByText(/^Andra vikter flyttar er mindre/)).toBeVisible()
    expect(rowsOf(/ryms andra vikter inom den troliga platsen/)[1]).toHaveTextContent(
      /^Totalt\d+–\d+\d+–\d+43platsen hänger inte på vikterna$/,
    )
  })
})

describe('the radar', () => {
  test('is drawn for those who choose it, says what it does to the eye, and has the numbers as a table', async () => {
    renderRoute('/jamforelse?vy=radar&niva=AREA&tabell=radar', scene())
    await heading(/^Högre än/)
    expect(screen.getByText(/Läs punkterna, inte ytan/)).toBeVisible()
    const [, first] = within(screen.getByRole('figure')).getAllByRole('row')
    expect(first).toHaveTextContent(/\d+,\d.*\d+,\d–\d+,\d/)
    expect(screen.queryByLabelText('Ordning')).toBeNull()
  })
})
