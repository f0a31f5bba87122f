import { Max, Min } from 'class-validator'
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql'
import { RuleBroken } from '@mognad/model/errors'
import type { Page, PageRequest } from '@mognad/db/paging/page.read-model'

export const largestPage = 100

@ObjectType({ simpleResolvers: true, description: 'Where a page of a list ends. Any page is at most 100.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  endCursor!: string | null
}

/** What every list takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'How many, 1-100.' })
  @Min(1)
  @Max(largestPage)
  first!: number

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null
}

/** The same for lists that are mostly wanted whole. */
@ArgsType()
export class LongPageArgs {
  @Field(() => Int, { defaultValue: largestPage, description: 'How many, 1-100.' })
  @Min(1)
  @Max(largestPage)
  first!: number

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null
}

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
}

/** The one shape of every list: `XConnection` with `XEdge`, after Relay's specification, and `nodes` for short. */
export function connectionType<Node extends object>(
  name: string,
  node: () => ClassType<Node>,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of a list, and its place in it.` })
  class Edge {
    @Field(() => node(), { description: 'The one at this place.' })
    node!: Node

    @Field(() => String, { description: 'This place, to go on from.' })
    cursor!: string
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list.` })
  class OneConnection implements Connection<Node> {
    @Field(() => [Edge], { description: 'With a cursor each.' })
    edges!: Edge[]

    @Field(() => [node()], { description: 'The same without cursors.' })
    nodes!: Node[]

    @Field(() => PageInfo, { description: 'Whether and where to go on.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many there are on all pages.' })
    totalCount!: number
  }
  return OneConnection
}

/** A page of rows as it goes out. */
export function toConnection<Row, Node>(page: Page<Row>, toNode: (row: Row) => Node): Connection<Node> {
  const edges = page.rows.map((row) => ({ node: toNode(row), cursor: encodeCursor(row.cursor) }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: page.totalCount,
  }
}

/**
 * @param keys how many sort keys the list has
 * @throws RuleBroken CURSOR_UNKNOWN when the cursor is not one of this list
 */
export function toPageRequest({ first, after }: PageArgs, keys: number): PageRequest {
  return { first, after: after ? decodeCursor(after, keys) : null }
}

function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

function decodeCursor(cursor: string, keys: number): string[] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(decoded) && decoded.length === keys && decoded.every((key) => typeof key === 'string'))
      return decoded
  } catch {
    // Not JSON: not one of our cursors, like everything else that ends up below.
  }
  throw new RuleBroken('CURSOR_UNKNOWN')
}
