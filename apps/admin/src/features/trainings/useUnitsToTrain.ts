import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { unitsBelow } from '@mognad/model/organisations/unit-part'
import { UnitsToTrainDocument } from '../../generated/graphql.ts'
import { compareNames } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { hasRole, managedUnit, useSignedIn } from '../../lib/viewer.ts'

export interface UnitToTrain {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

export interface UnitsToTrain {
  /** Own units and funded operations, by name. */
  readonly units: readonly UnitToTrain[]
  /** Ids of those that one may register participation for. */
  readonly reach: ReadonlySet<string>
  readonly mayRegister: boolean
}

const none: readonly UnitToTrain[] = []

/** The units of the organisation: key users register for all of them, unit managers for their part of the tree. */
export function useUnitsToTrain(): UnitsToTrain {
  const { language } = useText()
  const signedIn = useSignedIn()
  const isKeyUser = hasRole(signedIn, 'KEY_USER')
  const ownUnit = managedUnit(signedIn)
  const { data } = useQuery(UnitsToTrainDocument, {
    variables: { organisationId: signedIn.organisation?.id ?? '' },
    skip: !signedIn.organisation,
    // Ten thousand units would be normalised one by one, and nothing else on screen reads them.
    fetchPolicy: 'no-cache',
  })
  const found = data?.organisation?.unitTree?.units
  return useMemo(() => {
    const byName = compareNames(language)
    const units = found
      ? found
          .map(({ id, name, parentId }) => ({ id, name, parentId: parentId ?? null }))
          .toSorted((a, b) => byName(a.name, b.name))
      : none
    const reach = isKeyUser ? new Set(units.map(({ id }) => id)) : unitsBelow(units, ownUnit ? [ownUnit] : [])
    return { units, reach, mayRegister: isKeyUser || ownUnit !== null }
  }, [found, isKeyUser, ownUnit, language])
}
