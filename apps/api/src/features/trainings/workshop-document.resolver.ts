import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { NotFound } from '@mognad/model/errors'
import type { Context } from '../../graphql/context.ts'
import { workshopDocument } from './workshop-document.ts'
import { TypesetWorkshopInput, TypesetWorkshopPayload } from './workshop-document.type.ts'
import type { WorkshopKitReader } from './workshop-kit.reader.ts'

/**
 * Setting two pages takes 13 ms, in which the process does nothing else: one request may ask for some fifty. Not more than what a
 * stranger may ask for, so that one whose session has ended is told so.
 */
const dear = 190

@Resolver()
export class WorkshopDocumentResolver {
  constructor(private readonly kits: WorkshopKitReader) {}

  @Mutation(() => TypesetWorkshopPayload, {
    complexity: dear,
    description: 'Sets a workshop kit as a document, and changes nothing. For everybody who may read it.',
  })
  async typesetWorkshop(
    @Arg('input', () => TypesetWorkshopInput) { organisationId, area, language }: TypesetWorkshopInput,
    @Ctx() context: Context,
  ): Promise<TypesetWorkshopPayload> {
    const kit = await this.kits.of(context, organisationId, area)
    if (!kit) throw new NotFound('result')
    const organisation = await context.loaders.organisation.load(organisationId)
    // The compiler and its fonts wait until the first document is asked for.
    const { typeset } = await import('@mognad/typeset')
    const data = workshopDocument(kit, organisation?.name ?? '', language)
    const { pdf } = await typeset({ template: 'workshop', data })
    return { name: `workshop-${area}.pdf`, content: Buffer.from(pdf).toString('base64') }
  }
}
