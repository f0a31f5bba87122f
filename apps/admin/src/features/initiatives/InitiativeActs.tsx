import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ActFailed } from '../../components/page/states.tsx'
import {
  CopyInitiativeDocument,
  FollowInitiativeDocument,
  InitiativePortfolioDocument,
  OneInitiativeDocument,
  RemoveInitiativeDocument,
  type InitiativePartsFragment,
} from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { initiativeEditPath, initiativePath, paths } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { ReportInitiative } from './ReportInitiative.tsx'
import { useEditsInitiatives } from './useEditsInitiatives.ts'

interface Props {
  initiative: InitiativePartsFragment
  isOwn: boolean
}

/** What the person on screen may do with an initiative; nothing for coordinators without an organisation. */
export function InitiativeActs(props: Props) {
  const { organisation } = useSignedIn()
  return organisation ? <Acts {...props} organisation={organisation} /> : null
}

function Acts({ initiative, isOwn, organisation }: Props & { organisation: HomeOrganisation }) {
  const { t } = useText()
  const edits = useEditsInitiatives()
  const { id, followed, reported, copyId } = initiative
  const input = { organisationId: organisation.id, id }
  const [follow, following] = useMutation(FollowInitiativeDocument)
  const [copy, copying] = useMutation(CopyInitiativeDocument, { refetchQueries: [OneInitiativeDocument] })
  const [asks, setAsks] = useState<'remove' | 'report' | null>(null)
  const toggle = (what: 'remove' | 'report') => setAsks(asks === what ? null : what)
  return (
    <div className="initiative-ask">
      <div className="initiative-acts">
        {!isOwn && edits && !copyId && (
          <Button loading={copying.loading} onClick={() => void copy({ variables: { input } }).catch(() => null)}>
            {t('inspiration.page.copy')}
          </Button>
        )}
        {!isOwn && copyId && (
          <p role="status">
            {t('inspiration.page.copied')} <Link to={initiativePath(copyId)}>{t('inspiration.page.toCopy')}</Link>
          </p>
        )}
        {isOwn && edits && (
          <Button asChild>
            <Link to={initiativeEditPath(id)}>{t('inspiration.page.edit')}</Link>
          </Button>
        )}
        <Button
          variant="secondary"
          aria-pressed={followed}
          loading={following.loading}
          onClick={() => void follow({ variables: { input: { ...input, follow: !followed } } }).catch(() => null)}
        >
          {t(followed ? 'inspiration.page.unfollow' : 'inspiration.page.follow')}
        </Button>
        {isOwn && edits && (
          <Button
            variant="tertiary"
            data-color="danger"
            aria-expanded={asks === 'remove'}
            onClick={() => toggle('remove')}
          >
            {t('inspiration.page.remove')}
          </Button>
        )}
        {!isOwn &&
          (reported ? (
            <p className="subtle" role="status">
              {t('inspiration.report.done')}
            </p>
          ) : (
            <Button variant="tertiary" aria-expanded={asks === 'report'} onClick={() => toggle('report')}>
              {t('inspiration.report.open')}
            </Button>
          ))}
      </div>
      {asks === 'remove' && <RemoveInitiative initiative={initiative} organisationId={organisation.id} />}
      {asks === 'report' && !reported && <ReportInitiative initiativeId={id} organisationId={organisation.id} />}
      {(copying.error ?? following.error) && <ActFailed error={copying.error ?? following.error} />}
    </div>
  )
}

interface RemoveProps {
  initiative: InitiativePartsFragment
  organisationId: string
}

function RemoveInitiative({ initiative: { id, title }, organisationId }: RemoveProps) {
  const { t } = useText()
  const navigate = useNavigate()
  const [remove, { loading, error }] = useMutation(RemoveInitiativeDocument, {
    refetchQueries: [InitiativePortfolioDocument],
  })
  const confirm = async () => {
    const answer = await remove({ variables: { input: { organisationId, id } } }).catch(() => null)
    if (answer?.data) await navigate(paths.portfolio)
  }
  const words = t('inspiration.page.removeTitle', { title })
  return (
    <div role="group" aria-label={words} className="initiative-ask">
      <p>
        <strong>{words}</strong> {t('inspiration.page.removeText')}
      </p>
      <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
        {t('inspiration.page.removeConfirm')}
      </Button>
      {error && <ActFailed error={error} />}
    </div>
  )
}
