import { expect, test } from 'vitest'
import { afterStep, hasResult, isAllowed, roundStates, type RoundState, type RoundStep } from './round-lifecycle.ts'

const allowed: Record<RoundStep, Partial<Record<RoundState, RoundState>>> = {
  open: { planned: 'open' },
  close: { open: 'closed' },
  'open box': { closed: 'opened' },
  score: { opened: 'scored', scored: 'scored' },
  publish: { scored: 'published' },
  'give up': { planned: 'void', closed: 'void' },
  reopen: { scored: 'open', void: 'open' },
  keep: { closed: 'scored' },
}

for (const step of Object.keys(allowed) as RoundStep[]) {
  for (const state of roundStates) {
    const next = allowed[step][state]
    test(`${step} from ${state}: ${next ?? 'refused'}`, () => {
      expect(isAllowed(state, step)).toBe(next !== undefined)
      if (next) expect(afterStep(state, step)).toBe(next)
      else expect(() => afterStep(state, step)).toThrow(/^[A-Z]+_NOT_[A-Z]+$/)
    })
  }
}

test('only a scored or published round has a result', () => {
  expect(roundStates.filter(hasResult)).toEqual(['scored', 'published'])
})
