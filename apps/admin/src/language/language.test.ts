import { expect, test } from 'vitest'
import enPages from './en.json'
import enStart from './en.start.json'
import svPages from './sv.json'
import svStart from './sv.start.json'

const sv = { ...svStart, ...svPages }
const en = { ...enStart, ...enPages }

/** Every text with its key, and the names it expects to be filled in. */
function texts(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + key, value)
    else for (const [inner, text] of texts(value as object, `${path}${key}.`)) found.set(inner, text)
  }
  return found
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted()

test('both languages have the same texts', () => {
  expect([...texts(en).keys()]).toEqual([...texts(sv).keys()])
})

test('a text stands in one of the two files', () => {
  expect(Object.keys(svStart).filter((key) => key in svPages)).toEqual([])
})

test('both languages fill in the same values', () => {
  const swedish = texts(sv)
  for (const [key, text] of texts(en))
    expect([key, placeholders(text)]).toEqual([key, placeholders(swedish.get(key) ?? '')])
})

test('the interface keeps to the glossary', () => {
  for (const [key, text] of texts(sv)) {
    expect([key, /hemlig(?!\s?nyckel)|sekretess|felmarginal|\bbetyg\b|säkert bättre/i.test(text)]).toEqual([key, false])
  }
})
