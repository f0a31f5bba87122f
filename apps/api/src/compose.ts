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
import { MemberResolver } from './features/access/member.resolver.ts'
import { MemberService } from './features/access/member.service.ts'
import { MembershipResolver } from './features/access/membership.resolver.ts'
import { AuditEventResolver } from './features/audit/audit-event.resolver.ts'
import { CohortListResolver } from './features/cohorts/cohort-list.resolver.ts'
import { CohortListService } from './features/cohorts/cohort-list.service.ts'
import { ListComparisonResolver } from './features/cohorts/list-comparison.resolver.ts'
import { ListComparisonService } from './features/cohorts/list-comparison.service.ts'
import { StructuralFactsResolver } from './features/cohorts/structural-facts.resolver.ts'
import { StructuralFactsService } from './features/cohorts/structural-facts.service.ts'
import { ComparisonResolver } from './features/editions/comparison.resolver.ts'
import { ComparisonService } from './features/editions/comparison.service.ts'
import { EditionYearsResolver } from './features/editions/edition-years.resolver.ts'
import { EditionYearsService } from './features/editions/edition-years.service.ts'
import { ComparisonChoicesResolver } from './features/editions/comparison-choices.resolver.ts'
import { DecisionChoicesReader } from './features/decisions/decision-choices.reader.ts'
import { DecisionFileService } from './features/decisions/decision-file.service.ts'
import { DecisionImportResolver } from './features/decisions/decision-import.resolver.ts'
import { DecisionImportService } from './features/decisions/decision-import.service.ts'
import { DecisionTargetResolver } from './features/decisions/decision-target.resolver.ts'
import { DecisionReader } from './features/decisions/decision.reader.ts'
import { DecisionResolver } from './features/decisions/decision.resolver.ts'
import { DecisionService } from './features/decisions/decision.service.ts'
import { DecisionsDocumentResolver } from './features/decisions/decisions-document.resolver.ts'
import { TargetForecastReader } from './features/decisions/target-forecast.reader.ts'
import { ComparisonChoicesService } from './features/editions/comparison-choices.service.ts'
import { OneToOneResolver } from './features/editions/one-to-one.resolver.ts'
import { OneToOneService } from './features/editions/one-to-one.service.ts'
import { PublicResultsResolver } from './features/editions/public-results.resolver.ts'
import { PublicResultsService } from './features/editions/public-results.service.ts'
import { GuaranteedPlaceResolver } from './features/editions/guaranteed-place.resolver.ts'
import {
  EditionChangesResolver,
  EditionFindingResolver,
  EditionReviewResolver,
} from './features/editions/edition-review.resolver.ts'
import { EditionMemberResolver } from './features/editions/edition-member.resolver.ts'
import { EditionResolver } from './features/editions/edition.resolver.ts'
import { EditionService } from './features/editions/edition.service.ts'
import { InitiativeActsResolver } from './features/initiatives/initiative-acts.resolver.ts'
import { InitiativeCatalogue } from './features/initiatives/initiative-catalogue.ts'
import { InitiativeModerationService } from './features/initiatives/initiative-moderation.service.ts'
import { InitiativeSearchService } from './features/initiatives/initiative-search.service.ts'
import { InitiativeOriginResolver, InitiativeResolver } from './features/initiatives/initiative.resolver.ts'
import { InitiativeService } from './features/initiatives/initiative.service.ts'
import { InstrumentCatalogue } from './features/instruments/instrument-catalogue.ts'
import { InstrumentDraftResolver } from './features/instruments/instrument-draft.resolver.ts'
import { InstrumentDraftService } from './features/instruments/instrument-draft.service.ts'
import { InstrumentVersionResolver } from './features/instruments/instrument-version.resolver.ts'
import { OutboxReader } from './features/invitations/outbox.reader.ts'
import { OutboxResolver } from './features/invitations/outbox.resolver.ts'
import { RecipientResolver } from './features/invitations/recipient.resolver.ts'
import { RecipientService } from './features/invitations/recipient.service.ts'
import { SendingResolver } from './features/invitations/sending.resolver.ts'
import { SendingService } from './features/invitations/sending.service.ts'
import { JobProgress, type JobRunNews } from './features/job-runs/job-progress.ts'
import { JobRequests } from './features/job-runs/job-requests.ts'
import { JobRunReader } from './features/job-runs/job-run.reader.ts'
import { JobRunResolver } from './features/job-runs/job-run.resolver.ts'
import { JobRunService } from './features/job-runs/job-run.service.ts'
import { NationalOrganisationResolver } from './features/organisations/national-organisation.resolver.ts'
import { NationalOrganisationService } from './features/organisations/national-organisation.service.ts'
import { OrganisationReader } from './features/organisations/organisation-reader.ts'
import { OrganisationResolver } from './features/organisations/organisation.resolver.ts'
import { CoatResolver } from './features/organisations/coat.resolver.ts'
import { CoatService } from './features/organisations/coat.service.ts'
import { SharingResolver } from './features/organisations/sharing.resolver.ts'
import { SharingService } from './features/organisations/sharing.service.ts'
import { SavedViewResolver } from './features/saved-views/saved-view.resolver.ts'
import { SavedViewService } from './features/saved-views/saved-view.service.ts'
import { BoxGivingUpService } from './features/rounds/box-giving-up.service.ts'
import { BoxKeyResolver } from './features/rounds/box-key.resolver.ts'
import { BoxKeyService } from './features/rounds/box-key.service.ts'
import { UnitImportService } from './features/organisations/unit-import.service.ts'
import { UnitResolver } from './features/organisations/unit.resolver.ts'
import { UnitService } from './features/organisations/unit.service.ts'
import { BoxOpeningResolver } from './features/rounds/box-opening.resolver.ts'
import { BoxOpeningService } from './features/rounds/box-opening.service.ts'
import { OpeningProgress } from './features/rounds/opening-progress.ts'
import { RoundPlanResolver } from './features/rounds/round-plan.resolver.ts'
import { RoundPlanningService } from './features/rounds/round-planning.service.ts'
import { RoundResultResolver } from './features/rounds/round-result.resolver.ts'
import { RoundResolver } from './features/rounds/round.resolver.ts'
import { RoundService } from './features/rounds/round.service.ts'
import { NationalReportResolver } from './features/reports/national-report.resolver.ts'
import { NationalReportService } from './features/reports/national-report.service.ts'
import { ReportResolver } from './features/reports/report.resolver.ts'
import { ReportService } from './features/reports/report.service.ts'
import { EffectReader } from './features/trainings/effect.reader.ts'
import { LearningReader } from './features/trainings/learning.reader.ts'
import { LearningResolver } from './features/trainings/learning.resolver.ts'
import { ProgrammeResolver } from './features/trainings/programme.resolver.ts'
import { ProgrammeService } from './features/trainings/programme.service.ts'
import { TrainingImportResolver } from './features/trainings/training-import.resolver.ts'
import { TrainingImportService } from './features/trainings/training-import.service.ts'
import { TrainingResolver } from './features/trainings/training.resolver.ts'
import { TrainingService } from './features/trainings/training.service.ts'
import { WorkshopDocumentResolver } from './features/trainings/workshop-document.resolver.ts'
import { WorkshopKitReader } from './features/trainings/workshop-kit.reader.ts'
import { BackgroundReader } from './features/scores/background.reader.ts'
import { ChangeReader } from './features/scores/change.reader.ts'
import type { ContextParts } from './graphql/context.ts'

