import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import { UnitTableDocument, type NodeLevel } from '../../generated/graphql.ts'
import { oneOf, useResultAddress } from './result-address.ts'
import type { InstrumentNode } from './result-series.ts'
import { cellsByUnit, type UnitCell } from './units-view.ts'

/** What the columns of the heat map may be. */
export const columnSets = ['faktorer', 'kategorier', 'omraden', 'pastaenden'] as const
type ColumnSet = (typeof columnSets)[number]

const levelsOf: Record<ColumnSet, readonly NodeLevel[]> = {
  faktorer: ['FACTOR'],
  kategorier: ['DIMENSION', 'CATEGORY'],
  omraden: ['AREA'],
  pastaenden: ['ITEM'],
}

/** The columns that the address asks for, the total first, and every group's cells. Asked for only where they are drawn. */
export function useUnitTable(roundId: string, nodes: readonly InstrumentNode[], isShown: boolean) {
  const { read } = useResultAddress()
  const set = oneOf(read('kolumner'), columnSets)
  const columns = useMemo(
    () => nodes.filter(({ level }) => level === 'TOTAL' || levelsOf[set].includes(level)),
    [nodes, set],
  )
  const { data, error, refetch } = useQuery(UnitTableDocument, {
    variables: { roundId, nodes: columns.map(({ id }) => id) },
    skip: !isShown,
  })
  const table = data?.round?.result?.unitTable
  const cells = useMemo(() => (table ? cellsByUnit(table) : null), [table])
  const cellOf = useCallback(
    (key: string, node: string): UnitCell | undefined => cells?.get(key)?.[table?.nodes.indexOf(node) ?? -1],
    [cells, table],
  )
  return { columns, cellOf, isLoaded: cells !== null, error, refetch }
}

export type UnitTableView = ReturnType<typeof useUnitTable>
