import { Field, ID, ObjectType } from 'type-graphql'
import type { AuditEventRow } from '@mognad/db/audit/audit-event.read-model'
import { connectionType } from '../../graphql/connection.ts'

@ObjectType({ simpleResolvers: true, description: 'A code or a count that belongs to an event.' })
export class AuditDetail {
  @Field(() => String, { description: 'What it is of: `invited`, `role`.' })
  name!: string

  @Field(() => String, { description: 'The code or the count.' })
  value!: string
}

@ObjectType({ simpleResolvers: true, description: 'Something that happened in your organisation.' })
export class AuditEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Date, { description: 'When.' })
  at!: Date

  @Field(() => String, { description: 'What: `ROUND_OPENED`.' })
  kind!: string

  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null for a program, for Mognad itself and for somebody who is no longer a member.',
  })
  personName!: string | null

  @Field(() => String, { nullable: true, description: 'The API key that a program used.' })
  apiKeyName!: string | null

  @Field(() => Boolean, { description: 'Nobody asked for it: a clock or a job did it.' })
  isOwnAct!: boolean

  @Field(() => String, { nullable: true, description: 'What it was done to, where that has a name.' })
  subjectName!: string | null

  @Field(() => [AuditDetail], { description: 'Codes and counts; never content.' })
  details!: readonly AuditDetail[]
}

export const AuditEventConnection = connectionType<AuditEvent>('AuditEvent', () => AuditEvent)

/**
 * What of an event's detail is told. Counts of answers stay behind: how many have come is told by the round alone, which holds
 * it back where few were asked. So do ids, which say nothing to a reader.
 */
const told = new Set([
  'act',
  'cause',
  'changed',
  'created',
  'decisions',
  'level',
  'members',
  'people',
  'reason',
  'role',
  'size',
  'targets',
  'units',
  'verdict',
  'version',
])

export function toAuditEvent({ detail, at, ...row }: AuditEventRow): AuditEvent {
  const details = Object.entries(detail)
    .filter(([name, value]) => told.has(name) && value !== null)
    .map(([name, value]) => ({ name, value: String(value) }))
  return { ...row, at: new Date(at), details }
}
