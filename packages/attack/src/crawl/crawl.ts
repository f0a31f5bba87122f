import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { Answer, Asker } from './asking.ts'
import { lateValues, usualValues } from './argument-values.ts'
import { documentOf, plainFields, rootOf, type Document, type Hole } from './document.ts'
import { readAnswer } from './read-answer.ts'
import type { Place, Seen } from './seen.ts'

/** Queries that are not tried, and why. */
export const notTried: Readonly<Record<string, string>> = {
  previewRecipients: 'reads a file that is sent with it',
}

/** Of how many foreign organisations one is asked for by its id; the list tells of all what anybody may have. */
const EVERY = 25

/** Questions that name a single node are asked so often; those that tell all nodes at once are asked in every way. */
const MOST_PER_NODE = 60

/** Arguments that say where the answer stands. */
const placeOfArgument: Readonly<Record<string, string>> = {
  unitId: 'unit',
  organisationId: 'organisation',
  editionId: 'edition',
  node: 'node',
  cohort: 'cohort',
  part: 'part',
  nationalReportId: 'nationalReport',
}

/** Questions with one of these come when everything else has been asked: they need to know what there is. */
const lateArguments = ['organisationId', 'reportId', 'nationalReportId']

/** What one role has fetched. */
export interface Crawled {
  readonly requests: number
  readonly bytes: number
  /** Entities that answered, by type. */
  readonly entities: Readonly<Record<string, number>>
  /** Every `Type.field` that was asked for. */
  readonly asked: ReadonlySet<string>
  /** Codes of refusals, with how often. */
  readonly refusals: Readonly<Record<string, number>>
}

export interface CrawlOptions {
  readonly seen: Seen
  /** Entities that another role was told of: guesses at what this one may not see. */
  readonly guesses: ReadonlyMap<string, ReadonlySet<string>>
  /** Types of entities that are followed; all unless stated. */
  readonly types?: readonly string[]
  /** Told of every answer as it came. */
  readonly onAnswer?: (asker: Asker, query: string, answer: Answer) => void
}

/** The schema that the API is built from: nobody is told it whole, introspection costs more than a query may. */
export function readSchema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'))
}

