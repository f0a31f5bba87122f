import { assertCan } from '@mognad/model/access/can'
import { parseListKey, type ListKey } from '@mognad/model/cohorts/cohort-list'
import { NotFound } from '@mognad/model/errors'
import { unitKind } from '@mognad/model/organisations/unit-kind'
import { withActor, type Database } from '@mognad/db/connections'
import { readNamedList, type NamedListRead, type WantedList } from '@mognad/db/editions/named-list.read-model'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { rowsOf } from '../editions/comparison.service.ts'
import type { ComparisonRow } from '../editions/edition.type.ts'
import { assertAsks, type Asker } from '../asker.ts'
import { computeListRows, ownRows, type ListRows } from './list-rows.ts'

export interface ListComparisonParts {
  readonly edition: NamedListRead
  readonly key: ListKey
  /** Of a saved list. */
  readonly name: string | null
  readonly rows: readonly ComparisonRow[]
}

/** How many lists' figures are kept: some 40 kB each. */
const mostKept = 300

/** Comparisons with lists of named sharers: similar ones, saved lists, the same kind of unit. */
export class ListComparisonService {
  /** By edition, organisation and everybody in the figures: an edition never changes, so neither do these. */
  readonly #kept = new Map<string, Promise<ListRows>>()

  constructor(
    private readonly reader: Database,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /** @throws NotFound for an edition that is not published, an organisation that is not one's own, an unknown list */
  async compare(asker: Asker, editionId: string, organisationId: string, list: string): Promise<ListComparisonParts> {
    assertAsks(asker, editionId, 'edition')
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId }, 'organisation')
    const key = parseListKey(list)
    if (!key || (key.kind === 'kind' && !unitKind(key.unitKind))) throw new NotFound('list')
    const wanted: WantedList = key.kind === 'list' ? { kind: 'list', listId: key.id } : key
    const edition = await withActor(this.reader, asker.databaseActor, (read) =>
      readNamedList(read, { editionId, organisationId }, wanted),
    )
    if (!edition) throw new NotFound('edition')
    const name = edition.listName
    if (key.kind === 'list' && name === null) throw new NotFound('list')
    const known = await this.instruments.get(edition.instrumentVersionId)
    if (!known) throw new Error('an edition names no instrument version')
    const named = edition.values.map((each) => each.organisationId).toSorted()
    const { figures, positions } = await this.#rows(
      [editionId, organisationId, key.kind === 'kind' ? list : 'whole', ...named].join(' '),
      () => computeListRows(edition, known.instrument),
    )
    const order = known.shown.nodes.map(({ id }) => id)
    const held = new Set(edition.values.flatMap(({ values }) => values.map(([node]) => node)))
    for (const [node] of edition.ownValues) held.add(node)
    // Kinds of units have figures on the upper levels only.
    const shown = order.filter((node) => key.kind !== 'kind' || held.has(node))
    return { edition, key, name, rows: rowsOf(shown, ownRows(edition, organisationId), figures, positions) }
  }

  #rows(key: string, compute: () => Promise<ListRows>): Promise<ListRows> {
    const kept = this.#kept.get(key)
    if (kept) {
      // Asked for last, forgotten last.
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return kept
    }
    const rows = compute()
    this.#kept.set(key, rows)
    rows.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest)
    return rows
  }
}
