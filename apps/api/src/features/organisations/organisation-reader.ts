import { can } from '@mognad/model/access/can'
import { withActor, type Database } from '@mognad/db/connections'
import {
  organisationPage,
  type OrganisationKind,
  type OrganisationRow,
} from '@mognad/db/organisations/organisation.read-model'
import type { PageRequest } from '@mognad/db/paging/page.read-model'
import { toConnection, type Connection } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { toOrganisation } from './organisation.mapper.ts'
import type { Organisation } from './organisation.type.ts'

/** Organisations as the one who asks may see them. */
export class OrganisationReader {
  constructor(private readonly db: Pick<Database, 'pool'>) {}

  async one({ actor, loaders }: Context, id: string): Promise<Organisation | null> {
    const row = await loaders.organisation.load(id)
    return row && shownTo(actor, row)
  }

  /** For places where a foreign key says that there is one. */
  async known(context: Context, id: string): Promise<Organisation> {
    const organisation = await this.one(context, id)
    if (!organisation) throw new Error('an organisation that is referred to cannot be read')
    return organisation
  }

  async page(
    { actor, databaseActor }: Context,
    kind: OrganisationKind | null,
    request: PageRequest,
  ): Promise<Connection<Organisation>> {
    const page = await withActor(this.db, databaseActor, (read) => organisationPage(read, kind, request))
    return toConnection(page, (row) => shownTo(actor, row))
  }
}

function shownTo(actor: Context['actor'], row: OrganisationRow): Organisation {
  return toOrganisation(row, can(actor, 'compare organisation', { organisationId: row.id }))
}
