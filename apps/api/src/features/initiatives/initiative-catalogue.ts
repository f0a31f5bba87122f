import { unitKind, unitKinds } from '@mognad/model/organisations/unit-kind'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import type { InitiativeChoices, InitiativeFactor, InitiativeUnitKind } from './initiative.type.ts'

/** The questionnaire whose factors initiatives are about. */
export const initiativeInstrument = 'digital-maturity'

/** What initiatives are tagged with: the factors of the newest version of the questionnaire, the national kinds of units. */
export class InitiativeCatalogue {
  constructor(private readonly instruments: Pick<InstrumentCatalogue, 'forRounds'>) {}

  async choices(): Promise<InitiativeChoices> {
    return {
      factors: [...(await this.factors()).values()],
      unitKinds: unitKinds.map(({ id, title }) => ({ id, name: title })),
    }
  }

  /** By node, in the order of the questionnaire; empty while there is no questionnaire. */
  async factors(): Promise<ReadonlyMap<string, InitiativeFactor>> {
    const versions = await this.instruments.forRounds()
    const newest = versions.find(({ key }) => key === initiativeInstrument)
    const factors = (newest?.nodes ?? []).filter(({ level }) => level === 'factor')
    return new Map(factors.map(({ id, title }) => [id, { node: id, title }]))
  }
}

/** A factor by its title; one that the questionnaire has no more goes by its node. */
export function factorOf(node: string, known: ReadonlyMap<string, InitiativeFactor>): InitiativeFactor {
  return known.get(node) ?? { node, title: { sv: node, en: node } }
}

export function unitKindOf(id: string): InitiativeUnitKind {
  return { id, name: unitKind(id)?.title ?? { sv: id, en: id } }
}
