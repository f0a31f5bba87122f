import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { TrainingRole } from '../trainings/training.enums.ts'
import {
  DecisionBody,
  DecisionFileType,
  EvidenceGap,
  JudgementCause,
  TargetCohort,
  TargetKind,
  TargetVerdict,
} from './decision.enums.ts'

@ObjectType({ simpleResolvers: true, description: 'Something that a target names.' })
export class TargetThing {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its name today.' })
  name!: string
}

@ObjectType({ simpleResolvers: true, description: 'A node of the questionnaire that a target is about.' })
export class TargetNode {
  @Field(() => String, { description: 'The node.' })
  node!: string

  @Field(() => LocalisedText, { description: 'Its title.' })
  title!: LocalisedText
}

@ObjectType({ simpleResolvers: true, description: 'What is shown of the organisation, or of one unit, on a target.' })
export class TargetEvidence {
  @Field(() => TargetThing, { nullable: true, description: 'The unit; null: the organisation.' })
  unit!: TargetThing | null

  @Field(() => Float, {
    nullable: true,
    description: 'Index value 0..100, points from the median, or per cent; null with a gap.',
  })
  value!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval.' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval.' })
  high!: number | null

  @Field(() => EvidenceGap, { nullable: true, description: 'Why there is no figure.' })
  gap!: EvidenceGap | null

  @Field(() => TargetThing, { nullable: true, description: 'The round that it comes from.' })
  round!: TargetThing | null

  @Field(() => TargetVerdict, { description: 'What it says of the target.' })
  verdict!: TargetVerdict
}

@ObjectType({ simpleResolvers: true, description: 'What was said of a target at a time, on what, and why.' })
export class TargetJudgement {
  @Field(() => TargetVerdict, {
    description: 'The verdict; of several units that of the one furthest from the target.',
  })
  verdict!: TargetVerdict

  @Field(() => JudgementCause, { description: 'Why it was looked at.' })
  cause!: JudgementCause

  @Field(() => [TargetEvidence], { description: 'What it rests on, without units that the asker does not see.' })
  evidence!: TargetEvidence[]

  @Field(() => Int, { description: 'How many units the asker does not see.' })
  unseen!: number

  @Field(() => Date, { description: 'When.' })
  judgedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'Where the rounds so far lead by the date of a target (95 %).' })
export class TargetForecast {
  @Field(() => Int, { description: 'How many rounds it rests on; with fewer than three there is none.' })
  rounds!: number

  @Field(() => Float, { nullable: true, description: 'Index value on the date.' })
  value!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of what a round would then show.' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of what a round would then show.' })
  high!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'What a decision wants to reach, and by when.' })
export class DecisionTarget {
  organisationId!: string

  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => TargetKind, { description: 'What it wants to reach.' })
  kind!: TargetKind

  @Field(() => String, { description: 'What it is called in the decision.' })
  title!: string

  @Field(() => String, { description: 'The last day on which it is to be reached: 2027-12-31.' })
  dueOn!: string

  @Field(() => String, { description: 'Who is responsible: a function rather than a person.' })
  responsible!: string

  @Field(() => String, {
    nullable: true,
    description: 'Where reminders go; null also for those who do not keep decisions.',
  })
  responsibleAddress!: string | null

  @Field(() => TargetThing, { nullable: true, description: 'The round that it starts from.' })
  baseline!: TargetThing | null

  @Field(() => TargetNode, { nullable: true, description: 'Of SCORE and GAP_TO_MEDIAN.' })
  node!: TargetNode | null

  @Field(() => Float, {
    nullable: true,
    description: 'Index value, points from the median, or per cent; null of an action.',
  })
  threshold!: number | null

  @Field(() => [TargetThing], { description: 'Of SCORE: the units that it is about; none: the own units as a whole.' })
  units!: TargetThing[]

  @Field(() => TargetCohort, { nullable: true, description: 'Of GAP_TO_MEDIAN.' })
  cohort!: TargetCohort | null

  @Field(() => TargetThing, { nullable: true, description: 'Of TRAINING: id, and title in Swedish.' })
  training!: TargetThing | null

  @Field(() => TrainingRole, { nullable: true, description: 'Of TRAINING.' })
  role!: TrainingRole | null

  @Field(() => String, { nullable: true, description: 'Of an action: the day on which it was done.' })
  doneOn!: string | null

  @Field(() => String, { nullable: true, description: 'What was noted when it was marked as done.' })
  doneNote!: string | null

  @Field(() => TargetJudgement, { nullable: true, description: 'The last one; null: it is being judged.' })
  judgement!: TargetJudgement | null

  @Field(() => Boolean, { description: 'Its date has passed, and it is not known to be reached.' })
  overdue!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'Minutes or an annex.' })
export class DecisionFile {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => DecisionFileType, { description: 'What it is.' })
  type!: DecisionFileType

  @Field(() => Int, { description: 'Bytes.' })
  size!: number

  @Field(() => Date, { description: 'When it was added.' })
  addedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'A file of a decision with what is in it.' })
export class DecisionFileContent {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'Its media type.' })
  mediaType!: string

  @Field(() => String, { description: 'What is in it, in Base64.' })
  content!: string
}

@ObjectType({ simpleResolvers: true, description: 'What differs between two wordings of a decision.' })
export class DecisionChange {
  @Field(() => String, {
    description:
      'Which field: title, text, targets.threshold … as in SaveDecisionInput; targets: a target came or went.',
  })
  field!: string

  @Field(() => String, { nullable: true, description: 'The target that it is about.' })
  target!: string | null

  @Field(() => String, { nullable: true, description: 'What it said before; null: nothing.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What it says since; null: nothing.' })
  after!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A wording of a decision as it was saved.' })
export class DecisionVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number

  @Field(() => Date, { description: 'When it was saved.' })
  savedAt!: Date

  @Field(() => String, { nullable: true, description: 'By whom; null: by somebody who is no member any more.' })
  savedBy!: string | null

  @Field(() => [DecisionChange], { description: 'What differs from the wording before; none for the first.' })
  changes!: DecisionChange[]
}

@ObjectType({ simpleResolvers: true, description: 'What a council, a board or a management decided.' })
export class Decision {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  organisationId!: string

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { description: 'The day: 2025-03-10.' })
  decidedOn!: string

  @Field(() => DecisionBody, { description: 'Who decided.' })
  body!: DecisionBody

  @Field(() => String, { description: 'Its diary number.' })
  diaryNumber!: string

  @Field(() => String, { description: 'What was decided, as plain text.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'Address of the minutes.' })
  minutesLink!: string | null

  @Field(() => Int, { description: 'Counted up by every saving.' })
  version!: number

  @Field(() => Boolean, { description: 'It is no longer followed up.' })
  withdrawn!: boolean

  @Field(() => Boolean, { description: 'It is made up, for a demonstration.' })
  synthetic!: boolean

  @Field(() => Date, { description: 'When it was last changed.' })
  changedAt!: Date

  @Field(() => [DecisionTarget], { description: 'What it wants to reach, in its order.' })
  targets!: DecisionTarget[]
}
