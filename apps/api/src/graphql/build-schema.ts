import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type ContainerType } from 'type-graphql'
import { AboutResolver } from '../features/about/about.resolver.ts'
import { AccessResolver } from '../features/access/access.resolver.ts'
import { MembershipResolver } from '../features/access/membership.resolver.ts'
import { EditionMemberResolver } from '../features/editions/edition-member.resolver.ts'
import { EditionResolver } from '../features/editions/edition.resolver.ts'
import { InstrumentVersionResolver } from '../features/instruments/instrument-version.resolver.ts'
import { JobRunResolver } from '../features/job-runs/job-run.resolver.ts'
import { OrganisationResolver } from '../features/organisations/organisation.resolver.ts'
import { RoundResultResolver } from '../features/rounds/round-result.resolver.ts'
import { RoundResolver } from '../features/rounds/round.resolver.ts'
import { DateTime } from './scalars.ts'

/** Every resolver there is. */
export const resolvers = [
  AboutResolver,
  AccessResolver,
  MembershipResolver,
  OrganisationResolver,
  RoundResolver,
  RoundResultResolver,
  InstrumentVersionResolver,
  EditionResolver,
  EditionMemberResolver,
  JobRunResolver,
] as const

/** Our subscriptions bring their own source; type-graphql wants an object all the same. */
const noPubSub = {
  publish: () => {
    throw new Error('nothing is published through type-graphql')
  },
  subscribe: () => {
    throw new Error('nothing is subscribed to through type-graphql')
  },
}

/**
 * The executable schema.
 *
 * `validate` is off unless stated, and then no rule of an input is run. No global middleware: one costs 60 ms per
 * thousand objects.
 */
export function createSchema(container: ContainerType): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers,
    container,
    validate: true,
    pubSub: noPubSub,
    scalarsMap: [{ type: Date, scalar: DateTime }],
  })
}
