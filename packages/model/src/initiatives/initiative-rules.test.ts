import { describe, expect, test } from 'vitest'
import { copyOf } from './copy-of.ts'
import {
  assertDraft,
  draftProblems,
  isAddress,
  longest,
  most,
  tidyComment,
  tidyDraft,
  tidyNote,
} from './initiative-rules.ts'
import type { InitiativeDraft } from './initiative.ts'
import { searchWords } from './search-words.ts'

const draft: InitiativeDraft = {
  title: 'Fasta team',
  what: 'Ett team förvaltar och utvecklar.',
  why: 'Kunskapen försvann med projekten.',
  effect: '',
  language: 'sv',
  purpose: 'innovation',
  reach: 'internal',
  stage: 'in-use',
  effort: 'large',
  factors: ['factor:collaboration'],
  unitKinds: ['social-services'],
  unitIds: ['u'],
  startedYear: 2025,
  contact: '',
  links: ['https://kommun.example/team'],
  licence: 'CC-BY-4.0',
  visibility: 2,
}
const known = { factors: new Set(['factor:collaboration', 'factor:benefits']), unitIds: new Set(['u']), thisYear: 2026 }
const wrong = (change: Partial<InitiativeDraft>) =>
  draftProblems({ ...draft, ...change }, known).map(({ field, kind }) => `${field} ${kind}`)

describe('what is wrong with a draft', () => {
  test('nothing', () => expect(wrong({})).toEqual([]))

  test('what others see says what and why, and since when it is in use; what is only for us needs a title and a factor', () => {
    const bare = { title: '', what: '', why: '', factors: [], startedYear: null }
    expect(wrong(bare)).toEqual([
      'title missing',
      'what missing',
      'why missing',
      'factors missing',
      'startedYear missing',
    ])
    expect(wrong({ ...bare, visibility: 0 })).toEqual(['title missing', 'factors missing'])
    expect(wrong({ startedYear: null, stage: 'idea' })).toEqual([])
  })

  test('too much, unknown, another year than there can be', () => {
    for (const field of ['title', 'what', 'why', 'effect', 'contact'] as const)
      expect(wrong({ [field]: 'x'.repeat(longest[field] + 1) })).toEqual([`${field} tooLong`])
    expect(wrong({ factors: Array.from({ length: most.factors + 1 }, (_, at) => `${at}`) })).toEqual([
      'factors tooMany',
    ])
    expect(wrong({ factors: ['factor:gone'] })).toEqual(['factors unknown'])
    expect(wrong({ unitKinds: ['circus'] })).toEqual(['unitKinds unknown'])
    expect(wrong({ unitIds: ['of another'] })).toEqual(['unitIds unknown'])
    expect(wrong({ startedYear: 1999 })).toEqual(['startedYear notAYear'])
    expect(wrong({ startedYear: 2027 })).toEqual(['startedYear tooEarly'])
    expect(wrong({ startedYear: 2027, stage: 'planned' })).toEqual([])
    expect(wrong({ links: ['javascript:alert(1)'] })).toEqual(['links notAnAddress'])
  })

  test('is refused with the names of the fields and none of the words', () => {
    const refused = () => assertDraft({ ...draft, title: '', links: ['kommun.example'] }, known)
    expect(refused).toThrow(expect.objectContaining({ code: 'INITIATIVE_INVALID', detail: { fields: 'title, links' } }))
    expect(() => assertDraft(draft, known)).not.toThrow()
  })
})

test('an address is one of the web', () => {
  expect(['https://a.example', 'http://a.example/x?y=1'].every(isAddress)).toBe(true)
  for (const link of [
    '',
    'a.example',
    'javascript:alert(1)',
    'file:///etc',
    'data:text/html,x',
    `https://a.example/${'x'.repeat(300)}`,
  ])
    expect([link, isAddress(link)]).toEqual([link, false])
})

test('a tidied draft says the same with fewer spaces and nothing twice', () => {
  const tidy = tidyDraft({
    ...draft,
    title: '  Fasta \n team ',
    what: ' Ett\r\n\r\n\r\n\r\nteam ',
    links: [' https://a.example ', '', 'https://a.example'],
  })
  expect(tidy).toMatchObject({ title: 'Fasta team', what: 'Ett\n\nteam', links: ['https://a.example'] })
  expect(tidyDraft(tidy)).toEqual(tidy)
})

test('a copy is an idea for oneself, without what only the original can say', () => {
  expect(copyOf({ ...draft, effect: 'Bra', contact: 'Eva' })).toEqual({
    ...draft,
    effect: '',
    stage: 'idea',
    unitIds: [],
    startedYear: null,
    contact: '',
    visibility: 0,
  })
})

test('comments and notes are plain text with an end', () => {
  expect(tidyComment('  Bra!\r\nTack. ')).toBe('Bra!\nTack.')
  for (const text of [' \n', 'x'.repeat(2001)]) expect(() => tidyComment(text)).toThrow('COMMENT_INVALID')
  expect(tidyNote('  ')).toBeNull()
  expect(() => tidyNote('x'.repeat(501))).toThrow('NOTE_TOO_LONG')
})

test('a search is words, each once, at most eight', () => {
  expect(searchWords(` Hemtjänst, natt! "natt" e-tjänst ' & | :* `)).toEqual(['hemtjänst', 'natt', 'e-tjänst'])
  expect(searchWords('a b c d e f g h i j')).toHaveLength(8)
  expect(searchWords(' -- ')).toEqual([])
})
