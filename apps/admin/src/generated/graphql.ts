/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A file to keep beside a decision: PDF, DOCX, ODT, PNG or JPEG, at most 5 MB. */
export type AddDecisionFileInput = {
  /** What is in it, in Base64. */
  content: string;
  /** The decision. */
  decisionId: string;
  /** Its name. */
  name: string;
};

/** One more organisation, with its first key user. */
export type AddOrganisationInput = {
  /** Municipality code, Kolada id of a region, else the organisation number. */
  code: string;
  /** Its first key user. */
  keyUser: KeyUserInput;
  /** What it is. */
  kind: AddableKind;
  /** Its name. */
  name: string;
  /** Inhabitants, of municipalities and regions. Similar ones are found by it. */
  population?: number | null | undefined;
  /** Code of its SKR group; of municipalities only. */
  skrGroup?: string | null | undefined;
};

/** One person to be asked by e-mail. */
export type AddRecipientInput = {
  /** The e-mail address. */
  address: string;
  /** In which language the person is written to. */
  language?: MailLanguage;
  /** A planned round. */
  roundId: string;
  /** The unit in which the person answers. */
  unitId: string;
};

/** A new unit. */
export type AddUnitInput = {
  /** Own, or funded. */
  branch: Branch;
  /** Its code in the organisation's own system. */
  code?: string | null | undefined;
  /** Employees in it and in no unit below it. */
  employees?: number;
  /** What it does: an id of the national list of kinds. */
  kind: string;
  /** Of them, those who lead, steer or manage digitalisation. */
  leaders?: number;
  /** Its name. */
  name: string;
  /** Who runs it; needed for funded operations. */
  operator?: string | null | undefined;
  /** Whose. */
  organisationId: string;
  /** The unit above it; null: below the top of its branch. */
  parentId?: string | null | undefined;
};

/** What sort of organisation can be added. */
export type AddableKind =
  | 'AGENCY'
  | 'COMPANY'
  | 'MUNICIPALITY'
  | 'REGION';

/** How much the people of a group agree: rwg below .50, below .70, or from there on. */
export type Agreement =
  | 'LOW'
  | 'SOME'
  | 'STRONG';

/** A key user for an organisation that nobody has entered. */
export type AppointKeyUserInput = {
  /** Takes the place of one who has been appointed and has not signed in. */
  keyUser: KeyUserInput;
  /** The organisation. */
  organisationId: string;
};

/** What the attack on an edition tries. */
export type AttackKind =
  /** single answers, from means near the ends */
  | 'ANSWERS'
  /** anonymous members, by subtracting earlier editions */
  | 'DIFFERENCES'
  /** the lowest and highest anonymous value, with two who collude */
  | 'ENDS'
  /** every published row is what it should be */
  | 'FIGURES'
  /** people inside organisations, by subtracting groups */
  | 'GROUPS'
  /** answers to one statement, by subtracting groups */
  | 'ITEMS'
  /** medians, quartiles and tenths of too few anonymous members */
  | 'ORDER'
  /** anonymous members, by adding and subtracting means */
  | 'SUMS';

/** Why a category of the background question is not shown. */
export type BackgroundReason =
  /** no second category could be shown beside it */
  | 'ALONE'
  /** with the figures of the units something about fewer than seven could be worked out */
  | 'DERIVABLE'
  /** fewer than fifteen people chose it */
  | 'FEW';

/** The key of a box as it leaves the browser that made it. Bytes as base64url. */
export type BoxKeyInput = {
  /** Finds typing errors in the code, 4 bytes. */
  codeCheck: string;
  /** An uncompressed point of P-256, 65 bytes. */
  publicKey: string;
  /** Of the lock, 16 bytes. */
  salt: string;
  /** The private key (PKCS #8), locked by the code. */
  wrappedKey: string;
};

/** Who keeps the code, and what locks the box. */
export type BoxPlanInput = {
  /** The role of the key holder, as respondents read it. */
  keyHolder: string;
  /** Where the key holder is written to. */
  keyHolderEmail?: string | null | undefined;
  /** The code and the server, or the server alone. */
  strength: BoxStrength;
};

/** How far the box of sealed answers has come. */
export type BoxState =
  | 'CLOSED'
  | 'OPEN'
  | 'OPENED'
  | 'PLANNED'
  | 'VOID';

/** What locks the key of a box: the code of a key holder and the server, or the server alone. */
export type BoxStrength =
  | 'KEY_HOLDER'
  | 'SERVER';

/** Own units, or operations that somebody else runs with municipal money. Never added together. */
export type Branch =
  | 'FUNDED'
  | 'OWN';

/** A computation that shall end before it is done. */
export type CancelComputationInput = {
  /** The computation of an edition. */
  jobRunId: string;
};

/** Changes to a round. */
export type ChangeRoundInput = {
  /** What is to change. */
  plan: RoundPlanInput;
  /** The round. */
  roundId: string;
};

/** What may be said about a difference, among all that were asked for together. */
export type ChangeVerdict =
  /** the answers are too few to tell; it does not mean "no change" */
  | 'CANNOT_BE_TOLD'
  /** more than chance, but less than five points */
  | 'CERTAIN_BUT_SMALL'
  /** more than chance, and at least five points */
  | 'CLEAR'
  /** certainly less than five points */
  | 'PRACTICALLY_EQUAL';

/** What differs between the rounds themselves and may look like a change. */
export type ChangeWarning =
  /** the response rates differ by more than 20 percentage points */
  | 'RESPONSE_RATE'
  /** the rounds were meant for different people */
  | 'TARGET_GROUP';

/** A picture of the coat of arms. */
export type ChooseCoatInput = {
  /** A PNG or SVG in Base64, at most 500 kB and 4 000 pixels a side. */
  content: string;
  /** Whose it is. */
  organisationId: string;
};

/** What others may see. */
export type ChooseSharingLevelInput = {
  /** Holds from the next edition that is computed. */
  level: SharingLevel;
  /** The organisation. */
  organisationId: string;
};

/** A round that shall take no more answers. */
export type CloseRoundInput = {
  /** The round. */
  roundId: string;
};

/** What sort of cohort. ALL, MAIN and GROUP may hold anonymous members, the others named sharers only. */
export type CohortKind =
  /** everybody */
  | 'ALL'
  /** the municipalities of a county */
  | 'COUNTY'
  /** an SKR group */
  | 'GROUP'
  /** a list that the organisation has saved */
  | 'LIST'
  /** an SKR main group */
  | 'MAIN'
  /** the ten most similar by public facts */
  | 'SIMILAR'
  /** municipalities of about the same population */
  | 'SIZE'
  /** those with the same kind of unit */
  | 'UNIT_KIND';

/** Answered by many persons, or once for the whole organisation. */
export type Collection =
  | 'JOINT'
  | 'PERSONS';

/** A comment to add. */
export type CommentOnInitiativeInput = {
  /** The initiative. */
  id: string;
  /** The organisation of the one who acts. */
  organisationId: string;
  /** Plain text, at most 2,000 characters. */
  text: string;
};

/** A year of an instrument. */
export type ComputeEditionInput = {
  /** The instrument. */
  instrumentKey: string;
  /** The year of the rounds. */
  reportingYear: number;
};

/** A version to go on from. */
export type CopyInstrumentInput = {
  /** The version. */
  versionId: string;
};

/** A key for a program. */
export type CreateApiKeyInput = {
  /** What it is for. */
  name: string;
  /** The organisation that it reads for. */
  organisationId: string;
};

/** Who decided. */
export type DecisionBody =
  | 'COMMITTEE'
  | 'COMPANY_BOARD'
  | 'COUNCIL'
  | 'EXECUTIVE_BOARD'
  | 'MANAGEMENT';

/** What a file is. */
export type DecisionFileType =
  | 'DOCX'
  | 'JPEG'
  | 'ODT'
  | 'PDF'
  | 'PNG';

/** A file of decisions, one line a target: CSV or XLSX, at most 2 MB. */
export type DecisionTableInput = {
  /** The file, in Base64. */
  content: string;
  /** Whose. */
  organisationId: string;
};

/** What a unit is. Give all three: null takes away. */
export type DescribeUnitInput = {
  /** Its code in the organisation's own system. */
  code?: string | null | undefined;
  /** An id of the national list of kinds. */
  kind: string;
  /** Who runs a funded operation. */
  operator?: string | null | undefined;
  /** The unit. */
  unit: SeenUnitInput;
};

/** A draft that is not wanted any more. */
export type DiscardInstrumentDraftInput = {
  /** The draft. */
  id: string;
};

/** A sample in proportion to the units. */
export type DrawSampleInput = {
  /** A planned round. */
  roundId: string;
  /** Draws the same people from the same list; a new one unless stated. */
  seed?: number | null | undefined;
  /** How many; null: everybody in the list is asked. */
  size?: number | null | undefined;
};

/** How far an edition has come. From PUBLISHED on its figures never change. */
export type EditionState =
  | 'AUDITED'
  | 'COMPUTED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUPERSEDED';

/** Which of the two rounds around a programme is missing. */
export type EffectGap =
  | 'NO_ROUND_AFTER'
  | 'NO_ROUND_BEFORE';

/** Addresses to be erased for good. */
export type EraseAddressesInput = {
  /** Whose; null: all of the round. */
  ids?: Array<string> | null | undefined;
  /** The round. */
  roundId: string;
};

/** Why there is no figure to judge by. */
export type EvidenceGap =
  | 'HIDDEN'
  | 'JOINT'
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'NOT_MEASURED';

/** A word in your own words. */
export type ExplanationInput = {
  /** Of this statement only; null: wherever the word stands. */
  itemId?: string | null | undefined;
  /** The word. */
  term: LocalisedTextInput;
  /** What it means here. */
  text: LocalisedTextInput;
};

/** Whether to follow an initiative. */
export type FollowInitiativeInput = {
  /** False: no longer. */
  follow: boolean;
  /** The initiative. */
  id: string;
  /** The organisation of the one who acts. */
  organisationId: string;
};

/** A role that a key user can give. */
export type GivableRole =
  | 'KEY_USER'
  | 'READER'
  | 'UNIT_ADMINISTRATOR'
  | 'UNIT_MANAGER';

/** A role for somebody. */
export type GiveRoleInput = {
  /** The e-mail address of the person. */
  email: string;
  /** sv or en, for somebody who has no account yet. */
  language?: string;
  /** The name, for somebody who has no account yet. */
  name: string;
  /** Where. */
  organisationId: string;
  /** The role. */
  role: GivableRole;
  /** Of which unit: needed for UNIT_MANAGER and UNIT_ADMINISTRATOR only. */
  unitId?: string | null | undefined;
};

/** How far the answers stand for the organisation: response rate and coverage together. */
export type Grade =
  | 'AMBER'
  | 'GREEN'
  | 'JOINT'
  | 'RED';

/** WHOLE: a unit with everything below it. REST: what is left in it beside its shown units. */
export type GroupPart =
  | 'REST'
  | 'WHOLE';

/** Why there is no figure. Kolada signs: MISSING "-", NOT_APPLICABLE ".", HIDDEN "..". */
export type HiddenReason =
  /** too few answers behind it to be shown */
  | 'HIDDEN'
  /** answered jointly, so there is no interval */
  | 'JOINT'
  /** there are no answers */
  | 'MISSING'
  /** the question does not apply here */
  | 'NOT_APPLICABLE';

/** An initiative to hide. */
export type HideInitiativeInput = {
  /** The initiative. */
  id: string;
  /** In words, at most 500 characters; may be empty. */
  note: string;
  /** What is wrong; its owner is told. */
  reason: ReportReason;
};

/** A list of people to be stored. */
export type ImportRecipientsInput = {
  /** Wrong lines that you have seen and leave out. */
  acceptProblems?: number;
  /** The file, CSV or XLSX, as base64. */
  contentBase64: string;
  /** A planned round. */
  roundId: string;
};

/** A file of units that was looked at. */
export type ImportUnitsInput = {
  /** From the preview: refused with UNIT_CHANGED when the tree has changed since. */
  basis: string;
  /** The file, in Base64. */
  content: string;
  /** Whose units. */
  organisationId: string;
  /** Whether units with a code that the file does not tell of are put away. */
  retireMissing?: boolean;
};

/** A comment. */
export type InitiativeCommentInput = {
  /** The comment. */
  commentId: string;
};

/** Up to 200 hours and SEK 100,000; up to 1,500 hours and SEK 1 million; more. */
export type InitiativeEffort =
  | 'LARGE'
  | 'MEDIUM'
  | 'SMALL';

/** What to leave in. Left out or null: everything. */
export type InitiativeFilterInput = {
  /** How much it takes. */
  effort?: InitiativeEffort | null | undefined;
  /** A factor, by its node. */
  factor?: string | null | undefined;
  /** Only those that the one who asks follows. */
  followed?: boolean | null | undefined;
  /** What it is for. */
  purpose?: InitiativePurpose | null | undefined;
  /** Whom it is for. */
  reach?: InitiativeReach | null | undefined;
  /** How far it has come. */
  stage?: InitiativeStage | null | undefined;
  /** Words that must all be found, in any form or nearly spelt so. */
  text?: string | null | undefined;
  /** A kind of unit that takes part. */
  unitKind?: string | null | undefined;
};

/** An initiative, and for which organisation something is done with it. */
export type InitiativeInput = {
  /** The initiative. */
  id: string;
  /** The organisation of the one who acts. */
  organisationId: string;
};

/** What others may do with the texts. ASK: they ask the contact. */
export type InitiativeLicence =
  | 'ASK'
  | 'CC0'
  | 'CC_BY';

/** Doing the same with less, or something new. */
export type InitiativePurpose =
  | 'EFFICIENCY'
  | 'INNOVATION';

/** For those who work there, or for those whom the organisation is there for. */
export type InitiativeReach =
  | 'EXTERNAL'
  | 'INTERNAL';

/** Why an initiative is suggested. IMPROVED is no proof that the initiative did it. */
export type InitiativeReasonKind =
  | 'IMPROVED'
  | 'SIMILAR'
  | 'WEAK_FACTOR';

/** How far an initiative has come. */
export type InitiativeStage =
  | 'ENDED'
  | 'IDEA'
  | 'IN_USE'
  | 'PLANNED'
  | 'SPREAD'
  | 'TRIAL';

/** Who sees it. PARTNERS: organisations that share their results by name or publicly. */
export type InitiativeVisibility =
  | 'OWN_ONLY'
  | 'PARTNERS'
  | 'PUBLIC';

/** The mails of a round in both languages. */
export type InvitationTextsInput = {
  /** English */
  en: MailTextsInput;
  /** Swedish */
  sv: MailTextsInput;
};

/** Everybody, those on a list, or a sample of them. */
export type InviteMode =
  | 'ALL'
  | 'LIST'
  | 'SAMPLE';

/** How far a computation has come. */
export type JobState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'REQUESTED'
  | 'RUNNING';

/** Why a target was judged otherwise than before. DATE: nothing but the date has passed. */
export type JudgementCause =
  | 'ACTION'
  | 'DATE'
  | 'EDITION'
  | 'PARTICIPATION'
  | 'ROUND'
  | 'TARGET';

/** Somebody who is to run an organisation. */
export type KeyUserInput = {
  /** The e-mail address. */
  email: string;
  /** sv or en, for somebody who has no account yet. */
  language?: string;
  /** The name, for somebody who has no account yet. */
  name: string;
};

/** Whether an organisation has somebody who runs it. */
export type KeyUserState =
  /** somebody who has signed in */
  | 'INSIDE'
  /** somebody who has not signed in yet */
  | 'INVITED'
  /** nobody */
  | 'NONE';

/** Why a statement is worth talking about: a low index, answers that go apart, many who don't know. */
export type KitQuestionKind =
  | 'DISAGREE'
  | 'DONT_KNOW'
  | 'WEAK';

/** What a key holder does with a link: make the key, or check the code and open the box. */
export type LinkPurpose =
  | 'MAKE'
  | 'OPEN';

/** A text in both languages. */
export type LocalisedTextInput = {
  /** English */
  en: string;
  /** Swedish */
  sv: string;
};

/** In which language somebody is written to. */
export type MailLanguage =
  | 'EN'
  | 'SV';

/** What a mail says. */
export type MailTextInput = {
  /** Plain text with {link} in it. */
  body: string;
  /** One line. */
  subject: string;
};

/** The mails of a round in one language. */
export type MailTextsInput = {
  /** When the round opens. */
  invitation: MailTextInput;
  /** To those from whom no answer has come. */
  reminder: MailTextInput;
};

/** Links to print or hand out. */
export type MakeLinksInput = {
  /** An open round. */
  roundId: string;
  /** Of these units; null: of all. */
  unitIds?: Array<string> | null | undefined;
};

/** Which report of an edition is to be made. */
export type MakeNationalReportInput = {
  /** Of which edition: a published one. */
  editionId: string;
  /** What it is to be. */
  kind: NationalReportKind;
  /** In which language. */
  language: MailLanguage;
};

/** Which report is to be made. */
export type MakeReportInput = {
  /** What it is to be. */
  kind: ReportKind;
  /** In which language. */
  language: MailLanguage;
  /** Whose result: a round that has been scored. */
  roundId: string;
};

/** That an action was done, or was not. */
export type MarkTargetInput = {
  /** The day on which it was done; null: it is not done. */
  doneOn?: string | null | undefined;
  /** What there is to note. */
  note?: string | null | undefined;
  /** The target. */
  targetId: string;
};

/** How far an organisation has come with a year. Never how many have been asked or have answered. */
export type MeasuringState =
  /** a round is closed, and has no result yet */
  | 'CLOSED'
  /** no round */
  | 'NONE'
  /** a round is being answered */
  | 'OPEN'
  /** a round is planned */
  | 'PLANNED'
  /** there is a result */
  | 'SCORED';

/** An edition in which the attack has found something. */
export type MendEditionInput = {
  /** The edition. */
  editionId: string;
};

/** Two units that become one. */
export type MergeUnitsInput = {
  /** The unit that stays, and gets the people and the units of the other. */
  into: SeenUnitInput;
  /** The unit that goes: it is put away. */
  unit: SeenUnitInput;
};

/** An initiative that the coordinator has looked at. */
export type ModeratedInitiativeInput = {
  /** The initiative. */
  id: string;
};

/** Where a unit goes, with everything below it. */
export type MoveUnitInput = {
  /** The unit that it comes below. */
  parentId: string;
  /** The unit. */
  unit: SeenUnitInput;
};

/** What a report of an edition is: DOCUMENT a PDF on the country, SPREADSHEET its figures as sheets (XLSX), CSV the same one a line. */
export type NationalReportKind =
  | 'CSV'
  | 'DOCUMENT'
  | 'SPREADSHEET';

/** Why two rounds are not compared here. */
export type NoChangeReason =
  /** answered jointly, so there is no interval */
  | 'JOINT'
  /** too few answered in one of the two rounds to stand for the organisation */
  | 'LOW_QUALITY'
  /** one of the two rounds has no figure that may be shown */
  | 'MISSING'
  /** the unit had nobody in the earlier round */
  | 'NEW_UNIT'
  /** the people of the unit were shown only together with others in the earlier round */
  | 'NOT_APART'
  /** a question, its answers or a weight below has changed */
  | 'OTHER_WORDING'
  /** fewer than 15 answered in one of the two rounds */
  | 'TOO_FEW';

/** Why nobody can be named who has risen. */
export type NoImprovers =
  /** the questions have changed since */
  | 'NOT_COMPARABLE'
  /** this is the first published year */
  | 'NO_EARLIER_EDITION'
  /** the organisation has no value of the year before */
  | 'NO_OWN_VALUE'
  /** fewer than ten share by name with thirty answers in both years */
  | 'TOO_FEW_CANDIDATES';

/** Why an earlier round is not shown for a unit of today. */
export type NoRecutReason =
  /** nothing of its branch was shown */
  | 'HIDDEN'
  /** it had nobody then */
  | 'NEW_UNIT'
  /** its people were shown only together with others */
  | 'NOT_APART';

/** Level of a node of the instrument; OWN: a question that the organisation has added to the round. */
export type NodeLevel =
  | 'AREA'
  | 'CATEGORY'
  | 'DIMENSION'
  | 'FACTOR'
  | 'ITEM'
  | 'OWN'
  | 'TOTAL';

