import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { nobody, readAs, withActor, type Database } from '@mognad/db/connections'
import {
  allInstrumentVersions,
  instrumentVersionsById,
  versionsForRounds,
  type InstrumentVersionRow,
} from '@mognad/db/instruments/instrument-version.read-model'
import { isUuid } from '../../graphql/scalars.ts'
import { toInstrumentVersion } from './instrument-version.mapper.ts'
import type { InstrumentVersion } from './instrument-version.type.ts'

export interface KnownInstrument {
  readonly row: InstrumentVersionRow
  readonly instrument: Instrument
  readonly shown: InstrumentVersion
}

/**
 * Instrument versions, each read and validated once per process: they never change once they are stored, and every
 * page asks for them.
 */
export class InstrumentCatalogue {
  readonly #known = new Map<string, Promise<KnownInstrument | null>>()

  constructor(private readonly db: Pick<Database, 'pool'>) {}

  /** Null: there is no such version. */
  get(id: string): Promise<KnownInstrument | null> {
    if (!isUuid(id)) return Promise.resolve(null)
    const known = this.#known.get(id)
    if (known) return known
    const found = this.#read(id)
    this.#known.set(id, found)
    // Neither a failure nor an absence is remembered: the next one who asks may find it.
    found.then(
      (instrument) => instrument ?? this.#known.delete(id),
      () => this.#known.delete(id),
    )
    return found
  }

  /** For places where a foreign key says that there is one. */
  async shown(id: string): Promise<InstrumentVersion> {
    const known = await this.get(id)
    if (!known) throw new Error('an instrument version that is referred to cannot be read')
    return known.shown
  }

  /** Versions that persons answer, the newest first: what a round can be planned with. */
  async forRounds(): Promise<InstrumentVersion[]> {
    const ids = await withActor(this.db, nobody, versionsForRounds)
    return Promise.all(ids.map((id) => this.shown(id)))
  }

  /** Every version of every instrument, by instrument, the newest first. */
  async all(): Promise<KnownInstrument[]> {
    const rows = await withActor(this.db, nobody, allInstrumentVersions)
    return Promise.all(
      rows.map(async (row) => {
        const known = (await this.#known.get(row.id)) ?? knownOf(row)
        this.#known.set(row.id, Promise.resolve(known))
        return known
      }),
    )
  }

  async #read(id: string): Promise<KnownInstrument | null> {
    const read = {
      query: <Row extends object>(text: string, values?: readonly unknown[]) =>
        readAs<Row>(this.db, nobody, text, values),
    }
    const [row] = await instrumentVersionsById(read, [id])
    return row ? knownOf(row) : null
  }
}

function knownOf(row: InstrumentVersionRow): KnownInstrument {
  const parsed = parseInstrument(row.definition)
  if (!parsed.ok) throw new Error(`instrument version ${row.id} is not valid: it was stored past the import`)
  return { row, instrument: parsed.instrument, shown: toInstrumentVersion(row, parsed.instrument) }
}
