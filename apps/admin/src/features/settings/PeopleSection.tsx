import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { PeopleDocument, RenewSignInLinkDocument, type MemberPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { startAddress } from '../../lib/paths.ts'
import { Copyable } from '../../components/copy/Copyable.tsx'
import { GiveRole } from './GiveRole.tsx'
import { TakeRole } from './TakeRole.tsx'

/** A link that is shown once, or a word that none is needed. */
interface Shown {
  readonly name: string
  readonly token: string | null
}

/** Who is what here: giving a role, a new link for who has lost one, taking a role away. */
export function PeopleSection({ organisationId }: { organisationId: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(PeopleDocument, {
    variables: { organisationId },
    fetchPolicy: 'no-cache', // with every unit in it
  })
  const [renew, renewing] = useMutation(RenewSignInLinkDocument)
  const [shown, setShown] = useState<Shown | null>(null)
  const organisation = data?.organisation
  const people = organisation?.members.nodes
  const renewFor = async ({ id, name }: MemberPartsFragment) => {
    const answer = await renew({ variables: { input: { memberId: id } } }).catch(() => null)
    if (answer?.data) setShown({ name, token: answer.data.renewSignInLink.token })
  }
  return (
    <Section title={t('people.title')} note={t('people.note')}>
      {shown && (
        <Alert data-color="success" role="status">
          {shown.token ? (
            <>
              <h3>{t('people.link', { name: shown.name })}</h3>
              <p>{t('people.linkText')}</p>
              <Copyable label={t('people.link', { name: shown.name })} text={startAddress(shown.token)} />
            </>
          ) : (
            <p>{t('people.known', { name: shown.name })}</p>
          )}
          <Button variant="secondary" onClick={() => setShown(null)}>
            {t('people.saved')}
          </Button>
        </Alert>
      )}
      {renewing.error && <ActFailed error={renewing.error} />}
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !people ? (
        <Loading rows={2} />
      ) : (
        <>
          <DataTable
            caption={t('people.title')}
            rows={people}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                label: t('people.name'),
                kind: 'name',
                cell: ({ name, hasSignedIn }) => (
                  <>
                    {name}
                    {!hasSignedIn && <small className="subtle"> {t('people.waiting')}</small>}
                  </>
                ),
              },
              { key: 'email', label: t('people.email'), cell: ({ email }) => email },
              {
                key: 'role',
                label: t('people.role'),
                cell: ({ role, unitName }) => [t(`roles.${role}`), unitName].filter(Boolean).join(', '),
              },
              {
                key: 'acts',
                label: t('people.acts'),
                cell: (member) => (
                  <div className="row-acts">
                    {!member.hasSignedIn && (
                      <Button
                        variant="secondary"
                        data-size="sm"
                        loading={renewing.loading}
                        onClick={() => void renewFor(member)}
                      >
                        {t('people.newLink')}
                        <span className="ds-sr-only"> {member.name}</span>
                      </Button>
                    )}
                    <TakeRole member={member} onTaken={() => void refetch()} />
                  </div>
                ),
              },
            ]}
          />
          <GiveRole
            organisationId={organisationId}
            units={organisation?.unitTree?.units ?? []}
            onGiven={(given) => {
              setShown(given)
              void refetch()
            }}
          />
        </>
      )}
    </Section>
  )
}