/** What the clock has told about a box. */
export type NoticeKind =
  | 'CHECK_CODE'
  | 'DESTROY_CODE'
  | 'KEY_MISSING'
  | 'NOBODY_INVITED'
  | 'OPEN_BOX';

/** A closed round, and what opens its box. */
export type OpenBoxInput = {
  /** Unreadable envelopes that you accept to lose. */
  acceptUnreadable?: number;
  /** The code, as the key holder has it. It is used and forgotten. None where the server seals alone. */
  code?: string | null | undefined;
  /** The round. */
  roundId: string;
};

/** What opens a box, in the hands of the key holder. */
export type OpenBoxWithLinkInput = {
  /** Unreadable envelopes that are accepted to be lost. */
  acceptUnreadable?: number;
  /** The code. It is used and forgotten. */
  code: string;
  /** What the link carries. */
  token: string;
};

/** What sort of organisation it is. */
export type OrganisationKind =
  | 'AGENCY'
  | 'COMPANY'
  | 'COUNTRY'
  | 'MUNICIPALITY'
  | 'REGION';

/** A question of your own. */
export type OwnQuestionInput = {
  /** The statement. */
  text: LocalisedTextInput;
};

/** A new round. */
export type PlanRoundInput = {
  /** Whose. */
  organisationId: string;
  /** Its plan. */
  plan: RoundPlanInput;
};

/** What an import would do with a unit. MISSING: the file does not tell of it, and it stays. */
export type PlannedAct =
  | 'CHANGE'
  | 'CREATE'
  | 'MISSING'
  | 'MOVE'
  | 'RETIRE';

/** What a round needs before it can open. */
export type Preparation =
  | 'KEY'
  | 'OPENS'
  | 'PEOPLE'
  | 'TEXTS'
  | 'UNITS';

/** A file of units: XLSX or CSV, at most 2 MB. */
export type PreviewUnitImportInput = {
  /** The file, in Base64. */
  content: string;
  /** Whose units. */
  organisationId: string;
  /** Whether units with a code that the file does not tell of are put away. */
  retireMissing?: boolean;
};

/** A computed edition that shall be read by others. */
export type PublishEditionInput = {
  /** How many left-out organisations you accept. */
  acceptLeftOut?: number;
  /** The edition. */
  editionId: string;
};

/** A draft to publish. */
export type PublishInstrumentDraftInput = {
  /** How many nodes begin a new series, as was seen: so that nobody breaks one unawares. */
  acceptLost: number;
  /** The draft. */
  id: string;
  /** The revision that was looked at. */
  revision: number;
  /** The number of the version: later than all that are published. */
  version: string;
};

/** Another address for an invitation. */
export type ReaddressInput = {
  /** The new e-mail address. */
  address: string;
  /** Whose. */
  recipientId: string;
  /** An open round. */
  roundId: string;
};

/** A list of people in a file: a heading with E-post and Enhet, and Språk if wanted. */
export type RecipientFileInput = {
  /** The file, CSV or XLSX, as base64. */
  contentBase64: string;
  /** A planned round. */
  roundId: string;
};

/** How far the asking of a person has come. Never whether there is an answer. */
export type RecipientState =
  /** the mail server has refused the invitation for good */
  | 'BOUNCED'
  /** will be asked when the round opens */
  | 'CHOSEN'
  /** the address has gone */
  | 'ERASED'
  /** asked by a link that is handed out */
  | 'LINK'
  /** in the list, and left out by the sample */
  | 'NOT_DRAWN'
  /** the mail server has taken the invitation */
  | 'SENT'
  /** the mail waits, or is on its way */
  | 'WAITING';

/** Who took part in a training of a programme: numbers, never names. */
export type RegisterParticipationInput = {
  /** Of how many that have the role in the unit. */
  headcount: number;
  /** The day: 2026-02-05. Not one to come. */
  heldOn: string;
  /** How many took part. */
  participants: number;
  /** The programme. */
  programmeId: string;
  /** The role. */
  role: TrainingRole;
  /** One of its trainings. */
  trainingId: string;
  /** The unit. */
  unitId: string;
};

/** What an alpha is good for: from .80 good, from .70 usable for groups, from .60 with caution. */
export type ReliabilityWord =
  | 'CAUTION'
  | 'GOOD'
  | 'USABLE'
  | 'WEAK';

/** Whose coat of arms is removed. */
export type RemoveCoatInput = {
  /** Whose it is. */
  organisationId: string;
};

/** A list to remove. */
export type RemoveCohortListInput = {
  /** The list. */
  id: string;
  /** Whose list. */
  organisationId: string;
};

/** A file to remove. */
export type RemoveDecisionFileInput = {
  /** The file. */
  id: string;
};

/** Participation that was registered by mistake. */
export type RemoveParticipationInput = {
  /** What was registered. */
  id: string;
  /** The programme. */
  programmeId: string;
};

/** A programme to remove. */
export type RemoveProgrammeInput = {
  /** The programme. */
  id: string;
  /** Whose programme. */
  organisationId: string;
};

/** People who shall not be asked. */
export type RemoveRecipientsInput = {
  /** Whom. */
  ids: Array<string>;
  /** A planned round. */
  roundId: string;
};

/** A view to remove. */
export type RemoveViewInput = {
  /** The view. */
  id: string;
};

/** A new name. */
export type RenameUnitInput = {
  /** The name. */
  name: string;
  /** The unit. */
  unit: SeenUnitInput;
};

/** Somebody who has lost the link. */
export type RenewSignInLinkInput = {
  /** The id of the member. */
  memberId: string;
};

/** A round that shall have a second box. */
export type ReopenRoundInput = {
  /** When it closes. */
  closesAt: string;
  /** When the second box opens. */
  opensAt: string;
  /** The round. */
  roundId: string;
};

/** What is wrong with an initiative. */
export type ReportInitiativeInput = {
  /** The initiative. */
  id: string;
  /** In words, at most 500 characters; may be empty. No personal data. */
  note: string;
  /** The organisation of the one who acts. */
  organisationId: string;
  /** What is wrong. */
  reason: ReportReason;
};

/** What a report is: BOARD a PDF of two pages and an appendix for board and committee, SPREADSHEET every view as a sheet (XLSX), CSV the same figures one a line, ARCHIVE the first as PDF/A and the third with what they are (ZIP). All but BOARD tell of single units: for those who see the whole organisation. */
export type ReportKind =
  | 'ARCHIVE'
  | 'BOARD'
  | 'CSV'
  | 'SPREADSHEET';

/** What is wrong with an initiative. */
export type ReportReason =
  | 'ADVERTISING'
  | 'OFFENSIVE'
  | 'OTHER'
  | 'PERSONAL_DATA'
  | 'WRONG';

/** A computation that has failed. */
export type RestartJobRunInput = {
  /** The computation. */
  jobRunId: string;
};

/** A training that is no longer offered. */
export type RetireTrainingInput = {
  /** The training. */
  id: string;
  /** Whose catalogue; null: the national one. */
  organisationId?: string | null | undefined;
};

/** A unit to put away. */
export type RetireUnitInput = {
  /** The unit; nothing may lie below it. */
  unit: SeenUnitInput;
};

/** A key that shall not work any more. */
export type RevokeApiKeyInput = {
  /** The key. */
  apiKeyId: string;
};

/** What a person may be. */
export type Role =
  | 'KEY_USER'
  | 'NATIONAL_COORDINATOR'
  | 'READER'
  | 'UNIT_ADMINISTRATOR'
  | 'UNIT_MANAGER';

/** What became of a role that was given. */
export type RoleOutcome =
  /** the person has an account and signs in as usual */
  | 'KNOWN'
  /** the person had no account; the link signs in once and sets the password */
  | 'NEW'
  /** you have given the person a role before and nobody has signed in; the new link works */
  | 'WAITING';

/** By invitation, one a person; or by one link for everybody, without rate, reminders and comparison. */
export type RoundCollection =
  | 'INVITATIONS'
  | 'OPEN_LINK';

/** One round, for an act that needs nothing else. */
export type RoundInput = {
  /** The round. */
  roundId: string;
};

/** What is decided about a round. What is left out stays, or is the usual. */
export type RoundPlanInput = {
  /** Id of the background question of the instrument that is asked; null: none. */
  background?: string | null | undefined;
  /** Who keeps the code. */
  box?: BoxPlanInput | null | undefined;
  /** When it closes by itself. */
  closesAt?: string | null | undefined;
  /** By invitation or by an open link. */
  collection?: RoundCollection | null | undefined;
  /** Words explained in the questionnaire. */
  explanations?: Array<ExplanationInput> | null | undefined;
  /** What is asked. */
  instrumentVersionId?: string | null | undefined;
  /** Null: the standard texts. */
  invitationTexts?: InvitationTextsInput | null | undefined;
  /** Everybody, a list, or a sample. */
  inviteMode?: InviteMode | null | undefined;
  /** What you call it. */
  name?: string | null | undefined;
  /** When it opens by itself. */
  opensAt?: string | null | undefined;
  /** At most five. */
  ownQuestions?: Array<OwnQuestionInput> | null | undefined;
  /** Days after opening. */
  reminderDays?: Array<number> | null | undefined;
  /** Months until the next round of the schedule; null: once. */
  repeatMonths?: number | null | undefined;
  /** The year that it counts for; the one in which it closes unless stated. */
  reportingYear?: number | null | undefined;
  /** How many a sample draws; null: no sample. */
  sampleSize?: number | null | undefined;
  /** Who is asked. */
  targetGroup?: TargetGroup | null | undefined;
  /** Units that close before the round. */
  unitPeriods?: Array<UnitPeriodInput> | null | undefined;
};

/** How far a round has come. */
export type RoundState =
  | 'CLOSED'
  | 'OPEN'
  | 'OPENED'
  | 'PLANNED'
  | 'PUBLISHED'
  | 'SCORED'
  | 'VOID';

/** A text; in English only where it differs. */
export type SaidText = {
  /** English; left out: as in Swedish. */
  en?: string | null | undefined;
  /** Swedish */
  sv: string;
};

/** A list to save. */
export type SaveCohortListInput = {
  /** The list to change; null makes a new one. */
  id?: string | null | undefined;
  /** Organisations that share by name, five to a hundred. */
  memberIds: Array<string>;
  /** Its name, at most 80 characters. */
  name: string;
  /** Whose list. */
  organisationId: string;
};

/** A decision as it shall be, with everything that it wants to reach. */
export type SaveDecisionInput = {
  /** Who decided. */
  body: DecisionBody;
  /** The day: 2025-03-10. */
  decidedOn: string;
  /** Its diary number. */
  diaryNumber: string;
  /** The one to change; null makes a new one. */
  id?: string | null | undefined;
  /** Address of the minutes. */
  minutesLink?: string | null | undefined;
  /** Whose. */
  organisationId: string;
  /** What it wants to reach, in its order; what is not among them is left out. */
  targets: Array<TargetInput>;
  /** What was decided, as plain text. */
  text: string;
  /** What it is called. */
  title: string;
};

/** An initiative as it shall be. */
export type SaveInitiativeInput = {
  /** At most 200 characters. */
  contact: string;
  /** At most 2,000 characters. */
  effect: string;
  /** How much it takes. */
  effort: InitiativeEffort;
  /** One to five factors, by node. */
  factors: Array<string>;
  /** The one to change; null makes a new one. */
  id?: string | null | undefined;
  /** The language of the texts. */
  language: MailLanguage;
  /** What others may do with the texts. */
  licence: InitiativeLicence;
  /** At most five web addresses. */
  links: Array<string>;
  /** Whose. */
  organisationId: string;
  /** What it is for. */
  purpose: InitiativePurpose;
  /** Whom it is for. */
  reach: InitiativeReach;
  /** How far it has come. */
  stage: InitiativeStage;
  /** The first year in which something was done. */
  startedYear?: number | null | undefined;
  /** At most 120 characters. */
  title: string;
  /** At most twenty own units. */
  unitIds: Array<string>;
  /** At most ten kinds of units. */
  unitKinds: Array<string>;
  /** Who sees it. */
  visibility: InitiativeVisibility;
  /** At most 2,000 characters. */
  what: string;
  /** At most 2,000 characters. */
  why: string;
};

/** A draft as it is now. */
export type SaveInstrumentDraftInput = {
  /** The whole instrument file, as JSON. */
  definition: string;
  /** The draft. */
  id: string;
  /** The revision that was changed. */
  revision: number;
};

/** A programme to save. */
export type SaveProgrammeInput = {
  /** Its last day. */
  endsOn: string;
  /** The programme to change; null makes a new one. */
  id?: string | null | undefined;
  /** Its name, at most 120 characters. */
  name: string;
  /** Whose programme. */
  organisationId: string;
  /** Who is responsible: a function rather than a person. */
  responsible: string;
  /** For whom. */
  roles: Array<TrainingRole>;
  /** Its first day: 2026-01-12. */
  startsOn: string;
  /** What it consists of, at most 50. */
  trainingIds: Array<string>;
  /** For which units, at most 50; empty: the whole organisation. */
  unitIds: Array<string>;
};

/** A training to save: an own one, or, for coordinators, one of the national catalogue. */
export type SaveTrainingInput = {
  /** Id of its area. */
  area: string;
  /** Ids of its factors. */
  factors: Array<string>;
  /** How one learns. */
  form: TrainingForm;
  /** The training to change; null makes a new one. */
  id?: string | null | undefined;
  /** In which languages. */
  languages: Array<MailLanguage>;
  /** Where more is to be read. */
  link?: string | null | undefined;
  /** Lowest index value of its factors that it is meant for. */
  maturityFrom: number;
  /** Highest index value. */
  maturityTo: number;
  /** How long it takes. */
  minutes: number;
  /** Whose catalogue; null: the national one. */
  organisationId?: string | null | undefined;
  /** Who gives it. */
  provider: SaidText;
  /** For whom. */
  roles: Array<TrainingRole>;
  /** What it is about. */
  summary: SaidText;
  /** Its title. */
  title: SaidText;
};

/** A view to save. */
export type SaveViewInput = {
  /** Path and choices of a page of the admin client, nothing else. */
  address: string;
  /** The view to change; null makes a new one. */
  id?: string | null | undefined;
  /** Its name, at most 80 characters. */
  name: string;
};

/** A unit as you have seen it. */
export type SeenUnitInput = {
  /** The unit. */
  id: string;
  /** Its version when you looked: refused with UNIT_CHANGED if there is a newer one. */
  version: number;
};

/** A round whose people are written to. */
export type SendInput = {
  /** An open round. */
  roundId: string;
};

/** A key for the box of a round. */
export type SetBoxKeyInput = {
  /** The key. */
  key: BoxKeyInput;
  /** The round. */
  roundId: string;
};

/** A key made by the key holder. */
export type SetBoxKeyWithLinkInput = {
  /** The key. */
  key: BoxKeyInput;
  /** What the link carries. */
  token: string;
};

/** How many work in a unit, without what lies below it. */
export type SetHeadcountsInput = {
  /** Employees. */
  employees: number;
  /** Of them, those who lead, steer or manage digitalisation. */
  leaders: number;
  /** The unit. */
  unit: SeenUnitInput;
};

/** How many personal links are handed out in a unit. */
export type SetLinksInput = {
  /** So many; 0 takes them away. */
  count: number;
  /** A planned round. */
  roundId: string;
  /** The unit. */
  unitId: string;
};

/** What an organisation lets others see. Of others, OWN_ONLY and ANONYMOUS are both shown as OWN_ONLY. */
export type SharingLevel =
  | 'ANONYMOUS'
  | 'NAMED'
  | 'OWN_ONLY'
  | 'PUBLIC';

/** An account. */
export type SignInInput = {
  /** E-mail address. */
  email: string;
  /** Password. */
  password: string;
};

/** A one-time link, and the password that the account gets. */
export type SignInWithLinkInput = {
  /** At least 12 signs. */
  newPassword: string;
  /** What stands behind the # of the link. */
  token: string;
};

/** A file of public facts on municipalities: XLSX or CSV, one fact a line, at most 2 MB. */
export type StructuralFactsInput = {
  /** The file, in Base64. */
  content: string;
};

/** A role to take away. */
export type TakeRoleInput = {
  /** The id of the member. */
  memberId: string;
};

/** Whose median a gap is measured to: everybody, the SKR main group, the SKR group. */
export type TargetCohort =
  | 'ALL'
  | 'GROUP'
  | 'MAIN';

/** Who is asked: all employees, those who lead, steer or manage digitalisation, or the organisation as one. */
export type TargetGroup =
  | 'EMPLOYEES'
  | 'JOINT'
  | 'LEADERS';

/** A target as it shall be. What its kind does not ask for is left out. */
export type TargetInput = {
  /** The round that it starts from. */
  baselineRoundId?: string | null | undefined;
  /** Of GAP_TO_MEDIAN. */
  cohort?: TargetCohort | null | undefined;
  /** The last day on which it is to be reached: 2027-12-31. */
  dueOn: string;
  /** The one to keep; null makes a new one. */
  id?: string | null | undefined;
  /** What it wants to reach. */
  kind: TargetKind;
  /** Of SCORE and GAP_TO_MEDIAN: the node. */
  node?: string | null | undefined;
  /** Who is responsible: a function rather than a person. */
  responsible: string;
  /** Where reminders go. */
  responsibleAddress?: string | null | undefined;
  /** Of TRAINING. */
  role?: TrainingRole | null | undefined;
  /** Of all but ACTION: index value, points, or per cent. */
  threshold?: number | null | undefined;
  /** What it is called in the decision. */
  title: string;
  /** Of TRAINING. */
  trainingId?: string | null | undefined;
  /** Of SCORE: for which units; none: the own units as a whole. */
  unitIds?: Array<string> | null | undefined;
};

/** What a target wants to reach. */
export type TargetKind =
  | 'ACTION'
  | 'GAP_TO_MEDIAN'
  | 'RESPONSE_RATE'
  | 'SCORE'
  | 'TRAINING';

/** What measurement says of a target; certain means that the whole 95 % interval lies above it. */
export type TargetVerdict =
  | 'CANNOT_BE_TOLD'
  | 'MISSED'
  | 'NOT_MEASURED'
  | 'NOT_REACHED'
  | 'NOT_SHOWN'
  | 'PROBABLY_REACHED'
  | 'REACHED_FOR_CERTAIN';

/** What an import does with a training. */
export type TrainingAct =
  | 'CHANGE'
  | 'CREATE'
  | 'KEEP';

/** A file of trainings: JSON, CSV or XLSX, at most 2 MB. */
export type TrainingFileInput = {
  /** The file, in Base64. */
  content: string;
  /** Into whose catalogue; null: the national one. */
  organisationId?: string | null | undefined;
};

/** How one learns. */
export type TrainingForm =
  | 'COACHING'
  | 'COURSE'
  | 'EXERCISE'
  | 'FIELD_STUDY'
  | 'MATERIAL'
  | 'PEER_VISIT'
  | 'SELF_STUDY'
  | 'SEMINAR'
  | 'WORKSHOP';

/** Why there is no recommendation for a level and an area. */
export type TrainingLack =
  /** the figures of the factors are not shown */
  | 'NO_FIGURES'
  /** the catalogue has none for them */
  | 'NO_TRAINING'
  /** the figures lie outside the spans of all that there are */
  | 'OUTSIDE_SPAN';

/** Why a training is recommended. */
export type TrainingReason =
  /** the factor lies below what it is measured against */
  | 'BELOW'
  /** nothing is weak; the figures lie within the span that the training is meant for */
  | 'FITS'
  /** nothing lies below; the factor is the lowest of the area */
  | 'LOWEST';

/** What factors are measured against: the comparison group's median, the whole organisation, the own total. */
export type TrainingReference =
  | 'COHORT'
  | 'ORGANISATION'
  | 'OWN_TOTAL';

/** The five levels that competence is lifted on, from the council to the user of a system. */
export type TrainingRole =
  | 'EMPLOYEE'
  | 'EXECUTIVE'
  | 'MANAGER'
  | 'POLITICIAN'
  | 'SPECIALIST';

/** The figure is an end of what could be shown: LOW "at most", HIGH "at least". */
export type Truncation =
  | 'HIGH'
  | 'LOW';

