import { expect, test } from 'vitest'
import aboutEnglish from '../../language/reading/about.en.json'
import aboutSwedish from '../../language/reading/about.sv.json'
import accessibilityEnglish from '../../language/reading/accessibility.en.json'
import accessibilitySwedish from '../../language/reading/accessibility.sv.json'
import methodEnglish from '../../language/reading/method.en.json'
import methodSwedish from '../../language/reading/method.sv.json'
import privacyEnglish from '../../language/reading/privacy.en.json'
import privacySwedish from '../../language/reading/privacy.sv.json'
import type { ReadingText } from './ReadingFrame.tsx'

const shapeOf = ({ sections }: ReadingText) =>
  sections.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? 'paragraph' : part.length)))

test('both languages say the same number of things, in the same places', () => {
  expect(shapeOf(privacyEnglish)).toEqual(shapeOf(privacySwedish))
  expect(shapeOf(aboutEnglish)).toEqual(shapeOf(aboutSwedish))
  expect(shapeOf(methodEnglish)).toEqual(shapeOf(methodSwedish))
  expect(shapeOf(accessibilityEnglish)).toEqual(shapeOf(accessibilitySwedish))
})

test('the privacy page says each risk that remains', () => {
  const remaining = privacySwedish.sections.find(({ title }) => title === 'Det vi inte kan lova')?.parts.flat() ?? []
  for (const risk of [
    /Nyckelinnehavaren och driften tillsammans/,
    /ändrar programmet på servern/,
    /svarar lika/,
    /börjar eller slutar/,
    /alla berättar/,
    /fler kommuner som visar sina resultat/,
    /kan ersätta ditt svar/,
    /kvantdator/,
    /juridisk bedömning/,
  ])
    expect(remaining.some((line) => risk.test(line))).toBe(true)
})
