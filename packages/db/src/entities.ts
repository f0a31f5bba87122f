import { CoatEntity } from './organisations/coat.entity.ts'
import { OrganisationEntity } from './organisations/organisation.entity.ts'
import { UnitEntity } from './organisations/unit.entity.ts'
import { UnitChangeEntity } from './organisations/unit-change.entity.ts'
import { PersonEntity } from './access/person.entity.ts'
import { MembershipEntity } from './access/membership.entity.ts'
import { SessionEntity } from './access/session.entity.ts'
import { SignInLinkEntity } from './access/sign-in-link.entity.ts'
import { ApiKeyEntity } from './access/api-key.entity.ts'
import { ServerSecretEntity } from './access/server-secret.entity.ts'
import { InstrumentVersionEntity } from './instruments/instrument-version.entity.ts'
import { InstrumentDraftEntity } from './instruments/instrument-draft.entity.ts'
import { RoundEntity } from './rounds/round.entity.ts'
import { RoundUnitEntity } from './rounds/round-unit.entity.ts'
import { BatchEntity } from './rounds/batch.entity.ts'
import { UnitPeriodEntity } from './rounds/unit-period.entity.ts'
import { KeyHolderLinkEntity } from './rounds/key-holder-link.entity.ts'
import { RoundNoticeEntity } from './rounds/round-notice.entity.ts'
import { GivenUpCountEntity } from './rounds/given-up-count.entity.ts'
import { InvitationEntity } from './invitations/invitation.entity.ts'
import { RecipientEntity } from './invitations/recipient.entity.ts'
import { ReminderWaveEntity } from './invitations/reminder-wave.entity.ts'
import { MailEntity } from './mail/mail.entity.ts'
import { SealedAnswerEntity } from './responses/sealed-answer.entity.ts'
import { EnvelopeEntity } from './responses/envelope.entity.ts'
import { AnsweredSlotEntity } from './responses/answered-slot.entity.ts'
import { ResponseEntity } from './responses/response.entity.ts'
import { JobRunEntity } from './job-runs/job-run.entity.ts'
import { JobRunOrganisationEntity } from './job-runs/job-run-organisation.entity.ts'
import { RecipeEntity } from './scores/recipe.entity.ts'
import { CounterEntity } from './scores/counter.entity.ts'
import { BackgroundCounterEntity } from './scores/background-counter.entity.ts'
import { BackgroundGroupEntity } from './scores/background-group.entity.ts'
import { BackgroundScoreEntity } from './scores/background-score.entity.ts'
import { RecutEntity } from './scores/recut.entity.ts'
import { RecutScoreEntity } from './scores/recut-score.entity.ts'
import { ScoreEntity } from './scores/score.entity.ts'
import { QualityEntity } from './scores/quality.entity.ts'
import { ScaleReliabilityEntity } from './scores/scale-reliability.entity.ts'
import { SensitiveNodeEntity } from './scores/sensitive-node.entity.ts'
import { EditionEntity } from './editions/edition.entity.ts'
import { DecisionEntity } from './decisions/decision.entity.ts'
import { DecisionVersionEntity } from './decisions/decision-version.entity.ts'
import { DecisionTargetEntity } from './decisions/decision-target.entity.ts'
import { DecisionJudgementEntity } from './decisions/decision-judgement.entity.ts'
import { DecisionBasisEntity } from './decisions/decision-basis.entity.ts'
import { DecisionFileEntity } from './decisions/decision-file.entity.ts'
import { DecisionReminderEntity } from './decisions/decision-reminder.entity.ts'
import { EditionAuditEntity } from './editions/edition-audit.entity.ts'
import { EditionCohortEntity } from './editions/edition-cohort.entity.ts'
import { EditionFigureEntity } from './editions/edition-figure.entity.ts'
import { EditionGuaranteeEntity } from './editions/edition-guarantee.entity.ts'
import { EditionGuaranteedPlaceEntity } from './editions/edition-guaranteed-place.entity.ts'
import { EditionMemberEntity } from './editions/edition-member.entity.ts'
import { EditionValueEntity } from './editions/edition-value.entity.ts'
import { EditionPositionEntity } from './editions/edition-position.entity.ts'
import { EditionFeatureEntity } from './editions/edition-feature.entity.ts'
import { EditionKindValueEntity } from './editions/edition-kind-value.entity.ts'
import { EditionPeerEntity } from './editions/edition-peer.entity.ts'
import { CohortListEntity } from './cohorts/cohort-list.entity.ts'
import { CohortListMemberEntity } from './cohorts/cohort-list-member.entity.ts'
import { InitiativeEntity } from './initiatives/initiative.entity.ts'
import { InitiativeUnitEntity } from './initiatives/initiative-unit.entity.ts'
import { InitiativeHidingEntity } from './initiatives/initiative-hiding.entity.ts'
import { InitiativeReportEntity } from './initiatives/initiative-report.entity.ts'
import { InitiativeFollowEntity } from './initiatives/initiative-follow.entity.ts'
import { InitiativeCommentEntity } from './initiatives/initiative-comment.entity.ts'
import { StructuralFactEntity } from './cohorts/structural-fact.entity.ts'
import { TrainingEntity } from './trainings/training.entity.ts'
import { ProgrammeEntity } from './trainings/programme.entity.ts'
import { ProgrammePartEntity } from './trainings/programme-part.entity.ts'
import { ProgrammeUnitEntity } from './trainings/programme-unit.entity.ts'
import { ParticipationEntity } from './trainings/participation.entity.ts'
import { NationalReportEntity } from './reports/national-report.entity.ts'
import { SavedViewEntity } from './saved-views/saved-view.entity.ts'
import { ReportEntity } from './reports/report.entity.ts'
import { AuditEventEntity } from './audit/audit-event.entity.ts'

