import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { efforts, purposes, reaches, stages } from '@mognad/model/initiatives/initiative'
import { dataFolder } from './data-folder.ts'
import { demoId } from './demo-id.ts'
import { nackaCode } from './demo-organisations.ts'

const text = z.object({ sv: z.string(), en: z.string() })
const file = z.object({
  initiatives: z.array(
    z.object({
      id: z.string(),
      unitKinds: z.array(z.string()),
      factors: z.array(z.string()),
      kind: z.object({ purpose: z.enum(purposes), reach: z.enum(reaches) }),
      stage: z.enum(stages),
      effort: z.enum(efforts),
      title: text,
      summary: text,
      why: text,
      effect: text,
    }),
  ),
})

/** The file's kinds of units in the words of the national list. */
const kindOf: Readonly<Record<string, string>> = {
  'executive-office': 'management',
  finance: 'finance-hr',
  hr: 'finance-hr',
  'it-department': 'digitalisation',
  'contact-centre': 'other',
  'disability-support': 'disability',
  'compulsory-school': 'primary-school',
  'upper-secondary': 'secondary-school',
  'urban-planning': 'planning',
}

/**
 * Whose each invented initiative is, and since when. Owners share by name or publicly; among them are the most similar ones of
 * the home municipality and some whose invented figures have risen since, so that every reason is on screen.
 */
const owners: Readonly<Record<string, readonly [code: string, startedYear: number | null]>> = {
  'plan-on-two-pages': ['0183', 2025],
  'manager-owns-the-benefit': ['0191', 2025],
  'register-once': ['1491', 2025],
  'night-supervision-by-choice': ['1293', 2025],
  'permit-right-first-time': [nackaCode, 2025],
  'ai-meeting-notes': [nackaCode, 2026],
  'open-winter-roads': ['0513', 2025],
  'shared-e-services': ['0184', 2025],
  'paper-day': ['1495', 2025],
  'fewer-systems': ['1490', 2025],
  'tool-shop': ['2581', 2025],
  'preschool-work-round': ['0187', 2025],
  'digital-colleagues': ['1081', 2025],
  'shared-trainees': ['0138', null],
  'fixed-teams': ['2580', 2025],
  'small-money-fast-decisions': ['0136', 2024],
  'three-costs': [nackaCode, 2024],
  'help-at-the-library': [nackaCode, 2024],
  'flood-sensors': ['0127', 2026],
  'one-sign-in': ['1280', 2025],
  'youth-shape-booking': ['2085', 2025],
  'closed-chatbot': ['1441', 2024],
  'same-day-notice': ['0117', 2025],
  'one-way-in-for-companies': ['1402', null],
}

/** Not for others yet. */
const ownOnly = new Set(['ai-meeting-notes'])

/** People of the home municipality say something, and one is reported, so that coordinators have something before them. */
const comments = [
  {
    of: 'fixed-teams',
    by: 'lasare@nacka.example',
    text: 'Hur gjorde ni med budgeten när projekten försvann? Vi fastnar där.',
  },
  {
    of: 'permit-right-first-time',
    by: 'nyckelanvandare@nacka.example',
    text: 'Texterna till e-tjänsten kan delas med den som vill. Hör av er.',
  },
]
const report = {
  of: 'closed-chatbot',
  by: 'lasare@nacka.example',
  reason: 'wrong',
  note: 'Antalet månader stämmer inte med det som står längre ned.',
}

const moment = Date.UTC(2026, 8, 1, 7)
const day = 86_400_000

export function initiativeId(id: string): string {
  return demoId('initiative', id)
}

/** The invented initiatives, in Swedish, marked synthetic. Whatever is there already is left as it is. */
export async function seedInitiatives(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query('select from initiative where synthetic limit 1')
  if (rowCount) return
  const { initiatives } = file.parse(JSON.parse(readFileSync(join(dataFolder, 'initiatives-demo.json'), 'utf8')))
  const rows = initiatives.map((one, at) => {
    const [code, startedYear] = owners[one.id] ?? [nackaCode, null]
    const updatedAt = new Date(moment + at * day).toISOString()
    return {
      id: initiativeId(one.id),
      code,
      title: one.title.sv,
      what: one.summary.sv,
      why: one.why.sv,
      effect: one.effect.sv,
      purpose: one.kind.purpose,
      reach: one.kind.reach,
      stage: one.stage,
      effort: one.effort,
      factors: one.factors.map((factor) => `factor:${factor}`),
      unit_kinds: one.unitKinds.map((kind) => kindOf[kind] ?? kind),
      started_year: startedYear,
      own_only: ownOnly.has(one.id),
      updated_at: updatedAt,
    }
  })
  await client.query(
    `insert into initiative (id, organisation_id, title, what, why, effect, language, purpose, reach, stage, effort, factors,
       unit_kinds, started_year, contact, licence, visibility, synthetic, created_at, updated_at)
     select x.id, o.id, x.title, x.what, x.why, x.effect, 'sv', x.purpose, x.reach, x.stage, x.effort, x.factors, x.unit_kinds,
            x.started_year, 'Digitaliseringsenheten', 'CC-BY-4.0',
            case when x.own_only or o.sharing_level < 2 then 0 else o.sharing_level end, true, x.updated_at, x.updated_at
       from json_to_recordset($1) as x (id uuid, code text, title text, what text, why text, effect text, purpose text,
              reach text, stage text, effort text, factors text[], unit_kinds text[], started_year smallint,
              own_only boolean, updated_at timestamptz)
       join organisation o on o.kind = 'municipality' and o.code = x.code`,
    [JSON.stringify(rows)],
  )
  for (const [at, { of, by, text: words }] of comments.entries())
    await client.query(
      `insert into initiative_comment (id, initiative_id, person_id, author_name, author_organisation_id, text, created_at)
       select $1, $2, p.id, p.name, m.organisation_id, $4, $5 from person p join membership m on m.person_id = p.id
        where p.email = $3`,
      [demoId('comment', of), initiativeId(of), by, words, new Date(moment + (40 + at) * day)],
    )
  await client.query(
    `insert into initiative_report (initiative_id, person_id, reason, note, created_at)
     select $1, p.id, $3, $4, $5 from person p where p.email = $2`,
    [initiativeId(report.of), report.by, report.reason, report.note, new Date(moment + 50 * day)],
  )
}
