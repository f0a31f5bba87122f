import { apiKeyPages } from '@mognad/db/access/access.read-model'
import { memberPages as peoplePages } from '@mognad/db/access/member.read-model'
import { auditEventPages } from '@mognad/db/audit/audit-event.read-model'
import {
  filesOfDecisions,
  judgementsOfTargets,
  targetsOfDecisions,
  versionsOfDecisions,
} from '@mognad/db/decisions/decision.read-model'
import {
  auditsOfEditions,
  changesOfEditions,
  cohortChangesOfEditions,
} from '@mognad/db/editions/edition-review.read-model'
import { cohortsOfEditions, editionsById, memberPages } from '@mognad/db/editions/edition.read-model'
import { guaranteedPlacesOfEditions, valuesOfMembers } from '@mognad/db/editions/published-edition.read-model'
import { commentsOfInitiatives } from '@mognad/db/initiatives/initiative.read-model'
import {
  recipientCounts,
  recipientPages,
  reminderPlans,
  reminderWaves,
  samplesOfRounds,
  type RecipientFilter,
} from '@mognad/db/invitations/recipient.read-model'
import { readLiveUnits } from '@mognad/db/invitations/recipient.store'
import {
  jobRunsById,
  newestRunsOfEditions,
  newestRunsOfRounds,
  newestSendingsOfRounds,
} from '@mognad/db/job-runs/job-run.read-model'
import { organisationsById, unitPages, unitsById } from '@mognad/db/organisations/organisation.read-model'
import { unitActPages } from '@mognad/db/organisations/unit-act.read-model'
import { livingTrees } from '@mognad/db/organisations/unit-tree.store'
import type { PageRequest } from '@mognad/db/paging/page.read-model'
import { noticesOfRounds, plannedUnits, plansOfRounds } from '@mognad/db/rounds/round-plan.read-model'
import { nationalReportsById } from '@mognad/db/reports/national-report.store'
import { reportsById } from '@mognad/db/reports/report.store'
import {
  boxesOfRounds,
  earlierRounds,
  responseCounts,
  roundPages,
  roundsById,
  roundUnits,
} from '@mognad/db/rounds/round.read-model'
import { backgroundGroups, backgroundScores } from '@mognad/db/scores/background.read-model'
import { unitTrends } from '@mognad/db/scores/recut.read-model'
import {
  estimatesOfRounds,
  figuresOfGroups,
  figuresOfRounds,
  qualityOfRounds,
  recipesOfRounds,
  reliabilityOfRounds,
  trendOfOrganisations,
  valuesOfUnits,
} from '@mognad/db/scores/score.read-model'
import { participationOf } from '@mognad/db/trainings/programme.store'
import { trainingsById } from '@mognad/db/trainings/training.store'
import { scoredRoundsOfOrganisations } from '@mognad/db/trainings/effect.read-model'
import { grouped, loadAsked, loadMany, loadOne, loadPages, type ReadAs } from './load.ts'

/** How a request reads: as the API, and through the role that sees published editions only. */
export interface Readers {
  readonly api: ReadAs
  readonly published: ReadAs
  /** Editions: as the API for the coordinator, who sees unpublished ones; else as the published reader. */
  readonly editions: ReadAs
}

export type Loaders = ReturnType<typeof createLoaders>

interface Paged {
  readonly page: PageRequest
}

