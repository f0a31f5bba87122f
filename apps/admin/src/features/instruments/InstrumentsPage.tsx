import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { Link, useLocation, useNavigate } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { CopyInstrumentDocument, InstrumentsDocument, type InstrumentsQuery } from '../../generated/graphql.ts'
import { formatCount, formatDate } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { instrumentPath, paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { NationalNav } from '../editions/NationalNav.tsx'
import { DiscardDraft } from './DiscardDraft.tsx'
import './instruments.css'

type ListedInstrument = InstrumentsQuery['instruments'][number]

/** What was just published, from the editor. */
interface Published {
  readonly published?: { readonly title: { sv: string; en: string }; readonly version: string }
}

/** Every instrument with its versions, and the draft of the next one. */
export function InstrumentsPage() {
  const { t, language } = useText()
  const signedIn = useSignedIn()
  const isCoordinator = hasRole(signedIn, 'NATIONAL_COORDINATOR')
  const { state } = useLocation() as { state: Published | null }
  const { data, error, refetch } = useQuery(InstrumentsDocument, { skip: !isCoordinator })
  const instruments = data?.instruments
  const drafts = instruments?.filter(({ draftId }) => draftId !== null).length ?? 0
  const title = drafts > 0 ? t('instruments.pageTitle', { count: drafts }) : t('instruments.title')
  return (
    <Page
      eyebrow={<Link to={paths.national}>{t('nav.national')}</Link>}
      title={title}
      documentTitle={title}
      lead={isCoordinator && <p>{t('instruments.lead')}</p>}
      busy={isCoordinator && !data && !error}
    >
      {!isCoordinator ? (
        <Refused />
      ) : error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !instruments ? (
        <Loading rows={4} />
      ) : (
        <>
          <NationalNav />
          {state?.published && (
            <Alert data-color="success" role="status">
              <p>
                {t('instruments.published', {
                  title: localised(state.published.title, language),
                  version: state.published.version,
                })}
              </p>
            </Alert>
          )}
          {instruments.length === 0 && <Empty title={t('instruments.emptyTitle')}>{t('instruments.emptyText')}</Empty>}
          {instruments.map((instrument) => (
            <InstrumentSection key={instrument.key} instrument={instrument} />
          ))}
        </>
      )}
    </Page>
  )
}

function InstrumentSection({ instrument }: { instrument: ListedInstrument }) {
  const { t, language } = useText()
  const { key, collection, draftId, mayBeEdited, versions } = instrument
  const title = localised(instrument.title, language)
  return (
    <Section
      title={title}
      note={
        <p className="instrument-note">
          {key} · {t(`instruments.collection.${collection}`)}
        </p>
      }
      actions={
        draftId && (
          <>
            <Button asChild>
              <Link to={instrumentPath(draftId)}>
                {t('instruments.goOn')}
                <span className="ds-sr-only">: {title}</span>
              </Link>
            </Button>
            <DiscardDraft draftId={draftId} title={title} />
          </>
        )
      }
    >
      <DataTable
        caption={t('instruments.versionsOf', { title })}
        rows={versions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'version', kind: 'name', label: t('instruments.version'), cell: ({ version }) => version },
          {
            key: 'published',
            label: t('instruments.publishedAt'),
            cell: ({ publishedAt }) => formatDate(publishedAt, language),
          },
          {
            key: 'statements',
            kind: 'number',
            label: t('instruments.statementsColumn'),
            cell: ({ nodes }) => formatCount(nodes.filter(({ level }) => level === 'ITEM').length, language),
          },
          { key: 'licence', label: t('instruments.licence'), cell: ({ licence }) => licence },
          ...(mayBeEdited && draftId === null
            ? [
                {
                  key: 'act',
                  label: t('national.act'),
                  cell: ({ id, version }: (typeof versions)[number]) => (
                    <CopyVersion versionId={id} version={version} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {!mayBeEdited && <p className="subtle">{t('instruments.notEditable')}</p>}
    </Section>
  )
}

function CopyVersion({ versionId, version }: { versionId: string; version: string }) {
  const { t } = useText()
  const navigate = useNavigate()
  const [copy, { loading, error }] = useMutation(CopyInstrumentDocument, { refetchQueries: [InstrumentsDocument] })
  const begin = async () => {
    const answer = await copy({ variables: { input: { versionId } } }).catch(() => null)
    if (answer?.data) await navigate(instrumentPath(answer.data.copyInstrument.draft.id))
  }
  return (
    <>
      <Button variant="secondary" data-size="sm" loading={loading} onClick={() => void begin()}>
        {t('instruments.copy')} <span className="ds-sr-only">{version}</span>
      </Button>
      {error && <ActFailed error={error} />}
    </>
  )
}
