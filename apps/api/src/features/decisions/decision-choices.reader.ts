import { withActor, type Database } from '@mognad/db/connections'
import type { TargetRow } from '@mognad/db/decisions/decision.read-model'
import { livingUnits } from '@mognad/db/organisations/unit-tree.store'
import { noFilter, offeredTrainings } from '@mognad/db/trainings/training.store'
import { scoredRoundsOfOrganisations } from '@mognad/db/trainings/effect.read-model'
import type { Read } from '@mognad/db/transaction'
import type { KnownForDecision } from '@mognad/model/decisions/check-decision'
import { assertCan } from '@mognad/model/access/can'
import { assertAsks, type Asker } from '../asker.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import type { InstrumentNode } from '../instruments/instrument-version.type.ts'
import type { DecisionChoices } from './decision-choices.type.ts'

/** The questionnaire that decisions are followed up by; the worker judges by the same (judged-instrument.ts there). */
export const decisionInstrument = 'digital-maturity'

/** What targets may be about: nodes of the questionnaire, own units and funded operations, trainings, earlier rounds. */
export class DecisionChoicesReader {
  constructor(
    private readonly db: Database,
    private readonly instruments: Pick<InstrumentCatalogue, 'forRounds'>,
  ) {}

  /** For the form. @throws NotFound · NotAllowed */
  async of(asker: Asker, organisationId: string): Promise<DecisionChoices> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'keep decisions', { organisationId }, 'organisation')
    const [nodes, [units, trainings, rounds]] = await Promise.all([
      this.nodes(),
      withActor(this.db, asker.databaseActor, (read) => readAll(read, organisationId)),
    ])
    return {
      nodes: [...nodes.values()].map(({ id, title, level }) => ({ node: id, title, level })),
      units: units.map(({ id, name, branch }) => ({ id, name, branch })),
      trainings: trainings.map(({ id, title }) => ({ id, title })),
      rounds: rounds.map(({ id, name }) => ({ id, name })),
    }
  }

  /** Nodes above the single statement, by id, in the order of the newest questionnaire; empty while there is none. */
  async nodes(): Promise<ReadonlyMap<string, InstrumentNode>> {
    const newest = (await this.instruments.forRounds()).find(({ key }) => key === decisionInstrument)
    const shown = (newest?.nodes ?? []).filter(({ level }) => level !== 'item')
    return new Map(shown.map((node) => [node.id, node]))
  }

  /** Ids that a draft may name: what there is today, and what its targets named before. */
  async knownIds(
    read: Read,
    organisationId: string,
    before: readonly TargetRow[],
  ): Promise<Omit<KnownForDecision, 'nodes'>> {
    const [units, trainings, rounds] = await readAll(read, organisationId)
    const facts = before.map((target) => target.facts)
    return {
      unitIds: new Set([
        ...units.map(({ id }) => id),
        ...facts.flatMap((one) => (one.kind === 'score' ? one.unitIds : [])),
      ]),
      trainingIds: new Set([
        ...trainings.map(({ id }) => id),
        ...facts.flatMap((one) => (one.kind === 'training' ? [one.trainingId] : [])),
      ]),
      roundIds: new Set([...rounds.map(({ id }) => id), ...facts.flatMap((one) => one.baselineRoundId ?? [])]),
    }
  }
}

function readAll(read: Read, organisationId: string) {
  return Promise.all([
    livingUnits(read, organisationId),
    offeredTrainings(read, organisationId, noFilter),
    scoredRoundsOfOrganisations(read, [organisationId], decisionInstrument),
  ])
}
