/** Sets the scene for a test; it lives in db, whose own tests use it too. */
export {
  scenario,
  type OrganisationPlan,
  type PersonPlan,
  type RoundPlan,
  type Scenario,
  type SceneOrganisation,
  type ScenePerson,
  type SceneRound,
} from '@mognad/db/testing/scenario'
export type { UnitPlan } from '@mognad/db/testing/scenario-units'
