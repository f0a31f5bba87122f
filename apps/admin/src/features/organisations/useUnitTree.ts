import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { OrganisationTreeDocument, type OrganisationTreeQuery } from '../../generated/graphql.ts'
import { withChanged, type TreeUnit } from './unit-rows.ts'

type Answer = NonNullable<OrganisationTreeQuery['organisation']>

/**
 * The tree of an organisation, and what acts have changed in it since it was fetched. Kept outside the cache: five
 * thousand units would be normalised one by one, and nothing else on screen reads them.
 */
export function useUnitTree(organisationId: string | null) {
  const { data, error, refetch } = useQuery(OrganisationTreeDocument, {
    variables: { organisationId: organisationId ?? '' },
    skip: !organisationId,
    fetchPolicy: 'no-cache',
  })
  const [changed, setChanged] = useState<{ from: Answer; units: readonly TreeUnit[] } | null>(null)
  const organisation = data?.organisation ?? null
  const tree = organisation?.unitTree ?? null
  const units = changed && changed.from === organisation ? changed.units : (tree?.units ?? [])
  const apply = (after: readonly TreeUnit[]) => {
    if (organisation) setChanged({ from: organisation, units: withChanged(units, after) })
  }
  return { isKnown: data !== undefined, tree, units, error, refetch, apply }
}
