import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { Link, useNavigate } from 'react-router'
import { ActFailed } from '../../components/page/states.tsx'
import { DiscardRoundDocument, OpenRoundDocument } from '../../generated/graphql.ts'
import { formatDateTime } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths, planPath } from '../../lib/paths.ts'
import { Preparations } from './Preparations.tsx'
import type { Round } from './RoundPage.tsx'

/** What remains to do before the round opens, and the two ways on: sooner, or not at all. */
export function PlannedRound({ round, onOpened }: { round: Round; onOpened(jobRunId: string): void }) {
  const { t, language } = useText()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const [openRound, opening] = useMutation(OpenRoundDocument)
  const [discard, discarding] = useMutation(DiscardRoundDocument)
  const input = { roundId: round.id }
  const missing = round.plan?.preparations.filter(({ done }) => !done).length ?? 0
  const second = (round.box?.number ?? 1) > 1
  return (
    <>
      <h2>
        {missing === 0
          ? t('rounds.planned.readyTitle', { date: round.opensAt ? formatDateTime(round.opensAt, language) : '' })
          : t('rounds.planned.title', { count: missing })}
      </h2>
      <p className="subtle">{missing === 0 ? t('rounds.planned.readyText') : t('rounds.planned.text')}</p>
      <Preparations round={round} />
      {(opening.error ?? discarding.error) && <ActFailed error={opening.error ?? discarding.error} />}
      <div className="round-acts">
        {missing === 0 && (
          <Button
            loading={opening.loading}
            onClick={() =>
              void openRound({ variables: { input } })
                .then(({ data }) => data && onOpened(data.openRound.jobRun.id))
                .catch(() => undefined)
            }
          >
            {t('rounds.planned.openNow')}
          </Button>
        )}
        <Button asChild variant={missing === 0 ? 'secondary' : 'primary'}>
          <Link to={planPath(round.id)}>{t('rounds.planned.change')}</Link>
        </Button>
        {!second && (
          <Button variant="tertiary" data-color="danger" onClick={() => dialog.current?.showModal()}>
            {t('rounds.planned.discard')}
          </Button>
        )}
      </div>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby="discard-round-title">
        <h2 id="discard-round-title">{t('rounds.planned.discardTitle', { name: round.name })}</h2>
        <p>{t('rounds.planned.discardText')}</p>
        <div className="dialog-actions">
          <Button
            data-color="danger"
            loading={discarding.loading}
            onClick={() =>
              void discard({
                variables: { input },
                update: (cache) => void cache.evict({ id: `Round:${round.id}` }),
              })
                .then(() => navigate(paths.rounds))
                .catch(() => undefined)
            }
          >
            {t('rounds.planned.discardConfirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
