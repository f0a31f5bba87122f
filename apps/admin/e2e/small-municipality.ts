import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { sealAnswers, toBase64Url } from '@mognad/sealing'
import { vi } from 'vitest'
import { ask } from './open-link-round.ts'

interface LivingUnit {
  readonly id: string
  readonly parentId: string | null
  readonly branch: 'OWN' | 'FUNDED'
  readonly version: number
}

/** The organisation of whoever is signed in on this page. */
export async function ownOrganisation(page: Page): Promise<string> {
  const { viewer } = await ask<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    page,
    '{ viewer { memberships { organisation { id } } } }',
  )
  return viewer.memberships[0]?.organisation.id ?? ''
}

/** The own units of today, without funded operations. */
export async function ownUnits(page: Page, organisationId: string): Promise<readonly LivingUnit[]> {
  const { organisation } = await ask<{ organisation: { unitTree: { units: LivingUnit[] } } }>(
    page,
    'query ($id: ID!) { organisation(id: $id) { unitTree { units { id parentId branch version } } } }',
    { id: organisationId },
  )
  return organisation.unitTree.units.filter(({ branch }) => branch === 'OWN')
}

/**
 * Makes the own branch one of these units only, by the acts that a key user has: all others are put away, those furthest
 * down first, and new ones come below the top.
 *
 * @returns the ids of the new units, in the order of their names
 */
export async function reorganise(
  page: Page,
  organisationId: string,
  names: readonly string[],
): Promise<readonly string[]> {
  for (
    let units = await ownUnits(page, organisationId);
    units.length > 1;
    units = await ownUnits(page, organisationId)
  ) {
    const holding = new Set(units.map(({ parentId }) => parentId))
    for (const { id, version } of units.filter((unit) => unit.parentId !== null && !holding.has(unit.id)))
      await ask(page, 'mutation ($input: RetireUnitInput!) { retireUnit(input: $input) { actId } }', {
        input: { unit: { id, version } },
      })
  }
  const ids: string[] = []
  for (const name of names) {
    const input = { organisationId, branch: 'OWN', name, kind: 'management', employees: 40, leaders: 20 }
    const { addUnit } = await ask<{ addUnit: { units: { id: string }[] } }>(
      page,
      'mutation ($input: AddUnitInput!) { addUnit(input: $input) { units { id } } }',
      { input },
    )
    ids.push(addUnit.units[0]?.id ?? '')
  }
  return ids
}

/** Puts one unit into another. */
export async function merge(page: Page, organisationId: string, goes: string, stays: string): Promise<void> {
  const units = await ownUnits(page, organisationId)
  const seen = (id: string) => ({ id, version: units.find((unit) => unit.id === id)?.version ?? 0 })
  await ask(page, 'mutation ($input: MergeUnitsInput!) { mergeUnits(input: $input) { actId } }', {
    input: { unit: seen(goes), into: seen(stays) },
  })
}

let nextAddress = 0

/** What people answer: by their place and that of the statement. */
export interface Answering {
  /** 1..6; left out: every value equally often. */
  readonly answerOf?: (person: number, item: number) => number
  /** Their answer to the background question; left out: none is asked. */
  readonly roleOf?: (person: number) => number
}

/** So many people of a unit answer behind an open link, one envelope each, as their browsers would send it. */
export async function answerFor(
  address: string,
  round: string,
  unitId: string,
  people: number,
  { roleOf, answerOf = (person, item) => 1 + ((person + item + (roleOf?.(person) ?? 0)) % 6) }: Answering = {},
): Promise<void> {
  const box = (await (await fetch(`${address}/respond/rounds/${round}/box`)).json()) as {
    batch: string
    publicKey: string
    envelopeBytes: number
  }
  for (let person = 0; person < people; person++) {
    const envelope = await sealAnswers({
      publicKey: new Uint8Array(Buffer.from(box.publicKey, 'base64url')),
      batchId: box.batch,
      keyGroupId: unitId,
      envelopeBytes: box.envelopeBytes,
      answers: [
        ...Array.from({ length: 31 }, (_, item) => answerOf(person, item)),
        ...(roleOf ? [roleOf(person)] : []),
      ],
    })
    const who = { round, visitor: toBase64Url(randomBytes(32)), keyGroup: unitId }
    const sent = await fetch(`${address}/respond/answer`, {
      method: 'PUT',
      // Everybody from an address of their own: behind an open link thirty a minute may come from one.
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `10.0.${nextAddress++ >> 8}.${nextAddress & 255}`,
      },
      body: JSON.stringify({ ...who, revision: 1, envelope: toBase64Url(envelope) }),
    })
    if (sent.status !== 204) throw new Error(`the door said ${sent.status}: ${await sent.text()}`)
  }
}

/** Closes a round that the server sealed, opens its box, and waits for its scores. */
export async function closeAndOpen(page: Page, roundId: string): Promise<void> {
  const reached = (states: readonly string[]) =>
    vi.waitFor(
      async () => {
        const { round } = await ask<{ round: { state: string } }>(
          page,
          'query ($id: ID!) { round(id: $id) { state } }',
          { id: roundId },
        )
        if (!states.includes(round.state)) throw new Error(`the round is ${round.state}`)
      },
      { timeout: 400_000, interval: 300 },
    )
  await ask(page, 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { round { id } } }', {
    input: { roundId },
  })
  await reached(['CLOSED'])
  await ask(page, 'mutation ($input: OpenBoxInput!) { openBox(input: $input) { responses } }', { input: { roundId } })
  await reached(['SCORED'])
}
