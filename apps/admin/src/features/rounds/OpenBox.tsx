import { useMutation } from '@apollo/client/react'
import { Link } from 'react-router'
import { OpenBoxDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { keyPath } from '../../lib/paths.ts'
import { OpenBoxForm } from './OpenBoxForm.tsx'
import { OpeningProgress } from './OpeningProgress.tsx'
import type { Round } from './RoundPage.tsx'

/** Opening by the key user: with the holder's code, or without one where the server seals alone. */
export function OpenBox({ round, onOpened }: { round: Round; onOpened(jobRunId: string): void }) {
  const { t } = useText()
  const [openBox] = useMutation(OpenBoxDocument)
  const needsCode = round.box?.strength !== 'SERVER'
  const keyHolder = round.box?.keyHolder ?? t('rounds.open.keyHolder')
  return (
    <>
      <h2>{t('rounds.open.title')}</h2>
      <p className="subtle">{needsCode ? t('rounds.open.text', { keyHolder }) : t('rounds.open.textServer')}</p>
      <OpenBoxForm
        needsCode={needsCode}
        progress={<OpeningProgress roundId={round.id} />}
        open={async (code, acceptUnreadable) => {
          const input = { roundId: round.id, code, acceptUnreadable }
          const answer = await openBox({ variables: { input } })
          if (answer.data) onOpened(answer.data.openBox.jobRun.id)
        }}
      />
      {needsCode && (
        <p>
          <Link to={keyPath(round.id)}>{t('rounds.open.byHolder')}</Link>
        </p>
      )}
    </>
  )
}
