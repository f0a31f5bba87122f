import { expect, test } from 'vitest'
import { planTrainingJson, planTrainingTable } from './training-import.ts'
import { trainingColumnTitles, trainingColumns, trainingTemplateRow } from './training-columns.ts'
import type { TrainingFacts, TrainingTags } from './training.ts'

const text = (sv: string, en: string) => ({ sv, en })
const tags: TrainingTags = {
  areas: new Map([
    ['leadership', text('Ledning, styrning och organisation', 'Leadership, governance and organisation')],
  ]),
  factors: new Map([
    ['benefits', { ...text('Nyttorealisering', 'Benefits realisation'), area: 'leadership' }],
    ['cost-estimates', { ...text('Kostnadsberäkning', 'Cost estimates'), area: 'leadership' }],
  ]),
}
const none = new Map<string, TrainingFacts>()
const titles = ['Kod', 'Titel', 'Beskrivning', 'Område', 'Faktorer', 'Roller', 'Form', 'Minuter']
const good = ['nytta', 'Nytta', 'Vi övar.', 'leadership', 'Nyttorealisering', 'Chefer; medarbetare', 'Workshop', '90']
const rows = (...cells: string[][]) => cells.map((each, index) => ({ line: index + 1, cells: each }))

test('a table names areas, factors, roles and forms by id or title, and says the rest by itself', () => {
  const { trainings, problems } = planTrainingTable(rows(titles, good), none, tags)
  expect(problems).toEqual([])
  expect(trainings).toEqual([
    {
      act: 'create',
      facts: {
        code: 'nytta',
        area: 'leadership',
        factors: ['benefits'],
        roles: ['manager', 'employee'],
        maturity: { from: 0, to: 100 },
        form: 'workshop',
        minutes: 90,
        groupSize: null,
        languages: ['sv'],
        provider: text('Egen regi', 'In-house'),
        title: text('Nytta', 'Nytta'),
        summary: text('Vi övar.', 'Vi övar.'),
        link: null,
        aims: [],
        agenda: [],
        materials: [],
      },
    },
  ])
})

test('the template is a file that can be imported, in both languages', () => {
  for (const language of ['sv', 'en'] as const) {
    const cells = trainingColumns.map((column) => {
      const value = trainingTemplateRow[column]
      return typeof value === 'number' ? String(value) : value[language]
    })
    const file = rows(
      trainingColumns.map((column) => trainingColumnTitles[column][language]),
      cells,
    )
    expect(planTrainingTable(file, none, tags).problems).toEqual([])
  }
})

test('every mistake is told by line and column, and then nothing is imported', () => {
  const wrong = ['Fel kod', '', 'Text', 'väder', 'sol', 'Borgmästare', 'Dans', 'länge']
  const { trainings, problems } = planTrainingTable(rows(titles, good, wrong, good), none, tags)
  expect(trainings).toEqual([])
  expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
    [3, 'code', 'CODE_WRONG'],
    [3, 'title', 'TITLE_MISSING'],
    [3, 'area', 'AREA_UNKNOWN'],
    [3, 'factors', 'FACTOR_UNKNOWN'],
    [3, 'roles', 'ROLE_UNKNOWN'],
    [3, 'form', 'FORM_UNKNOWN'],
    [3, 'minutes', 'MINUTES_WRONG'],
    [4, 'code', 'CODE_DOUBLE'],
  ])
  // As it was written, not as the number that it is none of.
  expect(problems.find(({ column }) => column === 'minutes')?.value).toBe('länge')
  const short = planTrainingTable(rows(titles.slice(1), good.slice(1)), none, tags).problems
  expect(short).toMatchObject([{ line: 1, column: 'code', code: 'COLUMN_MISSING', value: 'Kod' }])
  expect(planTrainingTable(rows(titles), none, tags).problems).toMatchObject([{ line: null, code: 'NO_LINES' }])
})

test('a link that is no web address is refused', () => {
  for (const link of ['javascript:alert(1)', 'www.example.org', 'file:///etc/passwd']) {
    const file = rows([...titles, 'Länk'], [...good, link])
    expect(planTrainingTable(file, none, tags).problems).toMatchObject([
      { line: 2, column: 'link', code: 'LINK_WRONG' },
    ])
  }
})

test('a second time nothing changes; a table, which has no room for an agenda, leaves the one that is there', () => {
  const point = { minutes: 20, text: text('Samtal', 'Talk') }
  const entry = {
    id: 'nytta',
    area: 'leadership',
    factors: ['benefits'],
    roles: ['manager'],
    form: 'seminar',
    minutes: 90,
  }
  const json = JSON.stringify({ trainings: [{ ...entry, title: 'Nytta', summary: 'Vi övar.', agenda: [point] }] })
  const [made] = planTrainingJson(json, none, tags).trainings
  const known = new Map([['nytta', made!.facts]])
  expect(planTrainingJson(json, known, tags).trainings.map(({ act }) => act)).toEqual(['keep'])
  const [changed] = planTrainingTable(rows(titles, good), known, tags).trainings
  expect(changed).toMatchObject({ act: 'change', facts: { form: 'workshop', agenda: [point] } })
})

test('a JSON file that is none, or has entries of the wrong shape, says where', () => {
  expect(planTrainingJson('{', none, tags).problems).toMatchObject([{ line: null, code: 'NOT_JSON' }])
  expect(planTrainingJson('{"trainings":[]}', none, tags).problems).toMatchObject([{ code: 'NO_LINES' }])
  const entry = {
    id: 'a',
    area: 'leadership',
    factors: ['benefits'],
    roles: ['manager'],
    form: 'course',
    minutes: 60,
    title: 'A',
    summary: 'B',
  }
  const file = JSON.stringify({ trainings: [entry, { ...entry, id: 'b', minutes: '60' }, { ...entry, id: 'C' }] })
  expect(planTrainingJson(file, none, tags).problems).toMatchObject([
    { line: 2, column: 'minutes', code: 'MINUTES_WRONG' },
    { line: 3, column: 'code', code: 'CODE_WRONG' },
  ])
  expect(planTrainingJson(JSON.stringify({ trainings: [entry] }), none, tags).trainings).toMatchObject([
    { facts: { title: { sv: 'A', en: 'A' }, provider: { sv: 'Egen regi', en: 'In-house' } } },
  ])
})
