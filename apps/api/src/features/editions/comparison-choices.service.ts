import { assertCan } from '@mognad/model/access/can'
import { withActor, type Database } from '@mognad/db/connections'
import { comparableYears, type ComparableYearRow } from '@mognad/db/editions/comparison-choices.read-model'
import { assertAsks, type Asker } from '../asker.ts'

/** What an organisation can be compared with, read on connections whose role sees published editions and own lists. */
export class ComparisonChoicesService {
  constructor(private readonly reader: Database) {}

  /** @throws NotFound for an organisation that is not one's own */
  async choices(
    asker: Asker,
    asked: { readonly instrumentKey: string; readonly organisationId: string; readonly reportingYear: number | null },
  ): Promise<ComparableYearRow[]> {
    assertAsks(asker, asked.organisationId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId: asked.organisationId }, 'organisation')
    return withActor(this.reader, asker.databaseActor, (read) => comparableYears(read, asked))
  }
}
