import { apiKeyPages } from '@mognad/db/access/access.read-model'
import { cohortsOfEditions, editionsById, memberPages } from '@mognad/db/editions/edition.read-model'
import { valuesOfMembers } from '@mognad/db/editions/published-edition.read-model'
import { jobRunsById, newestRunsOfEditions, newestRunsOfRounds } from '@mognad/db/job-runs/job-run.read-model'
import { organisationsById, unitPages, unitsById } from '@mognad/db/organisations/organisation.read-model'
import type { PageRequest } from '@mognad/db/paging/page.read-model'
import { boxesOfRounds, responseCounts, roundPages, roundsById, roundUnits } from '@mognad/db/rounds/round.read-model'
import {
  figuresOfRounds,
  qualityOfRounds,
  recipesOfRounds,
  trendOfOrganisations,
} from '@mognad/db/scores/score.read-model'
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
    rounds: loadPages(api, (read, ids, { page, key }: Paged & { key: string | null }) =>
      roundPages(read, ids, key, page),
    ),
    apiKeys: loadPages(api, (read, ids, { page }: Paged) => apiKeyPages(read, ids, page)),
    round: loadOne(api, roundsById, (row) => row.id),
    roundUnits: loadMany(api, roundUnits, (row) => row.roundId),
    responseCounts: loadMany(api, responseCounts, (row) => row.roundId),
    box: loadOne(api, boxesOfRounds, (row) => row.roundId),
    quality: loadMany(api, qualityOfRounds, (row) => row.roundId),
    recipe: loadOne(api, recipesOfRounds, (row) => row.roundId),
    figures: loadAsked(
      api,
      async (read, ids, levels: readonly string[] | null) =>
        grouped(await figuresOfRounds(read, ids, levels), (row) => row.roundId),
      () => [],
    ),
    trend: loadAsked(
      api,
      async (read, ids, { key, nodes }: { key: string; nodes: readonly string[] }) =>
        grouped(await trendOfOrganisations(read, ids, key, nodes), (row) => row.organisationId),
      () => [],
    ),
    jobRun: loadOne(api, jobRunsById, (row) => row.id),
    runOfRound: loadOne(api, newestRunsOfRounds, (row) => row.roundId ?? ''),
    runOfEdition: loadOne(api, newestRunsOfEditions, (row) => row.editionId ?? ''),
    edition: loadOne(editions, editionsById, (row) => row.id),
    cohorts: loadMany(editions, cohortsOfEditions, (row) => row.editionId),
    members: loadPages(editions, (read, ids, { page }: Paged) => memberPages(read, ids, page)),
    memberFigures: loadAsked(
      published,
      async (read, organisationIds, { editionId, nodes }: { editionId: string; nodes: readonly string[] }) =>
        grouped(await valuesOfMembers(read, editionId, organisationIds, nodes), (row) => row.organisationId),
      () => [],
    ),
  }
}