export interface Parts {
  readonly db: Connections<'api' | 'opener' | 'reader'>
  readonly secret: ServerSecret
  readonly producer: Pick<Producer, 'send' | 'addFlow'>
  readonly news: JobRunNews
  readonly logger: Logger
  readonly about: Omit<About, 'outbox'>
  readonly signInLimits: SignInLimits
  readonly now: () => Date
  /** What people type: links begin with it. */
  readonly publicUrl: string
  /** Where mails land without a mail server; null where there is one. */
  readonly outboxFolder: string | null
}

export interface Composed {
  readonly container: ContainerType
  readonly instruments: InstrumentCatalogue
  readonly contextParts: ContextParts
}

/** Every service and resolver, made here and once. */
export function compose({
  db,
  secret,
  producer,
  news,
  logger,
  about,
  signInLimits,
  now,
  publicUrl,
  outboxFolder,
}: Parts): Composed {
  const jobs = new JobRequests(producer, logger)
  const instruments = new InstrumentCatalogue(db.api)
  const organisations = new OrganisationReader(db.api)
  const initiatives = new InitiativeCatalogue(instruments)
  const jobRuns = new JobRunReader(db.api, new JobProgress(news))
  const rounds = new RoundService(db.api, jobs)
  const openings = new OpeningProgress()
  const boxes = new BoxOpeningService(db.opener, secret, jobs, logger, openings)
  const keys = new BoxKeyService(db.api, secret)
  const editions = new EditionService(db.api, jobs)
  const planning = new RoundPlanningService(db.api, instruments, keys)
  const comparisons = new ComparisonService(db.reader, instruments)
  const trainings = new TrainingService(db.api, instruments)
  const decisionChoices = new DecisionChoicesReader(db.api, instruments)
  const decisions = new DecisionReader(decisionChoices, now)
  const coats = new CoatService(db.api)
  const decisionService = new DecisionService(db.api, jobs, decisionChoices, now)
  const kits = new WorkshopKitReader(instruments)
  const made = [
    new AboutResolver({ ...about, outbox: outboxFolder !== null }),
    new AccessResolver(new AccessService(db.api, new SignInLimit(signInLimits), now), new ApiKeyService(db.api)),
    new MemberResolver(new MemberService(db.api, now)),
    new AuditEventResolver(),
    new MembershipResolver(organisations),
    new OrganisationResolver(organisations, instruments),
    new SavedViewResolver(new SavedViewService(db.api)),
    new SharingResolver(new SharingService(db.api)),
    new CoatResolver(coats),
    new RoundResolver(rounds, boxes, instruments, organisations),
    new RoundPlanResolver(planning, rounds, new BoxGivingUpService(db.opener)),
    new BoxKeyResolver(keys, boxes),
    new UnitResolver(new UnitService(db.api), new UnitImportService(db.api)),
    new BoxOpeningResolver(),
    new RoundResultResolver(instruments, new ChangeReader(instruments), new BackgroundReader(instruments)),
    new OutboxResolver(db.api, new OutboxReader(outboxFolder)),
    new RecipientResolver(new RecipientService(db.api)),
    new SendingResolver(new SendingService(db.api, jobs, secret, publicUrl.replace(/\/+$/, ''))),
    new InstrumentVersionResolver(instruments),
    new ComparisonResolver(comparisons, organisations),
    new InstrumentDraftResolver(new InstrumentDraftService(db.api, instruments), instruments),
    new NationalOrganisationResolver(new NationalOrganisationService(db.api, now)),
    new EditionResolver(editions, instruments),
    new CohortListResolver(new CohortListService(db.api, db.reader)),
    new ListComparisonResolver(new ListComparisonService(db.reader, instruments)),
    new StructuralFactsResolver(new StructuralFactsService(db.api, now)),
    new EditionYearsResolver(new EditionYearsService(db.reader, instruments)),
    new ComparisonChoicesResolver(new ComparisonChoicesService(db.reader)),
    new OneToOneResolver(new OneToOneService(db.reader, instruments)),
    new PublicResultsResolver(new PublicResultsService(db.reader, instruments)),
    new EditionMemberResolver(organisations),
    new GuaranteedPlaceResolver(organisations),
    new EditionReviewResolver(),
    new EditionChangesResolver(),
    new EditionFindingResolver(organisations),
    new TrainingResolver(trainings),
    new TrainingImportResolver(new TrainingImportService(db.api, trainings)),
    new LearningResolver(new LearningReader(comparisons, instruments), kits),
    new WorkshopDocumentResolver(kits),
    new ReportResolver(new ReportService(db.api, jobs)),
    new NationalReportResolver(new NationalReportService(db.api, jobs)),
    new ProgrammeResolver(new ProgrammeService(db.api, now), new EffectReader(instruments)),
    new InitiativeResolver(new InitiativeSearchService(db.api, db.reader), initiatives, organisations),
    new InitiativeOriginResolver(organisations),
    new InitiativeActsResolver(
      new InitiativeService(db.api, initiatives, now),
      new InitiativeModerationService(db.api),
      initiatives,
    ),
    new DecisionImportResolver(new DecisionImportService(db.api, jobs, decisionChoices)),
    new DecisionsDocumentResolver(decisionService, decisions, coats, now),
    new DecisionResolver(decisionService, new DecisionFileService(db.api), decisions, decisionChoices),
    new DecisionTargetResolver(decisions, new TargetForecastReader(instruments)),
    new JobRunResolver(new JobRunService(db.api, jobs, editions)),
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
      openings,
    },
  }
}
