import { describe, expect, test } from 'vitest'
import { decisionFileType, largestDecisionFile, tidyFileName } from './decision-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file is what its ending and its first bytes both say', () => {
  test('minutes as PDF', () => expect(decisionFileType('Protokoll §12.PDF', bytes('%PDF-1.7\n'))).toBe('pdf'))
  test.each([
    ['a page under the name of a document', 'protokoll.pdf', bytes('<html>')],
    ['a page', 'protokoll.html', bytes('<html>')],
    ['no ending', 'protokoll', bytes('%PDF-1.7')],
    ['nothing', 'protokoll.pdf', bytes('')],
  ])('%s is refused', (_, name, content) =>
    expect(() => decisionFileType(name, content)).toThrow(expect.objectContaining({ code: 'DECISION_FILE_KIND' })),
  )
  test('and no larger than 5 MB', () =>
    expect(() => decisionFileType('a.pdf', new Uint8Array(largestDecisionFile + 1))).toThrow(
      expect.objectContaining({ code: 'DECISION_FILE_TOO_LARGE', detail: { most: 5 } }),
    ))
})

test('a name is only a name', () => {
  expect(tidyFileName('C:\\Ärenden\\Protokoll  2025.pdf')).toBe('Protokoll 2025.pdf')
  expect(tidyFileName('../../a\u0000\u202eb.pdf')).toBe('ab.pdf')
  expect(tidyFileName(`${'å'.repeat(200)}.pdf`)).toHaveLength(120)
  expect(tidyFileName(`${'å'.repeat(200)}.pdf`)).toMatch(/å\.pdf$/)
})
