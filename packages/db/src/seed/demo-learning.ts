import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { nodesOf } from '@mognad/model/instruments/nodes-of'
import type { ParticipationFacts, ProgrammeFacts } from '@mognad/model/trainings/programme'
import { tagsOf, type TrainingFacts } from '@mognad/model/trainings/training'
import { planTrainingJson } from '@mognad/model/trainings/training-import'
import { storeParticipation, storeProgramme } from '../trainings/programme.store.ts'
import { storeTrainings } from '../trainings/training.store.ts'
import { dataFolder } from './data-folder.ts'
import { demoId } from './demo-id.ts'
import { packagedInstrument } from './demo-model.ts'
import { nackaCode } from './demo-organisations.ts'

type Writer = Parameters<typeof storeTrainings>[0]

/** The starting catalogue as it is packaged: real content, not made up for the demonstration. */
export function startingCatalogue(): TrainingFacts[] {
  const content = readFileSync(join(dataFolder, 'trainings-start.json'), 'utf8')
  const { trainings, problems } = planTrainingJson(content, new Map(), tagsOf(nodesOf(packagedInstrument())))
  if (problems.length > 0) throw new Error('the packaged catalogue of trainings does not keep its own rules')
  return trainings.map(({ facts }) => facts)
}

/**
 * The national catalogue of trainings, and programmes with made-up participation in three municipalities, marked
 * synthetic. Whatever is there already is left as it is. Needs the migrator, an open transaction and the demonstration's
 * organisations.
 */
export async function seedLearning(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query('select from training where organisation_id is null limit 1')
  if (rowCount) return
  const tx: Writer = { execute: async (text, values = []) => (await client.query(text, [...values])).rowCount ?? 0 }
  const trainings = startingCatalogue().map((facts) => ({ id: demoId('training', facts.code), facts }))
  await storeTrainings(tx, { organisationId: null, personId: null }, trainings)
  for (const { code, programmes } of demoProgrammes) {
    const unitIds = await unitsByName(client, code)
    for (const programme of programmes) await seedProgramme(tx, code, programme, unitIds)
  }
}

/** The organisation's living units by name, with its own id under the empty name. */
async function unitsByName(client: ClientBase, code: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; organisationId: string; name: string; parentId: string | null }>(
    `select u.id, u.organisation_id as "organisationId", u.name, u.parent_id as "parentId"
       from unit u join organisation o on o.id = u.organisation_id
      where o.code = $1 and o.kind = 'municipality' and u.branch = 'own' and u.retired_at is null order by u.name`,
    [code],
  )
  const top = rows.find(({ parentId }) => parentId === null)
  if (!top) throw new Error('a municipality of the demonstration has no units')
  return new Map([...rows.map(({ name, id }) => [name, id] as const), ['', top.organisationId], [wholeUnit, top.id]])
}

async function seedProgramme(
  tx: Writer,
  code: string,
  { participation, units, trainings, ...facts }: DemoProgramme,
  unitIds: ReadonlyMap<string, string>,
): Promise<void> {
  const id = demoId('programme', code, facts.name)
  const organisationId = unitIds.get('')!
  await storeProgramme(tx, {
    ...facts,
    id,
    organisationId,
    personId: null,
    synthetic: true,
    trainingIds: trainings.map((training) => demoId('training', training)),
    unitIds: units.flatMap((name) => unitIds.get(name) ?? []),
  })
  for (const [place, [training, unit, role, participants, headcount, heldOn]] of participation.entries()) {
    const unitId = unitIds.get(unit)
    if (!unitId) continue
    const row = { trainingId: demoId('training', training), unitId, role, participants, headcount, heldOn }
    const rowId = demoId('participation', code, facts.name, place)
    await storeParticipation(tx, { ...row, id: rowId, organisationId, programmeId: id, personId: null })
  }
}

/** The top of the own units, whatever it is called. */
const wholeUnit = '*'

interface DemoProgramme extends Omit<ProgrammeFacts, 'trainingIds' | 'unitIds'> {
  readonly trainings: readonly string[]
  readonly units: readonly string[]
  readonly participation: readonly (readonly [
    training: string,
    unit: string,
    role: ParticipationFacts['role'],
    participants: number,
    headcount: number,
    heldOn: string,
  ])[]
}

const benefitsFirst: DemoProgramme = {
  name: 'Nytta och prioritering 2025–2026',
  startsOn: '2025-11-10',
  endsOn: '2026-06-12',
  roles: ['politician', 'executive', 'manager', 'specialist'],
  responsible: 'Digitaliseringschefen',
  trainings: ['six-questions', 'portfolio-table', 'benefit-map'],
  units: [],
  participation: [
    ['six-questions', wholeUnit, 'politician', 41, 61, '2025-11-24'],
    ['six-questions', 'Stadsledningskontoret', 'executive', 9, 11, '2025-12-01'],
    ['portfolio-table', 'Stadsledningskontoret', 'manager', 6, 8, '2025-12-03'],
    ['benefit-map', 'Grundskolan', 'manager', 12, 18, '2026-02-05'],
    ['benefit-map', 'Äldreomsorgen', 'manager', 9, 14, '2026-02-12'],
    ['benefit-map', 'Planering och bygglov', 'specialist', 7, 10, '2026-03-19'],
  ],
}

const informationNext: DemoProgramme = {
  name: 'Trygg information 2027',
  startsOn: '2027-01-18',
  endsOn: '2027-05-28',
  roles: ['manager', 'specialist', 'employee'],
  responsible: 'Informationssäkerhetssamordnaren',
  trainings: ['path-of-information', 'safe-everyday', 'when-systems-stop'],
  units: ['Äldreomsorgen', 'Individ- och familjeomsorgen', 'Teknik och service'],
  participation: [],
}

const smallProgramme: DemoProgramme = {
  name: 'Pröva i liten skala 2026',
  startsOn: '2026-01-12',
  endsOn: '2026-05-29',
  roles: ['manager', 'employee'],
  responsible: 'Utvecklingschefen',
  trainings: ['small-trials', 'follow-the-user'],
  units: [],
  participation: [
    ['small-trials', wholeUnit, 'manager', 14, 30, '2026-02-10'],
    ['follow-the-user', wholeUnit, 'employee', 36, 120, '2026-04-21'],
  ],
}

const demoProgrammes: readonly { readonly code: string; readonly programmes: readonly DemoProgramme[] }[] = [
  { code: nackaCode, programmes: [benefitsFirst, informationNext] },
  { code: '0186', programmes: [smallProgramme] },
  { code: '0138', programmes: [smallProgramme] },
]
