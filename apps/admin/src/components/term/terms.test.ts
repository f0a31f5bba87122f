import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import enPages from '../../language/en.json'
import svPages from '../../language/sv.json'
import english from '../../language/terms/en.json'
import swedish from '../../language/terms/sv.json'

const glossary = readFileSync(join(import.meta.dirname, '../../../../../docs/glossary.md'), 'utf8')
const [definitions = '', explanations = ''] = glossary.split('## Explained beside the figures')

const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| word '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, ...cells]) => cells.slice(0, -1))

const words = Object.keys(swedish) as (keyof typeof swedish)[]

test('what the interface explains is what the glossary says, word for word', () => {
  const shown = words.map((word) => [
    enPages.terms.words[word],
    svPages.terms.words[word],
    swedish[word],
    english[word],
  ])
  expect(shown).toEqual(rowsOf(explanations))
})

test('every explained word is defined in the glossary under both of its names', () => {
  const defined = rowsOf(definitions).map(([word = '', label = '']) => [word.split(', '), label.split(/[,;] ?/)])
  const lost = words.filter(
    (word) =>
      !defined.some(
        ([names, labels]) =>
          names?.includes(enPages.terms.words[word]) &&
          svPages.terms.words[word].split(', ').every((label) => labels?.some((each) => each.startsWith(label))),
      ),
  )
  expect(lost).toEqual([])
})