/** Every entity; data-source.ts and the drift test read this list. */
export const entities = [
  OrganisationEntity,
  CoatEntity,
  UnitEntity,
  UnitChangeEntity,
  PersonEntity,
  MembershipEntity,
  SessionEntity,
  SignInLinkEntity,
  ApiKeyEntity,
  ServerSecretEntity,
  InstrumentVersionEntity,
  InstrumentDraftEntity,
  RoundEntity,
  RoundUnitEntity,
  BatchEntity,
  UnitPeriodEntity,
  KeyHolderLinkEntity,
  RoundNoticeEntity,
  GivenUpCountEntity,
  InvitationEntity,
  RecipientEntity,
  ReminderWaveEntity,
  MailEntity,
  SealedAnswerEntity,
  EnvelopeEntity,
  AnsweredSlotEntity,
  ResponseEntity,
  JobRunEntity,
  JobRunOrganisationEntity,
  RecipeEntity,
  CounterEntity,
  BackgroundCounterEntity,
  BackgroundGroupEntity,
  BackgroundScoreEntity,
  RecutEntity,
  RecutScoreEntity,
  ScoreEntity,
  QualityEntity,
  ScaleReliabilityEntity,
  SensitiveNodeEntity,
  EditionEntity,
  EditionAuditEntity,
  EditionCohortEntity,
  EditionFigureEntity,
  EditionMemberEntity,
  EditionValueEntity,
  EditionPositionEntity,
  EditionFeatureEntity,
  EditionKindValueEntity,
  EditionPeerEntity,
  CohortListEntity,
  CohortListMemberEntity,
  EditionGuaranteeEntity,
  EditionGuaranteedPlaceEntity,
  InitiativeEntity,
  InitiativeUnitEntity,
  InitiativeHidingEntity,
  InitiativeReportEntity,
  InitiativeFollowEntity,
  InitiativeCommentEntity,
  StructuralFactEntity,
  TrainingEntity,
  ProgrammeEntity,
  ProgrammePartEntity,
  ProgrammeUnitEntity,
  ParticipationEntity,
  DecisionEntity,
  DecisionVersionEntity,
  DecisionTargetEntity,
  DecisionJudgementEntity,
  DecisionBasisEntity,
  DecisionFileEntity,
  DecisionReminderEntity,
  NationalReportEntity,
  ReportEntity,
  SavedViewEntity,
  AuditEventEntity,
]
