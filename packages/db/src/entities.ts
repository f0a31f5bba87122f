import { OrganisationEntity } from './organisations/organisation.entity.ts'
import { UnitEntity } from './organisations/unit.entity.ts'
import { PersonEntity } from './access/person.entity.ts'
import { MembershipEntity } from './access/membership.entity.ts'
import { SessionEntity } from './access/session.entity.ts'
import { SignInLinkEntity } from './access/sign-in-link.entity.ts'
import { ApiKeyEntity } from './access/api-key.entity.ts'
import { ServerSecretEntity } from './access/server-secret.entity.ts'
import { InstrumentVersionEntity } from './instruments/instrument-version.entity.ts'
import { RoundEntity } from './rounds/round.entity.ts'
import { RoundUnitEntity } from './rounds/round-unit.entity.ts'
import { BatchEntity } from './rounds/batch.entity.ts'
import { InvitationEntity } from './invitations/invitation.entity.ts'
import { SealedAnswerEntity } from './responses/sealed-answer.entity.ts'
import { EnvelopeEntity } from './responses/envelope.entity.ts'
import { AnsweredSlotEntity } from './responses/answered-slot.entity.ts'
import { ResponseEntity } from './responses/response.entity.ts'
import { JobRunEntity } from './job-runs/job-run.entity.ts'
import { JobRunOrganisationEntity } from './job-runs/job-run-organisation.entity.ts'
import { RecipeEntity } from './scores/recipe.entity.ts'
import { CounterEntity } from './scores/counter.entity.ts'
import { ScoreEntity } from './scores/score.entity.ts'
import { QualityEntity } from './scores/quality.entity.ts'
import { EditionEntity } from './editions/edition.entity.ts'
import { EditionCohortEntity } from './editions/edition-cohort.entity.ts'
import { EditionFigureEntity } from './editions/edition-figure.entity.ts'
import { EditionMemberEntity } from './editions/edition-member.entity.ts'
import { EditionValueEntity } from './editions/edition-value.entity.ts'
import { EditionPositionEntity } from './editions/edition-position.entity.ts'
import { AuditEventEntity } from './audit/audit-event.entity.ts'

/** Every entity; data-source.ts and the drift test read this list. */
export const entities = [
  OrganisationEntity,
  UnitEntity,
  PersonEntity,
  MembershipEntity,
  SessionEntity,
  SignInLinkEntity,
  ApiKeyEntity,
  ServerSecretEntity,
  InstrumentVersionEntity,
  RoundEntity,
  RoundUnitEntity,
  BatchEntity,
  InvitationEntity,
  SealedAnswerEntity,
  EnvelopeEntity,
  AnsweredSlotEntity,
  ResponseEntity,
  JobRunEntity,
  JobRunOrganisationEntity,
  RecipeEntity,
  CounterEntity,
  ScoreEntity,
  QualityEntity,
  EditionEntity,
  EditionCohortEntity,
  EditionFigureEntity,
  EditionMemberEntity,
  EditionValueEntity,
  EditionPositionEntity,
  AuditEventEntity,
]