/** Fetches everything that one role can fetch: every query of the schema, every entity that it is told of or guesses. */
export class Crawl {
  private readonly open = new Map<string, Set<string>>()
  private readonly done = new Map<string, Set<string>>()
  private readonly documents = new Map<string, Document>()
  private readonly refusals: Record<string, number> = {}
  private readonly asked = new Set<string>()
  private readonly entities: Record<string, number> = {}
  private requests = 0
  private bytes = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly asker: Asker,
    private readonly options: CrawlOptions,
  ) {}

  async run(): Promise<Crawled> {
    const query = this.schema.getQueryType()!
    const byId = new Set(Object.values(rootOf))
    for (const [type, ids] of this.options.guesses) for (const id of ids) this.find(type, id)
    const documents = Object.values(query.getFields())
      .filter(({ name }) => !byId.has(name) && !(name in notTried))
      .map((field) => documentOf(query, field))
    const names = (name: string, { holes }: Document) => holes.some(({ argument }) => argument.name === name)
    // The lists of them ask by the editions that there are.
    const isOfEdition = (document: Document) => document.fields[0] === 'Query.nationalReports'
    const isLate = (document: Document) => isOfEdition(document) || lateArguments.some((name) => names(name, document))
    const isFile = (document: Document) => names('reportId', document) || names('nationalReportId', document)
    for (const document of documents.filter((each) => !isLate(each))) await this.fetchAll(document, {})
    for (let next = this.next(); next; next = this.next()) await this.entity(...next)
    // Last, when editions, cohorts, lists and organisations are known; those with the fewest arguments tell what to ask the others,
    // and the files of reports come after the lists of them.
    const lateness = (document: Document) => document.holes.length + (isFile(document) ? 10 : 0)
    const late = documents.filter(isLate).toSorted((one, other) => lateness(one) - lateness(other))
    for (const document of late) await this.late(document)
    const { requests, bytes, entities, asked, refusals } = this
    return { requests, bytes, entities, asked, refusals }
  }

  /** Entities of a type that this role was told of. */
  knows(type: string): readonly string[] {
    return [...(this.done.get(type) ?? [])]
  }

  private find(type: string, id: string): void {
    const { types } = this.options
    if (!(type in rootOf) || (types && !types.includes(type)) || this.done.get(type)?.has(id)) return
    const ids = this.open.get(type) ?? new Set()
    this.open.set(type, ids.add(id))
  }

  private next(): readonly [type: string, id: string] | null {
    // What is asked of the others names the nodes of their instrument.
    const types = [...this.open].toSorted(([one]) => (one === 'InstrumentVersion' ? -1 : 0))
    for (const [type, ids] of types)
      for (const id of ids) {
        ids.delete(id)
        this.done.set(type, (this.done.get(type) ?? new Set()).add(id))
        return [type, id]
      }
    return null
  }

  /** One entity, field by field: what is refused takes nothing else with it. */
  private async entity(type: string, id: string): Promise<void> {
    const object = this.schema.getType(type)
    if (!isObjectType(object) || this.isPassedBy(type, id)) return
    const root = rootOf[type]!
    // Fields that anybody may have, in one question.
    const plain = plainFields(object)
    for (const field of plain.fields) this.asked.add(field)
    const answer = await this.ask(`query ($id: ID!) { ${root}(id: $id) { ${plain.bodies.join(' ')} } }`, { id })
    this.read(answer, new Map())
    if (answer.data?.[root] == null) return
    this.entities[type] = (this.entities[type] ?? 0) + 1
    const guarded = Object.values(object.getFields())
      .filter(({ name }) => !plain.fields.includes(`${type}.${name}`))
      .map((field) => this.documentFor(object, field, root))
    // What is asked of units comes after the units.
    for (const document of guarded.toSorted((a, b) => a.holes.length - b.holes.length))
      await this.fetchAll(document, { id }, { type, root })
  }

  /** Of foreign organisations, which the list has told of, some are asked for everything. */
  private isPassedBy(type: string, id: string): boolean {
    if (type !== 'Organisation' || this.asker.homes.includes(id)) return false
    return this.foreign++ % EVERY !== 0
  }

  private foreign = 0

  private documentFor(object: GraphQLObjectType, field: GraphQLField<unknown, unknown>, root: string): Document {
    const key = `${object.name}.${field.name}`
    const document = this.documents.get(key) ?? documentOf(object, field, { around: root })
    this.documents.set(key, document)
    return document
  }

  /**
   * Questions about an organisation: every way to ask about one's own; about three others the first way, for each edition, and
   * about a cohort that there is not. What is answered without signing in is asked by nobody about every organisation.
   * Questions about no organisation are asked in every way.
   */
  private async late(document: Document): Promise<void> {
    for (const field of document.fields) this.asked.add(field)
    // The answer to these is the same for everybody: nobody asks them about everybody.
    const isForAll = document.fields[0] === 'Query.publicResult' && this.asker.homes.length === 0
    const others = this.knows('Organisation').filter((id) => !this.asker.homes.includes(id))
    const about = (organisationId: string): Readonly<Record<string, unknown>>[] => {
      let ways: Readonly<Record<string, unknown>>[] = [{}]
      for (const { argument, variable } of document.holes) {
        const values = argument.name === 'organisationId' ? [organisationId] : lateValues(argument, this.options.seen)
        ways = ways.flatMap((way) => values.map((value) => ({ ...way, [variable]: value })))
      }
      return ways
    }
    if (!document.holes.some(({ argument }) => argument.name === 'organisationId')) {
      for (const way of about('')) await this.pages(document, way)
      return
    }
    const perNode = document.holes.some(({ argument }) => argument.name === 'node')
    for (const home of this.asker.homes)
      for (const way of thinned(about(home), perNode ? MOST_PER_NODE : Infinity)) await this.pages(document, way)
    if (isForAll) for (const other of others) for (const way of about(other)) await this.pages(document, way)
    else
      for (const other of others.slice(0, 3))
        for (const way of about(other).slice(0, 1)) await this.pages(document, way)
  }

  /** A document with every value that its arguments may take, every page. */
  private async fetchAll(
    document: Document,
    given: Readonly<Record<string, unknown>>,
    entity?: { readonly type: string; readonly root: string },
  ): Promise<void> {
    for (const field of document.fields) this.asked.add(field)
    const open = document.holes.filter(({ variable }) => !(variable in given))
    const usual = Object.fromEntries(open.map((hole) => [hole.variable, this.valuesOf(hole, given, entity)[0]]))
    await this.pages(document, { ...usual, ...given }, entity)
    for (const hole of open) {
      const others = this.valuesOf(hole, given, entity).slice(1)
      if (others.length === 0) continue
      for (const value of others) await this.pages(document, { ...usual, ...given, [hole.variable]: value }, entity)
    }
  }

  private async pages(
    document: Document,
    variables: Readonly<Record<string, unknown>>,
    entity?: { readonly root: string },
  ): Promise<void> {
    const asked = new Map<string, Place>()
    for (const { path, argument, variable } of document.holes) {
      const [name, value] = [placeOfArgument[argument.name], variables[variable]]
      const key = [...(entity ? [entity.root] : []), ...path].join('.')
      if (name !== undefined && typeof value === 'string') asked.set(key, { ...asked.get(key), [name]: value })
    }
    let answer = await this.ask(document.text, variables)
    this.read(answer, asked)
    for (const hole of document.holes.filter(({ argument }) => argument.name === 'after')) {
      const path = [...(entity ? [entity.root] : []), ...hole.path]
      for (let end = endOf(answer, path); end; end = endOf(answer, path)) {
        answer = await this.ask(document.text, { ...variables, [hole.variable]: end })
        this.read(answer, asked)
      }
    }
  }

  private valuesOf(
    { argument }: Hole,
    given: Readonly<Record<string, unknown>>,
    entity?: { readonly type: string },
  ): readonly unknown[] {
    const id = String(given['id'])
    const instrument = this.instrumentOf.get(id) ?? null
    return usualValues(argument, this.options.seen, { id, instrument, isRound: entity?.type === 'Round' })
  }

  private readonly instrumentOf = new Map<string, string>()

  private async ask(text: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const answer = await this.asker.ask(text, variables)
    this.requests++
    this.bytes += answer.body.length
    for (const { extensions } of answer.errors) {
      const code = extensions?.code ?? 'UNKNOWN'
      this.refusals[code] = (this.refusals[code] ?? 0) + 1
    }
    this.options.onAnswer?.(this.asker, text, answer)
    return answer
  }

  private read(answer: Answer, asked: ReadonlyMap<string, Place>): void {
    if (answer.data === null) return
    for (const each of Object.values(answer.data)) {
      const { id, instrumentVersion } = (each ?? {}) as { id?: string; instrumentVersion?: { id?: string } }
      if (id && instrumentVersion?.id) this.instrumentOf.set(id, instrumentVersion.id)
    }
    readAnswer(this.schema.getQueryType()!, answer.data, {
      role: this.asker.role,
      seen: this.options.seen,
      found: (type, id) => this.find(type, id),
      asked,
    })
  }
}

/** So many of them, evenly spread; the first always. */
function thinned<Value>(values: readonly Value[], most: number): readonly Value[] {
  const step = Math.max(1, values.length / most)
  return values.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

/** The cursor after which the connection at this path goes on. */
function endOf({ data }: Answer, path: readonly string[]): string | null {
  let at: unknown = data
  for (const name of path) at = (at as Record<string, unknown> | null | undefined)?.[name]
  const { pageInfo } = (at ?? {}) as { pageInfo?: { hasNextPage: boolean; endCursor: string | null } }
  return pageInfo?.hasNextPage ? pageInfo.endCursor : null
}