/** A follow-up of decisions as a document for the board. */
export type TypesetDecisionsInput = {
  /** One decision; left out: all that are followed up. */
  decisionId?: string | null | undefined;
  /** In which language. */
  language: MailLanguage;
  /** Whose. */
  organisationId: string;
};

/** Which workshop is to be set as a document. */
export type TypesetWorkshopInput = {
  /** Id of the area, without `area:`. */
  area: string;
  /** In which language. */
  language: MailLanguage;
  /** Whose workshop. */
  organisationId: string;
};

/** An act to take back. */
export type UndoUnitActInput = {
  /** The act, from the payload of the mutation or from the history. */
  actId: string;
};

/** What somebody did to the tree of units. */
export type UnitActKind =
  | 'ADD'
  | 'DESCRIBE'
  | 'IMPORT'
  | 'MERGE'
  | 'MOVE'
  | 'RENAME'
  | 'RETIRE'
  | 'SET_HEADCOUNTS'
  | 'UNDO';

/** What can change about a unit. */
export type UnitField =
  | 'CODE'
  | 'EMPLOYEES'
  | 'KIND'
  | 'LEADERS'
  | 'NAME'
  | 'OPERATOR'
  | 'PARENT';

/** A unit that closes before the round. */
export type UnitPeriodInput = {
  /** When. */
  closesAt: string;
  /** The unit. */
  unitId: string;
};

/** A decision that is no longer to be followed up. */
export type WithdrawDecisionInput = {
  /** The decision. */
  id: string;
};

/** How much of a cohort is withheld, each with what the one before it withholds. */
export type WithheldStep =
  /** all: the cohort falls back to the one that holds it */
  | 'ALL'
  /** everything beyond the mean, positions and places with it */
  | 'BEYOND_MEAN'
  /** quartiles and the distance to the best quarter */
  | 'QUARTILES'
  /** tenths */
  | 'TAILS';

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { about: { demo: boolean, version: string }, viewer: { person: { id: string, name: string, email: string, language: string } | null, memberships: Array<{ role: Role, organisation: { id: string, name: string, kind: OrganisationKind, synthetic: boolean, sharingLevel: SharingLevel, county: string | null, population: number | null, skrGroup: { code: string, name: string } | null } | null, unit: { id: string, name: string } | null }> } | null };

export type ViewerPartsFragment = { person: { id: string, name: string, email: string, language: string } | null, memberships: Array<{ role: Role, organisation: { id: string, name: string, kind: OrganisationKind, synthetic: boolean, sharingLevel: SharingLevel, county: string | null, population: number | null, skrGroup: { code: string, name: string } | null } | null, unit: { id: string, name: string } | null }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { person: { id: string, name: string, email: string, language: string } | null, memberships: Array<{ role: Role, organisation: { id: string, name: string, kind: OrganisationKind, synthetic: boolean, sharingLevel: SharingLevel, county: string | null, population: number | null, skrGroup: { code: string, name: string } | null } | null, unit: { id: string, name: string } | null }> } } };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink: { viewer: { person: { id: string, name: string, email: string, language: string } | null, memberships: Array<{ role: Role, organisation: { id: string, name: string, kind: OrganisationKind, synthetic: boolean, sharingLevel: SharingLevel, county: string | null, population: number | null, skrGroup: { code: string, name: string } | null } | null, unit: { id: string, name: string } | null }> } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type EvidencePartsFragment = { value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null };

export type JudgementPartsFragment = { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> };

export type TargetPartsFragment = { id: string, kind: TargetKind, title: string, dueOn: string, responsible: string, responsibleAddress: string | null, threshold: number | null, cohort: TargetCohort | null, role: TrainingRole | null, doneOn: string | null, doneNote: string | null, overdue: boolean, baseline: { id: string, name: string } | null, node: { node: string, title: { sv: string, en: string } } | null, units: Array<{ id: string, name: string }>, training: { id: string, name: string } | null, judgement: { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> } | null };

export type DecisionPartsFragment = { id: string, title: string, decidedOn: string, body: DecisionBody, diaryNumber: string, text: string, minutesLink: string | null, version: number, withdrawn: boolean, synthetic: boolean, targets: Array<{ id: string, kind: TargetKind, title: string, dueOn: string, responsible: string, responsibleAddress: string | null, threshold: number | null, cohort: TargetCohort | null, role: TrainingRole | null, doneOn: string | null, doneNote: string | null, overdue: boolean, baseline: { id: string, name: string } | null, node: { node: string, title: { sv: string, en: string } } | null, units: Array<{ id: string, name: string }>, training: { id: string, name: string } | null, judgement: { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> } | null }> };

export type DecisionFilesFragment = { id: string, files: Array<{ id: string, name: string, type: DecisionFileType, size: number, addedAt: string }> };

export type DecisionsQueryVariables = Exact<{
  organisationId: string;
}>;


export type DecisionsQuery = { decisions: Array<{ id: string, title: string, decidedOn: string, body: DecisionBody, diaryNumber: string, text: string, minutesLink: string | null, version: number, withdrawn: boolean, synthetic: boolean, targets: Array<{ id: string, kind: TargetKind, title: string, dueOn: string, responsible: string, responsibleAddress: string | null, threshold: number | null, cohort: TargetCohort | null, role: TrainingRole | null, doneOn: string | null, doneNote: string | null, overdue: boolean, baseline: { id: string, name: string } | null, node: { node: string, title: { sv: string, en: string } } | null, units: Array<{ id: string, name: string }>, training: { id: string, name: string } | null, judgement: { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> } | null }> }> };

export type DecisionQueryVariables = Exact<{
  id: string;
}>;


export type DecisionQuery = { decision: { id: string, title: string, decidedOn: string, body: DecisionBody, diaryNumber: string, text: string, minutesLink: string | null, version: number, withdrawn: boolean, synthetic: boolean, targets: Array<{ id: string, kind: TargetKind, title: string, dueOn: string, responsible: string, responsibleAddress: string | null, threshold: number | null, cohort: TargetCohort | null, role: TrainingRole | null, doneOn: string | null, doneNote: string | null, overdue: boolean, history: Array<{ verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> }>, forecast: { rounds: number, value: number | null, low: number | null, high: number | null } | null, baseline: { id: string, name: string } | null, node: { node: string, title: { sv: string, en: string } } | null, units: Array<{ id: string, name: string }>, training: { id: string, name: string } | null, judgement: { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> } | null }>, versions: Array<{ version: number, savedAt: string, savedBy: string | null, changes: Array<{ field: string, target: string | null, before: string | null, after: string | null }> }>, files: Array<{ id: string, name: string, type: DecisionFileType, size: number, addedAt: string }> } | null };

export type DecisionChoicesQueryVariables = Exact<{
  organisationId: string;
}>;


export type DecisionChoicesQuery = { decisionChoices: { nodes: Array<{ node: string, level: NodeLevel, title: { sv: string, en: string } }>, units: Array<{ id: string, name: string, branch: Branch }>, trainings: Array<{ id: string, title: { sv: string, en: string } }>, rounds: Array<{ id: string, name: string }> } };

export type DecisionFileQueryVariables = Exact<{
  id: string;
}>;


export type DecisionFileQuery = { decisionFile: { name: string, mediaType: string, content: string } | null };

export type SaveDecisionMutationVariables = Exact<{
  input: SaveDecisionInput;
}>;


export type SaveDecisionMutation = { saveDecision: { decision: { id: string, title: string, decidedOn: string, body: DecisionBody, diaryNumber: string, text: string, minutesLink: string | null, version: number, withdrawn: boolean, synthetic: boolean, targets: Array<{ id: string, kind: TargetKind, title: string, dueOn: string, responsible: string, responsibleAddress: string | null, threshold: number | null, cohort: TargetCohort | null, role: TrainingRole | null, doneOn: string | null, doneNote: string | null, overdue: boolean, baseline: { id: string, name: string } | null, node: { node: string, title: { sv: string, en: string } } | null, units: Array<{ id: string, name: string }>, training: { id: string, name: string } | null, judgement: { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> } | null }> } } };

export type WithdrawDecisionMutationVariables = Exact<{
  input: WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { withdrawDecision: { decision: { id: string, title: string, decidedOn: string, body: DecisionBody, diaryNumber: string, text: string, minutesLink: string | null, version: number, withdrawn: boolean, synthetic: boolean, targets: Array<{ id: string, kind: TargetKind, title: string, dueOn: string, responsible: string, responsibleAddress: string | null, threshold: number | null, cohort: TargetCohort | null, role: TrainingRole | null, doneOn: string | null, doneNote: string | null, overdue: boolean, baseline: { id: string, name: string } | null, node: { node: string, title: { sv: string, en: string } } | null, units: Array<{ id: string, name: string }>, training: { id: string, name: string } | null, judgement: { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> } | null }> } } };

export type MarkTargetMutationVariables = Exact<{
  input: MarkTargetInput;
}>;


export type MarkTargetMutation = { markTarget: { decision: { id: string, title: string, decidedOn: string, body: DecisionBody, diaryNumber: string, text: string, minutesLink: string | null, version: number, withdrawn: boolean, synthetic: boolean, targets: Array<{ id: string, kind: TargetKind, title: string, dueOn: string, responsible: string, responsibleAddress: string | null, threshold: number | null, cohort: TargetCohort | null, role: TrainingRole | null, doneOn: string | null, doneNote: string | null, overdue: boolean, baseline: { id: string, name: string } | null, node: { node: string, title: { sv: string, en: string } } | null, units: Array<{ id: string, name: string }>, training: { id: string, name: string } | null, judgement: { verdict: TargetVerdict, cause: JudgementCause, unseen: number, judgedAt: string, evidence: Array<{ value: number | null, low: number | null, high: number | null, gap: EvidenceGap | null, verdict: TargetVerdict, unit: { id: string, name: string } | null, round: { id: string, name: string } | null }> } | null }> } } };

export type AddDecisionFileMutationVariables = Exact<{
  input: AddDecisionFileInput;
}>;


export type AddDecisionFileMutation = { addDecisionFile: { decision: { id: string, files: Array<{ id: string, name: string, type: DecisionFileType, size: number, addedAt: string }> } } };

export type RemoveDecisionFileMutationVariables = Exact<{
  input: RemoveDecisionFileInput;
}>;


export type RemoveDecisionFileMutation = { removeDecisionFile: { decision: { id: string, files: Array<{ id: string, name: string, type: DecisionFileType, size: number, addedAt: string }> } } };

export type TypesetDecisionsMutationVariables = Exact<{
  input: TypesetDecisionsInput;
}>;


export type TypesetDecisionsMutation = { typesetDecisions: { name: string, content: string } };

export type DecisionImportPartsFragment = { kept: number, problemCount: number, decisions: Array<{ title: string, decidedOn: string, targets: number }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> };

export type PreviewDecisionImportMutationVariables = Exact<{
  input: DecisionTableInput;
}>;


export type PreviewDecisionImportMutation = { previewDecisionImport: { kept: number, problemCount: number, decisions: Array<{ title: string, decidedOn: string, targets: number }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> } };

export type ImportDecisionsMutationVariables = Exact<{
  input: DecisionTableInput;
}>;


export type ImportDecisionsMutation = { importDecisions: { kept: number, problemCount: number, decisions: Array<{ title: string, decidedOn: string, targets: number }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> } };

export type DecisionsAtRiskQueryVariables = Exact<{
  organisationId: string;
}>;


export type DecisionsAtRiskQuery = { decisions: Array<{ id: string, withdrawn: boolean, targets: Array<{ id: string, title: string, dueOn: string, overdue: boolean, judgement: { verdict: TargetVerdict } | null }> }> };

export type ComparableEditionsQueryVariables = Exact<{
  instrumentKey: string;
}>;


export type ComparableEditionsQuery = { editions: { nodes: Array<{ id: string, reportingYear: number, number: number, synthetic: boolean, memberCount: number, publishedAt: string | null, instrumentVersion: { id: string, version: string, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }> }, cohorts: Array<{ key: string, kind: CohortKind, parentKey: string | null, name: string | null, members: number, namedMembers: number, belonging: number | null, shown: boolean }> }> } };

export type ComparisonChoicesQueryVariables = Exact<{
  instrumentKey: string;
  organisationId: string;
  year?: number | null | undefined;
}>;


export type ComparisonChoicesQuery = { comparisonChoices: { similar: number, editions: Array<{ id: string, reportingYear: number, number: number, synthetic: boolean, publishedAt: string | null }>, edition: { id: string, reportingYear: number, number: number, synthetic: boolean, publishedAt: string | null, instrumentVersion: { id: string, version: string, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }> } } | null, cohorts: Array<{ key: string, kind: CohortKind, parentKey: string | null, name: string | null, members: number, namedMembers: number, belonging: number | null, shown: boolean }>, kinds: Array<{ kind: string, ownUnits: number | null, others: number, name: { sv: string, en: string } }>, lists: Array<{ id: string, name: string, members: Array<{ id: string, name: string }> }> } | null };

export type ComparisonQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
  cohort: string;
}>;


export type ComparisonQuery = { comparison: { edition: { id: string, reportingYear: number, number: number, synthetic: boolean, publishedAt: string | null, contentHash: string | null, recipe: { hash: string, methodVersion: string, instrumentVersion: string } | null }, cohort: { key: string, kind: CohortKind, name: string | null, members: number, belonging: number | null }, askedCohort: { key: string, kind: CohortKind, name: string | null, members: number, belonging: number | null }, guaranteedPlaces: Array<{ node: string, low: number, high: number, among: number }>, rows: Array<{ node: string, level: NodeLevel, position: number | null, positionReason: HiddenReason | null, bestQuarterGap: number | null, bestQuarterGapReason: HiddenReason | null, others: number, place: { likelyLow: number | null, likelyHigh: number | null, among: number, higherThan: number | null, lowerThan: number | null, undecided: number | null, reason: HiddenReason | null, weightLow: number | null, weightHigh: number | null, weightReason: HiddenReason | null }, own: { node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null } | null, cohort: { organisations: number, mean: number | null, p10: number | null, q25: number | null, median: number | null, q75: number | null, p90: number | null, reason: HiddenReason | null } }> } | null };

export type EditionReviewQueryVariables = Exact<{
  id: string;
}>;


export type EditionReviewQuery = { edition: { contentHash: string | null, id: string, reportingYear: number, number: number, state: EditionState, synthetic: boolean, leftOut: number, memberCount: number, computedAt: string | null, publishedAt: string | null, instrumentVersion: { id: string, key: string, version: string, collection: Collection, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }>, title: { sv: string, en: string } }, cohorts: Array<{ key: string, name: string | null }>, withheld: Array<{ cohortKey: string, step: WithheldStep }>, recipe: { hash: string, methodVersion: string, instrumentVersion: string } | null, audit: { passed: boolean, auditedAt: string, tookMs: number, mendable: boolean, contentHash: string, recipeHash: string, attacks: Array<{ attack: AttackKind, tried: number, fewest: number | null, found: number, pairs: number | null, possiblePairs: number | null, worlds: number | null, pairsWithPlaces: number | null, knownByPlaces: number | null, earlier: number | null, fourWithin25: number | null }>, findings: Array<{ attack: AttackKind, cohortKey: string | null, node: string | null, roundId: string | null, count: number, organisation: { id: string, name: string } | null }> } | null, changes: { previousYear: number, previousNumber: number, joined: number, left: number, stayed: number, joinedNames: Array<string>, leftNames: Array<string>, cohorts: Array<{ key: string, name: string | null, membersBefore: number | null, membersAfter: number | null, meanBefore: number | null, meanAfter: number | null, nowHidden: number, nowShown: number, moved: number, compared: number }> } | null, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null } | null };

export type MendEditionMutationVariables = Exact<{
  input: MendEditionInput;
}>;


export type MendEditionMutation = { mendEdition: { edition: { id: string, reportingYear: number, number: number, state: EditionState, synthetic: boolean, leftOut: number, memberCount: number, computedAt: string | null, publishedAt: string | null, audit: { passed: boolean } | null, instrumentVersion: { id: string, key: string, version: string, collection: Collection, title: { sv: string, en: string } }, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null }, jobRun: { id: string, state: JobState } } };

export type GuaranteedPlacesQueryVariables = Exact<{
  instrumentKey: string;
  nodes: Array<string> | string;
}>;


export type GuaranteedPlacesQuery = { editions: { nodes: Array<{ id: string, reportingYear: number, number: number, instrumentVersion: { id: string, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }> }, guaranteedPlaces: Array<{ node: string, low: number, high: number, among: number, organisation: { id: string, name: string } }> }> } };

export type ListComparisonQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
  list: string;
}>;


export type ListComparisonQuery = { listComparison: { ownUnits: number | null, edition: { id: string, reportingYear: number, number: number, synthetic: boolean, publishedAt: string | null, contentHash: string | null, recipe: { hash: string, methodVersion: string, instrumentVersion: string } | null }, cohort: { key: string, kind: CohortKind, name: string | null, members: number, belonging: number | null }, listed: Array<{ counts: boolean, total: number | null, units: number | null, distance: number | null, organisation: { id: string, name: string, population: number | null }, drivers: Array<{ share: number, feature: { sv: string, en: string } }> }>, features: Array<{ id: string, year: number | null, source: string | null, name: { sv: string, en: string } }>, rows: Array<{ node: string, level: NodeLevel, position: number | null, positionReason: HiddenReason | null, bestQuarterGap: number | null, bestQuarterGapReason: HiddenReason | null, others: number, place: { likelyLow: number | null, likelyHigh: number | null, among: number, higherThan: number | null, lowerThan: number | null, undecided: number | null, reason: HiddenReason | null, weightLow: number | null, weightHigh: number | null, weightReason: HiddenReason | null }, own: { node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null } | null, cohort: { organisations: number, mean: number | null, p10: number | null, q25: number | null, median: number | null, q75: number | null, p90: number | null, reason: HiddenReason | null } }> } | null };

export type ListChoicesQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
}>;


export type ListChoicesQuery = { listChoices: { similar: number, kinds: Array<{ kind: string, ownUnits: number | null, others: number, name: { sv: string, en: string } }> } | null, cohortLists: Array<{ id: string, name: string, members: Array<{ id: string, name: string }> }> };

export type CohortListPartsFragment = { id: string, name: string, members: Array<{ id: string, name: string }> };

export type NamedSharersQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
}>;


export type NamedSharersQuery = { namedSharers: Array<{ id: string, name: string, county: string | null, population: number | null }> };

export type SaveCohortListMutationVariables = Exact<{
  input: SaveCohortListInput;
}>;


export type SaveCohortListMutation = { saveCohortList: { list: { id: string, name: string, members: Array<{ id: string, name: string }> } } };

export type RemoveCohortListMutationVariables = Exact<{
  input: RemoveCohortListInput;
}>;


export type RemoveCohortListMutation = { removeCohortList: { id: string } };

export type NationalOrganisationsQueryVariables = Exact<{
  reportingYear: number;
  search: string;
  measuring?: MeasuringState | null | undefined;
  kind?: OrganisationKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NationalOrganisationsQuery = { nationalOrganisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ measuring: MeasuringState, keyUser: KeyUserState, mayAppoint: boolean, editionSharing: SharingLevel | null, organisation: { id: string, code: string, name: string, kind: OrganisationKind, county: string | null, skrGroup: { code: string, name: string } | null } }> } };

export type NationalOrganisationPartsFragment = { measuring: MeasuringState, keyUser: KeyUserState, mayAppoint: boolean, editionSharing: SharingLevel | null, organisation: { id: string, code: string, name: string, kind: OrganisationKind, county: string | null, skrGroup: { code: string, name: string } | null } };

export type SkrGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type SkrGroupsQuery = { skrGroups: Array<{ code: string, name: string }> };

export type AddOrganisationMutationVariables = Exact<{
  input: AddOrganisationInput;
}>;


export type AddOrganisationMutation = { addOrganisation: { outcome: RoleOutcome, token: string | null, organisation: { id: string, name: string } } };

export type AppointKeyUserMutationVariables = Exact<{
  input: AppointKeyUserInput;
}>;


export type AppointKeyUserMutation = { appointKeyUser: { outcome: RoleOutcome, token: string | null, organisation: { id: string, name: string } } };

