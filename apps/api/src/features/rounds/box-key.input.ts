import { IsUUID, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { BoxState, LinkPurpose } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'

const base64url = /^[A-Za-z0-9_-]*$/

@InputType({ description: 'The key of a box as it leaves the browser that made it. Bytes as base64url.' })
export class BoxKeyInput {
  @Field(() => String, { description: 'An uncompressed point of P-256, 65 bytes.' })
  @Length(87, 87)
  @Matches(base64url)
  publicKey!: string

  @Field(() => String, { description: 'The private key (PKCS #8), locked by the code.' })
  @MaxLength(600)
  @Matches(base64url)
  wrappedKey!: string

  @Field(() => String, { description: 'Of the lock, 16 bytes.' })
  @Length(22, 22)
  @Matches(base64url)
  salt!: string

  @Field(() => String, { description: 'Finds typing errors in the code, 4 bytes.' })
  @Length(6, 6)
  @Matches(base64url)
  codeCheck!: string
}

@InputType({ description: 'A key for the box of a round.' })
export class SetBoxKeyInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId!: string

  @Field(() => BoxKeyInput, { description: 'The key.' })
  @ValidateNested()
  key!: BoxKeyInput
}

@InputType({ description: 'A key made by the key holder.' })
export class SetBoxKeyWithLinkInput {
  @Field(() => String, { description: 'What the link carries.' })
  @Length(43, 43)
  token!: string

  @Field(() => BoxKeyInput, { description: 'The key.' })
  @ValidateNested()
  key!: BoxKeyInput
}

@InputType({ description: 'What opens a box, in the hands of the key holder.' })
export class OpenBoxWithLinkInput {
  @Field(() => String, { description: 'What the link carries.' })
  @Length(43, 43)
  token!: string

  @Field(() => String, { description: 'The code. It is used and forgotten.' })
  @Length(1, 100)
  code!: string

  @Field(() => Int, { defaultValue: 0, description: 'Unreadable envelopes that are accepted to be lost.' })
  @Min(0)
  @Max(1_000_000)
  acceptUnreadable!: number
}

@ObjectType({ simpleResolvers: true, description: 'A way in for the key holder. Shown once; only its hash is kept.' })
export class KeyHolderLink {
  @Field(() => String, { description: "Stands after the # of the key holder's page." })
  token!: string

  @Field(() => LinkPurpose, { description: 'What it is for.' })
  purpose!: LinkPurpose

  @Field(() => DateTime, { description: 'Its last moment.' })
  expiresAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'The box as its key holder sees it.' })
export class KeyHolderBox {
  @Field(() => ID, { description: 'The box; the lock of its key is bound to it.' })
  boxId!: string

  @Field(() => LinkPurpose, { description: 'What the link is for.' })
  purpose!: LinkPurpose

  @Field(() => Boolean, { description: 'Whether the link can still be used for it.' })
  usable!: boolean

  @Field(() => String, { description: 'Who measures itself.' })
  organisation!: string

  @Field(() => String, { description: 'What it calls the round.' })
  round!: string

  @Field(() => String, { description: 'The role that keeps the code.' })
  keyHolder!: string

  @Field(() => BoxState, { description: 'How far the box has come.' })
  state!: BoxState

  @Field(() => String, { nullable: true, description: 'The public key, base64url; null until it is made.' })
  publicKey!: string | null

  @Field(() => String, { nullable: true, description: 'Finds typing errors in the code, base64url.' })
  codeCheck!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When the round opens.' })
  opensAt!: Date | null

  @Field(() => DateTime, { description: 'When it closes.' })
  closesAt!: Date

  @Field(() => Int, { nullable: true, description: 'Envelopes at closing.' })
  received!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The box that its key holder has opened.' })
export class OpenBoxWithLinkPayload {
  @Field(() => Int, { description: 'Responses that were in it.' })
  responses!: number
}
