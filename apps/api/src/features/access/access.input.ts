import { IsUUID, Length, MaxLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { ApiKey, Viewer } from './access.type.ts'

@InputType({ description: 'An account.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address.' })
  @Length(3, 320)
  email!: string

  @Field(() => String, { description: 'Password.' })
  @Length(1, 256)
  password!: string
}

@InputType({ description: 'A one-time link, and the password that the account gets.' })
export class SignInWithLinkInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  @Length(16, 128)
  token!: string

  @Field(() => String, { description: 'At least 12 signs.' })
  @MaxLength(256)
  newPassword!: string
}

@InputType({ description: 'A key for a program.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'The organisation that it reads for.' })
  @IsUUID()
  organisationId!: string

  @Field(() => String, { description: 'What it is for.' })
  @Length(1, 100)
  name!: string
}

@InputType({ description: 'A key that shall not work any more.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  @IsUUID()
  apiKeyId!: string
}

@ObjectType({ simpleResolvers: true, description: 'Who is signed in now.' })
export class SignInPayload {
  @Field(() => Viewer, { description: 'Who is signed in now.' })
  viewer!: Viewer
}

@ObjectType({ simpleResolvers: true, description: 'The new key.' })
export class CreateApiKeyPayload {
  @Field(() => ApiKey, { description: 'What is kept of it.' })
  apiKey!: ApiKey

  @Field(() => String, { description: 'The key itself: shown once.' })
  secret!: string
}

@ObjectType({ simpleResolvers: true, description: 'The key as it is now.' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKey, { description: 'The key as it is now.' })
  apiKey!: ApiKey
}