export type AppointedPartsFragment = { outcome: RoleOutcome, token: string | null, organisation: { id: string, name: string } };

export type EditionListPartsFragment = { id: string, reportingYear: number, number: number, state: EditionState, synthetic: boolean, leftOut: number, memberCount: number, computedAt: string | null, publishedAt: string | null, audit: { passed: boolean } | null, instrumentVersion: { id: string, key: string, version: string, collection: Collection, title: { sv: string, en: string } }, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null };

export type NationalEditionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NationalEditionsQuery = { editions: { totalCount: number, nodes: Array<{ id: string, reportingYear: number, number: number, state: EditionState, synthetic: boolean, leftOut: number, memberCount: number, computedAt: string | null, publishedAt: string | null, audit: { passed: boolean } | null, instrumentVersion: { id: string, key: string, version: string, collection: Collection, title: { sv: string, en: string } }, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComputeEditionMutationVariables = Exact<{
  input: ComputeEditionInput;
}>;


export type ComputeEditionMutation = { computeEdition: { edition: { id: string, reportingYear: number, number: number, state: EditionState, synthetic: boolean, leftOut: number, memberCount: number, computedAt: string | null, publishedAt: string | null, audit: { passed: boolean } | null, instrumentVersion: { id: string, key: string, version: string, collection: Collection, title: { sv: string, en: string } }, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type CancelComputationMutationVariables = Exact<{
  input: CancelComputationInput;
}>;


export type CancelComputationMutation = { cancelComputation: { jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type PublishEditionMutationVariables = Exact<{
  input: PublishEditionInput;
}>;


export type PublishEditionMutation = { publishEdition: { edition: { id: string, reportingYear: number, number: number, state: EditionState, synthetic: boolean, leftOut: number, memberCount: number, computedAt: string | null, publishedAt: string | null, audit: { passed: boolean } | null, instrumentVersion: { id: string, key: string, version: string, collection: Collection, title: { sv: string, en: string } }, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null } } };

export type OneToOneQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
  otherId: string;
}>;


export type OneToOneQuery = { oneToOne: { compared: number, other: { id: string, name: string }, rows: Array<{ node: string, level: NodeLevel, difference: number | null, differenceLow: number | null, differenceHigh: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null, own: { node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null } | null, other: { node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null } | null }> } | null };

export type OpenDataEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenDataEditionsQuery = { editions: { nodes: Array<{ id: string, reportingYear: number, number: number, state: EditionState, publishedAt: string | null, instrumentVersion: { id: string, key: string, version: string, collection: Collection, licence: string, source: string | null, faults: Array<string>, title: { sv: string, en: string }, about: { sv: string, en: string }, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }> } }> } };

export type OpenDataMembersQueryVariables = Exact<{
  editionId: string;
  nodes: Array<string> | string;
}>;


export type OpenDataMembersQuery = { edition: { id: string, memberCount: number, members: { nodes: Array<{ reason: HiddenReason | null, organisation: { id: string, code: string, name: string }, figures: Array<{ node: string, level: NodeLevel, mean: number | null, reason: HiddenReason | null }> }> } } | null };

export type PublicEditionPartsFragment = { id: string, instrumentKey: string, licence: string, collection: Collection, source: string | null, reportingYear: number, number: number, synthetic: boolean, contentHash: string, publishedAt: string, title: { sv: string, en: string } };

export type PublicOrganisationPartsFragment = { id: string, name: string, kind: OrganisationKind, county: string | null, population: number | null, skrGroup: { code: string, name: string } | null };

export type PublicResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicResultsQuery = { publicResults: Array<{ edition: { id: string, instrumentKey: string, licence: string, collection: Collection, source: string | null, reportingYear: number, number: number, synthetic: boolean, contentHash: string, publishedAt: string, title: { sv: string, en: string } }, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }>, sharers: Array<{ grade: Grade | null, reason: HiddenReason | null, organisation: { id: string, name: string, kind: OrganisationKind, county: string | null, population: number | null, skrGroup: { code: string, name: string } | null }, figures: Array<{ node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null }> }> }> };

export type PublicResultQueryVariables = Exact<{
  organisationId: string;
  instrumentKey: string;
}>;


export type PublicResultQuery = { publicResult: { grade: Grade | null, reason: HiddenReason | null, edition: { id: string, instrumentKey: string, licence: string, collection: Collection, source: string | null, reportingYear: number, number: number, synthetic: boolean, contentHash: string, publishedAt: string, title: { sv: string, en: string } }, organisation: { id: string, name: string, kind: OrganisationKind, county: string | null, population: number | null, skrGroup: { code: string, name: string } | null }, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }>, figures: Array<{ node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null }>, cohorts: Array<{ cohort: { key: string, kind: CohortKind, name: string | null, members: number, namedMembers: number }, figures: Array<{ node: string, figure: { organisations: number, mean: number | null, p10: number | null, q25: number | null, median: number | null, q75: number | null, p90: number | null, reason: HiddenReason | null } }> }>, years: Array<{ edition: { id: string, reportingYear: number, number: number }, figures: Array<{ node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null }> }>, places: Array<{ node: string, low: number, high: number, among: number }> } | null };

export type StructuralFeaturesQueryVariables = Exact<{ [key: string]: never; }>;


export type StructuralFeaturesQuery = { structuralFeatures: Array<{ id: string, organisations: number, year: number | null, source: string | null, name: { sv: string, en: string }, unit: { sv: string, en: string } }> };

export type FactsPlanPartsFragment = { problemCount: number, features: Array<{ year: number, source: string, organisations: number, missing: number, lowest: number, highest: number, name: { sv: string, en: string }, unit: { sv: string, en: string } }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> };

export type PreviewStructuralFactsMutationVariables = Exact<{
  input: StructuralFactsInput;
}>;


export type PreviewStructuralFactsMutation = { previewStructuralFacts: { problemCount: number, features: Array<{ year: number, source: string, organisations: number, missing: number, lowest: number, highest: number, name: { sv: string, en: string }, unit: { sv: string, en: string } }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> } };

export type LoadStructuralFactsMutationVariables = Exact<{
  input: StructuralFactsInput;
}>;


export type LoadStructuralFactsMutation = { loadStructuralFacts: { problemCount: number, features: Array<{ year: number, source: string, organisations: number, missing: number, lowest: number, highest: number, name: { sv: string, en: string }, unit: { sv: string, en: string } }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> } };

export type EditionTrendQueryVariables = Exact<{
  instrumentKey: string;
  organisationId: string;
  node: string;
  cohort: string;
}>;


export type EditionTrendQuery = { editionTrend: { slope: number | null, slopeLow: number | null, slopeHigh: number | null, points: Array<{ editionId: string, reportingYear: number, cohortMedian: number | null, own: { mean: number, low: number | null, high: number | null } | null }> } };

export type ImproversQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
  node: string;
}>;


export type ImproversQuery = { improvers: { since: number | null, reason: NoImprovers | null, ownBefore: number | null, ownAfter: number | null, improvers: Array<{ before: number, after: number, rise: number, low: number, high: number, verdict: ChangeVerdict | null, organisation: { id: string, name: string } }> } | null };

export type InitiativesQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  filter?: InitiativeFilterInput | null | undefined;
  first: number;
}>;


export type InitiativesQuery = { initiatives: { totalCount: number, weakFactors: Array<{ mean: number, factor: { node: string, title: { sv: string, en: string } } }>, nodes: Array<{ initiative: { id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } }, reasons: Array<{ kind: InitiativeReasonKind, mean: number | null, factor: { node: string, title: { sv: string, en: string } } | null, rise: { yearBefore: number, yearAfter: number, before: number, after: number, difference: number, low: number, high: number, factor: { node: string, title: { sv: string, en: string } } } | null }> }> } };

export type InitiativeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InitiativeChoicesQuery = { initiativeChoices: { factors: Array<{ node: string, title: { sv: string, en: string } }>, unitKinds: Array<{ id: string, name: { sv: string, en: string } }> } };

export type OneInitiativeQueryVariables = Exact<{
  id: string;
  organisationId?: string | null | undefined;
}>;


export type OneInitiativeQuery = { initiative: { why: string, effect: string, startedYear: number | null, contact: string, links: Array<string>, licence: InitiativeLicence, updatedAt: string, reported: boolean, id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, unitKinds: Array<{ id: string, name: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, origin: { id: string, title: string | null, organisation: { id: string, name: string } } | null, hiding: { reason: ReportReason, note: string | null, hiddenAt: string } | null, rises: Array<{ yearBefore: number, yearAfter: number, before: number, after: number, difference: number, low: number, high: number, factor: { node: string, title: { sv: string, en: string } } }>, comments: Array<{ id: string, author: string, organisationName: string, text: string, createdAt: string, mayBeRemoved: boolean }>, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } } | null };

export type InitiativePortfolioQueryVariables = Exact<{
  organisationId: string;
}>;


export type InitiativePortfolioQuery = { initiativePortfolio: Array<{ id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, origin: { id: string, organisation: { id: string, name: string } } | null, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } }> };

export type ReportedInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedInitiativesQuery = { reportedInitiatives: Array<{ initiative: { id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, hiding: { reason: ReportReason, note: string | null, hiddenAt: string } | null, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } }, reports: Array<{ reason: ReportReason, note: string | null, createdAt: string }> }> };

export type UnitsOfInitiativeQueryVariables = Exact<{
  organisationId: string;
}>;


export type UnitsOfInitiativeQuery = { organisation: { id: string, unitTree: { units: Array<{ id: string, name: string, parentId: string | null }> } | null } | null };

export type InitiativeFactorPartsFragment = { node: string, title: { sv: string, en: string } };

export type InitiativeRisePartsFragment = { yearBefore: number, yearAfter: number, before: number, after: number, difference: number, low: number, high: number, factor: { node: string, title: { sv: string, en: string } } };

export type InitiativeListPartsFragment = { id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } };

export type InitiativePartsFragment = { why: string, effect: string, startedYear: number | null, contact: string, links: Array<string>, licence: InitiativeLicence, updatedAt: string, reported: boolean, id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, unitKinds: Array<{ id: string, name: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, origin: { id: string, title: string | null, organisation: { id: string, name: string } } | null, hiding: { reason: ReportReason, note: string | null, hiddenAt: string } | null, rises: Array<{ yearBefore: number, yearAfter: number, before: number, after: number, difference: number, low: number, high: number, factor: { node: string, title: { sv: string, en: string } } }>, comments: Array<{ id: string, author: string, organisationName: string, text: string, createdAt: string, mayBeRemoved: boolean }>, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } };

export type SaveInitiativeMutationVariables = Exact<{
  input: SaveInitiativeInput;
}>;


export type SaveInitiativeMutation = { saveInitiative: { initiative: { id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } } } };

export type RemoveInitiativeMutationVariables = Exact<{
  input: InitiativeInput;
}>;


export type RemoveInitiativeMutation = { removeInitiative: { id: string } };

export type CopyInitiativeMutationVariables = Exact<{
  input: InitiativeInput;
}>;


export type CopyInitiativeMutation = { copyInitiative: { initiative: { id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } } } };

export type FollowInitiativeMutationVariables = Exact<{
  input: FollowInitiativeInput;
}>;


export type FollowInitiativeMutation = { followInitiative: { initiative: { id: string, followed: boolean } } };

export type CommentOnInitiativeMutationVariables = Exact<{
  input: CommentOnInitiativeInput;
}>;


export type CommentOnInitiativeMutation = { commentOnInitiative: { initiative: { why: string, effect: string, startedYear: number | null, contact: string, links: Array<string>, licence: InitiativeLicence, updatedAt: string, reported: boolean, id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, unitKinds: Array<{ id: string, name: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, origin: { id: string, title: string | null, organisation: { id: string, name: string } } | null, hiding: { reason: ReportReason, note: string | null, hiddenAt: string } | null, rises: Array<{ yearBefore: number, yearAfter: number, before: number, after: number, difference: number, low: number, high: number, factor: { node: string, title: { sv: string, en: string } } }>, comments: Array<{ id: string, author: string, organisationName: string, text: string, createdAt: string, mayBeRemoved: boolean }>, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } } } };

export type RemoveInitiativeCommentMutationVariables = Exact<{
  input: InitiativeCommentInput;
}>;


export type RemoveInitiativeCommentMutation = { removeInitiativeComment: { initiative: { why: string, effect: string, startedYear: number | null, contact: string, links: Array<string>, licence: InitiativeLicence, updatedAt: string, reported: boolean, id: string, title: string, what: string, language: MailLanguage, purpose: InitiativePurpose, reach: InitiativeReach, stage: InitiativeStage, effort: InitiativeEffort, synthetic: boolean, visibility: InitiativeVisibility, commentCount: number, followed: boolean, copyId: string | null, unitKinds: Array<{ id: string, name: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, origin: { id: string, title: string | null, organisation: { id: string, name: string } } | null, hiding: { reason: ReportReason, note: string | null, hiddenAt: string } | null, rises: Array<{ yearBefore: number, yearAfter: number, before: number, after: number, difference: number, low: number, high: number, factor: { node: string, title: { sv: string, en: string } } }>, comments: Array<{ id: string, author: string, organisationName: string, text: string, createdAt: string, mayBeRemoved: boolean }>, factors: Array<{ node: string, title: { sv: string, en: string } }>, organisation: { id: string, name: string } } } };

export type ReportInitiativeMutationVariables = Exact<{
  input: ReportInitiativeInput;
}>;


export type ReportInitiativeMutation = { reportInitiative: { initiative: { id: string, reported: boolean } } };

export type HideInitiativeMutationVariables = Exact<{
  input: HideInitiativeInput;
}>;


export type HideInitiativeMutation = { hideInitiative: { initiative: { id: string } } };

export type ShowInitiativeMutationVariables = Exact<{
  input: ModeratedInitiativeInput;
}>;


export type ShowInitiativeMutation = { showInitiative: { initiative: { id: string } } };

export type SettleInitiativeReportsMutationVariables = Exact<{
  input: ModeratedInitiativeInput;
}>;


export type SettleInitiativeReportsMutation = { settleInitiativeReports: { initiative: { id: string } } };

export type InstrumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentsQuery = { instruments: Array<{ key: string, collection: Collection, draftId: string | null, mayBeEdited: boolean, title: { sv: string, en: string }, versions: Array<{ id: string, version: string, publishedAt: string, licence: string, nodes: Array<{ id: string, level: NodeLevel }> }> }> };

export type InstrumentDraftQueryVariables = Exact<{
  id: string;
}>;


export type InstrumentDraftQuery = { instrumentDraft: { id: string, key: string, revision: number, savedAt: string, savedByYou: boolean, definition: string, formerDefinition: string, publishedVersions: Array<string>, copiedFrom: { id: string, version: string }, former: { id: string, version: string } } | null };

export type InstrumentDraftPartsFragment = { id: string, key: string, revision: number, savedAt: string, savedByYou: boolean, definition: string, formerDefinition: string, publishedVersions: Array<string>, copiedFrom: { id: string, version: string }, former: { id: string, version: string } };

export type CopyInstrumentMutationVariables = Exact<{
  input: CopyInstrumentInput;
}>;


export type CopyInstrumentMutation = { copyInstrument: { draft: { id: string, key: string, revision: number, savedAt: string, savedByYou: boolean, definition: string, formerDefinition: string, publishedVersions: Array<string>, copiedFrom: { id: string, version: string }, former: { id: string, version: string } } } };

export type SaveInstrumentDraftMutationVariables = Exact<{
  input: SaveInstrumentDraftInput;
}>;


export type SaveInstrumentDraftMutation = { saveInstrumentDraft: { revision: number, savedAt: string } };

export type DiscardInstrumentDraftMutationVariables = Exact<{
  input: DiscardInstrumentDraftInput;
}>;


export type DiscardInstrumentDraftMutation = { discardInstrumentDraft: { id: string } };

export type PublishInstrumentDraftMutationVariables = Exact<{
  input: PublishInstrumentDraftInput;
}>;


export type PublishInstrumentDraftMutation = { publishInstrumentDraft: { version: { id: string, version: string } } };

export type InvitationPartsFragment = { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } };

export type InvitationsQueryVariables = Exact<{
  roundId: string;
}>;


export type InvitationsQuery = { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } | null, about: { version: string, outbox: boolean } };

export type InvitePlacesQueryVariables = Exact<{
  roundId: string;
}>;


export type InvitePlacesQuery = { round: { id: string, invitePlaces: Array<{ unitId: string, name: string, path: string }> } | null };

export type RecipientsQueryVariables = Exact<{
  roundId: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RecipientsQuery = { round: { id: string, recipients: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, address: string, unitName: string, language: MailLanguage, state: RecipientState }> } } | null };

export type PreviewRecipientsQueryVariables = Exact<{
  input: RecipientFileInput;
}>;


export type PreviewRecipientsQuery = { previewRecipients: { added: number, changed: number, unchanged: number, wrong: number, problems: Array<{ line: number, code: string, text: string, firstLine: number | null }> } };

export type ImportRecipientsMutationVariables = Exact<{
  input: ImportRecipientsInput;
}>;


export type ImportRecipientsMutation = { importRecipients: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } } };

export type AddRecipientMutationVariables = Exact<{
  input: AddRecipientInput;
}>;


export type AddRecipientMutation = { addRecipient: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } } };

export type SetLinksMutationVariables = Exact<{
  input: SetLinksInput;
}>;


export type SetLinksMutation = { setLinks: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } } };

export type RemoveRecipientsMutationVariables = Exact<{
  input: RemoveRecipientsInput;
}>;


export type RemoveRecipientsMutation = { removeRecipients: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } } };

export type DrawSampleMutationVariables = Exact<{
  input: DrawSampleInput;
}>;


export type DrawSampleMutation = { drawSample: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } } };

export type SendInvitationsMutationVariables = Exact<{
  input: SendInput;
}>;


export type SendInvitationsMutation = { sendInvitations: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type SendRemindersMutationVariables = Exact<{
  input: SendInput;
}>;


export type SendRemindersMutation = { sendReminders: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type ReaddressInvitationMutationVariables = Exact<{
  input: ReaddressInput;
}>;


export type ReaddressInvitationMutation = { readdressInvitation: { round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } } };

export type EraseAddressesMutationVariables = Exact<{
  input: EraseAddressesInput;
}>;


export type EraseAddressesMutation = { eraseAddresses: { erased: number, round: { id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, recipientCounts: Array<{ unitId: string, unitName: string, asked: number, byLink: number, notDrawn: number, waiting: number, sent: number, bounced: number, erased: number, smallestChange: number | null }>, sample: { size: number, seed: number | null } | null, reminders: { days: Array<number>, nextAt: string | null, waves: Array<{ id: string, day: number | null, requestedAt: string, finishedAt: string | null }> }, sendings: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, bounces: { totalCount: number, nodes: Array<{ id: string, address: string, unitName: string, smtpCode: string | null }> } } } };

export type MakeLinksMutationVariables = Exact<{
  input: MakeLinksInput;
}>;


export type MakeLinksMutation = { makeLinks: { links: Array<{ unitName: string, url: string }> } };

export type OutboxQueryVariables = Exact<{
  organisationId: string;
}>;


export type OutboxQuery = { outbox: { isInUse: boolean, total: number, reminders: number, mails: Array<{ id: string, kind: string, to: string, subject: string, text: string, writtenAt: string }> } };

export type JobRunQueryVariables = Exact<{
  id: string;
}>;


export type JobRunQuery = { jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null };

export type JobRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  state?: JobState | null | undefined;
}>;


