import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { SavedViewService } from './saved-view.service.ts'
import { RemoveViewInput, RemoveViewPayload, SavedView, SaveViewInput, SaveViewPayload } from './saved-view.type.ts'

@Resolver()
export class SavedViewResolver {
  constructor(private readonly views: SavedViewService) {}

  @Query(() => [SavedView], { description: 'The views that you have saved, by name. For persons.' })
  savedViews(@Ctx() context: Context): Promise<SavedView[]> {
    return this.views.views(context)
  }

  @Mutation(() => SaveViewPayload, { description: 'Saves a page with its choices under a name, for yourself alone.' })
  async saveView(
    @Arg('input', () => SaveViewInput) { id, name, address }: SaveViewInput,
    @Ctx() context: Context,
  ): Promise<SaveViewPayload> {
    return { view: await this.views.save(context, id ?? null, { name, address }) }
  }

  @Mutation(() => RemoveViewPayload, { description: 'Removes a view that you have saved.' })
  async removeView(
    @Arg('input', () => RemoveViewInput) { id }: RemoveViewInput,
    @Ctx() context: Context,
  ): Promise<RemoveViewPayload> {
    await this.views.remove(context, id)
    return { id }
  }
}
