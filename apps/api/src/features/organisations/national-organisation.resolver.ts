import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { NationalOrganisationRow } from '@mognad/db/organisations/national-organisation.read-model'
import { toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { SharingLevel } from '../../graphql/enums.ts'
import type { Appointed, NationalOrganisationService } from './national-organisation.service.ts'
import {
  AddOrganisationInput,
  AppointKeyUserInput,
  AppointKeyUserPayload,
  NationalOrganisationArgs,
  NationalOrganisationConnection,
  type NationalOrganisation,
} from './national-organisation.type.ts'
import { toOrganisation } from './organisation.mapper.ts'
import { SkrGroup } from './organisation.type.ts'

@Resolver()
export class NationalOrganisationResolver {
  constructor(private readonly organisations: NationalOrganisationService) {}

  @Query(() => NationalOrganisationConnection, {
    name: 'nationalOrganisations',
    description: 'All organisations by name, with how far they have come with a year. For coordinators.',
  })
  async nationalOrganisationList(
    @Args(() => NationalOrganisationArgs) args: NationalOrganisationArgs,
    @Ctx() context: Context,
  ): Promise<Connection<NationalOrganisation>> {
    const { reportingYear, search, measuring = null, kind = null } = args
    const wanted = { reportingYear, search: search.trim(), measuring, kind }
    return toConnection(await this.organisations.page(context, wanted, toPageRequest(args, 2)), toNational)
  }

  @Query(() => [SkrGroup], { description: 'SKR groups that some municipality is in. For coordinators.' })
  async skrGroups(@Ctx() context: Context): Promise<SkrGroup[]> {
    return this.organisations.groups(context)
  }

  @Mutation(() => AppointKeyUserPayload, {
    description: 'Adds an organisation with its first key user. For coordinators.',
  })
  async addOrganisation(
    @Arg('input', () => AddOrganisationInput)
    { keyUser, skrGroup = null, population = null, ...wanted }: AddOrganisationInput,
    @Ctx() context: Context,
  ): Promise<AppointKeyUserPayload> {
    return toPayload(await this.organisations.add(context, { ...wanted, skrGroup, population }, keyUser))
  }

  @Mutation(() => AppointKeyUserPayload, {
    description: 'Appoints a key user where nobody has signed in and nothing has been asked. For coordinators.',
  })
  async appointKeyUser(
    @Arg('input', () => AppointKeyUserInput) { organisationId, keyUser }: AppointKeyUserInput,
    @Ctx() context: Context,
  ): Promise<AppointKeyUserPayload> {
    return toPayload(await this.organisations.appoint(context, organisationId, keyUser))
  }
}

function toPayload({ organisation, outcome, token }: Appointed): AppointKeyUserPayload {
  return { organisation: toOrganisation(organisation, false), outcome, token }
}

/** The coordinator is told of sharing what everybody is: who takes part anonymously is known to itself alone. */
function toNational(row: NationalOrganisationRow): NationalOrganisation {
  const { measuring, keyUser, mayAppoint, editionSharingLevel } = row
  const named = (editionSharingLevel ?? 0) >= SharingLevel.NAMED
  return {
    organisation: toOrganisation(row, false),
    measuring,
    keyUser,
    mayAppoint,
    editionSharing:
      editionSharingLevel === null ? null : named ? (editionSharingLevel as SharingLevel) : SharingLevel.OWN_ONLY,
  }
}
