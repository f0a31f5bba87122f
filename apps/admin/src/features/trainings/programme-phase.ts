export type Phase = 'planned' | 'running' | 'over'

/** The day of the moment in this place, as in ISO 8601. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Where a programme is today; both its days are within it. */
export function programmePhase(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  today: string = dayOf(new Date()),
): Phase {
  return today < startsOn ? 'planned' : today > endsOn ? 'over' : 'running'
}
