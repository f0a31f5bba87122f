import { useMutation } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { Link, useParams } from 'react-router'
import { renderSVG } from 'uqr'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { MakeLinksDocument, type MakeLinksMutation } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { roundPath } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import './invitations.css'

type MadeLink = MakeLinksMutation['makeLinks']['links'][number]

/** Slips to cut out: one link and its QR code each. Made when the page is opened; gone when it is left. */
export function LinksPage() {
  const { t } = useText()
  const { roundId = '' } = useParams()
  const { organisation } = useSignedIn()
  const [make, { data, error }] = useMutation(MakeLinksDocument, { fetchPolicy: 'no-cache' })
  // Once: each making is recorded.
  const asked = useRef<string | null>(null)
  const ask = () => void make({ variables: { input: { roundId } } }).catch(() => null)
  useEffect(() => {
    if (asked.current === roundId) return
    asked.current = roundId
    ask()
  })
  const links = data?.makeLinks.links
  const title = links ? t('invitations.slips.title', { count: links.length }) : t('invitations.slips.making')
  return (
    <Page
      eyebrow={<Link to={roundPath(roundId)}>{t('rounds.round')}</Link>}
      synthetic={organisation?.synthetic ?? false}
      title={title}
      documentTitle={title}
      busy={!links && !error}
      actions={
        links && links.length > 0 ? (
          <Button onClick={() => window.print()}>{t('invitations.slips.print')}</Button>
        ) : undefined
      }
    >
      {!links && (error ? <Failed error={error} retry={ask} /> : <Loading rows={4} />)}
      {links?.length === 0 && <Empty title={t('invitations.slips.none')}>{t('invitations.slips.noneText')}</Empty>}
      {links && links.length > 0 && (
        <>
          <Alert data-color="warning" className="no-print">
            <p>{t('invitations.slips.care')}</p>
          </Alert>
          <ul className="slips">
            {links.map((link) => (
              <Slip key={link.url} link={link} organisation={organisation?.name ?? ''} />
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

function Slip({ link: { unitName, url }, organisation }: { link: MadeLink; organisation: string }) {
  const { t } = useText()
  const picture = `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(url, { ecc: 'M', border: 2 }))}`
  return (
    <li className="slip">
      <img src={picture} alt={t('invitations.slips.qr')} width={132} height={132} />
      <div>
        <p className="slip-title">{t('invitations.slips.heading', { organisation })}</p>
        <p>{t('invitations.slips.text', { unit: unitName })}</p>
        <p className="slip-address">{url}</p>
      </div>
    </li>
  )
}
