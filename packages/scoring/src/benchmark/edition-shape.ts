import type { EditionToCompute } from './edition.ts'

/** Throws unless there is one row per member, one value and variance per node, and every value is on 0-100. */
export function assertEdition({ nodes, members, values, variances, placed, tree }: EditionToCompute): void {
  if (values.length !== members.length || variances.length !== members.length)
    throw new Error(
      `${values.length} rows of values and ${variances.length} of variances for ${members.length} members: pass one row per member`,
    )
  if (new Set(members.map((member) => member.organisationId)).size < members.length)
    throw new Error('An organisation is a member twice: pass each once')
  const known = new Set(nodes)
  const unknown = placed.find((node) => !known.has(node))
  if (unknown !== undefined)
    throw new Error(`Places are asked for on ${unknown}, which is none of the nodes: pass its values`)
  const without = tree.flatMap(({ parts }) => parts).find(({ id }) => !known.has(id))
  if (without && placed.length > 0)
    throw new Error(`${without.id} is part of a node and none of the nodes: pass its values`)
  members.forEach(({ organisationId }, place) => {
    const [row, spread] = [values[place]!, variances[place]!]
    if (row.length !== nodes.length || spread.length !== nodes.length)
      throw new Error(
        `${organisationId} has ${row.length} values and ${spread.length} variances for ${nodes.length} nodes: pass null where it has none`,
      )
    const wrong = row.findIndex((value) => value !== null && !(value >= 0 && value <= 100))
    if (wrong >= 0)
      throw new Error(
        `${organisationId} has ${row[wrong]} on ${nodes[wrong]}: values are on 0-100, null where there is none`,
      )
    const certain = spread.findIndex((variance) => variance !== null && !(variance > 0 && variance < Infinity))
    if (certain >= 0)
      throw new Error(
        `${organisationId} has variance ${spread[certain]} on ${nodes[certain]}: an interval is never of width 0`,
      )
  })
}
