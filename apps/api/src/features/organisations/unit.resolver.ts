import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { unitsAdministeredBy } from '@mognad/model/access/actor'
import { assertCan, can } from '@mognad/model/access/can'
import type { Context } from '../../graphql/context.ts'
import { PageArgs, toConnection, toPageRequest, type Connection } from '../../graphql/connection.ts'
import { Organisation } from './organisation.type.ts'
import type { UnitImportService } from './unit-import.service.ts'
import { ImportUnitsInput, ImportUnitsPayload, PreviewUnitImportInput, UnitImportPreview } from './unit-import.type.ts'
import {
  AddUnitInput,
  DescribeUnitInput,
  MergeUnitsInput,
  MoveUnitInput,
  RenameUnitInput,
  RetireUnitInput,
  SetHeadcountsInput,
  UndoUnitActInput,
  UnitActPayload,
} from './unit.input.ts'
import { countsOf, toImportPreview, toTreeUnit, toUnitAct } from './unit.mapper.ts'
import type { UnitActDone, UnitService } from './unit.service.ts'
import { UnitActConnection, UnitTree, type UnitAct } from './unit.type.ts'

/** The tree of an organisation and everything that is done to it. */
@Resolver(() => Organisation)
export class UnitResolver {
  constructor(
    private readonly units: UnitService,
    private readonly imports: UnitImportService,
  ) {}

  @FieldResolver(() => UnitTree, {
    nullable: true,
    complexity: 1_000,
    description: 'All of its living units at once; null when it is not your own.',
  })
  async unitTree(@Root() { id }: Organisation, @Ctx() { actor, loaders }: Context): Promise<UnitTree | null> {
    if (!can(actor, 'read units', { organisationId: id })) return null
    const administered = can(actor, 'edit units', { organisationId: id }) ? unitsAdministeredBy(actor, id) : []
    const units = await loaders.unitTree.load(id)
    return {
      units: units.map((unit) => toTreeUnit(unit)),
      mayEditAll: administered === null,
      mayEditBelow: administered ?? [],
    }
  }

  @FieldResolver(() => UnitActConnection, { description: 'The history of its tree, newest first. For its members.' })
  async unitActs(
    @Root() { id }: Organisation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Connection<UnitAct>> {
    assertCan(actor, 'read units', { organisationId: id }, 'organisation')
    const page = await loaders.unitActs.load({ id, args: { page: toPageRequest(args, 1) } })
    const parents = page.rows
      .flatMap(({ before, after }) => [before?.parentId, after.parentId])
      .filter((one) => one != null)
    const named = await loaders.unit.loadMany([...new Set(parents)])
    const names = new Map(named.flatMap((row) => (row && !(row instanceof Error) ? [[row.id, row.name] as const] : [])))
    return toConnection(page, (row) => toUnitAct(row, (unitId) => names.get(unitId) ?? null))
  }

  @Mutation(() => UnitActPayload, { description: 'Adds a unit.' })
  async addUnit(
    @Arg('input', () => AddUnitInput) { organisationId, ...given }: AddUnitInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    const { branch, name, kind, employees, leaders } = given
    const facts = { branch, name: name.trim(), kind, employees, leaders, parentId: given.parentId ?? null }
    const texts = { operator: textOrNull(given.operator), externalId: textOrNull(given.code) }
    return toPayload(context, await this.units.add(context, organisationId, { ...facts, ...texts }))
  }

  @Mutation(() => UnitActPayload, { description: 'Gives a unit another name.' })
  async renameUnit(
    @Arg('input', () => RenameUnitInput) { unit, name }: RenameUnitInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    return toPayload(context, await this.units.rename(context, unit, name))
  }

  @Mutation(() => UnitActPayload, { description: 'Says what a unit is: kind, operator, code.' })
  async describeUnit(
    @Arg('input', () => DescribeUnitInput) { unit, kind, operator, code }: DescribeUnitInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    const what = { kind, operator: textOrNull(operator), externalId: textOrNull(code) }
    return toPayload(context, await this.units.describe(context, unit, what))
  }

  @Mutation(() => UnitActPayload, { description: 'Says how many work in a unit.' })
  async setHeadcounts(
    @Arg('input', () => SetHeadcountsInput) { unit, employees, leaders }: SetHeadcountsInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    return toPayload(context, await this.units.setHeadcounts(context, unit, { employees, leaders }))
  }

  @Mutation(() => UnitActPayload, { description: 'Moves a unit, with everything below it.' })
  async moveUnit(
    @Arg('input', () => MoveUnitInput) { unit, parentId }: MoveUnitInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    return toPayload(context, await this.units.move(context, unit, parentId))
  }

  @Mutation(() => UnitActPayload, { description: 'Puts a unit into another; their headcounts are added up.' })
  async mergeUnits(
    @Arg('input', () => MergeUnitsInput) { unit, into }: MergeUnitsInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    return toPayload(context, await this.units.merge(context, unit, into))
  }

  @Mutation(() => UnitActPayload, { description: 'Puts a unit away. Rounds that it took part in keep it.' })
  async retireUnit(
    @Arg('input', () => RetireUnitInput) { unit }: RetireUnitInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    return toPayload(context, await this.units.retire(context, unit))
  }

  @Mutation(() => UnitActPayload, {
    description: 'Takes an act back while nothing has changed since in what it touched.',
  })
  async undoUnitAct(
    @Arg('input', () => UndoUnitActInput) { actId }: UndoUnitActInput,
    @Ctx() context: Context,
  ): Promise<UnitActPayload> {
    return toPayload(context, await this.units.undo(context, actId))
  }

  @Mutation(() => UnitImportPreview, { description: 'What importing a file would do. Nothing is stored.' })
  async previewUnitImport(
    @Arg('input', () => PreviewUnitImportInput) input: PreviewUnitImportInput,
    @Ctx() context: Context,
  ): Promise<UnitImportPreview> {
    return toImportPreview(await this.imports.preview(context, input))
  }

  @Mutation(() => ImportUnitsPayload, { description: 'Imports a file that was looked at: all of it, or nothing.' })
  async importUnits(
    @Arg('input', () => ImportUnitsInput) { basis, ...file }: ImportUnitsInput,
    @Ctx() context: Context,
  ): Promise<ImportUnitsPayload> {
    const { done, plan } = await this.imports.import(context, file, basis)
    context.forgetWhatWasRead()
    return { actId: done.actId, ...countsOf(plan.changes) }
  }
}

function toPayload(context: Context, { actId, units }: UnitActDone): UnitActPayload {
  context.forgetWhatWasRead()
  return { actId, units: units.map(({ retired, ...unit }) => toTreeUnit(unit, retired)) }
}

const textOrNull = (text: string | null | undefined) => text?.trim() || null
