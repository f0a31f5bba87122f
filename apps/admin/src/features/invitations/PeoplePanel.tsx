import { Alert } from '@digdir/designsystemet-react'
import { Section } from '../../components/page/Page.tsx'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { AddPeople } from './AddPeople.tsx'
import { ImportPeople } from './ImportPeople.tsx'
import type { Invitations } from './InvitationPanels.tsx'
import { PeopleCounts } from './PeopleCounts.tsx'
import { PeopleList } from './PeopleList.tsx'
import { SampleForm } from './SampleForm.tsx'
import { totalOf, unitsTooSmall } from './totals.ts'

/** Before a round opens: who shall be asked. */
export function PeoplePanel({ round, keyUser }: { round: Invitations; keyUser: boolean }) {
  const { t, language } = useText()
  const counts = round.recipientCounts
  const asked = totalOf(counts, 'asked')
  const small = unitsTooSmall(counts)
  const title =
    asked === 0
      ? t('invitations.people.none')
      : t('invitations.people.title', { count: asked, people: formatCount(asked, language) })
  return (
    <Section title={title} note={asked === 0 ? t('invitations.people.emptyText') : t('invitations.people.note')}>
      <div className="invite-ways">
        <ImportPeople roundId={round.id} />
        <AddPeople round={round} />
      </div>
      {asked > 0 && (
        <>
          {small > 0 && (
            <Alert data-color="info" data-size="sm">
              <p>{t('invitations.people.small', { count: small })}</p>
            </Alert>
          )}
          <PeopleCounts counts={counts} planned />
          <PeopleList roundId={round.id} />
          {keyUser && <SampleForm round={round} />}
        </>
      )}
    </Section>
  )
}
