import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { draftOfTests } from '../../testing/fixtures/instrument-draft.ts'
import { draftParts, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const address = '/nationellt/instrument/draft-1'
interface Saved {
  revision: number
  definition: string
}

/** A server that keeps what it is sent. */
function server(more: object = {}) {
  const sent: Saved[] = []
  const saveInstrumentDraft = ({ input }: { input: Saved }) => {
    sent.push(input)
    return { revision: input.revision + 1, savedAt: '2026-11-20T09:12:00Z' }
  }
  const root = scene('NATIONAL_COORDINATOR', { saveInstrumentDraft, ...more })
  return { root, sent, last: () => JSON.parse(sent.at(-1)!.definition) as Instrument }
}
const clash = () => {
  throw new GraphQLError('changed', { extensions: { code: 'INSTRUMENT_DRAFT_CHANGED' } })
}
const statementOf = (draft: Instrument, at = 0) => draft.categories[0]!.factors![0]!.items[at]!.text.sv
const field = (name: string | RegExp) => screen.findByRole('textbox', { name })
const write = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } })
const statement = async (at = 0) => (await screen.findAllByRole('textbox', { name: 'Påstående, svenska' }))[at]!

test('what is written shows at once, is saved in a pause, and is taken back', async () => {
  const { root, sent, last } = server()
  renderRoute(`${address}?del=kategori-efficiency`, root)
  write(await statement(), 'Vi läser allt.')
  expect(screen.getByText('Inte sparat ännu …')).toBeVisible()
  await waitFor(() => expect(screen.getByText(/^Sparat kl/)).toBeVisible())
  expect([sent.length, sent[0]!.revision, statementOf(last())]).toEqual([1, 1, 'Vi läser allt.'])
  // What it does to the series is said beside it, up to the category.
  expect(screen.getAllByText('Serien börjar om').length).toBeGreaterThan(2)
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await statement()).toHaveValue('Vi läser.')
  expect(screen.queryByText('Serien börjar om')).toBeNull()
  await waitFor(() => expect(sent[1]?.revision).toBe(2))
  expect(statementOf(last())).toBe('Vi läser.')
})

test('a weight shows what each statement carries of the total', async () => {
  const { root } = server()
  renderRoute(`${address}?del=kategori-efficiency`, root)
  const weight = await field('Vikt R1')
  expect(screen.getAllByText('Bär 25,0 % av totalen')).toHaveLength(2)
  write(weight, '3')
  expect(screen.getByText('Bär 37,5 % av totalen')).toBeVisible()
  expect(screen.getByText('Bär 12,5 % av totalen')).toBeVisible()
  write(weight, 'tre')
  expect(screen.getByText('Skriv ett tal, 0 eller mer')).toBeVisible()
})

