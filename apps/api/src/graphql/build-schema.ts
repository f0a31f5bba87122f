import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type ContainerType } from 'type-graphql'
import { AboutResolver } from '../features/about/about.resolver.ts'
import { AccessResolver } from '../features/access/access.resolver.ts'
import { MemberResolver } from '../features/access/member.resolver.ts'
import { MembershipResolver } from '../features/access/membership.resolver.ts'
import { ComparisonResolver } from '../features/editions/comparison.resolver.ts'
import { AuditEventResolver } from '../features/audit/audit-event.resolver.ts'
import { CohortListResolver } from '../features/cohorts/cohort-list.resolver.ts'
import { ListComparisonResolver } from '../features/cohorts/list-comparison.resolver.ts'
import { StructuralFactsResolver } from '../features/cohorts/structural-facts.resolver.ts'
import { EditionYearsResolver } from '../features/editions/edition-years.resolver.ts'
import { ComparisonChoicesResolver } from '../features/editions/comparison-choices.resolver.ts'
import { OneToOneResolver } from '../features/editions/one-to-one.resolver.ts'
import { PublicResultsResolver } from '../features/editions/public-results.resolver.ts'
import { GuaranteedPlaceResolver } from '../features/editions/guaranteed-place.resolver.ts'
import {
  EditionChangesResolver,
  EditionFindingResolver,
  EditionReviewResolver,
} from '../features/editions/edition-review.resolver.ts'
import { EditionMemberResolver } from '../features/editions/edition-member.resolver.ts'
import { EditionResolver } from '../features/editions/edition.resolver.ts'
import { InitiativeActsResolver } from '../features/initiatives/initiative-acts.resolver.ts'
import { InitiativeOriginResolver, InitiativeResolver } from '../features/initiatives/initiative.resolver.ts'
import { InstrumentVersionResolver } from '../features/instruments/instrument-version.resolver.ts'
import { InstrumentDraftResolver } from '../features/instruments/instrument-draft.resolver.ts'
import { OutboxResolver } from '../features/invitations/outbox.resolver.ts'
import { RecipientResolver } from '../features/invitations/recipient.resolver.ts'
import { SendingResolver } from '../features/invitations/sending.resolver.ts'
import { JobRunResolver } from '../features/job-runs/job-run.resolver.ts'
import { NationalOrganisationResolver } from '../features/organisations/national-organisation.resolver.ts'
import { OrganisationResolver } from '../features/organisations/organisation.resolver.ts'
import { CoatResolver } from '../features/organisations/coat.resolver.ts'
import { SharingResolver } from '../features/organisations/sharing.resolver.ts'
import { SavedViewResolver } from '../features/saved-views/saved-view.resolver.ts'
import { BoxOpeningResolver } from '../features/rounds/box-opening.resolver.ts'
import { BoxKeyResolver } from '../features/rounds/box-key.resolver.ts'
import { RoundPlanResolver } from '../features/rounds/round-plan.resolver.ts'
import { UnitResolver } from '../features/organisations/unit.resolver.ts'
import { RoundResultResolver } from '../features/rounds/round-result.resolver.ts'
import { RoundResolver } from '../features/rounds/round.resolver.ts'
import { NationalReportResolver } from '../features/reports/national-report.resolver.ts'
import { ReportResolver } from '../features/reports/report.resolver.ts'
import { LearningResolver } from '../features/trainings/learning.resolver.ts'
import { WorkshopDocumentResolver } from '../features/trainings/workshop-document.resolver.ts'
import { DecisionImportResolver } from '../features/decisions/decision-import.resolver.ts'
import { DecisionTargetResolver } from '../features/decisions/decision-target.resolver.ts'
import { DecisionsDocumentResolver } from '../features/decisions/decisions-document.resolver.ts'
import { DecisionResolver } from '../features/decisions/decision.resolver.ts'
import { ProgrammeResolver } from '../features/trainings/programme.resolver.ts'
import { TrainingImportResolver } from '../features/trainings/training-import.resolver.ts'
import { TrainingResolver } from '../features/trainings/training.resolver.ts'
import { DateTime } from './scalars.ts'

/** Every resolver there is. */
export const resolvers = [
  AboutResolver,
  AccessResolver,
  MemberResolver,
  AuditEventResolver,
  MembershipResolver,
  OrganisationResolver,
  SharingResolver,
  SavedViewResolver,
  CoatResolver,
  UnitResolver,
  RoundResolver,
  RoundPlanResolver,
  BoxKeyResolver,
  BoxOpeningResolver,
  RoundResultResolver,
  OutboxResolver,
  RecipientResolver,
  SendingResolver,
  InstrumentVersionResolver,
  InstrumentDraftResolver,
  NationalOrganisationResolver,
  EditionResolver,
  CohortListResolver,
  ListComparisonResolver,
  StructuralFactsResolver,
  EditionYearsResolver,
  ComparisonChoicesResolver,
  OneToOneResolver,
  PublicResultsResolver,
  EditionMemberResolver,
  EditionReviewResolver,
  EditionChangesResolver,
  EditionFindingResolver,
  ComparisonResolver,
  GuaranteedPlaceResolver,
  TrainingResolver,
  TrainingImportResolver,
  LearningResolver,
  WorkshopDocumentResolver,
  ReportResolver,
  NationalReportResolver,
  ProgrammeResolver,
  DecisionResolver,
  DecisionsDocumentResolver,
  DecisionImportResolver,
  DecisionTargetResolver,
  InitiativeResolver,
  InitiativeOriginResolver,
  InitiativeActsResolver,
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
