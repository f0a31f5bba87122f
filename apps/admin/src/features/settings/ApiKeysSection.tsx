import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { ApiKeysDocument, CreateApiKeyDocument } from '../../generated/graphql.ts'
import { formatDate, formatDateTime } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Copyable } from '../../components/copy/Copyable.tsx'
import { curlExample } from './curl-example.ts'
import { RevokeApiKey } from './RevokeApiKey.tsx'

/** Keys for programs. The secret is shown once, right after the key is made. */
export function ApiKeysSection({ organisationId }: { organisationId: string }) {
  const { t, language } = useText()
  const { data, error, refetch } = useQuery(ApiKeysDocument, { variables: { organisationId } })
  const [createKey, creation] = useMutation(CreateApiKeyDocument)
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const keys = data?.organisation?.apiKeys.nodes
  const submit = async () => {
    setAsked(true)
    if (!name.trim()) return
    const input = { organisationId, name: name.trim() }
    const answer = await createKey({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    setSecret(answer.data.createApiKey.secret)
    setName('')
    setAsked(false)
    void refetch()
  }
  return (
    <Section title={t('keys.title')} note={t('keys.note')}>
      <form
        className="key-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Textfield
          label={t('keys.name')}
          description={t('keys.nameHelp')}
          value={name}
          error={asked && !name.trim() ? t('keys.nameMissing') : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" loading={creation.loading}>
          {t('keys.create')}
        </Button>
      </form>
      {creation.error && <ActFailed error={creation.error} />}
      {secret && (
        <Alert data-color="success" role="status">
          <h3>{t('keys.secretTitle')}</h3>
          <p>{t('keys.secretText')}</p>
          <Copyable label={t('keys.secret')} text={secret} />
          <p>{t('keys.curl')}</p>
          <Copyable label={t('keys.curlLabel')} text={curlExample(window.location.origin, secret)} />
          <Button variant="secondary" onClick={() => setSecret(null)}>
            {t('keys.saved')}
          </Button>
        </Alert>
      )}
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !keys ? (
        <Loading rows={2} />
      ) : keys.length === 0 ? (
        <p className="subtle">{t('keys.empty')}</p>
      ) : (
        <DataTable
          caption={t('keys.title')}
          rows={keys}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', kind: 'name', label: t('keys.name'), cell: (key) => key.name },
            { key: 'prefix', label: t('keys.prefix'), cell: ({ prefix }) => <code>{prefix}…</code> },
            { key: 'created', label: t('keys.created'), cell: ({ createdAt }) => formatDate(createdAt, language) },
            {
              key: 'used',
              label: t('keys.lastUsed'),
              cell: ({ lastUsedAt }) => (lastUsedAt ? formatDateTime(lastUsedAt, language) : t('keys.neverUsed')),
            },
            {
              key: 'act',
              label: t('national.act'),
              cell: (key) =>
                key.revokedAt ? (
                  t('keys.revoked', { date: formatDate(key.revokedAt, language) })
                ) : (
                  <RevokeApiKey apiKey={key} />
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}
