import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'

const inBoth = (text: string) => ({ sv: text, en: `${text} (en)` })

export interface OpenLinkRound {
  readonly id: string
  readonly link: string
}

/** Asks GraphQL as whoever is signed in on this page. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await page.evaluate(async (body) => {
    const reply = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await reply.json()) as { data: unknown; errors?: unknown }
  }, JSON.stringify({ query, variables }))
  expect(errors).toBeUndefined()
  return data as Data
}

/** Plans and opens a round of Nacka with one link for everybody, sealed by the server, with a question of its own. */
export async function openLinkRound(
  page: Page,
  address: string,
  more: { readonly reportingYear?: number; readonly background?: string } = {},
): Promise<OpenLinkRound> {
  const { viewer } = await ask<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    page,
    '{ viewer { memberships { organisation { id } } } }',
  )
  const organisationId = viewer.memberships[0]?.organisation.id ?? ''
  const { organisation } = await ask<{
    organisation: { rounds: { edges: { node: { instrumentVersion: { id: string } } }[] } }
  }>(
    page,
    'query ($id: ID!) { organisation(id: $id) { rounds(first: 1) { edges { node { instrumentVersion { id } } } } } }',
    { id: organisationId },
  )
  const plan = {
    name: 'Puls med öppen länk',
    instrumentVersionId: organisation.rounds.edges[0]?.node.instrumentVersion.id,
    opensAt: new Date(Date.now() + 86_400_000).toISOString(),
    closesAt: new Date(Date.now() + 14 * 86_400_000).toISOString(),
    ...more,
    collection: 'OPEN_LINK',
    box: { strength: 'SERVER', keyHolder: 'servern' },
    ownQuestions: [{ text: inBoth('Vi har de lokaler vi behöver.') }],
    explanations: [{ itemId: null, term: inBoth('digitala verktyg'), text: inBoth('Program och utrustning.') }],
  }
  const { planRound } = await ask<{ planRound: { id: string } }>(
    page,
    'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id } }',
    { input: { organisationId, plan } },
  )
  const { id } = planRound
  await ask(page, 'mutation ($input: RoundInput!) { openRound(input: $input) { round { id } } }', {
    input: { roundId: id },
  })
  const box = await openedBox(address, id)
  const print = createHash('sha256').update(Buffer.from(box.publicKey, 'base64url')).digest().subarray(0, 8)
  return { id, link: `${address}/s/${id}#open.${print.toString('base64url')}` }
}

/** The worker opens the round: that takes a moment. */
function openedBox(address: string, roundId: string): Promise<{ publicKey: string }> {
  return vi.waitFor(
    async () => {
      const reply = await fetch(`${address}/respond/rounds/${roundId}/box`)
      const box = (await reply.json()) as { publicKey: string; state: string }
      if (!reply.ok || box.state !== 'open') throw new Error(`the box is ${box.state}`)
      return box
    },
    { timeout: 400_000, interval: 250 },
  )
}
