import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Failed, Loading } from '../../../components/page/states.tsx'
import {
  KeyHolderBoxDocument,
  OpenBoxWithLinkDocument,
  SetBoxKeyWithLinkDocument,
  type KeyHolderBoxQuery,
} from '../../../generated/graphql.ts'
import { formatDateTime } from '../../../lib/format.ts'
import { useText } from '../../../lib/i18n.ts'
import { keyHolderAddress, paths } from '../../../lib/paths.ts'
import { Gate } from '../../../components/gate/Gate.tsx'
import { OpenBoxForm } from '../OpenBoxForm.tsx'
import { CheckCode } from './CheckCode.tsx'
import { KeptLink } from './KeptLink.tsx'
import { MakeKey } from './MakeKey.tsx'
import '../rounds.css'
import './key.css'

/** The key holder's own page. The link is all that is needed: no account, and nobody else sees the code. */
export function KeyHolderPage() {
  const { t } = useText()
  const token = useLocation().hash.slice(1)
  const { data, error, refetch } = useQuery(KeyHolderBoxDocument, {
    variables: { token },
    skip: token === '',
    fetchPolicy: 'network-only',
  })
  const box = data?.keyHolderBox
  if (box) return <HeldBox key={token} token={token} box={box} reload={() => void refetch()} />
  return (
    <Gate title={t('keyHolder.title')}>
      {token === '' ? (
        <p>{t('keyHolder.noLink')}</p>
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={3} />
      )}
    </Gate>
  )
}

type Held = KeyHolderBoxQuery['keyHolderBox']

function HeldBox({ token, box, reload }: { token: string; box: Held; reload(): void }) {
  const { t, language } = useText()
  const { organisation, round, state } = box
  const frame = { lead: `${organisation} · ${round}` }
  if (box.purpose === 'MAKE') return <MakeByLink token={token} box={box} />
  if (state === 'PLANNED' || state === 'OPEN') {
    return (
      <Gate {...frame} wide title={t('keyHolder.wait.title')}>
        <p>{t('keyHolder.wait.text', { date: formatDateTime(box.closesAt, language) })}</p>
        <section className="key-part">
          <h2>{t('boxKey.check.title')}</h2>
          <p>{t('boxKey.check.text')}</p>
          {box.codeCheck && <CheckCode codeCheck={box.codeCheck} />}
        </section>
        <KeptLink address={keyHolderAddress(token)} note={t('keyHolder.wait.keepLink')} />
      </Gate>
    )
  }
  if (state === 'CLOSED') return <OpenByLink token={token} box={box} reload={reload} />
  const words = state === 'OPENED' ? ('opened' as const) : ('void' as const)
  return (
    <Gate {...frame} title={t(`keyHolder.${words}.title`)}>
      <p>{t(`keyHolder.${words}.text`)}</p>
    </Gate>
  )
}

function MakeByLink({ token, box }: { token: string; box: Held }) {
  const { t } = useText()
  const navigate = useNavigate()
  const [setKey] = useMutation(SetBoxKeyWithLinkDocument)
  const [next, setNext] = useState<string | null>(null)
  const lead = `${box.organisation} · ${box.round}`
  if (next) {
    return (
      <Gate wide title={t('keyHolder.made.title')} lead={lead}>
        <p>{t('keyHolder.made.text')}</p>
        <KeptLink address={keyHolderAddress(next)} note={t('keyHolder.made.keepLink')} />
        <p>
          <a
            href={keyHolderAddress(next)}
            onClick={(event) => {
              event.preventDefault()
              void navigate(`${paths.keyHolder}#${next}`)
            }}
          >
            {t('keyHolder.made.onward')}
          </a>
        </p>
      </Gate>
    )
  }
  if (!box.usable) {
    return (
      <Gate title={t('keyHolder.spent.title')} lead={lead}>
        <p>{t('keyHolder.spent.text')}</p>
      </Gate>
    )
  }
  return (
    <Gate wide title={t('keyHolder.make.title')} lead={lead}>
      <p>{t('keyHolder.make.text', { organisation: box.organisation })}</p>
      <MakeKey
        {...box}
        send={async (key) => {
          const answer = await setKey({ variables: { input: { token, key } } })
          setNext(answer.data?.setBoxKeyWithLink.token ?? null)
        }}
      />
    </Gate>
  )
}

function OpenByLink({ token, box, reload }: { token: string; box: Held; reload(): void }) {
  const { t } = useText()
  const [openBox] = useMutation(OpenBoxWithLinkDocument)
  return (
    <Gate wide title={t('keyHolder.open.title')} lead={`${box.organisation} · ${box.round}`}>
      <p>{t('keyHolder.open.text', { count: box.received ?? 0 })}</p>
      <OpenBoxForm
        needsCode
        open={async (code, acceptUnreadable) => {
          await openBox({ variables: { input: { token, code: code ?? '', acceptUnreadable } } })
          reload()
        }}
      />
    </Gate>
  )
}
