import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Details, Field, Input, Label } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { RecipientsDocument, RemoveRecipientsDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** The addresses, folded: mostly the counts are enough. */
export function PeopleList({ roundId }: { roundId: string }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <Details className="invite-list" onToggle={() => setOpen((before) => !before)}>
      <Details.Summary>{t('invitations.list.title')}</Details.Summary>
      <Details.Content>{open && <Addresses roundId={roundId} />}</Details.Content>
    </Details>
  )
}

function Addresses({ roundId }: { roundId: string }) {
  const { t } = useText()
  const [search, setSearch] = useState('')
  const { data, error, refetch, fetchMore } = useQuery(RecipientsDocument, {
    variables: { roundId, search: search || null, after: null },
    fetchPolicy: 'network-only',
  })
  const [remove, removal] = useMutation(RemoveRecipientsDocument)
  const takeOut = async (id: string) => {
    await remove({ variables: { input: { roundId, ids: [id] } } }).catch(() => null)
    await refetch()
  }
  const page = data?.round?.recipients
  const more = (after: string | null | undefined) =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => {
        const [old, next] = [before.round?.recipients, fetchMoreResult.round?.recipients]
        if (!before.round || !old || !next) return before
        return { round: { ...before.round, recipients: { ...next, nodes: [...old.nodes, ...next.nodes] } } }
      },
    })
  return (
    <div className="invite-list-body">
      <Field data-size="sm">
        <Label>{t('invitations.list.search')}</Label>
        <Input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </Field>
      {removal.error && <ActFailed error={removal.error} />}
      {!page && (error ? <Failed error={error} retry={refetch} /> : <Loading rows={3} />)}
      {page?.totalCount === 0 && <p className="subtle">{t('invitations.list.nobody')}</p>}
      {page && page.totalCount > 0 && (
        <DataTable
          caption={t('invitations.list.title')}
          rows={page.nodes}
          rowKey={({ id }) => id}
          columns={[
            { key: 'address', label: t('invitations.add.address'), kind: 'name', cell: ({ address }) => address },
            { key: 'unit', label: t('invitations.unit'), cell: ({ unitName }) => unitName },
            {
              key: 'language',
              label: t('invitations.add.language'),
              cell: ({ language }) => t(`invitations.languages.${language}`),
            },
            { key: 'state', label: t('invitations.list.state'), cell: ({ state }) => t(`invitations.states.${state}`) },
            {
              key: 'remove',
              label: t('invitations.list.act'),
              cell: ({ id, address }) => (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('invitations.list.removeOne', { address })}
                  onClick={() => void takeOut(id)}
                >
                  {t('invitations.list.remove')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {page?.pageInfo.hasNextPage && (
        <Button variant="secondary" data-size="sm" onClick={() => void more(page.pageInfo.endCursor)}>
          {t('invitations.list.more')}
        </Button>
      )}
    </div>
  )
}
