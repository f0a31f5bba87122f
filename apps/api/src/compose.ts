import type { ContainerType } from 'type-graphql'
import type { Connections } from '@mognad/db/connections'
import type { Producer } from '@mognad/jobs'
import type { Logger } from '@mognad/runtime/logger'
import type { ServerSecret } from '@mognad/runtime/secret'
import { bySession } from './auth/authenticate.ts'
import { SignInLimit, type SignInLimits } from './auth/sign-in-limit.ts'
import { AboutResolver, type About } from './features/about/about.resolver.ts'
import { AccessResolver } from './features/access/access.resolver.ts'
import { AccessService } from './features/access/access.service.ts'
import { ApiKeyService } from './features/access/api-key.service.ts'
import { MembershipResolver } from './features/access/membership.resolver.ts'
import { ComparisonService } from './features/editions/comparison.service.ts'
import { EditionMemberResolver } from './features/editions/edition-member.resolver.ts'
import { EditionResolver } from './features/editions/edition.resolver.ts'
import { EditionService } from './features/editions/edition.service.ts'
import { InstrumentCatalogue } from './features/instruments/instrument-catalogue.ts'
import { InstrumentVersionResolver } from './features/instruments/instrument-version.resolver.ts'
import { JobProgress, type JobRunNews } from './features/job-runs/job-progress.ts'
import { JobRequests } from './features/job-runs/job-requests.ts'
import { JobRunReader } from './features/job-runs/job-run.reader.ts'
import { JobRunResolver } from './features/job-runs/job-run.resolver.ts'
import { OrganisationReader } from './features/organisations/organisation-reader.ts'
import { OrganisationResolver } from './features/organisations/organisation.resolver.ts'
import { BoxOpeningService } from './features/rounds/box-opening.service.ts'
import { RoundResultResolver } from './features/rounds/round-result.resolver.ts'
import { RoundResolver } from './features/rounds/round.resolver.ts'
import { RoundService } from './features/rounds/round.service.ts'
import type { ContextParts } from './graphql/context.ts'

export interface Parts {
  readonly db: Connections<'api' | 'opener' | 'reader'>
  readonly secret: ServerSecret
  readonly producer: Pick<Producer, 'send' | 'addFlow'>
  readonly news: JobRunNews
  readonly logger: Logger
  readonly about: About
  readonly signInLimits: SignInLimits
  readonly now: () => Date
}

export interface Composed {
  readonly container: ContainerType
  readonly instruments: InstrumentCatalogue
  readonly contextParts: ContextParts
}

/** Every service and resolver, made here and once. */
export function compose({ db, secret, producer, news, logger, about, signInLimits, now }: Parts): Composed {
  const jobs = new JobRequests(producer, logger)
  const instruments = new InstrumentCatalogue(db.api)
  const organisations = new OrganisationReader(db.api)
  const jobRuns = new JobRunReader(db.api, new JobProgress(news))
  const made = [
    new AboutResolver(about),
    new AccessResolver(new AccessService(db.api, new SignInLimit(signInLimits), now), new ApiKeyService(db.api)),
    new MembershipResolver(organisations),
    new OrganisationResolver(organisations),
    new RoundResolver(
      new RoundService(db.api, jobs),
      new BoxOpeningService(db.opener, secret, jobs, logger),
      instruments,
      organisations,
    ),
    new RoundResultResolver(instruments),
    new InstrumentVersionResolver(instruments),
    new EditionResolver(
      new EditionService(db.api, jobs),
      new ComparisonService(db.reader, instruments),
      instruments,
      organisations,
    ),
    new EditionMemberResolver(organisations),
    new JobRunResolver(),
  ]
  const byClass = new Map<unknown, object>(made.map((one) => [one.constructor, one]))
  return {
    container: { get: (wanted) => byClass.get(wanted) },
    instruments,
    contextParts: {
      api: db.api,
      reader: db.reader,
      authenticateToken: (token) => bySession(db.api, token),
      follow: (asker, jobRunId) => jobRuns.follow(asker, jobRunId),
    },
  }
}
