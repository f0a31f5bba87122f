import { expect, test } from 'vitest'
import { decisionsDocument } from './decisions-document.ts'
import type { Decision, DecisionTarget } from './decision.type.ts'

const target = (more: object): DecisionTarget =>
  ({
    kind: 'score',
    title: 'Nyttan följs upp',
    dueOn: '2026-12-31',
    responsible: 'Kommundirektören',
    node: { node: 'factor:benefits', title: { sv: 'Nyttorealisering', en: 'Benefits' } },
    threshold: 60,
    units: [],
    overdue: false,
    judgement: {
      verdict: 'probablyReached',
      unseen: 0,
      evidence: [{ unit: null, value: 62.4, low: 58.1, high: 66.3, gap: null, round: { name: 'Mätning 2026' } }],
    },
    ...more,
  }) as unknown as DecisionTarget
const nacka = { name: 'Nacka', synthetic: false }
const decision = (targets: DecisionTarget[]): Decision =>
  ({
    title: 'Digital strategi',
    decidedOn: '2025-03-10',
    body: 'council',
    diaryNumber: 'KS 2025/0417',
    text: 'Beslutas.',
    synthetic: true,
    targets,
  }) as unknown as Decision

test('says what the page says, with verdicts and what they rest on', () => {
  const late = target({
    kind: 'gap-to-median',
    title: 'Ikapp gruppen',
    threshold: -2,
    cohort: 'group',
    overdue: true,
    judgement: { verdict: 'notShown', unseen: 2, evidence: [{ unit: null, value: null, gap: 'hidden', round: null }] },
  })
  const made = decisionsDocument([decision([target({}), late])], nacka, '2027-01-15', 'sv')
  expect(made).toMatchObject({
    subtitle: 'Läget 15 januari 2027',
    synthetic: true,
    lead: 'Ett beslut följs upp med 2 mål. 1 av dem är nådda eller troligen nådda.',
    summary: {
      rows: [
        ['Troligen nått', '1'],
        ['Visas inte', '1'],
      ],
    },
    overdue: {
      heading: 'Ett mål har passerat sitt datum',
      rows: [['Digital strategi', 'Ikapp gruppen', '31 december 2026', 'Kommundirektören']],
    },
  })
  expect(made.decisions[0]).toMatchObject({
    facts: 'Kommunfullmäktige 10 mars 2025 · KS 2025/0417',
    rows: [
      [
        'Nyttan följs upp (Kommundirektören)',
        'Nyttorealisering: index minst 60',
        '31 december 2026',
        'Troligen nått',
        '62\u00a0(58–66), Mätning 2026',
      ],
      [
        'Ikapp gruppen (Kommundirektören)',
        'Nyttorealisering: högst 2 under medianen för SKR-gruppen',
        '31 december 2026',
        'Visas inte',
        'visas inte: för få svar; 2 enheter som du inte ser',
      ],
    ],
  })
})

test('in English, with what is counted', () => {
  const rate = target({
    kind: 'response-rate',
    threshold: 70,
    judgement: {
      verdict: 'reachedForCertain',
      unseen: 0,
      evidence: [{ unit: null, value: 75.4, low: null, high: null, gap: null, round: { name: 'Mätning 2026' } }],
    },
  })
  const action = target({ kind: 'action', doneOn: '2026-05-02', doneNote: '§4', threshold: null })
  const { decisions } = decisionsDocument([decision([rate, action])], nacka, '2027-01-15', 'en')
  expect(decisions[0]!.rows.map((row) => [row[1], row[4]])).toEqual([
    ['Response rate at least 70%', '75%, Mätning 2026'],
    ['The action is done', 'done on 2 May 2026. §4'],
  ])
})
