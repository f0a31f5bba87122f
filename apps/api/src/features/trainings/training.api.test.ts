import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client
let reader: Client
let coordinator: Client
let neighbour: Client

beforeAll(async () => {
  api = await startApi()
  await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  coordinator = await api.signIn(await api.scene.coordinator())
  neighbour = await api.signIn(await (await api.scene.organisation({ name: 'Solna' })).person({ role: 'key_user' }))
})
afterAll(() => api.close())

const offered = `query ($organisationId: ID, $area: String, $factor: String, $role: TrainingRole, $form: TrainingForm, $words: String) {
  trainings(organisationId: $organisationId, area: $area, factor: $factor, role: $role, form: $form, words: $words) {
    id code national title { sv } roles } }`
const save =
  'mutation ($input: SaveTrainingInput!) { saveTraining(input: $input) { training { id code title { sv en } national agenda { minutes } } } }'
const retire = 'mutation ($input: RetireTrainingInput!) { retireTraining(input: $input) { id } }'
const plan = `created changed kept isJson problemCount problems { line column { sv } code value reason { sv } } trainings { act code }`
const preview = `mutation ($input: TrainingFileInput!) { previewTrainingImport(input: $input) { ${plan} } }`
const load = `mutation ($input: TrainingFileInput!) { importTrainings(input: $input) { ${plan} } }`

const form = (more: object = {}) => ({
  input: {
    title: { sv: 'Öva på nytta' },
    summary: { sv: 'Chefer övar på att hämta hem nyttor.' },
    area: 'leadership',
    factors: ['benefits'],
    roles: ['MANAGER'],
    maturityFrom: 0,
    maturityTo: 80,
    form: 'COURSE',
    minutes: 90,
    languages: ['SV'],
    provider: { sv: 'Kommunakademin' },
    ...more,
  },
})
const base64 = (content: string) => Buffer.from(content).toString('base64')
const csv = (...lines: string[]) =>
  base64(['Kod;Titel;Beskrivning;Område;Faktorer;Roller;Form;Minuter', ...lines].join('\r\n'))
const line = (code: string, title: string) =>
  `${code};${title};Text;leadership;Nyttorealisering, prioritisation;Chefer;Workshop;60`

test('an own training is seen at home, a national one everywhere', async () => {
  const own = await keyUser.get(save, form({ organisationId: nacka.id }))
  expect(own.saveTraining.training).toMatchObject({
    code: 'ova-pa-nytta',
    national: false,
    title: { sv: 'Öva på nytta', en: 'Öva på nytta' },
  })
  await coordinator.get(save, form({ title: { sv: 'Nationell kurs', en: 'National course' } }))
  const titles = async (client: Client, variables: object) =>
    (await client.get(offered, variables as never)).trainings.map(({ title }: { title: { sv: string } }) => title.sv)
  expect(await titles(reader, { organisationId: nacka.id })).toEqual(['Nationell kurs', 'Öva på nytta'])
  expect(await titles(neighbour, {})).toEqual(['Nationell kurs'])
  expect(await titles(coordinator, {})).toEqual(['Nationell kurs'])
  expect((await neighbour.ask(offered, { organisationId: nacka.id })).code).toBe('NOT_FOUND')
  const one = 'query ($id: ID!) { training(id: $id) { code } }'
  expect((await neighbour.ask(one, { id: own.saveTraining.training.id })).code).toBe('NOT_FOUND')
  expect((await api.stranger.ask(one, { id: own.saveTraining.training.id })).code).toBe('NOT_SIGNED_IN')
})

test('a second training of one title gets a code of its own, and a changed one keeps its code', async () => {
  const { saveTraining } = await keyUser.get(save, form({ organisationId: nacka.id }))
  const { id, code } = saveTraining.training
  expect(code).toBe('ova-pa-nytta-2')
  const changed = await keyUser.get(save, form({ organisationId: nacka.id, id, title: { sv: 'Annan titel' } }))
  expect(changed.saveTraining.training).toMatchObject({ id, code, title: { sv: 'Annan titel' } })
  expect((await neighbour.ask(retire, { input: { organisationId: nacka.id, id } })).code).toBe('NOT_FOUND')
  await keyUser.get(retire, { input: { organisationId: nacka.id, id } })
  const left = await keyUser.get(offered, { organisationId: nacka.id, words: 'annan' })
  expect(left.trainings).toEqual([])
  expect((await keyUser.ask(retire, { input: { organisationId: nacka.id, id } })).code).toBe('NOT_FOUND')
})

