import { useQuery } from '@apollo/client/react'
import {
  ComparisonDocument,
  type ComparisonQuery,
  ListComparisonDocument,
  type ListComparisonQuery,
} from '../../generated/graphql.ts'

type Fixed = NonNullable<ComparisonQuery['comparison']>
export type ListOf = NonNullable<ListComparisonQuery['listComparison']>

/** What the page shows, be it a cohort of the edition or a list of named sharers. */
export interface ComparisonView {
  readonly edition: Fixed['edition']
  /** The one asked for, or its nearest shown parent; lists have none. */
  readonly cohort: Fixed['cohort']
  readonly askedCohort: Fixed['cohort']
  readonly rows: Fixed['rows']
  /** Among all who share publicly, whoever else is compared with. None beside a list. */
  readonly guaranteedPlaces: Fixed['guaranteedPlaces']
  /** Who is on it; null for cohorts of the edition. */
  readonly list: Pick<ListOf, 'listed' | 'features' | 'ownUnits'> | null
}

/** Whether a key of the address names a list: lists are computed when they are read, cohorts with the edition. */
export function isList(key: string): boolean {
  return /^(similar$|list:|kind:)/.test(key)
}

/**
 * The comparison that the address asks for. While another one loads the last stays, so that the eye keeps its place.
 *
 * `view`: undefined while nothing has come, null when it is not yours to see.
 */
export function useComparison(editionId: string | undefined, organisationId: string, key: string) {
  const variables = { editionId: editionId ?? '', organisationId }
  const asksList = isList(key)
  const fixed = useQuery(ComparisonDocument, {
    variables: { ...variables, cohort: key },
    skip: !editionId || asksList,
  })
  const list = useQuery(ListComparisonDocument, {
    variables: { ...variables, list: key },
    skip: !editionId || !asksList,
  })
  const asked = asksList ? list : fixed
  return {
    view: asksList
      ? (viewOfList(list.data) ?? viewOfCohort(fixed.previousData) ?? viewOfList(list.previousData))
      : (viewOfCohort(fixed.data) ?? viewOfList(list.previousData) ?? viewOfCohort(fixed.previousData)),
    isRefused: asksList ? list.data?.listComparison === null : fixed.data?.comparison === null,
    loading: asked.loading,
    error: asked.error,
    refetch: (): Promise<unknown> => asked.refetch(),
  }
}

function viewOfCohort(data: ComparisonQuery | undefined): ComparisonView | undefined {
  return data?.comparison ? { ...data.comparison, list: null } : undefined
}

function viewOfList(data: ListComparisonQuery | undefined): ComparisonView | undefined {
  const answer = data?.listComparison
  if (!answer) return undefined
  const { edition, cohort, rows, listed, features, ownUnits } = answer
  return { edition, cohort, askedCohort: cohort, rows, guaranteedPlaces: [], list: { listed, features, ownUnits } }
}
