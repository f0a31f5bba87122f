import type { AuditEvent } from '@mognad/model/audit/audit-event'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import sv from '../../language/sv.json'
import { organisation, scene } from '../../testing/fixtures/scene.ts'
import { renderRoute } from '../../testing/render-route.tsx'

/** What can stand in the log of an organisation. */
type KindOfOrganisation = Extract<AuditEvent, { organisationId: string }>['kind']

const event = (number: number, more: object = {}) => ({
  id: `event-${number}`,
  at: '2026-11-23T08:00:00Z',
  kind: 'ROLE_GIVEN',
  personName: 'Karin Nyckel',
  apiKeyName: null,
  isOwnAct: false,
  subjectName: `Person ${number}`,
  details: [{ name: 'role', value: 'reader' }],
  ...more,
})

const withLog = (pages: Readonly<Record<string, object>>) =>
  scene('KEY_USER', {
    organisation: {
      ...organisation,
      auditEvents: ({ after }: { after?: string | null }) => pages[after ?? ''],
    },
  })

const rows = async () =>
  within(await screen.findByRole('table', { name: 'Händelselogg' }))
    .getAllByRole('row')
    .slice(1)

test('every kind of event has a text', () => {
  const texts: Readonly<Record<KindOfOrganisation, string>> = sv.audit.kinds
  expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([])
})

test('an event says what was done, to whom, by whom and when', async () => {
  const nodes = [
    event(1),
    event(2, { kind: 'ROUND_OPENED', personName: null, isOwnAct: true, subjectName: 'Hösten', details: [] }),
    event(3, { kind: 'UNKNOWN_YET', personName: null, details: [{ name: 'units', value: '4' }] }),
  ]
  renderRoute(
    '/installningar',
    withLog({ '': { totalCount: 3, pageInfo: { hasNextPage: false, endCursor: 'x' }, nodes } }),
  )
  const [role, opened, unknown] = await rows()
  expect(role).toHaveTextContent(/Roll given.*Person 1 · Läsare.*Karin Nyckel.*2026/)
  expect(opened).toHaveTextContent(/Mätomgång öppnad.*Hösten.*Mognad/)
  expect(unknown).toHaveTextContent(/UNKNOWN_YET.*Person 3 · 4 enheter.*Någon utanför organisationen/)
  expect(screen.queryByRole('button', { name: 'Äldre' })).toBeNull()
})

test('older events are a page further, and the way back is there', async () => {
  renderRoute(
    '/installningar',
    withLog({
      '': { totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'c1' }, nodes: [event(2)] },
      c1: { totalCount: 2, pageInfo: { hasNextPage: false, endCursor: 'c2' }, nodes: [event(1)] },
    }),
  )
  await rows()
  fireEvent.click(screen.getByRole('button', { name: 'Äldre' }))
  expect(await screen.findByText(/Person 1/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Äldre' })).toBeDisabled()
  fireEvent.click(screen.getByRole('button', { name: 'Nyare' }))
  expect(await screen.findByText(/Person 2/)).toBeVisible()
})

test('nothing has happened yet', async () => {
  renderRoute(
    '/installningar',
    withLog({ '': { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } }),
  )
  expect(await screen.findByText('Inget har hänt ännu.')).toBeVisible()
})
