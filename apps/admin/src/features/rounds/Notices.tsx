import { Alert } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { keyPath } from '../../lib/paths.ts'
import type { Round } from './RoundPage.tsx'

/** Which notices still hold: what was told about a planned round is over when it has opened. */
const holdsIn = {
  KEY_MISSING: ['PLANNED'],
  NOBODY_INVITED: ['PLANNED'],
  CHECK_CODE: ['OPEN'],
  OPEN_BOX: [],
  DESTROY_CODE: ['OPENED'],
} as const satisfies Record<Round['notices'][number]['kind'], readonly string[]>

/** What the clock has told, where there is still something to do about it. */
export function Notices({ round }: { round: Round }) {
  const { t, language } = useText()
  const { box } = round
  if (!box) return null
  return round.notices
    .filter(({ kind }) => (holdsIn[kind] as readonly string[]).includes(box.state))
    .filter(({ kind }) => kind !== 'KEY_MISSING' || box.publicKey === null)
    .map(({ kind, noticedAt, mailedAt }) => (
      <Alert key={kind} data-color={kind === 'DESTROY_CODE' ? 'info' : 'warning'} data-size="sm">
        <h2>{t(`rounds.notices.${kind}.title`)}</h2>
        <p>
          {t(`rounds.notices.${kind}.text`, { keyHolder: box.keyHolder })}{' '}
          {mailedAt && t('rounds.notices.mailed', { date: formatDate(noticedAt, language) })}
        </p>
        {kind !== 'NOBODY_INVITED' && kind !== 'DESTROY_CODE' && (
          <Link to={keyPath(round.id)}>{t('rounds.preparations.key.link')}</Link>
        )}
      </Alert>
    ))
}
