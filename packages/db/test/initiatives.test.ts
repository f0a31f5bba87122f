import { beforeAll, expect, test } from 'vitest'
import { searchWords } from '@mognad/model/initiatives/search-words'
import type { InitiativeDraft } from '@mognad/model/initiatives/initiative'
import { nobody, readAs, withActor, writeAs, type DatabaseActor } from '../src/connections.ts'
import { candidateInitiatives, type InitiativeFilter } from '../src/initiatives/initiative.read-model.ts'
import { insertInitiative } from '../src/initiatives/initiative.store.ts'
import type { SceneOrganisation, ScenePerson } from '../src/testing/scenario.ts'
import { failureOf, useStage } from './stage.ts'

// Row-level security alone: nothing here asks who may do what.

const stage = useStage()
let nacka: SceneOrganisation // shares by name
let solna: SceneOrganisation // shares by name
let quiet: SceneOrganisation // takes part anonymously
let ofNacka: ScenePerson
let ofSolna: ScenePerson
let ofQuiet: ScenePerson
let coordinator: ScenePerson

const draft: InitiativeDraft = {
  title: 'Registrera en gång i hemtjänsten',
  what: 'Uppgifter om besök förs över automatiskt mellan planering, digitala lås och journal.',
  why: 'Personalen skrev in samma uppgift upp till tre gånger.',
  effect: '',
  language: 'sv',
  purpose: 'efficiency',
  reach: 'internal',
  stage: 'in-use',
  effort: 'medium',
  factors: ['factor:standardisation'],
  unitKinds: ['elderly-care'],
  unitIds: [],
  startedYear: 2024,
  contact: '',
  links: [],
  licence: 'CC-BY-4.0',
  visibility: 3,
}
const ids = { own: crypto.randomUUID(), partners: crypto.randomUUID(), everybody: crypto.randomUUID() }

const all: InitiativeFilter = {
  words: [],
  factor: null,
  purpose: null,
  reach: null,
  stage: null,
  effort: null,
  unitKind: null,
  followed: false,
}

beforeAll(async () => {
  const { scene, db } = stage
  nacka = await scene.organisation({ name: 'Nacka', sharingLevel: 2 })
  solna = await scene.organisation({ name: 'Solna', sharingLevel: 2 })
  quiet = await scene.organisation({ name: 'Ale', sharingLevel: 1 })
  ofNacka = await nacka.person()
  ofSolna = await solna.person()
  ofQuiet = await quiet.person()
  coordinator = await scene.coordinator()
  await writeAs(db.api, ofNacka.actor, async (tx) => {
    const base = { ...draft, organisationId: nacka.id, personId: ofNacka.id }
    await insertInitiative(tx, { ...base, id: ids.own, title: 'Bara vi', visibility: 0 })
    await insertInitiative(tx, { ...base, id: ids.partners, title: 'Partner', what: 'Annat.', visibility: 2 })
    await insertInitiative(tx, { ...base, id: ids.everybody })
  })
})

const seenBy = async (actor: DatabaseActor) =>
  (await readAs<{ id: string }>(stage.db.api, actor, 'select id from initiative')).map(({ id }) => id).toSorted()
const sorted = (...some: string[]) => some.toSorted()
const run = (actor: DatabaseActor, text: string, values: readonly unknown[]) =>
  writeAs(stage.db.api, actor, (tx) => tx.execute(text, values))

test('one sees the own ones, what is for everybody, and what partners share when one shares by name oneself', async () => {
  expect(await seenBy(nacka.actor)).toEqual(sorted(ids.own, ids.partners, ids.everybody))
  expect(await seenBy(solna.actor)).toEqual(sorted(ids.partners, ids.everybody))
  expect(await seenBy(quiet.actor)).toEqual([ids.everybody])
  expect(await seenBy(coordinator.actor)).toEqual(sorted(ids.partners, ids.everybody))
  expect(await seenBy(nobody)).toEqual([])
})

test('nobody but the owner changes, removes or adds to a portfolio', async () => {
  for (const actor of [ofSolna.actor, coordinator.actor]) {
    expect(await run(actor, `update initiative set title = 'Kapad' where id = $1`, [ids.everybody])).toBe(0)
    expect(await run(actor, 'delete from initiative where id = $1', [ids.everybody])).toBe(0)
    const foreign = writeAs(stage.db.api, actor, (tx) =>
      insertInitiative(tx, { ...draft, id: crypto.randomUUID(), organisationId: nacka.id, personId: ofSolna.id }),
    )
    expect(await failureOf(foreign)).toBe('42501')
  }
  const moved = run(ofNacka.actor, 'update initiative set organisation_id = $2 where id = $1', [ids.own, solna.id])
  expect(await failureOf(moved)).toBe('42501')
})

