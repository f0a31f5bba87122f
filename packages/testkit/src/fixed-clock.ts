/** The time as a test sees it: it stands still until it is told to go on. */
export interface FixedClock {
  now(): Date
  advance(milliseconds: number): void
}

/** @param start an ISO time; a weekday forenoon unless stated */
export function fixedClock(start = '2026-11-03T09:00:00.000Z'): FixedClock {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds
    },
  }
}
