import { useApolloClient } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { MakeLinksDocument } from '../../generated/graphql.ts'
import { saveFile, toCsv } from '../../lib/csv.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { linksPath } from '../../lib/paths.ts'
import type { Invitations } from './InvitationPanels.tsx'
import { totalOf } from './totals.ts'

/** Links to print or hand out. They are made when asked for and stored nowhere, neither here nor on the server. */
export function LinksPanel({ round }: { round: Invitations }) {
  const { t, language } = useText()
  const client = useApolloClient()
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const count = totalOf(round.recipientCounts, 'byLink')
  if (count === 0) return null
  const save = async () => {
    setFailure(null)
    setBusy(true)
    try {
      const mutation = { mutation: MakeLinksDocument, variables: { input: { roundId: round.id } } }
      const { data } = await client.mutate({ ...mutation, fetchPolicy: 'no-cache' })
      const rows = (data?.makeLinks.links ?? []).map(({ unitName, url }) => [unitName, url])
      const heading = [t('invitations.unit'), t('invitations.links.link')]
      saveFile(t('invitations.links.file'), 'text/csv;charset=utf-8', toCsv([heading, ...rows], language))
    } catch (reason) {
      setFailure(reason)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Section
      title={t('invitations.links.title', { count, links: formatCount(count, language) })}
      note={t('invitations.links.note')}
      actions={
        <>
          <Button asChild variant="secondary" data-size="sm">
            <Link to={linksPath(round.id)}>{t('invitations.links.print')}</Link>
          </Button>
          <Button variant="secondary" data-size="sm" loading={busy} onClick={() => void save()}>
            {t('invitations.links.csv')}
          </Button>
        </>
      }
    >
      {failure !== null && <ActFailed error={failure} />}
    </Section>
  )
}
