import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportTerms } from './report-terms.ts'

const glossary = readFileSync(join(import.meta.dirname, '../../../../docs/glossary.md'), 'utf8')

test('what a report explains is what the glossary says, word for word', () => {
  const explained = glossary
    .split('## Explained beside the figures')[1]!
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  for (const [at, [swedish, meaning]] of reportTerms.sv.entries()) {
    const [english, meaningInEnglish] = reportTerms.en[at]!
    expect(explained).toContainEqual(['', english, swedish, meaning, meaningInEnglish, ''])
  }
})
