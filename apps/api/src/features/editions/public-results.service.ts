import { assertCan, theCountry } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import { nobody, withActor, type Database } from '@mognad/db/connections'
import {
  publicResult,
  publicSharers,
  type PublicEditionRow,
  type PublicResultRead,
  type PublicSharersRead,
} from '@mognad/db/editions/public-results.read-model'
import { isUuid } from '../../graphql/scalars.ts'
import type { Asker } from '../asker.ts'
import type { InstrumentCatalogue, KnownInstrument } from '../instruments/instrument-catalogue.ts'

export interface PublicSharersParts extends PublicSharersRead {
  readonly instrument: KnownInstrument
}

export interface PublicResultParts extends PublicResultRead {
  readonly instrument: KnownInstrument
}

/**
 * What everybody may read of those who share publicly. It is read as nobody, whoever asks: who is signed in sees on these
 * pages what everybody sees, and row-level security holds the figures of all others back.
 */
export class PublicResultsService {
  constructor(
    private readonly reader: Database,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /** Of each instrument the newest published edition with those who share publicly in it; editions without any are left out. */
  async sharers({ actor }: Pick<Asker, 'actor'>): Promise<PublicSharersParts[]> {
    assertCan(actor, 'read public results', theCountry, 'edition')
    const editions = await withActor(this.reader, nobody, publicSharers)
    const shared = editions.filter(({ sharers }) => sharers.length > 0)
    return Promise.all(shared.map(async (edition) => ({ ...edition, instrument: await this.#instrumentOf(edition) })))
  }

  /**
   * One organisation in the newest published edition of an instrument in which it shares publicly.
   *
   * @throws NotFound for all that do not, in the same words whether there is such an organisation or not
   */
  async result(
    { actor }: Pick<Asker, 'actor'>,
    asked: { readonly organisationId: string; readonly instrumentKey: string },
  ): Promise<PublicResultParts> {
    assertCan(actor, 'read public results', theCountry, 'organisation')
    if (!isUuid(asked.organisationId)) throw new NotFound('organisation')
    const found = await withActor(this.reader, nobody, (read) => publicResult(read, asked))
    if (!found) throw new NotFound('organisation')
    const instrument = await this.#instrumentOf(found)
    const years = await Promise.all(
      found.years.map(async ({ edition, figures }) => {
        const earlier = await this.#instrumentOf(edition)
        if (earlier === instrument) return { edition, figures }
        const alike = comparableNodes(earlier.instrument, instrument.instrument)
        return { edition, figures: figures.filter(({ nodeId }) => alike.has(nodeId)) }
      }),
    )
    return { ...found, years, instrument }
  }

  async #instrumentOf({ instrumentVersionId }: PublicEditionRow): Promise<KnownInstrument> {
    const known = await this.instruments.get(instrumentVersionId)
    if (!known) throw new Error('an instrument version that is referred to cannot be read')
    return known
  }
}