export type JobRunsQuery = { jobRuns: { totalCount: number, nodes: Array<{ id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RestartJobRunMutationVariables = Exact<{
  input: RestartJobRunInput;
}>;


export type RestartJobRunMutation = { restartJobRun: { jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type JobProgressSubscriptionVariables = Exact<{
  jobRunId: string;
}>;


export type JobProgressSubscription = { jobProgress: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } };

export type OrganisationTreeQueryVariables = Exact<{
  organisationId: string;
}>;


export type OrganisationTreeQuery = { organisation: { id: string, name: string, unitTree: { mayEditAll: boolean, mayEditBelow: Array<string>, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } | null } | null };

export type TreeUnitFragment = { id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean };

export type UnitHistoryQueryVariables = Exact<{
  organisationId: string;
}>;


export type UnitHistoryQuery = { organisation: { id: string, unitActs: { totalCount: number, nodes: Array<{ id: string, act: UnitActKind, at: string, actorName: string | null, unitCount: number, unitName: string, changes: Array<{ field: UnitField, before: string | null, after: string | null }> }> } } | null };

export type AddUnitMutationVariables = Exact<{
  input: AddUnitInput;
}>;


export type AddUnitMutation = { addUnit: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type UnitActDoneFragment = { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> };

export type RenameUnitMutationVariables = Exact<{
  input: RenameUnitInput;
}>;


export type RenameUnitMutation = { renameUnit: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type DescribeUnitMutationVariables = Exact<{
  input: DescribeUnitInput;
}>;


export type DescribeUnitMutation = { describeUnit: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type SetHeadcountsMutationVariables = Exact<{
  input: SetHeadcountsInput;
}>;


export type SetHeadcountsMutation = { setHeadcounts: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type MoveUnitMutationVariables = Exact<{
  input: MoveUnitInput;
}>;


export type MoveUnitMutation = { moveUnit: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type MergeUnitsMutationVariables = Exact<{
  input: MergeUnitsInput;
}>;


export type MergeUnitsMutation = { mergeUnits: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type RetireUnitMutationVariables = Exact<{
  input: RetireUnitInput;
}>;


export type RetireUnitMutation = { retireUnit: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type UndoUnitActMutationVariables = Exact<{
  input: UndoUnitActInput;
}>;


export type UndoUnitActMutation = { undoUnitAct: { actId: string | null, units: Array<{ id: string, parentId: string | null, branch: Branch, name: string, kind: string, operator: string | null, employees: number, leaders: number, code: string | null, version: number, retired: boolean }> } };

export type PreviewUnitImportMutationVariables = Exact<{
  input: PreviewUnitImportInput;
}>;


export type PreviewUnitImportMutation = { previewUnitImport: { basis: string, created: number, changed: number, moved: number, untouched: number, missing: number, retired: number, problemCount: number, units: Array<{ act: PlannedAct, name: string, code: string | null, branch: Branch, changes: Array<{ field: UnitField, before: string | null, after: string | null }> }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> } };

export type ImportUnitsMutationVariables = Exact<{
  input: ImportUnitsInput;
}>;


export type ImportUnitsMutation = { importUnits: { actId: string | null, created: number, changed: number, moved: number, retired: number } };

export type FirstRunQueryVariables = Exact<{
  organisationId: string;
}>;


export type FirstRunQuery = { organisation: { id: string, sharingLevel: SharingLevel, units: { nodes: Array<{ id: string, employees: number }> }, rounds: { nodes: Array<{ id: string, state: RoundState, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null }> } } | null };

export type OverviewQueryVariables = Exact<{
  organisationId: string;
  instrumentKey: string;
  nodes: Array<string> | string;
}>;


export type OverviewQuery = { organisation: { id: string, name: string, synthetic: boolean, skrGroup: { code: string, name: string } | null, rounds: { nodes: Array<{ id: string, name: string, reportingYear: number, state: RoundState, closesAt: string | null, responseRate: { invited: number, responses: number | null, rate: number | null, reason: HiddenReason | null }, computation: { id: string, state: JobState } | null }> }, trend: Array<{ round: { id: string, name: string, reportingYear: number, responseRate: { invited: number, responses: number | null, rate: number | null, reason: HiddenReason | null }, instrumentVersion: { id: string, types: Array<{ id: string, x: string, y: string, title: { sv: string, en: string }, about: { sv: string, en: string }, advice: { sv: string, en: string } }> }, result: { changes: { warnings: Array<ChangeWarning>, before: { id: string, reportingYear: number }, changes: Array<{ node: string, difference: number | null, low: number | null, high: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null }> } | null } | null }, figures: Array<{ node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null }> }> } | null, editions: { nodes: Array<{ id: string, reportingYear: number, number: number }> } };

export type OverviewPositionQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
  cohort: string;
}>;


export type OverviewPositionQuery = { comparison: { cohort: { key: string, name: string | null, members: number }, edition: { id: string, reportingYear: number, number: number }, rows: Array<{ node: string, level: NodeLevel, position: number | null, positionReason: HiddenReason | null, others: number, place: { likelyLow: number | null, likelyHigh: number | null, among: number, higherThan: number | null, lowerThan: number | null, undecided: number | null, reason: HiddenReason | null, weightLow: number | null, weightHigh: number | null, weightReason: HiddenReason | null }, own: { node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null } | null, cohort: { organisations: number, mean: number | null, p10: number | null, q25: number | null, median: number | null, q75: number | null, p90: number | null, reason: HiddenReason | null } }> } | null };

export type PaletteThingsQueryVariables = Exact<{
  organisationId: string;
}>;


export type PaletteThingsQuery = { organisation: { id: string, unitTree: { units: Array<{ id: string, name: string, parentId: string | null }> } | null, rounds: { nodes: Array<{ id: string, name: string, reportingYear: number }> } } | null, initiativePortfolio: Array<{ id: string, title: string }>, initiatives: { nodes: Array<{ initiative: { id: string, title: string } }> }, initiativeChoices: { factors: Array<{ node: string, title: { sv: string, en: string } }> } };

export type NationalReportsQueryVariables = Exact<{
  editionId: string;
}>;


export type NationalReportsQuery = { nationalReports: Array<{ id: string, kind: NationalReportKind, language: MailLanguage, requestedAt: string, madeAt: string | null, size: number | null, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } }> };

export type NationalReportPartsFragment = { id: string, kind: NationalReportKind, language: MailLanguage, requestedAt: string, madeAt: string | null, size: number | null, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } };

export type MakeNationalReportMutationVariables = Exact<{
  input: MakeNationalReportInput;
}>;


export type MakeNationalReportMutation = { makeNationalReport: { report: { id: string, kind: NationalReportKind, language: MailLanguage, requestedAt: string, madeAt: string | null, size: number | null, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type NationalReportFileQueryVariables = Exact<{
  nationalReportId: string;
}>;


export type NationalReportFileQuery = { nationalReportFile: { name: string, mediaType: string, content: string } | null };

export type ReportsQueryVariables = Exact<{
  organisationId: string;
}>;


export type ReportsQuery = { reports: Array<{ id: string, kind: ReportKind, language: MailLanguage, requestedAt: string, madeAt: string | null, size: number | null, round: { id: string, name: string }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } }>, organisation: { id: string, rounds: { nodes: Array<{ id: string, name: string, reportingYear: number, state: RoundState }> } } | null };

export type ReportPartsFragment = { id: string, kind: ReportKind, language: MailLanguage, requestedAt: string, madeAt: string | null, size: number | null, round: { id: string, name: string }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } };

export type MakeReportMutationVariables = Exact<{
  input: MakeReportInput;
}>;


export type MakeReportMutation = { makeReport: { report: { id: string, kind: ReportKind, language: MailLanguage, requestedAt: string, madeAt: string | null, size: number | null, round: { id: string, name: string }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type ReportFileQueryVariables = Exact<{
  reportId: string;
}>;


export type ReportFileQuery = { reportFile: { name: string, mediaType: string, content: string } | null };

export type RoundKeyQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundKeyQuery = { round: { id: string, name: string, state: RoundState, synthetic: boolean, opensAt: string | null, closesAt: string | null, organisation: { id: string, name: string }, box: { id: string, number: number, state: BoxState, strength: BoxStrength, keyHolder: string, publicKey: string | null, codeCheck: string | null } | null, plan: { keyHolderEmail: string | null } | null } | null };

export type SetBoxKeyMutationVariables = Exact<{
  input: SetBoxKeyInput;
}>;


export type SetBoxKeyMutation = { setBoxKey: { id: string, box: { id: string, publicKey: string | null, codeCheck: string | null } | null } };

export type ForgetBoxKeyMutationVariables = Exact<{
  input: RoundInput;
}>;


export type ForgetBoxKeyMutation = { forgetBoxKey: { id: string, box: { id: string, publicKey: string | null, codeCheck: string | null } | null } };

export type InviteKeyHolderMutationVariables = Exact<{
  input: RoundInput;
}>;


export type InviteKeyHolderMutation = { inviteKeyHolder: { token: string, purpose: LinkPurpose, expiresAt: string } };

export type KeyHolderBoxQueryVariables = Exact<{
  token: string;
}>;


export type KeyHolderBoxQuery = { keyHolderBox: { boxId: string, purpose: LinkPurpose, usable: boolean, organisation: string, round: string, keyHolder: string, state: BoxState, publicKey: string | null, codeCheck: string | null, opensAt: string | null, closesAt: string, received: number | null } };

export type SetBoxKeyWithLinkMutationVariables = Exact<{
  input: SetBoxKeyWithLinkInput;
}>;


export type SetBoxKeyWithLinkMutation = { setBoxKeyWithLink: { token: string, purpose: LinkPurpose, expiresAt: string } };

export type OpenBoxWithLinkMutationVariables = Exact<{
  input: OpenBoxWithLinkInput;
}>;


export type OpenBoxWithLinkMutation = { openBoxWithLink: { responses: number } };

export type BoxOpeningSubscriptionVariables = Exact<{
  roundId: string;
}>;


export type BoxOpeningSubscription = { boxOpening: { done: number, total: number } };

export type PlanPartsFragment = { id: string, name: string, state: RoundState, reportingYear: number, opensAt: string | null, closesAt: string | null, instrumentVersion: { id: string }, box: { id: string, number: number, state: BoxState, strength: BoxStrength, keyHolder: string, publicKey: string | null } | null, ownQuestions: Array<{ text: { sv: string, en: string } }>, plan: { targetGroup: TargetGroup, collection: RoundCollection, inviteMode: InviteMode, sampleSize: number | null, standardTexts: boolean, reminderDays: Array<number>, background: string | null, repeatMonths: number | null, keyHolderEmail: string | null, frame: number, recipients: number, invitationTexts: { sv: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } }, en: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } } }, explanations: Array<{ itemId: string | null, term: { sv: string, en: string }, text: { sv: string, en: string } }> } | null, plannedUnits: Array<{ unitId: string, name: string, parentId: string | null, branch: Branch, frame: number, closesAt: string | null }> };

export type RoundPlanQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundPlanQuery = { round: { id: string, name: string, state: RoundState, reportingYear: number, opensAt: string | null, closesAt: string | null, instrumentVersion: { id: string }, box: { id: string, number: number, state: BoxState, strength: BoxStrength, keyHolder: string, publicKey: string | null } | null, ownQuestions: Array<{ text: { sv: string, en: string } }>, plan: { targetGroup: TargetGroup, collection: RoundCollection, inviteMode: InviteMode, sampleSize: number | null, standardTexts: boolean, reminderDays: Array<number>, background: string | null, repeatMonths: number | null, keyHolderEmail: string | null, frame: number, recipients: number, invitationTexts: { sv: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } }, en: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } } }, explanations: Array<{ itemId: string | null, term: { sv: string, en: string }, text: { sv: string, en: string } }> } | null, plannedUnits: Array<{ unitId: string, name: string, parentId: string | null, branch: Branch, frame: number, closesAt: string | null }> } | null };

export type PlanChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanChoicesQuery = { instrumentVersions: Array<{ id: string, version: string, title: { sv: string, en: string }, backgroundQuestions: Array<{ id: string, text: { sv: string, en: string }, options: Array<{ id: string, title: { sv: string, en: string } }> }>, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, title: { sv: string, en: string }, text: { sv: string, en: string } | null }> }> };

export type PlanRoundMutationVariables = Exact<{
  input: PlanRoundInput;
}>;


export type PlanRoundMutation = { planRound: { id: string, name: string, state: RoundState, reportingYear: number, opensAt: string | null, closesAt: string | null, instrumentVersion: { id: string }, box: { id: string, number: number, state: BoxState, strength: BoxStrength, keyHolder: string, publicKey: string | null } | null, ownQuestions: Array<{ text: { sv: string, en: string } }>, plan: { targetGroup: TargetGroup, collection: RoundCollection, inviteMode: InviteMode, sampleSize: number | null, standardTexts: boolean, reminderDays: Array<number>, background: string | null, repeatMonths: number | null, keyHolderEmail: string | null, frame: number, recipients: number, invitationTexts: { sv: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } }, en: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } } }, explanations: Array<{ itemId: string | null, term: { sv: string, en: string }, text: { sv: string, en: string } }> } | null, plannedUnits: Array<{ unitId: string, name: string, parentId: string | null, branch: Branch, frame: number, closesAt: string | null }> } };

export type ChangeRoundMutationVariables = Exact<{
  input: ChangeRoundInput;
}>;


export type ChangeRoundMutation = { changeRound: { id: string, name: string, state: RoundState, reportingYear: number, opensAt: string | null, closesAt: string | null, instrumentVersion: { id: string }, box: { id: string, number: number, state: BoxState, strength: BoxStrength, keyHolder: string, publicKey: string | null } | null, ownQuestions: Array<{ text: { sv: string, en: string } }>, plan: { targetGroup: TargetGroup, collection: RoundCollection, inviteMode: InviteMode, sampleSize: number | null, standardTexts: boolean, reminderDays: Array<number>, background: string | null, repeatMonths: number | null, keyHolderEmail: string | null, frame: number, recipients: number, invitationTexts: { sv: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } }, en: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } } }, explanations: Array<{ itemId: string | null, term: { sv: string, en: string }, text: { sv: string, en: string } }> } | null, plannedUnits: Array<{ unitId: string, name: string, parentId: string | null, branch: Branch, frame: number, closesAt: string | null }> } };

export type CopyRoundMutationVariables = Exact<{
  input: RoundInput;
}>;


export type CopyRoundMutation = { copyRound: { id: string, name: string, state: RoundState, reportingYear: number, opensAt: string | null, closesAt: string | null, instrumentVersion: { id: string }, box: { id: string, number: number, state: BoxState, strength: BoxStrength, keyHolder: string, publicKey: string | null } | null, ownQuestions: Array<{ text: { sv: string, en: string } }>, plan: { targetGroup: TargetGroup, collection: RoundCollection, inviteMode: InviteMode, sampleSize: number | null, standardTexts: boolean, reminderDays: Array<number>, background: string | null, repeatMonths: number | null, keyHolderEmail: string | null, frame: number, recipients: number, invitationTexts: { sv: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } }, en: { invitation: { subject: string, body: string }, reminder: { subject: string, body: string } } }, explanations: Array<{ itemId: string | null, term: { sv: string, en: string }, text: { sv: string, en: string } }> } | null, plannedUnits: Array<{ unitId: string, name: string, parentId: string | null, branch: Branch, frame: number, closesAt: string | null }> } };

export type DiscardRoundMutationVariables = Exact<{
  input: RoundInput;
}>;


export type DiscardRoundMutation = { discardRound: boolean };

export type OpenRoundMutationVariables = Exact<{
  input: RoundInput;
}>;


export type OpenRoundMutation = { openRound: { round: { id: string, state: RoundState }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type GiveUpBoxMutationVariables = Exact<{
  input: RoundInput;
}>;


export type GiveUpBoxMutation = { giveUpBox: { id: string, state: RoundState } };

export type ReopenRoundMutationVariables = Exact<{
  input: ReopenRoundInput;
}>;


export type ReopenRoundMutation = { reopenRound: { id: string, state: RoundState, opensAt: string | null, closesAt: string | null } };

export type RoundsQueryVariables = Exact<{
  organisationId: string;
}>;


export type RoundsQuery = { organisation: { id: string, name: string, synthetic: boolean, rounds: { nodes: Array<{ id: string, name: string, reportingYear: number, state: RoundState, opensAt: string | null, closesAt: string | null, plan: { preparations: Array<{ preparation: Preparation, done: boolean }> } | null, responseRate: { invited: number, responses: number | null, rate: number | null, reason: HiddenReason | null } }> } } | null };

export type RoundQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundQuery = { round: { id: string, name: string, reportingYear: number, state: RoundState, synthetic: boolean, opensAt: string | null, closesAt: string | null, quality: Array<{ branch: Branch, invited: number, respondents: number | null, responseRate: number | null, coverage: number | null, grade: Grade }>, organisation: { id: string, name: string }, instrumentVersion: { id: string, version: string, title: { sv: string, en: string } }, box: { id: string, number: number, state: BoxState, strength: BoxStrength, keyHolder: string, publicKey: string | null, received: number | null, refused: number | null, unreadable: number | null, closesAt: string } | null, plan: { collection: RoundCollection, inviteMode: InviteMode, sampleSize: number | null, repeatMonths: number | null, background: string | null, frame: number, recipients: number, preparations: Array<{ preparation: Preparation, done: boolean }> } | null, ownQuestions: Array<{ text: { sv: string, en: string } }>, notices: Array<{ kind: NoticeKind, noticedAt: string, mailedAt: string | null }>, responseRate: { invited: number, responses: number | null, rate: number | null, reason: HiddenReason | null }, units: Array<{ unitId: string, name: string, kind: string, parentId: string | null, branch: Branch, operator: string | null, responseRate: { invited: number, responses: number | null, rate: number | null, reason: HiddenReason | null } }>, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null } | null };

export type CloseRoundMutationVariables = Exact<{
  input: CloseRoundInput;
}>;


export type CloseRoundMutation = { closeRound: { round: { id: string, state: RoundState, closesAt: string | null }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type OpenBoxMutationVariables = Exact<{
  input: OpenBoxInput;
}>;


export type OpenBoxMutation = { openBox: { responses: number, round: { id: string, state: RoundState, computation: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } | null }, jobRun: { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null } } };

export type OwnAnswersQueryVariables = Exact<{
  roundId: string;
}>;


export type OwnAnswersQuery = { round: { id: string, result: { groups: Array<{ unitId: string, name: string, parentId: string | null, part: GroupPart, branch: Branch, respondents: number | null, figures: Array<{ node: string, mean: number | null, low: number | null, high: number | null, truncated: Truncation | null, reason: HiddenReason | null, answers: number | null }> }> } | null } | null };

export type SavedViewPartsFragment = { id: string, name: string, address: string };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, address: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { view: { id: string, name: string, address: string } } };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView: { id: string } };

export type ScoredRoundsQueryVariables = Exact<{
  organisationId: string;
}>;


export type ScoredRoundsQuery = { organisation: { id: string, name: string, synthetic: boolean, rounds: { nodes: Array<{ id: string, name: string, reportingYear: number, state: RoundState }> } } | null };

export type ResultQueryVariables = Exact<{
  roundId: string;
}>;


export type ResultQuery = { round: { id: string, name: string, reportingYear: number, state: RoundState, synthetic: boolean, organisation: { id: string, name: string }, instrumentVersion: { id: string, key: string, version: string, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, text: { sv: string, en: string } | null, title: { sv: string, en: string } }>, types: Array<{ id: string, x: string, y: string, title: { sv: string, en: string }, about: { sv: string, en: string }, advice: { sv: string, en: string } }> }, quality: Array<{ branch: Branch, invited: number, respondents: number | null, responseRate: number | null, coverage: number | null, grade: Grade }>, result: { recipe: { hash: string, methodVersion: string, instrumentVersion: string }, reliability: Array<{ node: string, items: number, alpha: number | null, alphaLow: number | null, alphaHigh: number | null, omega: number | null, word: ReliabilityWord | null, betweenUnits: number | null, reason: HiddenReason | null }>, groups: Array<{ unitId: string, name: string, parentId: string | null, part: GroupPart, branch: Branch, kind: string, operator: string | null, respondents: number | null, together: Array<{ unitId: string, name: string, isRemainder: boolean }>, figures: Array<{ node: string, mean: number | null, low: number | null, high: number | null, truncated: Truncation | null, reason: HiddenReason | null }> }> } | null } | null };

export type BriefFigurePartsFragment = { node: string, mean: number | null, low: number | null, high: number | null, truncated: Truncation | null, reason: HiddenReason | null };

export type GroupFiguresQueryVariables = Exact<{
  roundId: string;
  unitId: string;
  part: GroupPart;
}>;


export type GroupFiguresQuery = { round: { id: string, result: { groupFigures: Array<{ node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null }> } | null } | null };

export type UnitTableQueryVariables = Exact<{
  roundId: string;
  nodes: Array<string> | string;
}>;


