import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { ActFailed } from '../../../components/page/states.tsx'
import { InviteKeyHolderDocument } from '../../../generated/graphql.ts'
import { formatDate } from '../../../lib/format.ts'
import { useText } from '../../../lib/i18n.ts'
import { keyHolderAddress } from '../../../lib/paths.ts'
import { KeptLink } from './KeptLink.tsx'

/** A link for somebody without an account. It is shown once; another ends it. */
export function HolderLink({ roundId, action }: { roundId: string; action: string }) {
  const { t, language } = useText()
  const [invite, { data, loading, error }] = useMutation(InviteKeyHolderDocument)
  const link = data?.inviteKeyHolder
  return (
    <>
      {error && <ActFailed error={error} />}
      {link && (
        <KeptLink
          address={keyHolderAddress(link.token)}
          note={t('boxKey.link.note', { date: formatDate(link.expiresAt, language) })}
        />
      )}
      <Button
        variant={link ? 'tertiary' : 'primary'}
        loading={loading}
        onClick={() => void invite({ variables: { input: { roundId } } }).catch(() => undefined)}
      >
        {link ? t('boxKey.link.again') : action}
      </Button>
    </>
  )
}
