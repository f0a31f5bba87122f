import { Tag } from '@digdir/designsystemet-react'
import type { RoundState } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

const colours = {
  PLANNED: 'neutral',
  OPEN: 'accent',
  CLOSED: 'ochre',
  OPENED: 'ochre',
  SCORED: 'success',
  PUBLISHED: 'success',
  VOID: 'danger',
} as const satisfies Record<RoundState, string>

/** A round's state: the word says it, the colour only repeats it. */
export function RoundStateTag({ state }: { state: RoundState }) {
  const { t } = useText()
  return <Tag data-color={colours[state]}>{t(`rounds.states.${state}`)}</Tag>
}
