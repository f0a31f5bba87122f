import type { Invitations } from './InvitationPanels.tsx'

type Counts = Invitations['recipientCounts']
type CountName = 'asked' | 'byLink' | 'notDrawn' | 'waiting' | 'sent' | 'bounced' | 'erased'

/** Of all units together. */
export function totalOf(counts: Counts, name: CountName): number {
  return counts.reduce((sum, count) => sum + count[name], 0)
}

/** Units in which so few are asked that they cannot be shown by themselves. */
export function unitsTooSmall(counts: Counts): number {
  return counts.filter(({ asked }) => asked > 0 && asked < 7).length
}
