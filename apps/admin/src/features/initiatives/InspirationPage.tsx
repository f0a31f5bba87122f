import { useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { InitiativesDocument, type InitiativesQuery } from '../../generated/graphql.ts'
import { formatIndex } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import { useInitiativeAddress } from './initiative-address.ts'
import { InitiativeFilters } from './InitiativeFilters.tsx'
import { InitiativeList } from './InitiativeList.tsx'
import { InitiativesNav } from './InitiativesNav.tsx'
import { useEditsInitiatives } from './useEditsInitiatives.ts'

const onPage = 20

/** What others share, ranked for the organisation on screen, with the reason beside each; or what a search finds. */
export function InspirationPage() {
  const { t, language } = useText()
  const { organisation } = useSignedIn()
  const edits = useEditsInitiatives()
  const { filter, isFiltered } = useInitiativeAddress()
  const [shown, setShown] = useState(onPage)
  const { data, previousData, error, refetch } = useQuery(InitiativesDocument, {
    variables: { organisationId: organisation?.id ?? null, filter, first: shown },
    fetchPolicy: 'cache-and-network',
  })
  const list = (data ?? (error ? undefined : previousData))?.initiatives
  const weakest = list?.weakFactors[0]
  const title = !list
    ? t('nav.inspiration')
    : weakest && !isFiltered
      ? t('inspiration.titleWeak', { count: list.totalCount, factor: localised(weakest.factor.title, language) })
      : t('inspiration.title', { count: list.totalCount })
  return (
    <Page
      eyebrow={organisation ? `${t('nav.inspiration')} · ${organisation.name}` : t('nav.national')}
      // The weak factors are the own ones: made up where the own answers are.
      synthetic={organisation?.synthetic || (list?.nodes.some(({ initiative }) => initiative.synthetic) ?? false)}
      title={title}
      documentTitle={`${t('nav.inspiration')} · ${title}`}
      lead={<p>{t(organisation ? 'inspiration.lead' : 'inspiration.coordinatorLead')}</p>}
      busy={!list && !error}
      actions={
        edits && (
          <Button asChild>
            <Link to={paths.newInitiative}>{t('inspiration.new')}</Link>
          </Button>
        )
      }
    >
      <InitiativesNav />
      {list && organisation && !isFiltered && <WeakFactors weakFactors={list.weakFactors} />}
      <InitiativeFilters key={filter.text ?? ''} found={list?.totalCount ?? null} />
      {list ? (
        <Found
          list={list}
          isSearch={Boolean(filter.text)}
          isFiltered={isFiltered}
          onMore={() => setShown(shown + onPage)}
        />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  )
}

/** What the suggestions start from. */
function WeakFactors({ weakFactors }: Pick<InitiativesQuery['initiatives'], 'weakFactors'>) {
  const { t, language } = useText()
  if (weakFactors.length === 0) return <p className="subtle">{t('inspiration.noWeak')}</p>
  return (
    <div>
      <p>{t('inspiration.weakLead')}</p>
      <ul className="weak-factors">
        {weakFactors.map(({ factor, mean }) => (
          <li key={factor.node}>
            <Link to={`?faktor=${encodeURIComponent(factor.node)}`}>{localised(factor.title, language)}</Link>{' '}
            <span className="number subtle">{formatIndex(mean, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FoundProps {
  list: InitiativesQuery['initiatives']
  isSearch: boolean
  isFiltered: boolean
  onMore(): void
}

function Found({ list, isSearch, isFiltered, onMore }: FoundProps) {
  const { t } = useText()
  if (list.nodes.length === 0)
    return isFiltered ? (
      <Empty title={t('inspiration.noneFound')}>{t('inspiration.noneFoundText')}</Empty>
    ) : (
      <Empty title={t('inspiration.empty')} action={<Link to={paths.settings}>{t('nav.settings')}</Link>}>
        {t('inspiration.emptyText')}
      </Empty>
    )
  return (
    <Section title={t('inspiration.list')} note={t(isSearch ? 'inspiration.listNoteSearch' : 'inspiration.listNote')}>
      <InitiativeList entries={list.nodes} />
      {list.nodes.length < list.totalCount && (
        <div>
          <Button variant="secondary" onClick={onMore}>
            {t('inspiration.more')}
          </Button>
        </div>
      )}
    </Section>
  )
}