/** Everything that a field of a list may ask for, gathered into one statement per kind. New for every request. */
export function createLoaders({ api, published, editions }: Readers) {
  return {
    organisation: loadOne(api, organisationsById, (row) => row.id),
    unit: loadOne(api, unitsById, (row) => row.id),
    units: loadPages(api, (read, ids, { page }: Paged) => unitPages(read, ids, page)),
    unitTree: loadMany(api, livingTrees, (row) => row.organisationId),
    unitActs: loadPages(api, (read, ids, { page }: Paged) => unitActPages(read, ids, page)),
    people: loadPages(api, (read, ids, { page }: Paged) => peoplePages(read, ids, page)),
    auditEvents: loadPages(api, (read, ids, { page }: Paged) => auditEventPages(read, ids, page)),
    rounds: loadPages(api, (read, ids, { page, key }: Paged & { key: string | null }) =>
      roundPages(read, ids, key, page),
    ),
    apiKeys: loadPages(api, (read, ids, { page }: Paged) => apiKeyPages(read, ids, page)),
    round: loadOne(api, roundsById, (row) => row.id),
    roundUnits: loadMany(api, roundUnits, (row) => row.roundId),
    responseCounts: loadMany(api, responseCounts, (row) => row.roundId),
    roundPlan: loadOne(api, plansOfRounds, (row) => row.roundId),
    plannedUnits: loadMany(api, plannedUnits, (row) => row.roundId),
    notices: loadMany(api, noticesOfRounds, (row) => row.roundId),
    liveUnits: loadMany(api, readLiveUnits, (row) => row.organisationId),
    recipients: loadPages(api, (read, ids, { page, filter }: Paged & { filter: RecipientFilter }) =>
      recipientPages(read, ids, filter, page),
    ),
    recipientCounts: loadMany(api, recipientCounts, (row) => row.roundId),
    sampleOfRound: loadOne(api, samplesOfRounds, (row) => row.roundId),
    reminderPlan: loadOne(api, reminderPlans, (row) => row.roundId),
    reminderWaves: loadMany(api, reminderWaves, (row) => row.roundId),
    sendingsOfRound: loadMany(api, newestSendingsOfRounds, (row) => row.roundId ?? ''),
    box: loadOne(api, boxesOfRounds, (row) => row.roundId),
    quality: loadMany(api, qualityOfRounds, (row) => row.roundId),
    reliability: loadMany(api, reliabilityOfRounds, (row) => row.roundId),
    recipe: loadOne(api, recipesOfRounds, (row) => row.roundId),
    figures: loadAsked(
      api,
      async (read, ids, levels: readonly string[] | null) =>
        grouped(await figuresOfRounds(read, ids, levels), (row) => row.roundId),
      () => [],
    ),
    groupFigures: loadAsked(
      api,
      async (read, ids, { unitId, part }: { unitId: string; part: 'whole' | 'rest' }) =>
        grouped(await figuresOfGroups(read, ids, unitId, part), (row) => row.roundId),
      () => [],
    ),
    unitValues: loadAsked(
      api,
      async (read, ids, { nodes }: { nodes: readonly string[] }) =>
        grouped(await valuesOfUnits(read, ids, nodes), (row) => row.roundId),
      () => [],
    ),
    earlierRound: loadOne(api, earlierRounds, (row) => row.laterId),
    estimates: loadAsked(
      api,
      async (read, ids, { nodes }: { nodes: readonly string[] }) =>
        grouped(await estimatesOfRounds(read, ids, nodes), (row) => row.roundId),
      () => [],
    ),
    backgroundGroups: loadMany(api, backgroundGroups, (row) => row.roundId),
    backgroundScores: loadAsked(
      api,
      async (read, ids, { nodes }: { nodes: readonly string[] }) =>
        grouped(await backgroundScores(read, ids, nodes), (row) => row.roundId),
      () => [],
    ),
    unitTrend: loadAsked(
      api,
      async (read, ids, { unitId, nodes }: { unitId: string; nodes: readonly string[] }) =>
        grouped(await unitTrends(read, ids, unitId, nodes), (row) => row.laterId),
      () => [],
    ),
    trend: loadAsked(
      api,
      async (read, ids, { key, nodes }: { key: string; nodes: readonly string[] }) =>
        grouped(await trendOfOrganisations(read, ids, key, nodes), (row) => row.organisationId),
      () => [],
    ),
    training: loadOne(api, trainingsById, (row) => row.id),
    participation: loadMany(api, participationOf, (row) => row.programmeId),
    learningRounds: loadMany(
      api,
      (read, ids) => scoredRoundsOfOrganisations(read, ids, 'digital-maturity'),
      (row) => row.organisationId,
    ),
    initiativeComments: loadMany(api, commentsOfInitiatives, (row) => row.initiativeId),
    decisionTargets: loadMany(api, targetsOfDecisions, (row) => row.decisionId),
    decisionFiles: loadMany(api, filesOfDecisions, (row) => row.decisionId),
    decisionVersions: loadMany(api, versionsOfDecisions, (row) => row.decisionId),
    targetJudgements: loadMany(api, judgementsOfTargets, (row) => row.targetId),
    report: loadOne(api, reportsById, (row) => row.id),
    nationalReport: loadOne(api, nationalReportsById, (row) => row.id),
    jobRun: loadOne(api, jobRunsById, (row) => row.id),
    runOfRound: loadOne(api, newestRunsOfRounds, (row) => row.roundId ?? ''),
    runOfEdition: loadOne(api, newestRunsOfEditions, (row) => row.editionId ?? ''),
    edition: loadOne(editions, editionsById, (row) => row.id),
    auditOfEdition: loadOne(api, auditsOfEditions, (row) => row.editionId),
    changesOfEdition: loadOne(api, changesOfEditions, (row) => row.editionId),
    cohortChanges: loadMany(api, cohortChangesOfEditions, (row) => row.editionId),
    cohorts: loadMany(editions, cohortsOfEditions, (row) => row.editionId),
    members: loadPages(editions, (read, ids, { page }: Paged) => memberPages(read, ids, page)),
    guaranteedPlaces: loadAsked(
      published,
      async (read, editionIds, nodes: readonly string[]) =>
        grouped(await guaranteedPlacesOfEditions(read, editionIds, nodes), (row) => row.editionId),
      () => [],
    ),
    memberFigures: loadAsked(
      published,
      async (read, organisationIds, { editionId, nodes }: { editionId: string; nodes: readonly string[] }) =>
        grouped(await valuesOfMembers(read, editionId, organisationIds, nodes), (row) => row.organisationId),
      () => [],
    ),
  }
}
