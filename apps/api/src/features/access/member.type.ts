import { IsEmail, IsIn, IsUUID, Length, MaxLength, ValidateIf } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { MemberRow } from '@mognad/db/access/member.read-model'
import { connectionType } from '../../graphql/connection.ts'
import { GivableRole, Role, RoleOutcome } from '../../graphql/enums.ts'

@ObjectType({ simpleResolvers: true, description: 'A role of a person in your organisation.' })
export class Member {
  @Field(() => ID, { description: 'The id of this role of this person.' })
  id!: string

  @Field(() => String, { description: 'The name of the person.' })
  name!: string

  @Field(() => String, { description: 'The address that the person signs in with.' })
  email!: string

  @Field(() => Role, { description: 'The role.' })
  role!: Role

  @Field(() => ID, { nullable: true, description: 'Of which unit; null: the whole organisation.' })
  unitId!: string | null

  @Field(() => String, { nullable: true, description: 'What the unit is called.' })
  unitName!: string | null

  @Field(() => Boolean, { description: 'Whether the person has signed in at all.' })
  hasSignedIn!: boolean
}

export const MemberConnection = connectionType<Member>('Member', () => Member)

const hasUnit = (input: GiveRoleInput) => input.unitId != null

@InputType({ description: 'A role for somebody.' })
export class GiveRoleInput {
  @Field(() => ID, { description: 'Where.' })
  @IsUUID()
  organisationId!: string

  @Field(() => String, { description: 'The e-mail address of the person.' })
  @IsEmail()
  @MaxLength(320)
  email!: string

  @Field(() => String, { description: 'The name, for somebody who has no account yet.' })
  @Length(1, 120)
  name!: string

  @Field(() => GivableRole, { description: 'The role.' })
  role!: GivableRole

  @Field(() => ID, {
    nullable: true,
    description: 'Of which unit: needed for UNIT_MANAGER and UNIT_ADMINISTRATOR only.',
  })
  @ValidateIf(hasUnit)
  @IsUUID()
  unitId?: string | null

  @Field(() => String, { defaultValue: 'sv', description: 'sv or en, for somebody who has no account yet.' })
  @IsIn(['sv', 'en'])
  language!: 'sv' | 'en'
}

@InputType({ description: 'A role to take away.' })
export class TakeRoleInput {
  @Field(() => ID, { description: 'The id of the member.' })
  @IsUUID()
  memberId!: string
}

@InputType({ description: 'Somebody who has lost the link.' })
export class RenewSignInLinkInput {
  @Field(() => ID, { description: 'The id of the member.' })
  @IsUUID()
  memberId!: string
}

@ObjectType({ simpleResolvers: true, description: 'What became of the role.' })
export class GiveRolePayload {
  @Field(() => RoleOutcome, { description: 'Whether the person needs a link.' })
  outcome!: RoleOutcome

  @Field(() => Member, { description: 'The new role.' })
  member!: Member

  @Field(() => String, {
    nullable: true,
    description: 'What the link ends with, shown once; null when none is needed.',
  })
  token!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The role that is no longer.' })
export class TakeRolePayload {
  @Field(() => ID, { description: 'The id that the member had.' })
  memberId!: string
}

@ObjectType({ simpleResolvers: true, description: 'A new link; older ones do not work any more.' })
export class RenewSignInLinkPayload {
  @Field(() => String, { description: 'What the link ends with, shown once.' })
  token!: string
}

export function toMember(row: MemberRow): Member {
  const { id, name, email, role, unitId, unitName, hasSignedIn } = row
  return { id, name, email, role, unitId, unitName, hasSignedIn }
}
