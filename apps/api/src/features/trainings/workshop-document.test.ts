import { expect, test } from 'vitest'
import { workshopDocument } from './workshop-document.ts'
import type { WorkshopKit } from './workshop-kit.type.ts'

const text = (sv: string, en: string) => ({ sv, en })
const kit = {
  round: { name: 'Mätning 2026', synthetic: true },
  area: 'technology',
  title: text('Teknologi', 'Technology'),
  mean: 51.6,
  minutes: 150,
  hidden: 2,
  agenda: [{ minutes: 10, text: text('Välkommen.', 'Welcome.') }],
  questions: [
    {
      kind: 'weak',
      node: 'item:T1',
      factor: text('Öppna data', 'Open data'),
      statement: text('Vi delar data.', 'We share data.'),
      mean: 38.4,
      dontKnow: 0.124,
      question: text('Vad kan vi ändra?', 'What can we change?'),
    },
  ],
  materials: [text('Väggyta', 'Wall space')],
} as unknown as WorkshopKit

test('the document says what the page says, in the language that was asked for', () => {
  const swedish = workshopDocument(kit, 'Nacka', 'sv')
  expect(swedish).toMatchObject({
    title: 'Workshop: Teknologi',
    subtitle: 'Mätning 2026 · index 52',
    synthetic: true,
    agenda: { rows: [['10 min', 'Välkommen.']] },
    hidden: '2 påståenden i området visas inte och ger inga frågor.',
    materials: { list: ['Väggyta'] },
  })
  expect(swedish.questions.list).toEqual([
    {
      why: 'Öppna data: bland det svagaste',
      statement: 'Vi delar data.',
      figure: 'index 38, 12 % svarade ”vet inte”',
      ask: 'Vad kan vi ändra?',
    },
  ])
  expect(workshopDocument(kit, 'Nacka', 'en').questions.list[0]).toMatchObject({
    figure: 'index 38, 12% answered “don’t know”',
    ask: 'What can we change?',
  })
})

test('what is not shown has its words and no number', () => {
  const { subtitle, questions } = workshopDocument(
    { ...kit, mean: null, hidden: 0, questions: kit.questions.map((one) => ({ ...one, dontKnow: null })) },
    'Nacka',
    'sv',
  )
  expect(subtitle).toBe('Mätning 2026 · områdets index visas inte')
  expect(questions.list[0]!.figure).toBe('index 38')
  expect(workshopDocument({ ...kit, hidden: 0 }, 'Nacka', 'sv').hidden).toBeNull()
})
