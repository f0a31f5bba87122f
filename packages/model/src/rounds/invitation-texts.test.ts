import { expect, test } from 'vitest'
import { fillPlaceholders, invitationTextsSchema, standardTexts, textProblems, textsOf } from './invitation-texts.ts'

const withBody = (body: string) => ({
  ...standardTexts,
  sv: { ...standardTexts.sv, invitation: { ...standardTexts.sv.invitation, body } },
})
const codesOf = (body: string) => textProblems(withBody(body)).map(({ code }) => code)

test('the standard texts can be sent as they are', () => {
  expect(invitationTextsSchema.safeParse(standardTexts).success).toBe(true)
  expect(textProblems(standardTexts)).toEqual([])
  expect(textsOf(null)).toBe(standardTexts)
})

test('a text without the link invites nobody', () => {
  expect(codesOf('Svara!')).toEqual(['LINK_MISSING'])
})

test('only the known words may stand in braces', () => {
  expect(codesOf('{link} {personnummer}')).toEqual(['PLACEHOLDER_UNKNOWN'])
  expect(codesOf('{link} {constructor}')).toEqual(['PLACEHOLDER_UNKNOWN'])
  expect(codesOf('{link} {closesAt} {keyHolder}')).toEqual([])
})

test('tags are refused, a lone sign is not', () => {
  expect(codesOf('{link} <a href="https://x.example">här</a>')).toEqual(['HTML'])
  expect(codesOf('{link} < script>')).toEqual(['HTML'])
  expect(codesOf('{link} färre än 7 (< 7)')).toEqual([])
})

test('a subject is one line without the link', () => {
  const { sv, en } = standardTexts
  const subject = (text: string) =>
    textProblems({ sv: { ...sv, invitation: { ...sv.invitation, subject: text } }, en }).map(({ code }) => code)
  expect(subject('Hej\nBcc: alla@example.se')).toEqual(['LINE_BREAK'])
  expect(subject('Svara {link}')).toEqual(['LINK_IN_SUBJECT'])
})

test('placeholders are filled once: braces in a value stay what they are', () => {
  expect(fillPlaceholders('{organisation}: {link}', { organisation: '{link}', link: 'https://x.example' })).toBe(
    '{link}: https://x.example',
  )
  expect(fillPlaceholders('{unit}', {})).toBe('{unit}')
})