export type UnitTableQuery = { round: { id: string, result: { unitTable: { nodes: Array<string>, rows: Array<{ unitId: string, part: GroupPart, means: Array<number | null>, reasons: Array<HiddenReason | null>, truncated: Array<Truncation | null> }> } } | null } | null };

export type ResultChangesQueryVariables = Exact<{
  roundId: string;
  nodes: Array<string> | string;
  unitId?: string | null | undefined;
}>;


export type ResultChangesQuery = { round: { id: string, result: { changes: { warnings: Array<ChangeWarning>, predecessors: Array<string>, sharedWith: Array<string>, before: { id: string, reportingYear: number }, changes: Array<{ node: string, difference: number | null, low: number | null, high: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null }> } | null } | null } | null };

export type TrendQueryVariables = Exact<{
  organisationId: string;
  instrumentKey: string;
  nodes: Array<string> | string;
}>;


export type TrendQuery = { organisation: { id: string, trend: Array<{ breaks: Array<string>, round: { id: string, name: string, reportingYear: number }, figures: Array<{ node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null }> }> } | null };

export type UnitTrendQueryVariables = Exact<{
  roundId: string;
  unitId: string;
  nodes: Array<string> | string;
}>;


export type UnitTrendQuery = { round: { id: string, result: { unitTrend: Array<{ predecessors: Array<string>, sharedWith: Array<string>, reason: NoRecutReason | null, breaks: Array<string>, round: { id: string, name: string, reportingYear: number }, figures: Array<{ node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null }> }> } | null } | null };

export type ResultBackgroundQueryVariables = Exact<{
  roundId: string;
  nodes: Array<string> | string;
}>;


export type ResultBackgroundQuery = { round: { id: string, result: { background: { question: { id: string, options: Array<{ id: string, title: { sv: string, en: string } }> }, places: Array<{ unitId: string, groups: Array<{ option: string, respondents: number | null, isMixed: boolean, reason: BackgroundReason | null, figures: Array<{ node: string, mean: number | null, low: number | null, high: number | null, truncated: Truncation | null, reason: HiddenReason | null, difference: number | null, differenceLow: number | null, differenceHigh: number | null, verdict: ChangeVerdict | null }> }> }> } | null } | null } | null };

export type AuditLogQueryVariables = Exact<{
  organisationId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { organisation: { id: string, auditEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: string, personName: string | null, apiKeyName: string | null, isOwnAct: boolean, subjectName: string | null, details: Array<{ name: string, value: string }> }> } } | null };

export type AuditEventPartsFragment = { id: string, at: string, kind: string, personName: string | null, apiKeyName: string | null, isOwnAct: boolean, subjectName: string | null, details: Array<{ name: string, value: string }> };

export type CoatQueryVariables = Exact<{
  organisationId: string;
}>;


export type CoatQuery = { coat: { organisationId: string, content: string, width: number, height: number, uploadedAt: string } | null };

export type CoatPartsFragment = { organisationId: string, content: string, width: number, height: number, uploadedAt: string };

export type ChooseCoatMutationVariables = Exact<{
  input: ChooseCoatInput;
}>;


export type ChooseCoatMutation = { chooseCoat: { coat: { organisationId: string, content: string, width: number, height: number, uploadedAt: string } | null } };

export type RemoveCoatMutationVariables = Exact<{
  input: RemoveCoatInput;
}>;


export type RemoveCoatMutation = { removeCoat: { coat: { organisationId: string } | null } };

export type PeopleQueryVariables = Exact<{
  organisationId: string;
}>;


export type PeopleQuery = { organisation: { id: string, members: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, role: Role, unitId: string | null, unitName: string | null, hasSignedIn: boolean }> }, unitTree: { units: Array<{ id: string, name: string, parentId: string | null }> } | null } | null };

export type MemberPartsFragment = { id: string, name: string, email: string, role: Role, unitId: string | null, unitName: string | null, hasSignedIn: boolean };

export type GiveRoleMutationVariables = Exact<{
  input: GiveRoleInput;
}>;


export type GiveRoleMutation = { giveRole: { outcome: RoleOutcome, token: string | null, member: { id: string, name: string, email: string, role: Role, unitId: string | null, unitName: string | null, hasSignedIn: boolean } } };

export type TakeRoleMutationVariables = Exact<{
  input: TakeRoleInput;
}>;


export type TakeRoleMutation = { takeRole: { memberId: string } };

export type RenewSignInLinkMutationVariables = Exact<{
  input: RenewSignInLinkInput;
}>;


export type RenewSignInLinkMutation = { renewSignInLink: { token: string } };

export type ApiKeysQueryVariables = Exact<{
  organisationId: string;
}>;


export type ApiKeysQuery = { organisation: { id: string, apiKeys: { nodes: Array<{ id: string, name: string, prefix: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null }> } } | null };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string, apiKey: { id: string, name: string, prefix: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null } } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, revokedAt: string | null } } };

export type SharingQueryVariables = Exact<{
  organisationId: string;
  instrumentKey: string;
}>;


export type SharingQuery = { organisation: { id: string, name: string, sharingLevel: SharingLevel } | null, editions: { nodes: Array<{ id: string, reportingYear: number }> } };

export type SharedFiguresQueryVariables = Exact<{
  editionId: string;
  organisationId: string;
}>;


export type SharedFiguresQuery = { listChoices: { kinds: Array<{ kind: string, ownUnits: number | null, name: { sv: string, en: string } }> } | null, comparison: { rows: Array<{ node: string, level: NodeLevel, own: { node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null } | null }> } | null };

export type ChooseSharingLevelMutationVariables = Exact<{
  input: ChooseSharingLevelInput;
}>;


export type ChooseSharingLevelMutation = { chooseSharingLevel: { organisation: { id: string, sharingLevel: SharingLevel } } };

export type ProgrammesQueryVariables = Exact<{
  organisationId: string;
}>;


