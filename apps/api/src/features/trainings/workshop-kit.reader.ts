import { unitsShownTo } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import { kitMinutes, workshopKit, type KitItem } from '@mognad/model/trainings/workshop-kit'
import type { Context } from '../../graphql/context.ts'
import { assertAsks } from '../asker.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { toGroups, toRound } from '../rounds/round.mapper.ts'
import { groupsFor } from '../rounds/unit-sight.ts'
import type { WorkshopKit } from './workshop-kit.type.ts'

/** A workshop on an area from the newest result of the whole of the own units. */
export class WorkshopKitReader {
  constructor(private readonly instruments: InstrumentCatalogue) {}

  /**
   * @param area id of an area of the questionnaire, without `area:`
   * @returns null when there is no result yet
   * @throws NotFound for an organisation that is not one's own to see, and an area that is none
   */
  async of(context: Context, organisationId: string, area: string): Promise<WorkshopKit | null> {
    assertAsks(context, organisationId, 'organisation')
    assertCan(context.actor, 'read learning', { organisationId }, 'organisation')
    const { actor, loaders } = context
    const [round] = await loaders.learningRounds.load(organisationId)
    if (!round) return null
    const [known, units, figures] = await Promise.all([
      this.instruments.get(round.instrumentVersionId),
      loaders.roundUnits.load(round.id),
      loaders.figures.load({ id: round.id, args: ['area', 'item'] }),
    ])
    if (!known) throw new Error('an instrument version that is referred to cannot be read')
    const { nodes } = known.shown
    const reversed = new Set(itemsInOrder(known.instrument).flatMap((item) => (item.reversed ? [item.nodeId] : [])))
    const areaNode = nodes.find(({ id }) => id === `area:${area}`)
    if (!areaNode) throw new NotFound('area')
    const order = nodes.map(({ id }) => id)
    const groups = groupsFor(unitsShownTo(actor, organisationId), units, toGroups(figures, units, order))
    const whole = groups.find(({ branch, parentId, part }) => branch === 'own' && parentId === null && part === 'whole')
    const byNode = new Map(whole?.figures.map((figure) => [figure.node, figure]))
    const titles = new Map(nodes.map(({ id, title }) => [id, title]))
    const items = nodes
      .filter((node) => node.level === 'item' && node.area === areaNode.id)
      .map((node): KitItem => {
        const figure = byNode.get(node.id)
        return {
          node: node.id,
          factor: titles.get(node.parent ?? '') ?? node.title,
          statement: node.text ?? node.title,
          reversed: reversed.has(node.id),
          mean: figure?.mean ?? null,
          reason: figure ? figure.reason : 'missing',
          agreement: figure?.agreement ?? null,
          dontKnow: figure?.dontKnowShare ?? null,
        }
      })
    return {
      ...workshopKit(items),
      round: toRound(round),
      area,
      title: areaNode.title,
      mean: byNode.get(areaNode.id)?.mean ?? null,
      minutes: kitMinutes,
    }
  }
}
