import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { Page } from '../../../components/page/Page.tsx'
import { ActFailed, Failed, Loading, Refused } from '../../../components/page/states.tsx'
import {
  ForgetBoxKeyDocument,
  RoundKeyDocument,
  SetBoxKeyDocument,
  type RoundKeyQuery,
} from '../../../generated/graphql.ts'
import { useText } from '../../../lib/i18n.ts'
import { planPath, roundPath } from '../../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../../lib/viewer.ts'
import { CheckCode } from './CheckCode.tsx'
import { HolderLink } from './HolderLink.tsx'
import { fingerprintOf } from './make-key.ts'
import { MakeKey } from './MakeKey.tsx'
import '../rounds.css'
import './key.css'

/** The key of a round's box: made by the key holder by link, or here. */
export function KeyPage() {
  const { t } = useText()
  const { roundId = '' } = useParams()
  const keyUser = hasRole(useSignedIn(), 'KEY_USER')
  const { data, error, refetch } = useQuery(RoundKeyDocument, {
    variables: { roundId },
    fetchPolicy: 'cache-and-network',
  })
  const round = data?.round
  const title = !round?.box
    ? t('boxKey.title')
    : round.box.publicKey
      ? t('boxKey.titleMade', { round: round.name })
      : t('boxKey.titleMissing', { round: round.name })
  return (
    <Page
      eyebrow={<Link to={roundPath(roundId)}>{round?.name ?? t('rounds.round')}</Link>}
      synthetic={round?.synthetic ?? false}
      title={title}
      documentTitle={title}
      busy={!data && !error}
      lead={<p>{t('boxKey.lead')}</p>}
    >
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Loading rows={4} />
      ) : !round?.box || !keyUser ? (
        <Refused />
      ) : (
        <RoundKey round={round} reload={() => void refetch()} />
      )}
    </Page>
  )
}

type Keyed = NonNullable<RoundKeyQuery['round']>

function RoundKey({ round, reload }: { round: Keyed; reload(): void }) {
  const { t } = useText()
  const [setBoxKey] = useMutation(SetBoxKeyDocument)
  const box = round.box!
  const { keyHolder } = box
  if (box.strength === 'SERVER') {
    return (
      <section className="card key-part">
        <h2>{t('boxKey.server.title')}</h2>
        <p>{t('boxKey.server.text')}</p>
        <p>
          <Link to={`${planPath(round.id)}?steg=box`}>{t('boxKey.server.change')}</Link>
        </p>
      </section>
    )
  }
  if (box.publicKey) return <MadeRoundKey round={round} publicKey={box.publicKey} reload={reload} />
  if (box.state !== 'PLANNED') return <Refused />
  return (
    <div className="key-ways-to-make">
      <section className="card key-part">
        <h2>{t('boxKey.byLink.title', { keyHolder })}</h2>
        <p>{t('boxKey.byLink.text')}</p>
        <HolderLink roundId={round.id} action={t('boxKey.byLink.action')} />
      </section>
      <section className="card key-part">
        <h2>{t('boxKey.here.title')}</h2>
        <p className="subtle">{t('boxKey.here.text')}</p>
        <MakeKey
          boxId={box.id}
          organisation={round.organisation.name}
          round={round.name}
          keyHolder={keyHolder}
          send={async (key) => {
            await setBoxKey({ variables: { input: { roundId: round.id, key } } })
            reload()
          }}
        />
      </section>
    </div>
  )
}

function MadeRoundKey({ round, publicKey, reload }: { round: Keyed; publicKey: string; reload(): void }) {
  const { t } = useText()
  const [forget, { loading, error }] = useMutation(ForgetBoxKeyDocument)
  const [print, setPrint] = useState<string | null>(null)
  useEffect(() => void fingerprintOf(publicKey).then(setPrint), [publicKey])
  const { state, codeCheck, keyHolder } = round.box!
  const inUse = state === 'OPEN' || state === 'CLOSED'
  return (
    <div className="key-ways-to-make">
      <section className="card key-part">
        <h2>{t('boxKey.made.title')}</h2>
        <dl className="key-facts">
          <div>
            <dt>{t('boxKey.fingerprint')}</dt>
            <dd translate="no">{print}</dd>
          </div>
          <div>
            <dt>{t('boxKey.keyHolder')}</dt>
            <dd>{keyHolder}</dd>
          </div>
        </dl>
        <p className="subtle">{t('boxKey.made.fingerprintHelp')}</p>
        {(state === 'PLANNED' || inUse) && (
          <>
            <h3>{t('boxKey.made.linkTitle')}</h3>
            <p>{t('boxKey.made.linkText', { keyHolder })}</p>
            <HolderLink roundId={round.id} action={t('boxKey.made.linkAction')} />
          </>
        )}
      </section>
      <section className="card key-part">
        <h2>{t('boxKey.check.title')}</h2>
        <p>{t('boxKey.check.text')}</p>
        {codeCheck && <CheckCode codeCheck={codeCheck} />}
        {state === 'PLANNED' && (
          <>
            <h3>{t('boxKey.forget.title')}</h3>
            <p className="subtle">{t('boxKey.forget.text')}</p>
            {error && <ActFailed error={error} />}
            <Button
              variant="tertiary"
              data-color="danger"
              loading={loading}
              onClick={() =>
                void forget({ variables: { input: { roundId: round.id } } })
                  .then(reload)
                  .catch(() => undefined)
              }
            >
              {t('boxKey.forget.action')}
            </Button>
          </>
        )}
      </section>
    </div>
  )
}