export type ProgrammesQuery = { programmes: Array<{ id: string, name: string, startsOn: string, endsOn: string, roles: Array<TrainingRole>, responsible: string, synthetic: boolean, trainings: Array<{ id: string, form: TrainingForm, minutes: number, factors: Array<string>, title: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, participation: Array<{ id: string, trainingId: string, role: TrainingRole, participants: number, headcount: number, heldOn: string, unit: { id: string, name: string } }>, reach: Array<{ role: TrainingRole, participants: number, headcount: number }> }> };

export type ProgrammeQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeQuery = { programme: { id: string, name: string, startsOn: string, endsOn: string, roles: Array<TrainingRole>, responsible: string, synthetic: boolean, effect: { gap: EffectGap | null, warnings: Array<ChangeWarning>, before: { id: string, name: string } | null, after: { id: string, name: string } | null, trained: Array<{ node: string, before: number | null, after: number | null, change: { node: string, difference: number | null, low: number | null, high: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null } }>, others: Array<{ node: string, difference: number | null, low: number | null, high: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null }> }, trainings: Array<{ id: string, form: TrainingForm, minutes: number, factors: Array<string>, title: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, participation: Array<{ id: string, trainingId: string, role: TrainingRole, participants: number, headcount: number, heldOn: string, unit: { id: string, name: string } }>, reach: Array<{ role: TrainingRole, participants: number, headcount: number }> } | null };

export type ProgrammePartsFragment = { id: string, name: string, startsOn: string, endsOn: string, roles: Array<TrainingRole>, responsible: string, synthetic: boolean, trainings: Array<{ id: string, form: TrainingForm, minutes: number, factors: Array<string>, title: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, participation: Array<{ id: string, trainingId: string, role: TrainingRole, participants: number, headcount: number, heldOn: string, unit: { id: string, name: string } }>, reach: Array<{ role: TrainingRole, participants: number, headcount: number }> };

export type EffectPartsFragment = { gap: EffectGap | null, warnings: Array<ChangeWarning>, before: { id: string, name: string } | null, after: { id: string, name: string } | null, trained: Array<{ node: string, before: number | null, after: number | null, change: { node: string, difference: number | null, low: number | null, high: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null } }>, others: Array<{ node: string, difference: number | null, low: number | null, high: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null }> };

export type UnitsToTrainQueryVariables = Exact<{
  organisationId: string;
}>;


export type UnitsToTrainQuery = { organisation: { id: string, unitTree: { units: Array<{ id: string, parentId: string | null, branch: Branch, name: string }> } | null } | null };

export type SaveProgrammeMutationVariables = Exact<{
  input: SaveProgrammeInput;
}>;


export type SaveProgrammeMutation = { saveProgramme: { programme: { id: string, name: string, startsOn: string, endsOn: string, roles: Array<TrainingRole>, responsible: string, synthetic: boolean, trainings: Array<{ id: string, form: TrainingForm, minutes: number, factors: Array<string>, title: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, participation: Array<{ id: string, trainingId: string, role: TrainingRole, participants: number, headcount: number, heldOn: string, unit: { id: string, name: string } }>, reach: Array<{ role: TrainingRole, participants: number, headcount: number }> } } };

export type RemoveProgrammeMutationVariables = Exact<{
  input: RemoveProgrammeInput;
}>;


export type RemoveProgrammeMutation = { removeProgramme: { id: string } };

export type RegisterParticipationMutationVariables = Exact<{
  input: RegisterParticipationInput;
}>;


export type RegisterParticipationMutation = { registerParticipation: { programme: { id: string, name: string, startsOn: string, endsOn: string, roles: Array<TrainingRole>, responsible: string, synthetic: boolean, trainings: Array<{ id: string, form: TrainingForm, minutes: number, factors: Array<string>, title: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, participation: Array<{ id: string, trainingId: string, role: TrainingRole, participants: number, headcount: number, heldOn: string, unit: { id: string, name: string } }>, reach: Array<{ role: TrainingRole, participants: number, headcount: number }> } } };

export type RemoveParticipationMutationVariables = Exact<{
  input: RemoveParticipationInput;
}>;


export type RemoveParticipationMutation = { removeParticipation: { programme: { id: string, name: string, startsOn: string, endsOn: string, roles: Array<TrainingRole>, responsible: string, synthetic: boolean, trainings: Array<{ id: string, form: TrainingForm, minutes: number, factors: Array<string>, title: { sv: string, en: string } }>, units: Array<{ id: string, name: string }>, participation: Array<{ id: string, trainingId: string, role: TrainingRole, participants: number, headcount: number, heldOn: string, unit: { id: string, name: string } }>, reach: Array<{ role: TrainingRole, participants: number, headcount: number }> } } };

export type LearningQueryVariables = Exact<{
  organisationId: string;
  unitId?: string | null | undefined;
}>;


export type LearningQuery = { learning: { unitId: string | null, name: string, reference: TrainingReference, hiddenFactors: number, round: { id: string, name: string, reportingYear: number, synthetic: boolean, instrumentVersion: { id: string, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }> }, result: { groups: Array<{ unitId: string, name: string, parentId: string | null, part: GroupPart, branch: Branch }> } | null }, cohort: { key: string, name: string | null, kind: CohortKind } | null, cells: Array<{ role: TrainingRole, area: string, more: number, lack: TrainingLack | null, recommended: Array<{ kind: TrainingReason, factor: string, own: number, by: number | null, certain: boolean, heldSince: boolean, training: { id: string, form: TrainingForm, minutes: number, title: { sv: string, en: string } } }> }> } | null };

export type RecommendationPartsFragment = { kind: TrainingReason, factor: string, own: number, by: number | null, certain: boolean, heldSince: boolean, training: { id: string, form: TrainingForm, minutes: number, title: { sv: string, en: string } } };

export type TrainingTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingTagsQuery = { instrumentVersions: Array<{ id: string, key: string, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }> }> };

export type TrainingsQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type TrainingsQuery = { trainings: Array<{ id: string, code: string, national: boolean, retired: boolean, area: string, factors: Array<string>, roles: Array<TrainingRole>, form: TrainingForm, minutes: number, languages: Array<MailLanguage>, link: string | null, title: { sv: string, en: string }, summary: { sv: string, en: string }, maturity: { from: number, to: number }, groupSize: { from: number, to: number } | null, provider: { sv: string, en: string }, aims: Array<{ sv: string, en: string }>, agenda: Array<{ minutes: number, text: { sv: string, en: string } }>, materials: Array<{ sv: string, en: string }> }> };

export type TrainingPartsFragment = { id: string, code: string, national: boolean, retired: boolean, area: string, factors: Array<string>, roles: Array<TrainingRole>, form: TrainingForm, minutes: number, languages: Array<MailLanguage>, link: string | null, title: { sv: string, en: string }, summary: { sv: string, en: string }, maturity: { from: number, to: number }, groupSize: { from: number, to: number } | null, provider: { sv: string, en: string }, aims: Array<{ sv: string, en: string }>, agenda: Array<{ minutes: number, text: { sv: string, en: string } }>, materials: Array<{ sv: string, en: string }> };

export type SaveTrainingMutationVariables = Exact<{
  input: SaveTrainingInput;
}>;


export type SaveTrainingMutation = { saveTraining: { training: { id: string, code: string, national: boolean, retired: boolean, area: string, factors: Array<string>, roles: Array<TrainingRole>, form: TrainingForm, minutes: number, languages: Array<MailLanguage>, link: string | null, title: { sv: string, en: string }, summary: { sv: string, en: string }, maturity: { from: number, to: number }, groupSize: { from: number, to: number } | null, provider: { sv: string, en: string }, aims: Array<{ sv: string, en: string }>, agenda: Array<{ minutes: number, text: { sv: string, en: string } }>, materials: Array<{ sv: string, en: string }> } } };

export type RetireTrainingMutationVariables = Exact<{
  input: RetireTrainingInput;
}>;


export type RetireTrainingMutation = { retireTraining: { id: string } };

export type PreviewTrainingImportMutationVariables = Exact<{
  input: TrainingFileInput;
}>;


export type PreviewTrainingImportMutation = { previewTrainingImport: { isJson: boolean, created: number, changed: number, kept: number, problemCount: number, trainings: Array<{ act: TrainingAct, code: string, title: { sv: string, en: string } }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> } };

export type ImportTrainingsMutationVariables = Exact<{
  input: TrainingFileInput;
}>;


export type ImportTrainingsMutation = { importTrainings: { isJson: boolean, created: number, changed: number, kept: number, problemCount: number, trainings: Array<{ act: TrainingAct, code: string, title: { sv: string, en: string } }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> } };

export type TrainingImportPartsFragment = { isJson: boolean, created: number, changed: number, kept: number, problemCount: number, trainings: Array<{ act: TrainingAct, code: string, title: { sv: string, en: string } }>, problems: Array<{ line: number | null, code: string, value: string | null, column: { sv: string, en: string } | null, reason: { sv: string, en: string } }> };

export type WorkshopKitQueryVariables = Exact<{
  organisationId: string;
  area: string;
}>;


export type WorkshopKitQuery = { workshopKit: { area: string, mean: number | null, minutes: number, hidden: number, round: { id: string, name: string, reportingYear: number, synthetic: boolean, instrumentVersion: { id: string, nodes: Array<{ id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } }> } }, title: { sv: string, en: string }, questions: Array<{ kind: KitQuestionKind, node: string, mean: number, dontKnow: number | null, factor: { sv: string, en: string }, statement: { sv: string, en: string }, question: { sv: string, en: string } }>, agenda: Array<{ minutes: number, text: { sv: string, en: string } }>, materials: Array<{ sv: string, en: string }> } | null };

export type OneTrainingQueryVariables = Exact<{
  id: string;
}>;


export type OneTrainingQuery = { training: { id: string, code: string, national: boolean, retired: boolean, area: string, factors: Array<string>, roles: Array<TrainingRole>, form: TrainingForm, minutes: number, languages: Array<MailLanguage>, link: string | null, title: { sv: string, en: string }, summary: { sv: string, en: string }, maturity: { from: number, to: number }, groupSize: { from: number, to: number } | null, provider: { sv: string, en: string }, aims: Array<{ sv: string, en: string }>, agenda: Array<{ minutes: number, text: { sv: string, en: string } }>, materials: Array<{ sv: string, en: string }> } | null };

export type TypesetWorkshopMutationVariables = Exact<{
  input: TypesetWorkshopInput;
}>;


export type TypesetWorkshopMutation = { typesetWorkshop: { name: string, content: string } };

export type ChangePartsFragment = { node: string, difference: number | null, low: number | null, high: number | null, verdict: ChangeVerdict | null, reason: NoChangeReason | null };

export type FigurePartsFragment = { node: string, level: NodeLevel, mean: number | null, low: number | null, high: number | null, comparisonLow: number | null, comparisonHigh: number | null, answers: number | null, respondents: number | null, dontKnowShare: number | null, sensitiveToDontKnow: boolean, coverage: number | null, agreement: Agreement | null, truncated: Truncation | null, reason: HiddenReason | null };

export type InstrumentNodePartsFragment = { id: string, level: NodeLevel, parent: string | null, area: string | null, weight: number, title: { sv: string, en: string } };

export type CohortFigurePartsFragment = { organisations: number, mean: number | null, p10: number | null, q25: number | null, median: number | null, q75: number | null, p90: number | null, reason: HiddenReason | null };

export type MaturityTypePartsFragment = { id: string, x: string, y: string, title: { sv: string, en: string }, about: { sv: string, en: string }, advice: { sv: string, en: string } };

export type JobRunPartsFragment = { id: string, name: string, state: JobState, step: string | null, done: number, total: number | null, secondsLeft: number | null, canBeCancelled: boolean, canBeRestarted: boolean, errorCode: string | null, attempts: number, requestedAt: string, startedAt: string | null, finishedAt: string | null };

export type PlacePartsFragment = { likelyLow: number | null, likelyHigh: number | null, among: number, higherThan: number | null, lowerThan: number | null, undecided: number | null, reason: HiddenReason | null, weightLow: number | null, weightHigh: number | null, weightReason: HiddenReason | null };

const ViewerPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"sharingLevel"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"skrGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}};
const EvidencePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}};
const JudgementPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"unseen"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}}]}}]}};
const TargetPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAddress"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneNote"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgementParts"}}]}}]}};
const DecisionPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLink"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}}]}};
const DecisionFilesDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionFiles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}}]}};
const DecisionImportPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"targets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}};
const CohortListPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CohortListParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CohortList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}};
const NationalOrganisationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"NationalOrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalOrganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"skrGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuring"}},{"kind":"Field","name":{"kind":"Name","value":"keyUser"}},{"kind":"Field","name":{"kind":"Name","value":"mayAppoint"}},{"kind":"Field","name":{"kind":"Name","value":"editionSharing"}}]}};
const AppointedPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointKeyUserPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}};
const JobRunPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobRunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"canBeCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"canBeRestarted"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}};
const EditionListPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionListParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"audit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"collection"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}};
const PublicEditionPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicEditionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentKey"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"collection"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}};
const PublicOrganisationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicOrganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicOrganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"skrGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}};
const FactsPlanPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactsPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralFactsPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"lowest"}},{"kind":"Field","name":{"kind":"Name","value":"highest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}};
const InitiativeFactorPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeFactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}};
const InitiativeListPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeListParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}},{"kind":"Field","name":{"kind":"Name","value":"copyId"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeFactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}};
const InitiativeRisePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRiseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeRise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearBefore"}},{"kind":"Field","name":{"kind":"Name","value":"yearAfter"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeFactorParts"}}]}}]}};
const InitiativePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeListParts"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"startedYear"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"unitKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRiseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeRemoved"}}]}}]}};
const InstrumentDraftPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstrumentDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstrumentDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedByYou"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formerDefinition"}},{"kind":"Field","name":{"kind":"Name","value":"publishedVersions"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}};
const InvitationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"byLink"}},{"kind":"Field","name":{"kind":"Name","value":"notDrawn"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"bounced"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"smallestChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"waves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bounces"},"name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"BOUNCED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"smtpCode"}}]}}]}}]}};
const TreeUnitDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}};
const UnitActDoneDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitActPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TreeUnit"}}]}}]}};
const NationalReportPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"NationalReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}};
const ReportPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}};
const PlanPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"keyHolder"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"collection"}},{"kind":"Field","name":{"kind":"Name","value":"inviteMode"}},{"kind":"Field","name":{"kind":"Name","value":"sampleSize"}},{"kind":"Field","name":{"kind":"Name","value":"standardTexts"}},{"kind":"Field","name":{"kind":"Name","value":"invitationTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"en"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"background"}},{"kind":"Field","name":{"kind":"Name","value":"explanations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeatMonths"}},{"kind":"Field","name":{"kind":"Name","value":"keyHolderEmail"}},{"kind":"Field","name":{"kind":"Name","value":"frame"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"frame"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}};
const SavedViewPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedViewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}};
const BriefFigurePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefFigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}};
const AuditEventPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwnAct"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}};
const CoatPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoatParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}};
const MemberPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"hasSignedIn"}}]}};
const ProgrammePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"factors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trainingId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}}]}}]}};
const ChangePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}};
const EffectPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"trained"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}};
const RecommendationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"heldSince"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}};
const TrainingPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Training"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"national"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"factors"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"groupSize"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"aims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}};
const TrainingImportPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isJson"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}};
const FigurePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonLow"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonHigh"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnowShare"}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveToDontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}};
const InstrumentNodePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstrumentNodeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstrumentNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}};
const CohortFigurePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CohortFigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CohortFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"p10"}},{"kind":"Field","name":{"kind":"Name","value":"q25"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q75"}},{"kind":"Field","name":{"kind":"Name","value":"p90"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}};
const MaturityTypePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaturityTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}};
const PlacePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelyLow"}},{"kind":"Field","name":{"kind":"Name","value":"likelyHigh"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"higherThan"}},{"kind":"Field","name":{"kind":"Name","value":"lowerThan"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"weightLow"}},{"kind":"Field","name":{"kind":"Name","value":"weightHigh"}},{"kind":"Field","name":{"kind":"Name","value":"weightReason"}}]}};
export const ViewerPartsFragmentDoc = {"kind":"Document","definitions":[ViewerPartsDefinition]} as unknown as DocumentNode<ViewerPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = {"kind":"Document","definitions":[EvidencePartsDefinition]} as unknown as DocumentNode<EvidencePartsFragment, unknown>;
export const JudgementPartsFragmentDoc = {"kind":"Document","definitions":[JudgementPartsDefinition,EvidencePartsDefinition]} as unknown as DocumentNode<JudgementPartsFragment, unknown>;
export const TargetPartsFragmentDoc = {"kind":"Document","definitions":[TargetPartsDefinition,EvidencePartsDefinition,JudgementPartsDefinition]} as unknown as DocumentNode<TargetPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = {"kind":"Document","definitions":[DecisionPartsDefinition,EvidencePartsDefinition,JudgementPartsDefinition,TargetPartsDefinition]} as unknown as DocumentNode<DecisionPartsFragment, unknown>;
export const DecisionFilesFragmentDoc = {"kind":"Document","definitions":[DecisionFilesDefinition]} as unknown as DocumentNode<DecisionFilesFragment, unknown>;
export const DecisionImportPartsFragmentDoc = {"kind":"Document","definitions":[DecisionImportPartsDefinition]} as unknown as DocumentNode<DecisionImportPartsFragment, unknown>;
export const CohortListPartsFragmentDoc = {"kind":"Document","definitions":[CohortListPartsDefinition]} as unknown as DocumentNode<CohortListPartsFragment, unknown>;
export const NationalOrganisationPartsFragmentDoc = {"kind":"Document","definitions":[NationalOrganisationPartsDefinition]} as unknown as DocumentNode<NationalOrganisationPartsFragment, unknown>;
export const AppointedPartsFragmentDoc = {"kind":"Document","definitions":[AppointedPartsDefinition]} as unknown as DocumentNode<AppointedPartsFragment, unknown>;
export const JobRunPartsFragmentDoc = {"kind":"Document","definitions":[JobRunPartsDefinition]} as unknown as DocumentNode<JobRunPartsFragment, unknown>;
export const EditionListPartsFragmentDoc = {"kind":"Document","definitions":[EditionListPartsDefinition,JobRunPartsDefinition]} as unknown as DocumentNode<EditionListPartsFragment, unknown>;
export const PublicEditionPartsFragmentDoc = {"kind":"Document","definitions":[PublicEditionPartsDefinition]} as unknown as DocumentNode<PublicEditionPartsFragment, unknown>;
export const PublicOrganisationPartsFragmentDoc = {"kind":"Document","definitions":[PublicOrganisationPartsDefinition]} as unknown as DocumentNode<PublicOrganisationPartsFragment, unknown>;
export const FactsPlanPartsFragmentDoc = {"kind":"Document","definitions":[FactsPlanPartsDefinition]} as unknown as DocumentNode<FactsPlanPartsFragment, unknown>;
export const InitiativeFactorPartsFragmentDoc = {"kind":"Document","definitions":[InitiativeFactorPartsDefinition]} as unknown as DocumentNode<InitiativeFactorPartsFragment, unknown>;
export const InitiativeListPartsFragmentDoc = {"kind":"Document","definitions":[InitiativeListPartsDefinition,InitiativeFactorPartsDefinition]} as unknown as DocumentNode<InitiativeListPartsFragment, unknown>;
export const InitiativeRisePartsFragmentDoc = {"kind":"Document","definitions":[InitiativeRisePartsDefinition,InitiativeFactorPartsDefinition]} as unknown as DocumentNode<InitiativeRisePartsFragment, unknown>;
export const InitiativePartsFragmentDoc = {"kind":"Document","definitions":[InitiativePartsDefinition,InitiativeFactorPartsDefinition,InitiativeListPartsDefinition,InitiativeRisePartsDefinition]} as unknown as DocumentNode<InitiativePartsFragment, unknown>;
export const InstrumentDraftPartsFragmentDoc = {"kind":"Document","definitions":[InstrumentDraftPartsDefinition]} as unknown as DocumentNode<InstrumentDraftPartsFragment, unknown>;
export const InvitationPartsFragmentDoc = {"kind":"Document","definitions":[InvitationPartsDefinition,JobRunPartsDefinition]} as unknown as DocumentNode<InvitationPartsFragment, unknown>;
export const TreeUnitFragmentDoc = {"kind":"Document","definitions":[TreeUnitDefinition]} as unknown as DocumentNode<TreeUnitFragment, unknown>;
export const UnitActDoneFragmentDoc = {"kind":"Document","definitions":[UnitActDoneDefinition,TreeUnitDefinition]} as unknown as DocumentNode<UnitActDoneFragment, unknown>;
export const NationalReportPartsFragmentDoc = {"kind":"Document","definitions":[NationalReportPartsDefinition,JobRunPartsDefinition]} as unknown as DocumentNode<NationalReportPartsFragment, unknown>;
export const ReportPartsFragmentDoc = {"kind":"Document","definitions":[ReportPartsDefinition,JobRunPartsDefinition]} as unknown as DocumentNode<ReportPartsFragment, unknown>;
export const PlanPartsFragmentDoc = {"kind":"Document","definitions":[PlanPartsDefinition]} as unknown as DocumentNode<PlanPartsFragment, unknown>;
export const SavedViewPartsFragmentDoc = {"kind":"Document","definitions":[SavedViewPartsDefinition]} as unknown as DocumentNode<SavedViewPartsFragment, unknown>;
export const BriefFigurePartsFragmentDoc = {"kind":"Document","definitions":[BriefFigurePartsDefinition]} as unknown as DocumentNode<BriefFigurePartsFragment, unknown>;
export const AuditEventPartsFragmentDoc = {"kind":"Document","definitions":[AuditEventPartsDefinition]} as unknown as DocumentNode<AuditEventPartsFragment, unknown>;
export const CoatPartsFragmentDoc = {"kind":"Document","definitions":[CoatPartsDefinition]} as unknown as DocumentNode<CoatPartsFragment, unknown>;
export const MemberPartsFragmentDoc = {"kind":"Document","definitions":[MemberPartsDefinition]} as unknown as DocumentNode<MemberPartsFragment, unknown>;
export const ProgrammePartsFragmentDoc = {"kind":"Document","definitions":[ProgrammePartsDefinition]} as unknown as DocumentNode<ProgrammePartsFragment, unknown>;
export const ChangePartsFragmentDoc = {"kind":"Document","definitions":[ChangePartsDefinition]} as unknown as DocumentNode<ChangePartsFragment, unknown>;
export const EffectPartsFragmentDoc = {"kind":"Document","definitions":[EffectPartsDefinition,ChangePartsDefinition]} as unknown as DocumentNode<EffectPartsFragment, unknown>;
export const RecommendationPartsFragmentDoc = {"kind":"Document","definitions":[RecommendationPartsDefinition]} as unknown as DocumentNode<RecommendationPartsFragment, unknown>;
export const TrainingPartsFragmentDoc = {"kind":"Document","definitions":[TrainingPartsDefinition]} as unknown as DocumentNode<TrainingPartsFragment, unknown>;
export const TrainingImportPartsFragmentDoc = {"kind":"Document","definitions":[TrainingImportPartsDefinition]} as unknown as DocumentNode<TrainingImportPartsFragment, unknown>;
export const FigurePartsFragmentDoc = {"kind":"Document","definitions":[FigurePartsDefinition]} as unknown as DocumentNode<FigurePartsFragment, unknown>;
export const InstrumentNodePartsFragmentDoc = {"kind":"Document","definitions":[InstrumentNodePartsDefinition]} as unknown as DocumentNode<InstrumentNodePartsFragment, unknown>;
export const CohortFigurePartsFragmentDoc = {"kind":"Document","definitions":[CohortFigurePartsDefinition]} as unknown as DocumentNode<CohortFigurePartsFragment, unknown>;
export const MaturityTypePartsFragmentDoc = {"kind":"Document","definitions":[MaturityTypePartsDefinition]} as unknown as DocumentNode<MaturityTypePartsFragment, unknown>;
export const PlacePartsFragmentDoc = {"kind":"Document","definitions":[PlacePartsDefinition]} as unknown as DocumentNode<PlacePartsFragment, unknown>;
export const CurrentViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},ViewerPartsDefinition]} as unknown as DocumentNode<CurrentViewerQuery, CurrentViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}}]}},ViewerPartsDefinition]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignInWithLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}}]}},ViewerPartsDefinition]} as unknown as DocumentNode<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const DecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}}]}},EvidencePartsDefinition,JudgementPartsDefinition,TargetPartsDefinition,DecisionPartsDefinition]} as unknown as DocumentNode<DecisionsQuery, DecisionsQueryVariables>;
export const DecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionFiles"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}},EvidencePartsDefinition,JudgementPartsDefinition,TargetPartsDefinition,DecisionPartsDefinition,DecisionFilesDefinition]} as unknown as DocumentNode<DecisionQuery, DecisionQueryVariables>;
export const DecisionChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DecisionChoicesQuery, DecisionChoicesQueryVariables>;
export const DecisionFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<DecisionFileQuery, DecisionFileQueryVariables>;
export const SaveDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}}]}}]}},EvidencePartsDefinition,JudgementPartsDefinition,TargetPartsDefinition,DecisionPartsDefinition]} as unknown as DocumentNode<SaveDecisionMutation, SaveDecisionMutationVariables>;
export const WithdrawDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}}]}}]}},EvidencePartsDefinition,JudgementPartsDefinition,TargetPartsDefinition,DecisionPartsDefinition]} as unknown as DocumentNode<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;
export const MarkTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}}]}}]}},EvidencePartsDefinition,JudgementPartsDefinition,TargetPartsDefinition,DecisionPartsDefinition]} as unknown as DocumentNode<MarkTargetMutation, MarkTargetMutationVariables>;
export const AddDecisionFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddDecisionFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddDecisionFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addDecisionFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionFiles"}}]}}]}}]}},DecisionFilesDefinition]} as unknown as DocumentNode<AddDecisionFileMutation, AddDecisionFileMutationVariables>;
export const RemoveDecisionFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDecisionFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDecisionFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDecisionFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionFiles"}}]}}]}}]}},DecisionFilesDefinition]} as unknown as DocumentNode<RemoveDecisionFileMutation, RemoveDecisionFileMutationVariables>;
export const TypesetDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TypesetDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TypesetDecisionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typesetDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<TypesetDecisionsMutation, TypesetDecisionsMutationVariables>;
export const PreviewDecisionImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewDecisionImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewDecisionImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionImportParts"}}]}}]}},DecisionImportPartsDefinition]} as unknown as DocumentNode<PreviewDecisionImportMutation, PreviewDecisionImportMutationVariables>;
export const ImportDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionImportParts"}}]}}]}},DecisionImportPartsDefinition]} as unknown as DocumentNode<ImportDecisionsMutation, ImportDecisionsMutationVariables>;
export const DecisionsAtRiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionsAtRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionsAtRiskQuery, DecisionsAtRiskQueryVariables>;
export const ComparableEditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparableEditions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"namedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"belonging"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]}}]}}]}},InstrumentNodePartsDefinition]} as unknown as DocumentNode<ComparableEditionsQuery, ComparableEditionsQueryVariables>;
export const ComparisonChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparisonChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparisonChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reportingYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"namedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"belonging"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownUnits"}},{"kind":"Field","name":{"kind":"Name","value":"others"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortListParts"}}]}}]}}]}},InstrumentNodePartsDefinition,CohortListPartsDefinition]} as unknown as DocumentNode<ComparisonChoicesQuery, ComparisonChoicesQueryVariables>;
export const ComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"cohort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"recipe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"belonging"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedCohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"belonging"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guaranteedPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"among"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"positionReason"}},{"kind":"Field","name":{"kind":"Name","value":"bestQuarterGap"}},{"kind":"Field","name":{"kind":"Name","value":"bestQuarterGapReason"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortFigureParts"}}]}}]}}]}}]}},PlacePartsDefinition,FigurePartsDefinition,CohortFigurePartsDefinition]} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;
export const EditionReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionListParts"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohortKey"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"recipe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"auditedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tookMs"}},{"kind":"Field","name":{"kind":"Name","value":"mendable"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"recipeHash"}},{"kind":"Field","name":{"kind":"Name","value":"attacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attack"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"fewest"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"}},{"kind":"Field","name":{"kind":"Name","value":"possiblePairs"}},{"kind":"Field","name":{"kind":"Name","value":"worlds"}},{"kind":"Field","name":{"kind":"Name","value":"pairsWithPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"knownByPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"fourWithin25"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attack"}},{"kind":"Field","name":{"kind":"Name","value":"cohortKey"}},{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previousYear"}},{"kind":"Field","name":{"kind":"Name","value":"previousNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"stayed"}},{"kind":"Field","name":{"kind":"Name","value":"joinedNames"}},{"kind":"Field","name":{"kind":"Name","value":"leftNames"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"membersBefore"}},{"kind":"Field","name":{"kind":"Name","value":"membersAfter"}},{"kind":"Field","name":{"kind":"Name","value":"meanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"meanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"nowHidden"}},{"kind":"Field","name":{"kind":"Name","value":"nowShown"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}}]}}]}}]}}]}},JobRunPartsDefinition,EditionListPartsDefinition,InstrumentNodePartsDefinition]} as unknown as DocumentNode<EditionReviewQuery, EditionReviewQueryVariables>;
export const MendEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MendEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MendEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mendEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionListParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},JobRunPartsDefinition,EditionListPartsDefinition]} as unknown as DocumentNode<MendEditionMutation, MendEditionMutationVariables>;
export const GuaranteedPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuaranteedPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guaranteedPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},InstrumentNodePartsDefinition]} as unknown as DocumentNode<GuaranteedPlacesQuery, GuaranteedPlacesQueryVariables>;
export const ListComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"recipe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"belonging"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownUnits"}},{"kind":"Field","name":{"kind":"Name","value":"listed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"drivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"positionReason"}},{"kind":"Field","name":{"kind":"Name","value":"bestQuarterGap"}},{"kind":"Field","name":{"kind":"Name","value":"bestQuarterGapReason"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortFigureParts"}}]}}]}}]}}]}},PlacePartsDefinition,FigurePartsDefinition,CohortFigurePartsDefinition]} as unknown as DocumentNode<ListComparisonQuery, ListComparisonQueryVariables>;
export const ListChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownUnits"}},{"kind":"Field","name":{"kind":"Name","value":"others"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohortLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortListParts"}}]}}]}},CohortListPartsDefinition]} as unknown as DocumentNode<ListChoicesQuery, ListChoicesQueryVariables>;
export const NamedSharersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamedSharers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namedSharers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}}]} as unknown as DocumentNode<NamedSharersQuery, NamedSharersQueryVariables>;
export const SaveCohortListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCohortList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCohortListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCohortList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortListParts"}}]}}]}}]}},CohortListPartsDefinition]} as unknown as DocumentNode<SaveCohortListMutation, SaveCohortListMutationVariables>;
export const RemoveCohortListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCohortList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCohortListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCohortList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveCohortListMutation, RemoveCohortListMutationVariables>;
export const NationalOrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportingYear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measuring"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuringState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalOrganisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportingYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportingYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"measuring"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measuring"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NationalOrganisationParts"}}]}}]}}]}},NationalOrganisationPartsDefinition]} as unknown as DocumentNode<NationalOrganisationsQuery, NationalOrganisationsQueryVariables>;
export const SkrGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkrGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skrGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SkrGroupsQuery, SkrGroupsQueryVariables>;
export const AddOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointedParts"}}]}}]}},AppointedPartsDefinition]} as unknown as DocumentNode<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const AppointKeyUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointKeyUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointKeyUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointKeyUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointedParts"}}]}}]}},AppointedPartsDefinition]} as unknown as DocumentNode<AppointKeyUserMutation, AppointKeyUserMutationVariables>;
export const NationalEditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalEditions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionListParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},JobRunPartsDefinition,EditionListPartsDefinition]} as unknown as DocumentNode<NationalEditionsQuery, NationalEditionsQueryVariables>;
export const ComputeEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComputeEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComputeEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"computeEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionListParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition,EditionListPartsDefinition]} as unknown as DocumentNode<ComputeEditionMutation, ComputeEditionMutationVariables>;
export const CancelComputationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelComputation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelComputationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelComputation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<CancelComputationMutation, CancelComputationMutationVariables>;
export const PublishEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionListParts"}}]}}]}}]}},JobRunPartsDefinition,EditionListPartsDefinition]} as unknown as DocumentNode<PublishEditionMutation, PublishEditionMutationVariables>;
export const OneToOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneToOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneToOne"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"otherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"differenceLow"}},{"kind":"Field","name":{"kind":"Name","value":"differenceHigh"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},FigurePartsDefinition]} as unknown as DocumentNode<OneToOneQuery, OneToOneQueryVariables>;
export const OpenDataEditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenDataEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"collection"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}}]}}]}}]}},InstrumentNodePartsDefinition]} as unknown as DocumentNode<OpenDataEditionsQuery, OpenDataEditionsQueryVariables>;
export const OpenDataMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenDataMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenDataMembersQuery, OpenDataMembersQueryVariables>;
export const PublicResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicEditionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicOrganisationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}}]}},PublicEditionPartsDefinition,InstrumentNodePartsDefinition,PublicOrganisationPartsDefinition,FigurePartsDefinition]} as unknown as DocumentNode<PublicResultsQuery, PublicResultsQueryVariables>;
export const PublicResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicEditionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicOrganisationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"namedMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortFigureParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"among"}}]}}]}}]}},PublicEditionPartsDefinition,PublicOrganisationPartsDefinition,InstrumentNodePartsDefinition,FigurePartsDefinition,CohortFigurePartsDefinition]} as unknown as DocumentNode<PublicResultQuery, PublicResultQueryVariables>;
export const StructuralFeaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructuralFeatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structuralFeatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<StructuralFeaturesQuery, StructuralFeaturesQueryVariables>;
export const PreviewStructuralFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewStructuralFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewStructuralFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactsPlanParts"}}]}}]}},FactsPlanPartsDefinition]} as unknown as DocumentNode<PreviewStructuralFactsMutation, PreviewStructuralFactsMutationVariables>;
export const LoadStructuralFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoadStructuralFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StructuralFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadStructuralFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactsPlanParts"}}]}}]}},FactsPlanPartsDefinition]} as unknown as DocumentNode<LoadStructuralFactsMutation, LoadStructuralFactsMutationVariables>;
export const EditionTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"node"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"node"}}},{"kind":"Argument","name":{"kind":"Name","value":"cohort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionId"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohortMedian"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slope"}},{"kind":"Field","name":{"kind":"Name","value":"slopeLow"}},{"kind":"Field","name":{"kind":"Name","value":"slopeHigh"}}]}}]}}]} as unknown as DocumentNode<EditionTrendQuery, EditionTrendQueryVariables>;
export const ImproversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Improvers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"node"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"improvers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"node"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ownBefore"}},{"kind":"Field","name":{"kind":"Name","value":"ownAfter"}},{"kind":"Field","name":{"kind":"Name","value":"improvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"rise"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<ImproversQuery, ImproversQueryVariables>;
export const InitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Initiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"weakFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeFactorParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeListParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeFactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRiseParts"}}]}}]}}]}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition,InitiativeRisePartsDefinition]} as unknown as DocumentNode<InitiativesQuery, InitiativesQueryVariables>;
export const InitiativeChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeFactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},InitiativeFactorPartsDefinition]} as unknown as DocumentNode<InitiativeChoicesQuery, InitiativeChoicesQueryVariables>;
export const OneInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeParts"}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition,InitiativeRisePartsDefinition,InitiativePartsDefinition]} as unknown as DocumentNode<OneInitiativeQuery, OneInitiativeQueryVariables>;
export const InitiativePortfolioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativePortfolio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativePortfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeListParts"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition]} as unknown as DocumentNode<InitiativePortfolioQuery, InitiativePortfolioQueryVariables>;
export const ReportedInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedInitiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedInitiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeListParts"}},{"kind":"Field","name":{"kind":"Name","value":"hiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition]} as unknown as DocumentNode<ReportedInitiativesQuery, ReportedInitiativesQueryVariables>;
export const UnitsOfInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsOfInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitTree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsOfInitiativeQuery, UnitsOfInitiativeQueryVariables>;
export const SaveInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeListParts"}}]}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition]} as unknown as DocumentNode<SaveInitiativeMutation, SaveInitiativeMutationVariables>;
export const RemoveInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveInitiativeMutation, RemoveInitiativeMutationVariables>;
export const CopyInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeListParts"}}]}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition]} as unknown as DocumentNode<CopyInitiativeMutation, CopyInitiativeMutationVariables>;
export const FollowInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}}]}}]}}]}}]} as unknown as DocumentNode<FollowInitiativeMutation, FollowInitiativeMutationVariables>;
export const CommentOnInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentOnInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeParts"}}]}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition,InitiativeRisePartsDefinition,InitiativePartsDefinition]} as unknown as DocumentNode<CommentOnInitiativeMutation, CommentOnInitiativeMutationVariables>;
export const RemoveInitiativeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveInitiativeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeInitiativeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeParts"}}]}}]}}]}},InitiativeFactorPartsDefinition,InitiativeListPartsDefinition,InitiativeRisePartsDefinition,InitiativePartsDefinition]} as unknown as DocumentNode<RemoveInitiativeCommentMutation, RemoveInitiativeCommentMutationVariables>;
export const ReportInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}}]}}]}}]}}]} as unknown as DocumentNode<ReportInitiativeMutation, ReportInitiativeMutationVariables>;
export const HideInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HideInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HideInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hideInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HideInitiativeMutation, HideInitiativeMutationVariables>;
export const ShowInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratedInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"showInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ShowInitiativeMutation, ShowInitiativeMutationVariables>;
export const SettleInitiativeReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleInitiativeReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratedInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleInitiativeReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SettleInitiativeReportsMutation, SettleInitiativeReportsMutationVariables>;
export const InstrumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collection"}},{"kind":"Field","name":{"kind":"Name","value":"draftId"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeEdited"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InstrumentsQuery, InstrumentsQueryVariables>;
export const InstrumentDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstrumentDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrumentDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentDraftParts"}}]}}]}},InstrumentDraftPartsDefinition]} as unknown as DocumentNode<InstrumentDraftQuery, InstrumentDraftQueryVariables>;
export const CopyInstrumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyInstrument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyInstrumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyInstrument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentDraftParts"}}]}}]}}]}},InstrumentDraftPartsDefinition]} as unknown as DocumentNode<CopyInstrumentMutation, CopyInstrumentMutationVariables>;
export const SaveInstrumentDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveInstrumentDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveInstrumentDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveInstrumentDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveInstrumentDraftMutation, SaveInstrumentDraftMutationVariables>;
export const DiscardInstrumentDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardInstrumentDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardInstrumentDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardInstrumentDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardInstrumentDraftMutation, DiscardInstrumentDraftMutationVariables>;
export const PublishInstrumentDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInstrumentDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishInstrumentDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInstrumentDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<PublishInstrumentDraftMutation, PublishInstrumentDraftMutationVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outbox"}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const InvitePlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitePlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invitePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InvitePlacesQuery, InvitePlacesQueryVariables>;
export const RecipientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecipientsQuery, RecipientsQueryVariables>;
export const PreviewRecipientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewRecipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewRecipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewRecipientsQuery, PreviewRecipientsQueryVariables>;
export const ImportRecipientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRecipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRecipientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRecipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<ImportRecipientsMutation, ImportRecipientsMutationVariables>;
export const AddRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddRecipient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRecipientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addRecipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<AddRecipientMutation, AddRecipientMutationVariables>;
export const SetLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetLinksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<SetLinksMutation, SetLinksMutationVariables>;
export const RemoveRecipientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRecipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveRecipientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeRecipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<RemoveRecipientsMutation, RemoveRecipientsMutationVariables>;
export const DrawSampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawSampleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<DrawSampleMutation, DrawSampleMutationVariables>;
export const SendInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<SendInvitationsMutation, SendInvitationsMutationVariables>;
export const SendRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<SendRemindersMutation, SendRemindersMutationVariables>;
export const ReaddressInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReaddressInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReaddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readdressInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<ReaddressInvitationMutation, ReaddressInvitationMutationVariables>;
export const EraseAddressesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseAddresses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseAddressesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseAddresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}},JobRunPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<EraseAddressesMutation, EraseAddressesMutationVariables>;
export const MakeLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeLinksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<MakeLinksMutation, MakeLinksMutationVariables>;
export const OutboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInUse"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"mails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]}}]} as unknown as DocumentNode<OutboxQuery, OutboxQueryVariables>;
export const JobRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<JobRunQuery, JobRunQueryVariables>;
export const JobRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JobState"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<JobRunsQuery, JobRunsQueryVariables>;
export const RestartJobRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestartJobRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestartJobRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restartJobRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<RestartJobRunMutation, RestartJobRunMutationVariables>;
export const JobProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobRunId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobRunId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobRunId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const OrganisationTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitTree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayEditAll"}},{"kind":"Field","name":{"kind":"Name","value":"mayEditBelow"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TreeUnit"}}]}}]}}]}}]}},TreeUnitDefinition]} as unknown as DocumentNode<OrganisationTreeQuery, OrganisationTreeQueryVariables>;
export const UnitHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitHistoryQuery, UnitHistoryQueryVariables>;
export const AddUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<AddUnitMutation, AddUnitMutationVariables>;
export const RenameUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<RenameUnitMutation, RenameUnitMutationVariables>;
export const DescribeUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DescribeUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DescribeUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"describeUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<DescribeUnitMutation, DescribeUnitMutationVariables>;
export const SetHeadcountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetHeadcounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetHeadcountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setHeadcounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<SetHeadcountsMutation, SetHeadcountsMutationVariables>;
export const MoveUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<MoveUnitMutation, MoveUnitMutationVariables>;
export const MergeUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<MergeUnitsMutation, MergeUnitsMutationVariables>;
export const RetireUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<RetireUnitMutation, RetireUnitMutationVariables>;
export const UndoUnitActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoUnitAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoUnitActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoUnitAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitActDone"}}]}}]}},TreeUnitDefinition,UnitActDoneDefinition]} as unknown as DocumentNode<UndoUnitActMutation, UndoUnitActMutationVariables>;
export const PreviewUnitImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewUnitImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewUnitImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewUnitImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"untouched"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewUnitImportMutation, PreviewUnitImportMutationVariables>;
export const ImportUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actId"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}}]}}]} as unknown as DocumentNode<ImportUnitsMutation, ImportUnitsMutationVariables>;
export const FirstRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharingLevel"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstRunQuery, FirstRunQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"skrGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaturityTypeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"total","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},MaturityTypePartsDefinition,ChangePartsDefinition,FigurePartsDefinition]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const OverviewPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"cohort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"positionReason"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CohortFigureParts"}}]}}]}}]}}]}},PlacePartsDefinition,FigurePartsDefinition,CohortFigurePartsDefinition]} as unknown as DocumentNode<OverviewPositionQuery, OverviewPositionQueryVariables>;
export const PaletteThingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteThings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitTree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativePortfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeFactorParts"}}]}}]}}]}},InitiativeFactorPartsDefinition]} as unknown as DocumentNode<PaletteThingsQuery, PaletteThingsQueryVariables>;
export const NationalReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NationalReportParts"}}]}}]}},JobRunPartsDefinition,NationalReportPartsDefinition]} as unknown as DocumentNode<NationalReportsQuery, NationalReportsQueryVariables>;
export const MakeNationalReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeNationalReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeNationalReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeNationalReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NationalReportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition,NationalReportPartsDefinition]} as unknown as DocumentNode<MakeNationalReportMutation, MakeNationalReportMutationVariables>;
export const NationalReportFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalReportFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nationalReportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalReportFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nationalReportId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nationalReportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<NationalReportFileQuery, NationalReportFileQueryVariables>;
export const ReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}},JobRunPartsDefinition,ReportPartsDefinition]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const MakeReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition,ReportPartsDefinition]} as unknown as DocumentNode<MakeReportMutation, MakeReportMutationVariables>;
export const ReportFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<ReportFileQuery, ReportFileQueryVariables>;
export const RoundKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"keyHolder"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"codeCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyHolderEmail"}}]}}]}}]}}]} as unknown as DocumentNode<RoundKeyQuery, RoundKeyQueryVariables>;
export const SetBoxKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBoxKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetBoxKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBoxKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"codeCheck"}}]}}]}}]}}]} as unknown as DocumentNode<SetBoxKeyMutation, SetBoxKeyMutationVariables>;
export const ForgetBoxKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetBoxKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetBoxKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"codeCheck"}}]}}]}}]}}]} as unknown as DocumentNode<ForgetBoxKeyMutation, ForgetBoxKeyMutationVariables>;
export const InviteKeyHolderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteKeyHolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteKeyHolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<InviteKeyHolderMutation, InviteKeyHolderMutationVariables>;
export const KeyHolderBoxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyHolderBox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyHolderBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boxId"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"usable"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"keyHolder"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"codeCheck"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]}}]} as unknown as DocumentNode<KeyHolderBoxQuery, KeyHolderBoxQueryVariables>;
export const SetBoxKeyWithLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBoxKeyWithLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetBoxKeyWithLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBoxKeyWithLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<SetBoxKeyWithLinkMutation, SetBoxKeyWithLinkMutationVariables>;
export const OpenBoxWithLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBoxWithLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBoxWithLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBoxWithLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responses"}}]}}]}}]} as unknown as DocumentNode<OpenBoxWithLinkMutation, OpenBoxWithLinkMutationVariables>;
export const BoxOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BoxOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boxOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<BoxOpeningSubscription, BoxOpeningSubscriptionVariables>;
export const RoundPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},PlanPartsDefinition]} as unknown as DocumentNode<RoundPlanQuery, RoundPlanQueryVariables>;
export const PlanChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrumentVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backgroundQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanChoicesQuery, PlanChoicesQueryVariables>;
export const PlanRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},PlanPartsDefinition]} as unknown as DocumentNode<PlanRoundMutation, PlanRoundMutationVariables>;
export const ChangeRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},PlanPartsDefinition]} as unknown as DocumentNode<ChangeRoundMutation, ChangeRoundMutationVariables>;
export const CopyRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},PlanPartsDefinition]} as unknown as DocumentNode<CopyRoundMutation, CopyRoundMutationVariables>;
export const DiscardRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardRoundMutation, DiscardRoundMutationVariables>;
export const OpenRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<OpenRoundMutation, OpenRoundMutationVariables>;
export const GiveUpBoxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveUpBox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveUpBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<GiveUpBoxMutation, GiveUpBoxMutationVariables>;
export const ReopenRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}}]} as unknown as DocumentNode<ReopenRoundMutation, ReopenRoundMutationVariables>;
export const RoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundsQuery, RoundsQueryVariables>;
export const RoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Round"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"keyHolder"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"unreadable"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collection"}},{"kind":"Field","name":{"kind":"Name","value":"inviteMode"}},{"kind":"Field","name":{"kind":"Name","value":"sampleSize"}},{"kind":"Field","name":{"kind":"Name","value":"repeatMonths"}},{"kind":"Field","name":{"kind":"Name","value":"background"}},{"kind":"Field","name":{"kind":"Name","value":"frame"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"preparations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"noticedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<RoundQuery, RoundQueryVariables>;
export const CloseRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<CloseRoundMutation, CloseRoundMutationVariables>;
export const OpenBoxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBoxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"computation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobRunParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"}}]}}]}},JobRunPartsDefinition]} as unknown as DocumentNode<OpenBoxMutation, OpenBoxMutationVariables>;
export const OwnAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"levels"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OWN"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnAnswersQuery, OwnAnswersQueryVariables>;
export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedViewParts"}}]}}]}},SavedViewPartsDefinition]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedViewParts"}}]}}]}}]}},SavedViewPartsDefinition]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveViewMutation, RemoveViewMutationVariables>;
export const ScoredRoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoredRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScoredRoundsQuery, ScoredRoundsQueryVariables>;
export const ResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Result"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaturityTypeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"responseRate"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reliability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"alphaLow"}},{"kind":"Field","name":{"kind":"Name","value":"alphaHigh"}},{"kind":"Field","name":{"kind":"Name","value":"omega"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"betweenUnits"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"levels"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOTAL"},{"kind":"EnumValue","value":"DIMENSION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"together"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemainder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefFigureParts"}}]}}]}}]}}]}}]}},InstrumentNodePartsDefinition,MaturityTypePartsDefinition,BriefFigurePartsDefinition]} as unknown as DocumentNode<ResultQuery, ResultQueryVariables>;
export const GroupFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupPart"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}}]}},FigurePartsDefinition]} as unknown as DocumentNode<GroupFiguresQuery, GroupFiguresQueryVariables>;
export const UnitTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitTableQuery, UnitTableQueryVariables>;
export const ResultChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResultChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeParts"}}]}}]}}]}}]}}]}},ChangePartsDefinition]} as unknown as DocumentNode<ResultChangesQuery, ResultChangesQueryVariables>;
export const TrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}}]}},FigurePartsDefinition]} as unknown as DocumentNode<TrendQuery, TrendQueryVariables>;
export const UnitTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}}]}}]}},FigurePartsDefinition]} as unknown as DocumentNode<UnitTrendQuery, UnitTrendQueryVariables>;
export const ResultBackgroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResultBackground"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"background"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"isMixed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"differenceLow"}},{"kind":"Field","name":{"kind":"Name","value":"differenceHigh"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResultBackgroundQuery, ResultBackgroundQueryVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEventParts"}}]}}]}}]}}]}},AuditEventPartsDefinition]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const CoatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoatParts"}}]}}]}},CoatPartsDefinition]} as unknown as DocumentNode<CoatQuery, CoatQueryVariables>;
export const ChooseCoatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseCoat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseCoatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseCoat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoatParts"}}]}}]}}]}},CoatPartsDefinition]} as unknown as DocumentNode<ChooseCoatMutation, ChooseCoatMutationVariables>;
export const RemoveCoatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCoat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCoatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCoat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCoatMutation, RemoveCoatMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitTree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}}]}}]}}]}},MemberPartsDefinition]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const GiveRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]}},MemberPartsDefinition]} as unknown as DocumentNode<GiveRoleMutation, GiveRoleMutationVariables>;
export const TakeRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}}]}}]} as unknown as DocumentNode<TakeRoleMutation, TakeRoleMutationVariables>;
export const RenewSignInLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewSignInLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewSignInLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewSignInLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}}]}}]}}]} as unknown as DocumentNode<RenewSignInLinkMutation, RenewSignInLinkMutationVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const SharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sharingLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"instrumentKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}}]}}]}}]}}]} as unknown as DocumentNode<SharingQuery, SharingQueryVariables>;
export const SharedFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownUnits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"cohort"},"value":{"kind":"StringValue","value":"all","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}}]}}]}}]}}]}},FigurePartsDefinition]} as unknown as DocumentNode<SharedFiguresQuery, SharedFiguresQueryVariables>;
export const ChooseSharingLevelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseSharingLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseSharingLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseSharingLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharingLevel"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseSharingLevelMutation, ChooseSharingLevelMutationVariables>;
export const ProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programmes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}}]}}]}},ProgrammePartsDefinition]} as unknown as DocumentNode<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectParts"}}]}}]}}]}},ChangePartsDefinition,ProgrammePartsDefinition,EffectPartsDefinition]} as unknown as DocumentNode<ProgrammeQuery, ProgrammeQueryVariables>;
export const UnitsToTrainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsToTrain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitTree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsToTrainQuery, UnitsToTrainQueryVariables>;
export const SaveProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}}]}}]}}]}},ProgrammePartsDefinition]} as unknown as DocumentNode<SaveProgrammeMutation, SaveProgrammeMutationVariables>;
export const RemoveProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveProgrammeMutation, RemoveProgrammeMutationVariables>;
export const RegisterParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterParticipation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterParticipationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerParticipation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}}]}}]}}]}},ProgrammePartsDefinition]} as unknown as DocumentNode<RegisterParticipationMutation, RegisterParticipationMutationVariables>;
export const RemoveParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveParticipation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveParticipationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeParticipation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}}]}}]}}]}},ProgrammePartsDefinition]} as unknown as DocumentNode<RemoveParticipationMutation, RemoveParticipationMutationVariables>;
export const LearningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Learning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"levels"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOTAL"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenFactors"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"lack"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationParts"}}]}}]}}]}}]}},InstrumentNodePartsDefinition,RecommendationPartsDefinition]} as unknown as DocumentNode<LearningQuery, LearningQueryVariables>;
export const TrainingTagsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrumentVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}}]}},InstrumentNodePartsDefinition]} as unknown as DocumentNode<TrainingTagsQuery, TrainingTagsQueryVariables>;
export const TrainingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trainings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingParts"}}]}}]}},TrainingPartsDefinition]} as unknown as DocumentNode<TrainingsQuery, TrainingsQueryVariables>;
export const SaveTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingParts"}}]}}]}}]}},TrainingPartsDefinition]} as unknown as DocumentNode<SaveTrainingMutation, SaveTrainingMutationVariables>;
export const RetireTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RetireTrainingMutation, RetireTrainingMutationVariables>;
export const PreviewTrainingImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewTrainingImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewTrainingImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingImportParts"}}]}}]}},TrainingImportPartsDefinition]} as unknown as DocumentNode<PreviewTrainingImportMutation, PreviewTrainingImportMutationVariables>;
export const ImportTrainingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportTrainings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importTrainings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingImportParts"}}]}}]}},TrainingImportPartsDefinition]} as unknown as DocumentNode<ImportTrainingsMutation, ImportTrainingsMutationVariables>;
export const WorkshopKitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkshopKit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workshopKit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reportingYear"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentNodeParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},InstrumentNodePartsDefinition]} as unknown as DocumentNode<WorkshopKitQuery, WorkshopKitQueryVariables>;
export const OneTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingParts"}}]}}]}},TrainingPartsDefinition]} as unknown as DocumentNode<OneTrainingQuery, OneTrainingQueryVariables>;
export const TypesetWorkshopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TypesetWorkshop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TypesetWorkshopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typesetWorkshop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<TypesetWorkshopMutation, TypesetWorkshopMutationVariables>;