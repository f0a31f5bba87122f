import { Field, ID, ObjectType } from 'type-graphql'
import type { ApiKeyRow } from '@mognad/db/access/access.read-model'
import { connectionType } from '../../graphql/connection.ts'
import { Role } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Somebody with an account.' })
export class Person {
  @Field(() => ID, { description: 'Their id.' })
  id!: string

  @Field(() => String, { description: 'Their name.' })
  name!: string

  @Field(() => String, { description: 'The address that they sign in with.' })
  email!: string

  @Field(() => String, { description: 'sv or en.' })
  language!: string
}

@ObjectType({ description: 'What a person may be, and where.' })
export class Membership {
  @Field(() => Role, { description: 'The role.' })
  role!: Role

  readonly organisationId!: string | null
  readonly unitId!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Who is asking.' })
export class Viewer {
  @Field(() => Person, { nullable: true, description: 'Null for a program with an API key.' })
  person!: Person | null

  @Field(() => [Membership], { description: 'Their roles.' })
  memberships!: readonly Membership[]
}

@ObjectType({ simpleResolvers: true, description: 'A key with which a program reads published editions.' })
export class ApiKey {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What it is for.' })
  name!: string

  @Field(() => String, { description: 'How the key begins, to tell it from others.' })
  prefix!: string

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it stopped working.' })
  revokedAt!: Date | null
}

export const ApiKeyConnection = connectionType<ApiKey>('ApiKey', () => ApiKey)

export function toApiKey(row: ApiKeyRow): ApiKey {
  const { id, name, prefix, createdAt, lastUsedAt, revokedAt } = row
  return { id, name, prefix, createdAt, lastUsedAt, revokedAt }
}
