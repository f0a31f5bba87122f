/** What the clock tells about a box: to the key user, and by mail to the key holder where there is an address. */
export const noticeKinds = ['key_missing', 'nobody_invited', 'check_code', 'open_box', 'destroy_code'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** So long before closing the key holder is asked: have you got the code? */
export const checkCodeDaysBefore = 3
/** So long after publishing, when a later backup has been verified, the code has no more use. */
export const destroyCodeDaysAfter = 30
/** A closed box that nobody has opened for so long is given up. */
export const giveUpAfterDays = 180

export interface BoxInTime {
  readonly strength: 'key_holder' | 'server'
  readonly state: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly hasKey: boolean
  readonly hasPeople: boolean
  readonly opensAt: Date | null
  readonly closesAt: Date
  /** When its results were published, in an edition. */
  readonly publishedAt: Date | null
}

const dayMs = 86_400_000

/** What there is to tell now. Told once each, whoever asks how often. */
export function noticesDue(box: BoxInTime, now: Date): NoticeKind[] {
  const { state, strength, hasKey, hasPeople, opensAt, closesAt, publishedAt } = box
  const time = now.getTime()
  if (state === 'planned') {
    if (opensAt === null || opensAt.getTime() > time) return []
    return [...(hasKey ? [] : ['key_missing' as const]), ...(hasPeople ? [] : ['nobody_invited' as const])]
  }
  if (state === 'closed') return ['open_box']
  if (strength === 'server') return []
  if (state === 'open') return closesAt.getTime() - checkCodeDaysBefore * dayMs <= time ? ['check_code'] : []
  if (state === 'opened' && publishedAt !== null)
    return publishedAt.getTime() + destroyCodeDaysAfter * dayMs <= time ? ['destroy_code'] : []
  return []
}