test('who keeps which catalogue', async () => {
  expect((await reader.ask(save, form({ organisationId: nacka.id }))).code).toBe('NOT_ALLOWED')
  expect((await keyUser.ask(save, form())).code).toBe('NOT_ALLOWED')
  expect((await coordinator.ask(save, form({ organisationId: nacka.id }))).code).toBe('NOT_FOUND')
  for (const text of [preview, load]) {
    expect((await reader.ask(text, { input: { organisationId: nacka.id, content: csv() } })).code).toBe('NOT_ALLOWED')
    expect((await keyUser.ask(text, { input: { content: csv() } })).code).toBe('NOT_ALLOWED')
  }
})

test('what lacks something is refused, with how much', async () => {
  const wrong = form({
    organisationId: nacka.id,
    factors: ['weather'],
    minutes: 1,
    maturityFrom: 90,
    link: 'javascript:1',
  })
  const answer = await keyUser.ask(save, wrong)
  expect([answer.code, answer.errors[0]?.extensions['detail']]).toEqual(['TRAINING_INCOMPLETE', { problems: 4 }])
})

test('a file is looked at, then imported whole; what it does not tell of stays', async () => {
  const file = { input: { organisationId: nacka.id, content: csv(line('a', 'Första'), line('b', 'Andra')) } }
  const { previewTrainingImport } = await keyUser.get(preview, file)
  expect(previewTrainingImport).toMatchObject({ created: 2, changed: 0, problemCount: 0, isJson: false })
  const before = await keyUser.get(offered, { organisationId: nacka.id, words: 'första' })
  expect(before.trainings).toEqual([])
  expect((await keyUser.get(load, file)).importTrainings).toEqual(previewTrainingImport)
  const again = { input: { organisationId: nacka.id, content: csv(line('a', 'Första'), line('b', 'Ny titel')) } }
  expect((await keyUser.get(load, again)).importTrainings).toMatchObject({ created: 0, changed: 1, kept: 1 })
  const { rows } = await api.migrator.pool.query(
    `select detail, organisation_id as id from audit_event where kind = 'TRAININGS_IMPORTED' order by at`,
  )
  expect(rows).toEqual([
    { detail: { created: 2, changed: 0 }, id: nacka.id },
    { detail: { created: 0, changed: 1 }, id: nacka.id },
  ])
})

test('with one mistake nothing is imported, and every mistake is told by line', async () => {
  const content = csv(line('c', 'Tredje'), 'D d;;Text;väder;sol;Chefer;Dans;0')
  const { previewTrainingImport } = await keyUser.get(preview, { input: { organisationId: nacka.id, content } })
  expect(previewTrainingImport).toMatchObject({ created: 0, problemCount: 6 })
  expect(previewTrainingImport.problems[0]).toMatchObject({ line: 3, column: { sv: 'Kod' }, code: 'CODE_WRONG' })
  expect((await keyUser.ask(load, { input: { organisationId: nacka.id, content } })).code).toBe('IMPORT_HAS_PROBLEMS')
  const json = base64('{ "trainings": [{ "id": "x" }] }')
  const wrong = await keyUser.get(preview, { input: { organisationId: nacka.id, content: json } })
  expect(wrong.previewTrainingImport).toMatchObject({ isJson: true, problemCount: 5 })
})

test('the catalogue is searched in both languages and narrowed by tag', async () => {
  const entry = {
    area: 'technology',
    factors: ['open-data'],
    roles: ['specialist', 'politician'],
    form: 'exercise',
    minutes: 45,
  }
  const texts = { title: { sv: 'Öppna data', en: 'Open data' }, summary: { sv: 'Övning', en: 'Drill' } }
  const content = base64(JSON.stringify({ trainings: [{ id: 'open', ...entry, ...texts }] }))
  await coordinator.get(load, { input: { content } })
  const codes = async (variables: object) =>
    (await reader.get(offered, { organisationId: nacka.id, ...variables })).trainings.map(
      ({ code }: { code: string }) => code,
    )
  expect(await codes({ words: 'DRILL öppna' })).toEqual(['open'])
  expect(await codes({ words: '100%' })).toEqual([])
  expect(await codes({ area: 'technology' })).toEqual(['open'])
  expect(await codes({ factor: 'open-data', role: 'POLITICIAN', form: 'EXERCISE' })).toEqual(['open'])
  expect(await codes({ factor: 'open-data', role: 'EMPLOYEE' })).toEqual([])
})

test('the template can be fetched in both forms and languages, and imported as it is', async () => {
  for (const form_ of ['xlsx', 'csv'])
    for (const language of ['sv', 'en']) {
      const response = await fetch(`${api.url}/files/training-template.${form_}?language=${language}`)
      const content = Buffer.from(await response.arrayBuffer()).toString('base64')
      const { previewTrainingImport } = await keyUser.get(preview, { input: { organisationId: nacka.id, content } })
      expect(previewTrainingImport).toMatchObject({ created: 1, problemCount: 0 })
    }
})
