import type { ClientBase } from 'pg'
import type { DecisionDraft, TargetFacts } from '@mognad/model/decisions/decision'
import { storeVersion, withdrawDecision } from '../decisions/decision.store.ts'
import { demoId } from './demo-id.ts'
import { nackaCode } from './demo-organisations.ts'

/** A target by what its decision calls it; units by their names. */
type DemoTarget = TargetFacts extends infer Facts
  ? Facts extends TargetFacts
    ? Omit<Facts, 'unitIds' | 'responsibleAddress' | 'baselineRoundId'> & {
        readonly unitNames?: readonly string[]
        readonly doneOn?: string
        readonly doneNote?: string
      }
    : never
  : never
interface DemoDecision extends Omit<DecisionDraft, 'targets'> {
  readonly key: string
  readonly targets: readonly DemoTarget[]
  readonly withdrawn?: boolean
}

/**
 * Three invented decisions of the home municipality, marked synthetic: one whose targets stand in every way that there is, one
 * with a date that has passed, one whose follow-up has ended. The worker judges them as it would anybody's. Whatever is
 * there already is left as it is. Needs the migrator, an open transaction, the organisations and the trainings.
 */
export async function seedDecisions(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query('select from decision where synthetic limit 1')
  if (rowCount) return
  const { rows } = await client.query<{ id: string; organisationId: string; name: string }>(
    `select u.id, u.organisation_id as "organisationId", u.name from unit u join organisation o on o.id = u.organisation_id
      where o.code = $1 and o.kind = 'municipality' and u.retired_at is null order by u.name`,
    [nackaCode],
  )
  const organisationId = rows[0]?.organisationId
  if (!organisationId) throw new Error('the home municipality of the demonstration has no units')
  const units = new Map(rows.map(({ name, id }) => [name, id]))
  for (const decision of demoDecisions) await seedDecision(client, organisationId, units, decision)
}

async function seedDecision(
  client: ClientBase,
  organisationId: string,
  units: ReadonlyMap<string, string>,
  { key, targets, withdrawn = false, ...facts }: DemoDecision,
): Promise<void> {
  const tx = {
    execute: async (text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rowCount ?? 0,
  }
  const id = demoId('decision', key)
  const decision = { ...facts, id, organisationId, version: 1, personId: null, synthetic: true }
  const stored = targets.map(({ unitNames, doneOn, doneNote, ...target }, place) => ({
    id: demoId('decision-target', key, place),
    version: 1,
    doneOn: doneOn ?? null,
    doneNote: doneNote ?? null,
    facts: {
      ...target,
      responsibleAddress: null,
      baselineRoundId: null,
      ...(target.kind === 'score' ? { unitIds: (unitNames ?? []).flatMap((name) => units.get(name) ?? []) } : {}),
    } as TargetFacts,
  }))
  await storeVersion(tx, decision, stored)
  for (const { id: targetId, doneOn, doneNote } of stored)
    if (doneOn)
      await tx.execute('update decision_target set done_on = $2, done_note = $3 where id = $1', [
        targetId,
        doneOn,
        doneNote,
      ])
  if (withdrawn) await withdrawDecision(tx, organisationId, id)
}

const demoDecisions: readonly DemoDecision[] = [
  {
    key: 'strategy',
    title: 'Digital strategi 2025–2027',
    decidedOn: '2025-02-24',
    body: 'council',
    diaryNumber: 'KS 2024/0611',
    text: 'Kommunfullmäktige antar den digitala strategin för 2025–2027. Nämnderna ska följa upp den digitala mognaden varje år, för de egna enheterna och för de verksamheter som kommunen finansierar, och redovisa resultatet för kommunstyrelsen.',
    minutesLink: null,
    targets: [
      {
        kind: 'score',
        title: 'Kommunens digitala mognad når 57',
        dueOn: '2027-12-31',
        responsible: 'Kommundirektören',
        node: 'total',
        threshold: 57,
      },
      {
        kind: 'score',
        title: 'Nyttan tas hem i skola och omsorg',
        dueOn: '2027-12-31',
        responsible: 'Utbildningsdirektören och omsorgsdirektören',
        node: 'factor:benefits',
        threshold: 60,
        unitNames: ['Grundskolan', 'Äldreomsorgen'],
      },
      {
        kind: 'gap-to-median',
        title: 'Minst i nivå med jämförbara kommuner',
        dueOn: '2027-12-31',
        responsible: 'Digitaliseringschefen',
        node: 'total',
        cohort: 'group',
        threshold: 0,
      },
      {
        kind: 'response-rate',
        title: 'Sju av tio svarar',
        dueOn: '2026-12-31',
        responsible: 'Digitaliseringschefen',
        threshold: 70,
      },
      {
        kind: 'training',
        title: 'Cheferna har ritat en nyttokarta',
        dueOn: '2027-06-30',
        responsible: 'HR-chefen',
        trainingId: demoId('training', 'benefit-map'),
        role: 'manager',
        threshold: 80,
      },
      {
        kind: 'action',
        title: 'En plan för nyttorealisering är antagen',
        dueOn: '2025-12-31',
        responsible: 'Kommunstyrelsen',
        doneOn: '2025-11-18',
        doneNote: 'KS 2025-11-17 § 214',
      },
    ],
  },
  {
    key: 'benefits-first',
    title: 'Nytta före nya system',
    decidedOn: '2026-02-02',
    body: 'executive-board',
    diaryNumber: 'KS 2025/0988',
    text: 'Kommunstyrelsen beslutar att nya system upphandlas först när nyttan av dem är beskriven och någon ansvarar för att den tas hem.',
    minutesLink: null,
    targets: [
      {
        kind: 'score',
        title: 'Nyttan följs upp',
        dueOn: '2026-10-31',
        responsible: 'Digitaliseringschefen',
        node: 'factor:benefits',
        threshold: 70,
      },
      {
        kind: 'action',
        title: 'Tio system som kan avvecklas är utpekade',
        dueOn: '2026-09-30',
        responsible: 'It-chefen',
      },
    ],
  },
  {
    key: 'welfare-technology',
    title: 'Trygg välfärdsteknik',
    decidedOn: '2024-04-15',
    body: 'committee',
    diaryNumber: 'ÄLN 2024/0087',
    text: 'Äldrenämnden beslutar att införa digital tillsyn där den enskilde väljer det. Uppföljningen ingår sedan 2025 i den digitala strategin.',
    minutesLink: null,
    targets: [
      {
        kind: 'score',
        title: 'Äldreomsorgens digitala mognad når 55',
        dueOn: '2026-12-31',
        responsible: 'Omsorgsdirektören',
        node: 'total',
        threshold: 55,
        unitNames: ['Äldreomsorgen'],
      },
    ],
    withdrawn: true,
  },
]
