import { IsUUID, MaxLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { longestViewAddress, longestViewName } from '@mognad/model/saved-views/saved-view'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'A page with its choices that you have saved. Nobody else sees it.' })
export class SavedView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What you call it.' })
  name!: string

  @Field(() => String, { description: 'Path and choices of a page of the admin client: /jamforelse?grupp=all' })
  address!: string

  @Field(() => DateTime, { description: 'When you saved it.' })
  savedAt!: Date
}

@InputType({ description: 'A view to save.' })
export class SaveViewInput {
  @Field(() => ID, { nullable: true, description: 'The view to change; null makes a new one.' })
  id?: string | null

  @Field(() => String, { description: 'Its name, at most 80 characters.' })
  @MaxLength(longestViewName * 4)
  name!: string

  @Field(() => String, { description: 'Path and choices of a page of the admin client, nothing else.' })
  @MaxLength(longestViewAddress * 2)
  address!: string
}

@ObjectType({ simpleResolvers: true, description: 'The view as it is now.' })
export class SaveViewPayload {
  @Field(() => SavedView, { description: 'The view.' })
  view!: SavedView
}

@InputType({ description: 'A view to remove.' })
export class RemoveViewInput {
  @Field(() => ID, { description: 'The view.' })
  @IsUUID()
  id!: string
}

@ObjectType({ simpleResolvers: true, description: 'What was removed.' })
export class RemoveViewPayload {
  @Field(() => ID, { description: 'The view that is no more.' })
  id!: string
}