test('statements are added, moved and removed with buttons', async () => {
  const { root } = server()
  renderRoute(`${address}?del=kategori-efficiency`, root)
  fireEvent.click(await screen.findByRole('button', { name: /Lägg till påstående/ }))
  expect(screen.getByRole('heading', { name: 'R3' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Flytta ner R1' }))
  const codes = () => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
  expect(codes()).toEqual(['R2', 'R1', 'R3'])
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort R2' }))
  expect(codes()).toEqual(['R1', 'R3'])
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(codes()).toEqual(['R2', 'R1', 'R3'])
})

test('a gap is said beside its field, in the list of parts and in the review, and bars publishing', async () => {
  const { root } = server()
  const { router } = renderRoute(`${address}?del=kategori-efficiency`, root)
  write(await statement(1), '')
  expect(screen.getByText('Är inte ifylld')).toBeVisible()
  const parts = screen.getByRole('navigation', { name: 'Delar av utkastet' })
  expect(within(parts).getByRole('link', { name: /Effektivitet/ })).toHaveTextContent('1 att rätta')
  fireEvent.click(within(parts).getByRole('link', { name: /Granska och publicera/ }))
  expect(await screen.findByText('En sak att rätta innan utkastet kan publiceras')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: /Publicera version/ }))
  expect(screen.queryByRole('dialog')).toBeNull()
  // The summary leads to the field.
  fireEvent.click(screen.getByRole('link', { name: /Effektivitet · Läsning · R2 · Påstående \(svenska\)/ }))
  const empty = await statement(1)
  await waitFor(() => expect(empty).toHaveFocus())
  expect(router.state.location.search).toContain('del=kategori-efficiency')
})

test('what begins a new series is named before it is published, and its number goes along', async () => {
  let published: object | null = null
  const { root } = server({
    publishInstrumentDraft: ({ input }: { input: object }) => {
      published = input
      return { version: { ...draftParts().former, version: '0.10.0' } }
    },
  })
  const { router } = renderRoute(`${address}?del=kategori-efficiency`, root)
  write(await statement(), 'Vi läser allt.')
  fireEvent.click(screen.getByRole('link', { name: /Granska och publicera/ }))
  expect(await screen.findByText('6 delar går inte att jämföra med version 0.9.0')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Publicera version 0.10.0 …' }))
  const dialog = screen.getByRole('dialog', { name: 'Publicera version 0.10.0?' })
  expect(dialog).toHaveTextContent('Totalt')
  expect(dialog).toHaveTextContent('R1')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Publicera' }))
  await expect.poll(() => published).toEqual({ id: 'draft-1', revision: 2, version: '0.10.0', acceptLost: 6 })
  expect(await screen.findByText(/0\.10\.0 är publicerad/)).toBeVisible()
  expect(router.state.location.pathname).toBe('/nationellt/instrument')
})

test('a number that is not later is refused beside its field', async () => {
  const { root } = server()
  renderRoute(`${address}?del=granska`, root)
  write(await field(/Versionsnummer/), '0.9.0')
  expect(screen.getByText('Numret ska vara senare än 0.9.0')).toBeVisible()
})

test('when somebody else has saved, mine is laid upon theirs', async () => {
  const theirs = draftOfTests()
  theirs.categories[0]!.factors![0]!.items[1]!.text.sv = 'Den andras.'
  const sent: Saved[] = []
  let looked = 0
  const { root } = server({
    saveInstrumentDraft: ({ input }: { input: Saved }) => {
      sent.push(input)
      return sent.length === 1 ? clash() : { revision: input.revision + 1, savedAt: '2026-11-20T09:12:00Z' }
    },
    instrumentDraft: () => {
      looked += 1
      return looked === 1 ? draftParts() : draftParts({ revision: 5, definition: JSON.stringify(theirs) })
    },
  })
  renderRoute(`${address}?del=kategori-efficiency`, root)
  write(await statement(), 'Min.')
  const lay = await screen.findByRole('button', { name: 'Hämta, och lägg mitt ovanpå' })
  expect(screen.getByText('Inte sparat: någon annan har skrivit i utkastet')).toBeVisible()
  fireEvent.click(lay)
  await waitFor(() => expect(sent).toHaveLength(2))
  const saved = JSON.parse(sent[1]!.definition) as Instrument
  expect([sent[1]!.revision, statementOf(saved), statementOf(saved, 1)]).toEqual([5, 'Min.', 'Den andras.'])
})

test('who leaves with something unsaved is kept until it is saved, and asked when it cannot be', async () => {
  const { root } = server({
    saveInstrumentDraft: () => {
      throw new GraphQLError('away', { extensions: { code: 'INTERNAL' } })
    },
  })
  const { router } = renderRoute(`${address}?del=kategori-efficiency`, root)
  write(await statement(), 'Min.')
  fireEvent.click(screen.getByRole('link', { name: 'Mätinstrument' }))
  const dialog = await screen.findByRole('dialog', { name: 'Allt är inte sparat' })
  expect(router.state.location.pathname).toBe(address)
  fireEvent.click(within(dialog).getAllByRole('button', { name: 'Stanna kvar' }).at(-1)!)
  expect(await statement()).toHaveValue('Min.')
  expect(screen.getByText(/Det du har skrivit finns kvar här/)).toBeVisible()
})

test('the preview shows page by page what is asked, in both languages', async () => {
  const { root } = server()
  renderRoute(`${address}?del=forhandsvisning`, root)
  expect(await screen.findByText('Vi får stöd.')).toBeVisible()
  fireEvent.click(screen.getByRole('radio', { name: 'Engelska' }))
  expect(screen.getByText('We get support.')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(screen.getByText('We read.')).toBeVisible()
  expect(screen.getAllByRole('radio', { name: /Don't know/ })).toHaveLength(2)
})

test('a draft that is gone, and anybody else, are refused', async () => {
  renderRoute(address, scene('NATIONAL_COORDINATOR', { instrumentDraft: () => null }))
  expect(await screen.findByText('Den här sidan kan inte visas för dig')).toBeVisible()
})

test('the page shows its frame while it loads', async () => {
  renderRoute(address, scene('NATIONAL_COORDINATOR'), { unanswered: ['InstrumentDraft'] })
  expect(await heading('Utkast till mätinstrument')).toBeVisible()
})
