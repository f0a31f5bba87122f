import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button, Checkbox, Fieldset, Search, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { fewestOnList, longestListName, mostOnList } from '@mognad/model/cohorts/cohort-list'
import { Page } from '../../components/page/Page.tsx'
import { ActFailed, Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import {
  ComparableEditionsDocument,
  ListChoicesDocument,
  NamedSharersDocument,
  RemoveCohortListDocument,
  SaveCohortListDocument,
  type CohortListPartsFragment,
  type NamedSharersQuery,
} from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { maturityInstrument } from '../../lib/instrument.ts'
import { comparisonPath, newList, paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { editionsByYear } from './comparison-series.ts'
import './comparison.css'

type Sharer = NamedSharersQuery['namedSharers'][number]

/** A key user makes, changes or removes a list of organisations to compare with. */
export function ListEditorPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  if (!organisation) return <Navigate to={paths.national} replace />
  if (hasRole(signedIn, 'KEY_USER')) return <ListEditor organisation={organisation} />
  return (
    <Page title={t('lists.newTitle')} documentTitle={t('lists.newTitle')}>
      <Refused />
    </Page>
  )
}

function ListEditor({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const listId = useParams()['listId'] ?? newList
  const editions = useQuery(ComparableEditionsDocument, { variables: { instrumentKey: maturityInstrument } })
  const edition = editions.data ? editionsByYear(editions.data.editions.nodes)[0] : undefined
  const variables = { editionId: edition?.id ?? '', organisationId: organisation.id }
  const choices = useQuery(ListChoicesDocument, { variables, skip: !edition })
  const sharers = useQuery(NamedSharersDocument, { variables, skip: !edition })
  const list = choices.data?.cohortLists.find(({ id }) => id === listId)
  const title = listId === newList ? t('lists.newTitle') : t('lists.editTitle')
  const error = editions.error ?? choices.error ?? sharers.error
  const isReady = choices.data && sharers.data
  const nothing = editions.data && !edition
  return (
    <Page
      eyebrow={<Link to={paths.comparison}>{t('nav.comparison')}</Link>}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={title}
      lead={<p>{t('lists.lead')}</p>}
      busy={!isReady && !error && !nothing}
    >
      {error ? (
        <Failed error={error} retry={() => Promise.all([editions.refetch(), choices.refetch(), sharers.refetch()])} />
      ) : nothing ? (
        <Empty title={t('comparison.emptyTitle')}>{t('comparison.emptyText')}</Empty>
      ) : !isReady ? (
        <Loading rows={6} />
      ) : listId !== newList && !list ? (
        <Refused />
      ) : (
        <ListForm
          key={listId}
          organisationId={organisation.id}
          list={list ?? null}
          sharers={sharers.data?.namedSharers ?? []}
        />
      )}
    </Page>
  )
}

interface FormProps {
  organisationId: string
  list: CohortListPartsFragment | null
  sharers: readonly Sharer[]
}

function ListForm({ organisationId, list, sharers }: FormProps) {
  const { t, language } = useText()
  const navigate = useNavigate()
  const [name, setName] = useState(list?.name ?? '')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(list?.members.map(({ id }) => id)))
  const [wanted, setWanted] = useState('')
  const [save, saving] = useMutation(SaveCohortListDocument, { refetchQueries: [ListChoicesDocument] })
  const [remove, removing] = useMutation(RemoveCohortListDocument, { refetchQueries: [ListChoicesDocument] })
  const shares = new Set(sharers.map(({ id }) => id))
  const dropped = list?.members.filter(({ id }) => !shares.has(id)) ?? []
  const folded = wanted.trim().toLocaleLowerCase(language)
  const found = sharers.filter((each) =>
    [each.name, each.county].some((word) => word?.toLocaleLowerCase(language).includes(folded)),
  )
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const isRightSize = chosen.size >= fewestOnList && chosen.size <= mostOnList
  const submit = async () => {
    const input = { organisationId, id: list?.id ?? null, name, memberIds: [...chosen] }
    const saved = await save({ variables: { input } }).catch(() => null)
    if (saved?.data) await navigate(comparisonPath(`list:${saved.data.saveCohortList.list.id}`))
  }
  const takeAway = async () => {
    const gone = list && (await remove({ variables: { input: { organisationId, id: list.id } } }).catch(() => null))
    if (gone?.data) await navigate(paths.comparison)
  }
  if (sharers.length === 0 && !list) return <Empty title={t('lists.noSharers')}>{t('lists.noSharersText')}</Empty>
  return (
    <form
      className="card list-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Textfield
        label={t('lists.name')}
        value={name}
        maxLength={longestListName}
        required
        onChange={(event) => setName(event.target.value)}
      />
      {dropped.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          <p>{t('lists.dropped', { count: dropped.length, names: dropped.map((each) => each.name).join(', ') })}</p>
        </Alert>
      )}
      <Fieldset>
        <Fieldset.Legend>{t('lists.members')}</Fieldset.Legend>
        <Fieldset.Description>{t('lists.membersHelp', { count: sharers.length })}</Fieldset.Description>
        <Search className="list-search">
          <Search.Input
            aria-label={t('lists.search')}
            placeholder={t('lists.search')}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          <Search.Clear />
        </Search>
        <div className="list-members">
          {found.map((each) => (
            <Checkbox
              key={each.id}
              data-size="sm"
              label={each.name}
              description={[
                each.county,
                each.population == null
                  ? null
                  : t('lists.inhabitants', { number: formatCount(each.population, language) }),
              ]
                .filter((word) => word)
                .join(' · ')}
              value={each.id}
              checked={chosen.has(each.id)}
              onChange={() => toggle(each.id)}
            />
          ))}
          {found.length === 0 && <p className="subtle">{t('lists.noneFound')}</p>}
        </div>
      </Fieldset>
      <p role="status" className={isRightSize ? undefined : 'subtle'}>
        {t(isRightSize ? 'lists.chosen' : 'lists.chosenWrong', {
          count: chosen.size,
          fewest: fewestOnList,
          most: mostOnList,
        })}
      </p>
      {(saving.error ?? removing.error) && <ActFailed error={saving.error ?? removing.error} />}
      <div className="dialog-actions">
        <Button type="submit" loading={saving.loading} disabled={!isRightSize || name.trim() === ''}>
          {t('lists.save')}
        </Button>
        {list && (
          <Button
            type="button"
            variant="secondary"
            data-color="danger"
            loading={removing.loading}
            onClick={() => void takeAway()}
          >
            {t('lists.remove')}
          </Button>
        )}
        <Button asChild variant="tertiary">
          <Link to={paths.comparison}>{t('actions.cancel')}</Link>
        </Button>
      </div>
    </form>
  )
}
