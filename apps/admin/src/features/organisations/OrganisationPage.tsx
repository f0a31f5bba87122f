import { useMutation } from '@apollo/client/react'
import { Alert, Button, Search } from '@digdir/designsystemet-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { unitsBelow } from '@mognad/model/organisations/unit-part'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { UndoUnitActDocument, type UnitActDoneFragment } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import { AddUnit, type NewPlace } from './AddUnit.tsx'
import { TemplateLinks } from './TemplateLinks.tsx'
import { UnitHistory } from './UnitHistory.tsx'
import { UnitPanel } from './UnitPanel.tsx'
import { UnitTree } from './UnitTree.tsx'
import { branchOf, type Branch, type TreeUnit } from './unit-rows.ts'
import { useUnitTree } from './useUnitTree.ts'
import './organisation.css'

interface Said {
  readonly words: string
  readonly actId: string | null
}

/** The tree of an organisation: own units and funded operations, side by side and never added together. */
export function OrganisationPage() {
  const { t, language } = useText()
  const { organisation } = useSignedIn()
  const { isKnown, tree, units, error, refetch, apply } = useUnitTree(organisation?.id ?? null)
  const [search, setSearch] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [place, setPlace] = useState<NewPlace | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [acts, setActs] = useState(0)
  const [undo, undoing] = useMutation(UndoUnitActDocument)
  const wanted = useDeferredValue(search)
  const own = useMemo(() => branchOf(units, 'OWN'), [units])
  const funded = useMemo(() => branchOf(units, 'FUNDED'), [units])
  const reach = useMemo(
    () => (tree?.mayEditAll ? new Set(units.map(({ id }) => id)) : unitsBelow(plain(units), tree?.mayEditBelow ?? [])),
    [units, tree],
  )
  if (!organisation) return <Refused />
  const title = t('nav.organisation')
  const frame = { eyebrow: organisation.name, synthetic: organisation.synthetic, title, documentTitle: title }
  if (error && !isKnown)
    return (
      <Page {...frame}>
        <Failed error={error} retry={refetch} />
      </Page>
    )
  if (!isKnown)
    return (
      <Page {...frame} busy>
        <Loading rows={8} />
      </Page>
    )
  if (!tree)
    return (
      <Page {...frame}>
        <Refused />
      </Page>
    )

  const done = (results: readonly UnitActDoneFragment[], words: string) => {
    const changed = results.flatMap((one) => one.units)
    setChosenId(null)
    setPlace(null)
    if (changed.length === 0) return
    apply(changed)
    undoing.reset()
    setActs(acts + 1)
    setSaid({ words, actId: results.length === 1 ? (results[0]?.actId ?? null) : null })
  }
  const takeBack = async (actId: string) => {
    const answer = await undo({ variables: { input: { actId } } }).catch(() => null)
    if (!answer?.data) return
    apply(answer.data.undoUnitAct.units)
    setActs(acts + 1)
    setSaid({ words: t('organisation.said.undone'), actId: null })
  }
  const mayEdit = tree.mayEditAll || reach.size > 0
  const chosen = mayEdit ? units.find(({ id }) => id === chosenId && reach.has(id)) : undefined
  const count = (number: number) => formatCount(number, language)
  const noteOf = ({ count: n, employees, leaders, top }: Branch) =>
    t('organisation.sums', {
      count: n,
      number: count(n),
      employees: count(employees.get(top.id) ?? 0),
      leaders: count(leaders.get(top.id) ?? 0),
    })
  const importLink = (
    <Button asChild variant={units.length === 0 ? 'primary' : 'secondary'}>
      <Link to={paths.organisationImport}>{t('organisation.import.link')}</Link>
    </Button>
  )
  const branchSection = (side: 'OWN' | 'FUNDED', branch: Branch | null) => {
    const words = side === 'OWN' ? 'own' : 'funded'
    return (
      <Section
        title={t(`organisation.${words}.title`)}
        note={[branch && noteOf(branch), t(`organisation.${words}.note`)].filter(Boolean).join(' ')}
        actions={
          tree.mayEditAll && (
            <Button variant="secondary" data-size="sm" onClick={() => setPlace({ side, parent: null })}>
              {t(`organisation.add.${words}`)}
            </Button>
          )
        }
      >
        {branch ? (
          <UnitTree
            key={branch.top.id}
            label={t(`organisation.${words}.title`)}
            branch={branch}
            search={wanted}
            chosenId={chosenId}
            onChoose={(unit) => setChosenId(mayEdit && reach.has(unit.id) ? unit.id : null)}
          />
        ) : (
          <p className="subtle">{t(`organisation.${words}.empty`)}</p>
        )}
      </Section>
    )
  }
  return (
    <Page
      {...frame}
      lead={
        <p>{t(tree.mayEditAll ? 'organisation.lead' : mayEdit ? 'organisation.leadPart' : 'organisation.leadRead')}</p>
      }
      actions={
        units.length > 0 && (
          <>
            <Search data-size="sm" className="unit-search">
              <Search.Input
                aria-label={t('units.find')}
                placeholder={t('units.find')}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
              <Search.Clear aria-label={t('organisation.clear')} onClick={() => setSearch('')} />
            </Search>
            {tree.mayEditAll && importLink}
          </>
        )
      }
    >
      <div role="status" className="unit-said">
        {said && (
          <Alert data-color="success" data-size="sm">
            <p>{said.words}</p>
            {said.actId && (
              <Button
                variant="secondary"
                data-size="sm"
                loading={undoing.loading}
                onClick={() => said.actId && void takeBack(said.actId)}
              >
                {t('organisation.undo')}
              </Button>
            )}
          </Alert>
        )}
      </div>
      {undoing.error && <ActFailed error={undoing.error} />}
      {units.length === 0 ? (
        <Empty
          title={t('organisation.empty.title')}
          action={
            tree.mayEditAll && (
              <div className="empty-acts">
                {importLink}
                <Button variant="secondary" onClick={() => setPlace({ side: 'OWN', parent: null })}>
                  {t('organisation.add.own')}
                </Button>
                <TemplateLinks />
              </div>
            )
          }
        >
          {t(tree.mayEditAll ? 'organisation.empty.text' : 'organisation.empty.textRead')}
        </Empty>
      ) : (
        <>
          {branchSection('OWN', own)}
          {branchSection('FUNDED', funded)}
          <UnitHistory
            organisationId={organisation.id}
            acts={acts}
            mayUndo={tree.mayEditAll}
            isUndoing={undoing.loading}
            onUndo={(actId) => void takeBack(actId)}
          />
        </>
      )}
      {chosen && !place && (
        <UnitPanel
          key={`${chosen.id} ${chosen.version}`}
          unit={chosen}
          units={units}
          isBound={tree.mayEditBelow.includes(chosen.id)}
          reach={reach}
          onDone={done}
          onAddBelow={() => setPlace({ side: chosen.branch, parent: chosen })}
          onClose={() => setChosenId(null)}
        />
      )}
      {place && (
        <AddUnit
          organisationId={organisation.id}
          place={place}
          onDone={done}
          onClose={() => {
            setPlace(null)
            setChosenId(null)
          }}
        />
      )}
    </Page>
  )
}

const plain = (units: readonly TreeUnit[]) => units.map(({ id, parentId }) => ({ id, parentId: parentId ?? null }))
