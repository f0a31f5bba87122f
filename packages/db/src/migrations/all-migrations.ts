import { CreateFirstTables1763856000000 } from './1763856000000-create-first-tables.ts'
import { LimitRowsByOrganisation1763856060000 } from './1763856060000-limit-rows-by-organisation.ts'
import { AddDoors1763856120000 } from './1763856120000-add-doors.ts'
import { KeepEffectiveAnswers1764010000000 } from './1764010000000-keep-effective-answers.ts'
import { FlagDontKnow1764010060000 } from './1764010060000-flag-dont-know.ts'
import { JudgeScales1764020000000 } from './1764020000000-judge-scales.ts'
import { SayAgreement1764020060000 } from './1764020060000-say-agreement.ts'
import { AddPlaces1764030000000 } from './1764030000000-add-places.ts'
import { CloseSideDoors1764040000000 } from './1764040000000-close-side-doors.ts'
import { EditUnits1764050000000 } from './1764050000000-edit-units.ts'
import { PlanRounds1764060000000 } from './1764060000000-plan-rounds.ts'
import { GiveUpAndReopen1764060060000 } from './1764060060000-give-up-and-reopen.ts'
import { CountShownGroupsAgain1764060120000 } from './1764060120000-count-shown-groups-again.ts'
import { InvitePeople1764070000000 } from './1764070000000-invite-people.ts'
import { RemindThoseWithoutAnAnswer1764070060000 } from './1764070060000-remind-those-without-an-answer.ts'
import { DrawSamplesAtOpening1764070120000 } from './1764070120000-draw-samples-at-opening.ts'
import { AnswerByOpenLink1764080000000 } from './1764080000000-answer-by-open-link.ts'
import { ChooseSharing1764090000000 } from './1764090000000-choose-sharing.ts'
import { HideSizesOfWaves1764100000000 } from './1764100000000-hide-sizes-of-waves.ts'
import { AuditEditions1764110000000 } from './1764110000000-audit-editions.ts'
import { CompareWithNamedSharers1764120000000 } from './1764120000000-compare-with-named-sharers.ts'
import { KeepListsAndKindsOfUnits1764120060000 } from './1764120060000-keep-lists-and-kinds-of-units.ts'
import { CancelComputations1764130000000 } from './1764130000000-cancel-computations.ts'
import { HoldWhatIsWithheld1764140000000 } from './1764140000000-hold-what-is-withheld.ts'
import { RecutEarlierRounds1764140060000 } from './1764140060000-recut-earlier-rounds.ts'
import { AskAboutRespondents1764140120000 } from './1764140120000-ask-about-respondents.ts'
import { GuaranteePlaces1764150000000 } from './1764150000000-guarantee-places.ts'
import { LiftCompetence1764230000000 } from './1764230000000-lift-competence.ts'
import { ShareInitiatives1764220000000 } from './1764220000000-share-initiatives.ts'
import { EditInstruments1764190000000 } from './1764190000000-edit-instruments.ts'
import { AddOrganisations1764190060000 } from './1764190060000-add-organisations.ts'
import { RestartRuns1764190120000 } from './1764190120000-restart-runs.ts'
import { ReadListsBesideEditions1764260000000 } from './1764260000000-read-lists-beside-editions.ts'
import { AskForPopulation1764280120000 } from './1764280120000-ask-for-population.ts'
import { SaveViews1764280060000 } from './1764280060000-save-views.ts'
import { FollowUpDecisions1764270000000 } from './1764270000000-follow-up-decisions.ts'
import { NationalReports1764280000000 } from './1764280000000-national-reports.ts'
import { Coats1764310000000 } from './1764310000000-coats.ts'
import { ArchiveReports1764240060000 } from './1764240060000-archive-reports.ts'
import { Reports1764240000000 } from './1764240000000-reports.ts'
import { WithholdAfterRefusal1764300000000 } from './1764300000000-withhold-after-refusal.ts'

/** In the order of their timestamps. A list, not a pattern of file names: the programs are bundled. */
export const migrations = [
  CreateFirstTables1763856000000,
  LimitRowsByOrganisation1763856060000,
  AddDoors1763856120000,
  KeepEffectiveAnswers1764010000000,
  FlagDontKnow1764010060000,
  JudgeScales1764020000000,
  SayAgreement1764020060000,
  AddPlaces1764030000000,
  CloseSideDoors1764040000000,
  EditUnits1764050000000,
  PlanRounds1764060000000,
  GiveUpAndReopen1764060060000,
  CountShownGroupsAgain1764060120000,
  InvitePeople1764070000000,
  RemindThoseWithoutAnAnswer1764070060000,
  DrawSamplesAtOpening1764070120000,
  AnswerByOpenLink1764080000000,
  ChooseSharing1764090000000,
  HideSizesOfWaves1764100000000,
  AuditEditions1764110000000,
  CompareWithNamedSharers1764120000000,
  KeepListsAndKindsOfUnits1764120060000,
  CancelComputations1764130000000,
  HoldWhatIsWithheld1764140000000,
  RecutEarlierRounds1764140060000,
  AskAboutRespondents1764140120000,
  GuaranteePlaces1764150000000,
  LiftCompetence1764230000000,
  Reports1764240000000,
  ArchiveReports1764240060000,
  ShareInitiatives1764220000000,
  EditInstruments1764190000000,
  AddOrganisations1764190060000,
  RestartRuns1764190120000,
  ReadListsBesideEditions1764260000000,
  FollowUpDecisions1764270000000,
  NationalReports1764280000000,
  SaveViews1764280060000,
  AskForPopulation1764280120000,
  WithholdAfterRefusal1764300000000,
  Coats1764310000000,
]
