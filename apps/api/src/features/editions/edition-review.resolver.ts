import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { can, theCountry } from '@mognad/model/access/can'
import type { AttackReport as AttackCounts } from '@mognad/model/editions/edition-audit'
import { isMendable } from '@mognad/model/editions/edition-withheld'
import type { Context } from '../../graphql/context.ts'
import type { OrganisationReader } from '../organisations/organisation-reader.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import {
  type AttackReport,
  CohortChange,
  EditionAudit,
  EditionChanges,
  EditionFinding,
  WithheldFigures,
} from './edition-review.type.ts'
import { Edition } from './edition.type.ts'

/** What a coordinator looks at before publishing. */
@Resolver(() => Edition)
export class EditionReviewResolver {
  @FieldResolver(() => EditionAudit, {
    nullable: true,
    description: 'The report of the attack on it. For the national coordinator.',
  })
  async audit(@Root() { id }: Edition, @Ctx() { actor, loaders }: Context): Promise<EditionAudit | null> {
    if (!can(actor, 'publish edition', theCountry)) return null
    const row = await loaders.auditOfEdition.load(id)
    if (!row) return null
    const { passed, auditedAt, tookMs, contentHash, recipeHash, attacks, findings } = row
    return {
      passed,
      auditedAt,
      tookMs,
      contentHash,
      recipeHash,
      attacks: attacks.map(toReport),
      findings: findings.map(({ nodeId, ...finding }) => ({ ...finding, node: nodeId })),
      mendable: findings.length > 0 && findings.every(isMendable),
    }
  }

  @FieldResolver(() => [WithheldFigures], {
    description: 'What it withholds because a draft before it was refused. For the national coordinator.',
  })
  withheld(@Root() { withheldFigures }: Edition, @Ctx() { actor }: Context): readonly WithheldFigures[] {
    return can(actor, 'publish edition', theCountry) ? withheldFigures : []
  }

  @FieldResolver(() => EditionChanges, {
    nullable: true,
    description:
      'It beside the last published one of its instrument; null for the first. For the national coordinator.',
  })
  async changes(@Root() { id }: Edition, @Ctx() { actor, loaders }: Context): Promise<EditionChanges | null> {
    if (!can(actor, 'publish edition', theCountry)) return null
    return loaders.changesOfEdition.load(id)
  }
}

@Resolver(() => EditionChanges)
export class EditionChangesResolver {
  @FieldResolver(() => [CohortChange], { description: 'From the largest to the smallest.' })
  cohorts(@Root() { editionId }: EditionChanges, @Ctx() { loaders }: Context): Promise<readonly CohortChange[]> {
    return loaders.cohortChanges.load(editionId)
  }
}

@Resolver(() => EditionFinding)
export class EditionFindingResolver {
  constructor(private readonly organisations: OrganisationReader) {}

  @FieldResolver(() => Organisation, { nullable: true, description: 'In which organisation.' })
  async organisation(
    @Root() { organisationId }: EditionFinding,
    @Ctx() context: Context,
  ): Promise<Organisation | null> {
    return organisationId === null ? null : this.organisations.known(context, organisationId)
  }
}

function toReport(counts: AttackCounts): AttackReport {
  const { attack, tried, fewest, found } = counts
  return {
    attack,
    tried,
    fewest,
    found,
    pairs: counts.pairs ?? null,
    possiblePairs: counts.possiblePairs ?? null,
    worlds: counts.worlds ?? null,
    pairsWithPlaces: counts.pairsWithPlaces ?? null,
    knownByPlaces: counts.knownByPlaces ?? null,
    earlier: counts.earlier ?? null,
    fourWithin25: counts.fourWithin25 ?? null,
  }
}