test('what is hidden is there for its owner and the coordinator only, and the owner cannot undo it', async () => {
  const hide = `insert into initiative_hiding (initiative_id, reason) values ($1, 'wrong')`
  for (const actor of [ofNacka.actor, ofSolna.actor])
    expect(await failureOf(run(actor, hide, [ids.everybody]))).toBe('42501')
  expect(await run(coordinator.actor, hide, [ids.everybody])).toBe(1)
  expect(await seenBy(solna.actor)).toEqual([ids.partners])
  expect(await seenBy(nacka.actor)).toContain(ids.everybody)
  expect(await seenBy(coordinator.actor)).toContain(ids.everybody)
  const show = 'delete from initiative_hiding where initiative_id = $1'
  expect(await run(ofNacka.actor, show, [ids.everybody])).toBe(0)
  expect(await run(coordinator.actor, show, [ids.everybody])).toBe(1)
  expect(await seenBy(solna.actor)).toContain(ids.everybody)
})

test('one comments, follows and reports as oneself, for the own organisation, and only what one sees', async () => {
  const comment = `insert into initiative_comment (id, initiative_id, person_id, author_organisation_id, author_name, text)
    values (gen_random_uuid(), $1, $2, $3, 'N', 'Bra!')`
  expect(await run(ofSolna.actor, comment, [ids.partners, ofSolna.id, solna.id])).toBe(1)
  const wrong = [
    [ofSolna.actor, [ids.own, ofSolna.id, solna.id]],
    [ofSolna.actor, [ids.partners, ofNacka.id, solna.id]],
    [ofSolna.actor, [ids.partners, ofSolna.id, nacka.id]],
    [ofQuiet.actor, [ids.partners, ofQuiet.id, quiet.id]],
  ] as const
  for (const [actor, values] of wrong) expect(await failureOf(run(actor, comment, values))).toBe('42501')
  for (const table of ['initiative_follow', 'initiative_report']) {
    const columns = table === 'initiative_report' ? ', reason' : ''
    const add = `insert into ${table} (initiative_id, person_id${columns}) values ($1, $2${columns && `, 'wrong'`})`
    expect(await run(ofSolna.actor, add, [ids.partners, ofSolna.id])).toBe(1)
    expect(await failureOf(run(ofSolna.actor, add, [ids.partners, ofNacka.id]))).toBe('42501')
    expect(await failureOf(run(ofQuiet.actor, add, [ids.partners, ofQuiet.id]))).toBe('42501')
    expect(await readAs(stage.db.api, ofNacka.actor, `select from ${table}`)).toEqual([])
  }
  expect(await readAs(stage.db.api, coordinator.actor, 'select from initiative_report')).toHaveLength(1)
  expect(await readAs(stage.db.api, ofQuiet.actor, 'select from initiative_comment')).toEqual([])
  expect(await run(ofNacka.actor, 'delete from initiative_comment', [])).toBe(0)
  expect(await run(coordinator.actor, 'delete from initiative_comment', [])).toBe(1)
})

test('the units that take part are for the own organisation', async () => {
  await stage.db.migrator.pool.query(
    `insert into unit (id, organisation_id, branch, name, kind) values ($1, $1, 'own', 'Nacka', 'organisation')`,
    [nacka.id],
  )
  const add = 'insert into initiative_unit (initiative_id, organisation_id, unit_id) values ($1, $2, $3)'
  expect(await failureOf(run(ofSolna.actor, add, [ids.everybody, solna.id, nacka.id]))).toBe('23503')
  expect(await run(ofNacka.actor, add, [ids.everybody, nacka.id, nacka.id])).toBe(1)
  expect(await readAs(stage.db.api, ofSolna.actor, 'select from initiative_unit')).toEqual([])
})

const found = async (text: string) =>
  (
    await withActor(stage.db.api, ofSolna.actor, (read) =>
      candidateInitiatives(read, solna.id, { ...all, words: searchWords(text) }),
    )
  ).map(({ id }) => id)

test('a search finds every form of a word and what is nearly spelt so, and nothing else', async () => {
  for (const text of [
    'hemtjänst', // another form
    'registrering hemtjänsten',
    'hemtjenst', // misspelt
    'hemtjänsen lås',
    'journaler',
    'HEMTJÄNSTEN!',
  ])
    expect([text, await found(text)]).toEqual([text, [ids.everybody]])
  // The owner's name, and words that all must be there.
  expect((await found('nacka')).toSorted()).toEqual(sorted(ids.partners, ids.everybody))
  expect(await found('hemtjänst bygglov')).toEqual([])
  expect(await found('bygglov')).toEqual([])
})

test('signs of a query language are words like others', async () => {
  for (const text of [`hemtjänst & ! | ( ) :* '`, '"hemtjänst"']) expect(await found(text)).toEqual([ids.everybody])
  expect(await found(`'; drop table initiative; --`)).toEqual([])
})
