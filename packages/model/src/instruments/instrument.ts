import { z } from 'zod'

/** Both languages of the product; Swedish first. */
export const localisedText = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })
export type LocalisedText = z.infer<typeof localisedText>

// Ids become parts of node ids ('category:1.1'), of addresses and of column values.
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
const weight = z.number().nonnegative()

const scale = z.strictObject({
  min: z.int(),
  max: z.int(),
  labels: z.record(z.string(), localisedText),
  /** Present when "don't know" may be answered. */
  dontKnow: localisedText.optional(),
})

const item = z.strictObject({
  id,
  text: localisedText,
  reversed: z.boolean().default(false),
  /** Among the items of its factor or category; default: its `maxPoints`, else 1. */
  weight: weight.optional(),
  /** Its own scale instead of the instrument's. */
  scale: scale.optional(),
  /** Scored by points out of this maximum. One byte holds points + 1, hence 254. */
  maxPoints: z.int().min(0).max(254).optional(),
})

const factor = z.strictObject({
  id,
  title: localisedText,
  area: id.optional(),
  weight: weight.optional(),
  items: z.array(item).min(1),
})

const category = z.strictObject({
  id,
  dimension: id,
  title: localisedText,
  about: localisedText.optional(),
  weight: weight.optional(),
  factors: z.array(factor).min(1).optional(),
  items: z.array(item).min(1).optional(),
})

const type = z.strictObject({
  id,
  x: z.enum(['low', 'high']),
  y: z.enum(['low', 'high']),
  title: localisedText,
  about: localisedText,
  advice: localisedText,
})

const fault = z.strictObject({
  text: localisedText,
  /** Code of the organisation and id of the item whose row in the source is faulty: import leaves its points out. */
  organisation: z.string().optional(),
  item: z.string().optional(),
})

/**
 * The format of an instrument file. One format for questionnaires of persons (scales, factors, areas) and for joint
 * answers with points (categories that hold items directly). Unknown keys are refused: a misspelt key is a mistake.
 */
export const instrumentSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  licence: z.string().min(1),
  /** Who made the questionnaire and where the answers come from; shown wherever its figures are. */
  source: z.string().min(1).optional(),
  collection: z.enum(['persons', 'joint']),
  title: localisedText,
  about: localisedText,
  instruction: localisedText.optional(),
  stem: localisedText.optional(),
  status: localisedText.optional(),
  /** Scale of every item that has neither a scale nor a maximum of its own. */
  scale: scale.optional(),
  dimensions: z
    .array(z.strictObject({ id, title: localisedText, about: localisedText.optional(), weight: weight.optional() }))
    .min(1),
  areas: z.array(z.strictObject({ id, title: localisedText, about: localisedText.optional() })).default([]),
  categories: z.array(category).min(1),
  /** Ids of the categories in the order in which a respondent meets them; default: the file's order. */
  presentation: z.array(id).optional(),
  types: z
    .strictObject({
      axes: z.strictObject({ x: id, y: id }),
      threshold: z.number().min(0).max(100),
      note: localisedText.optional(),
      quadrants: z.array(type).length(4),
    })
    .optional(),
  roles: z.array(z.strictObject({ id, title: localisedText })).default([]),
  background: z
    .array(
      z.strictObject({
        id,
        optional: z.boolean(),
        text: localisedText,
        options: z.array(id),
        note: localisedText.optional(),
      }),
    )
    .default([]),
  /** Documented faults of the official source. */
  faults: z.array(fault).default([]),
})

export type Instrument = z.infer<typeof instrumentSchema>
export type InstrumentCategory = Instrument['categories'][number]
export type InstrumentFactor = NonNullable<InstrumentCategory['factors']>[number]
export type InstrumentItem = InstrumentFactor['items'][number]
export type InstrumentScale = NonNullable<Instrument['scale']>
export type InstrumentFault = Instrument['faults'][number]
