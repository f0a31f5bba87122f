import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { CoatService } from '../organisations/coat.service.ts'
import { TypesetDecisionsInput } from './decision.input.ts'
import type { DecisionReader } from './decision.reader.ts'
import type { DecisionService } from './decision.service.ts'
import { decisionsDocument } from './decisions-document.ts'

/** What the template finds the coat of arms by. */
const coatAsset = 'coat.png'

/** As dear as a workshop: setting some pages takes 10 to 20 ms, in which the process does nothing else. */
const dear = 190

@ObjectType({ simpleResolvers: true, description: 'A document to keep.' })
export class TypesetDecisionsPayload {
  @Field(() => String, { description: 'A name for the file.' })
  name!: string

  @Field(() => String, { description: 'The PDF, tagged for screen readers (PDF/UA-1), in Base64.' })
  content!: string
}

@Resolver()
export class DecisionsDocumentResolver {
  constructor(
    private readonly service: DecisionService,
    private readonly reader: DecisionReader,
    private readonly coats: CoatService,
    private readonly now: () => Date,
  ) {}

  @Mutation(() => TypesetDecisionsPayload, {
    complexity: dear,
    description: 'Sets a follow-up of decisions for the board, and changes nothing. For everybody who may read them.',
  })
  async typesetDecisions(
    @Arg('input', () => TypesetDecisionsInput) { organisationId, decisionId = null, language }: TypesetDecisionsInput,
    @Ctx() context: Context,
  ): Promise<TypesetDecisionsPayload> {
    const rows =
      decisionId === null
        ? (await this.service.decisions(context, organisationId)).filter(({ withdrawnAt }) => withdrawnAt === null)
        : [await this.service.decision(context, decisionId)]
    const whose = rows[0]?.organisationId ?? organisationId
    const [decisions, organisation, coat] = await Promise.all([
      this.reader.toDecisions(context, rows),
      context.loaders.organisation.load(whose),
      this.coats.coat(context, whose),
    ])
    // The compiler and its fonts wait until the first document is asked for.
    const { typeset } = await import('@mognad/typeset')
    const day = this.now().toISOString().slice(0, 10)
    const document = decisionsDocument(decisions, organisation ?? { name: '', synthetic: false }, day, language)
    const { pdf } = await typeset({
      template: 'decisions',
      data: coat ? { ...document, coat: coatAsset } : document,
      assets: coat ? { [coatAsset]: coat.content } : {},
    })
    return {
      name: `${language === 'sv' ? 'beslut' : 'decisions'}-${day}.pdf`,
      content: Buffer.from(pdf).toString('base64'),
    }
  }
}
