import { describe, expect, test } from 'vitest'
import { languageCodes, languageOf } from './languages.ts'
import swedish from './texts/sv.json'
import { translationOf, type Texts } from './translate.ts'

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted((one, other) => one.localeCompare(other))

const files = Object.entries(import.meta.glob<Texts>('./texts/*.json', { eager: true, import: 'default' }))
const others = files.filter(([path]) => path !== './texts/sv.json')

describe.each(others)('the language file %s', (_, texts) => {
  test('has the keys of the Swedish one in the same order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(swedish))
  })

  test('fills in what the Swedish texts fill in', () => {
    for (const [key, text] of Object.entries(swedish))
      expect([key, placeholders(texts[key]!)]).toEqual([key, placeholders(text)])
  })
})

test('a language is a file and nothing else: Swedish first, then every file that lies there', () => {
  expect(languageCodes).toEqual(['sv', 'en', 'sv-x-lattlast'])
  expect(languageCodes.map((code) => languageOf(code).text('language.name'))).toEqual([
    'Svenska',
    'English',
    'Lättläst',
  ])
})

test('an unknown or unset language is Swedish', () => {
  expect(languageOf('xx').code).toBe('sv')
  expect(languageOf(null).code).toBe('sv')
})

test('a number chooses the form of its text', () => {
  expect(languageOf('sv').count('missing.title', 1)).toBe('Ett påstående saknar svar')
  expect(languageOf('sv').count('missing.title', 3)).toBe('3 påståenden saknar svar')
  expect(languageOf('en').count('missing.title', 1)).toBe('One statement has no answer')
})

test('a language that lacks a text or a plural form shows what there is', () => {
  const sami = translationOf('se', { 'language.locale': 'se', 'missing.title.other': '{count} vástádusa' })
  expect(sami.text('page.next')).toBe('Nästa')
  expect(sami.count('missing.title', 2)).toMatch(/^2 vástádusa$|^2 påståenden/)
  expect(sami.own({ sv: 'Teknik', en: 'Technology' })).toBe('Teknik')
  expect(sami.ownCode({ sv: 'Teknik', en: 'Technology' })).toBe('sv')
})

test('values are filled in, and a value that is missing stays visible', () => {
  expect(languageOf('sv').text('page.progress', { page: 2, pages: 6 })).toBe('Sida 2 av 6')
  expect(languageOf('sv').text('page.progress', { page: 2 })).toBe('Sida 2 av {pages}')
})

test('the promise about the answers is the one of the design, in Swedish, with the key holder', () => {
  expect(languageOf('sv').text('welcome.privacyText', { keyHolder: 'registratorn' })).toBe(
    'Dina svar låses i din webbläsare innan de skickas. Vi ser att du har svarat men inte vad. ' +
      'När enkäten har stängt skiljs svaren från namnen. ' +
      'Först därefter kan nyckelinnehavaren (registratorn) låsa upp svaren, alla på en gång och i blandad ordning, ' +
      'och nyckeln förstörs. Den som har både nyckeln, serverns hemlighet och en gammal kopia skulle kunna koppla ' +
      'svar till person: därför finns de på tre olika håll.',
  )
})
