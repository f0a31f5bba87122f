import { useMutation } from '@apollo/client/react'
import { Button, Details, Dialog } from '@digdir/designsystemet-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { UnitPicker } from '../../components/units/UnitPicker.tsx'
import {
  DescribeUnitDocument,
  MergeUnitsDocument,
  MoveUnitDocument,
  RenameUnitDocument,
  RetireUnitDocument,
  SetHeadcountsDocument,
  type UnitActDoneFragment,
} from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { UnitForm, type UnitWords } from './UnitForm.tsx'
import { partOf, type TreeUnit } from './unit-rows.ts'

interface Props {
  unit: TreeUnit
  units: readonly TreeUnit[]
  /** the unit that the person administers: it stays where it is */
  isBound: boolean
  /** units among which one may move and merge */
  reach: ReadonlySet<string>
  onDone(done: readonly UnitActDoneFragment[], said: string): void
  onAddBelow(): void
  onClose(): void
}

/** Everything that can be done with one unit, from the most usual to what is done once in years. */
export function UnitPanel({ unit, units, isBound, reach, onDone, onAddBelow, onClose }: Props) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const acts = useUnitActs(unit)
  const [target, setTarget] = useState<string | null>(null)
  const [into, setInto] = useState<string | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const below = useMemo(() => partOf(units, unit.id), [units, unit.id])
  const isStuck = !unit.parentId || isBound
  const others = useMemo(() => {
    const side = units.filter(({ id, branch }) => branch === unit.branch && reach.has(id) && !below.has(id))
    return new Set(side.map(({ id }) => id))
  }, [units, unit.branch, reach, below])
  const homes = useMemo(() => new Set([...others].filter((id) => id !== unit.parentId)), [others, unit.parentId])
  const nameOf = (id: string | null) => units.find((one) => one.id === id)?.name ?? ''
  const versionOf = (id: string) => units.find((one) => one.id === id)?.version ?? 1
  const finish = (done: readonly UnitActDoneFragment[] | null, said: string) => {
    if (!done) return
    dialog.current?.close() // first: the focus goes back to the line that it came from
    onDone(done, said)
  }
  const { name } = unit
  return (
    <Dialog
      ref={dialog}
      placement="right"
      className="unit-panel"
      closeButton={t('actions.cancel')}
      aria-labelledby="unit-title"
      onClose={onClose}
    >
      <h2 id="unit-title">{name}</h2>
      {acts.error && <ActFailed error={acts.error} />}
      <UnitForm
        side={unit.branch}
        isTop={!unit.parentId}
        start={wordsOf(unit)}
        submit={t('organisation.save')}
        loading={acts.loading}
        onSubmit={(words) => void acts.save(words).then((done) => finish(done, t('organisation.said.saved', { name })))}
      />
      <Button variant="secondary" className="unit-add" onClick={onAddBelow}>
        {t('organisation.addBelow')}
      </Button>
      {!isStuck && (
        <div className="unit-acts">
          <Details>
            <Details.Summary>{t('organisation.move.title')}</Details.Summary>
            <Details.Content>
              <UnitPicker
                label={t('organisation.move.where')}
                units={units}
                choosable={homes}
                value={target}
                onChange={setTarget}
              />
              <Button
                variant="secondary"
                disabled={!target}
                loading={acts.loading}
                onClick={() =>
                  target &&
                  void acts
                    .move(target)
                    .then((done) => finish(done, t('organisation.said.moved', { name, into: nameOf(target) })))
                }
              >
                {t('organisation.move.act')}
              </Button>
            </Details.Content>
          </Details>
          <Details>
            <Details.Summary>{t('organisation.merge.title')}</Details.Summary>
            <Details.Content>
              <p>{t('organisation.merge.text', { name })}</p>
              <UnitPicker
                label={t('organisation.merge.where')}
                units={units}
                choosable={others}
                value={into}
                onChange={setInto}
              />
              <Button
                variant="secondary"
                disabled={!into}
                loading={acts.loading}
                onClick={() =>
                  into &&
                  void acts
                    .merge({ id: into, version: versionOf(into) })
                    .then((done) => finish(done, t('organisation.said.merged', { name, into: nameOf(into) })))
                }
              >
                {t('organisation.merge.act')}
              </Button>
            </Details.Content>
          </Details>
          <Details>
            <Details.Summary>{t('organisation.retire.title')}</Details.Summary>
            <Details.Content>
              <p>{t(below.size > 1 ? 'organisation.retire.hasUnits' : 'organisation.retire.text')}</p>
              {below.size === 1 && (
                <Button
                  variant="secondary"
                  data-color="danger"
                  loading={acts.loading}
                  onClick={() =>
                    void acts.retire().then((done) => finish(done, t('organisation.said.retired', { name })))
                  }
                >
                  {t('organisation.retire.act')}
                </Button>
              )}
            </Details.Content>
          </Details>
        </div>
      )}
    </Dialog>
  )
}

function wordsOf({ name, kind, operator, code, employees, leaders }: TreeUnit): UnitWords {
  return {
    name,
    kind,
    operator: operator ?? '',
    code: code ?? '',
    employees: String(employees),
    leaders: String(leaders),
  }
}

type Facts = UnitWords & { heads: { employees: number; leaders: number } }

/** The acts on one unit. Each answers with what was done, or null when it was refused: then `error` says why. */
function useUnitActs(unit: TreeUnit) {
  const [rename, renaming] = useMutation(RenameUnitDocument)
  const [describe, describing] = useMutation(DescribeUnitDocument)
  const [setHeads, counting] = useMutation(SetHeadcountsDocument)
  const [moveUnit, moving] = useMutation(MoveUnitDocument)
  const [mergeUnits, merging] = useMutation(MergeUnitsDocument)
  const [retireUnit, retiring] = useMutation(RetireUnitDocument)
  const all = [renaming, describing, counting, moving, merging, retiring]
  const seen = { id: unit.id, version: unit.version }
  const attempt = async (work: () => Promise<(UnitActDoneFragment | undefined)[]>) => {
    all.forEach(({ reset }) => reset())
    const done = await work().catch(() => null) // the mutation itself keeps the error
    return done?.every((one) => one !== undefined) ? (done as UnitActDoneFragment[]) : null
  }
  /** What is different goes as acts of its own, one after the other: each says back the version that it made. */
  const save = (words: Facts) =>
    attempt(async () => {
      const done: (UnitActDoneFragment | undefined)[] = []
      let version = unit.version
      const follow = (one: UnitActDoneFragment | undefined) => {
        done.push(one)
        version = one?.units.find(({ id }) => id === unit.id)?.version ?? version
      }
      const { name, kind, operator, code, heads } = words
      if (name.trim() !== unit.name)
        follow((await rename({ variables: { input: { unit: { ...seen, version }, name } } })).data?.renameUnit)
      if (kind !== unit.kind || operator !== (unit.operator ?? '') || code !== (unit.code ?? '')) {
        const input = { unit: { ...seen, version }, kind, operator: operator || null, code: code || null }
        follow((await describe({ variables: { input } })).data?.describeUnit)
      }
      if (heads.employees !== unit.employees || heads.leaders !== unit.leaders)
        follow((await setHeads({ variables: { input: { unit: { ...seen, version }, ...heads } } })).data?.setHeadcounts)
      return done
    })
  return {
    save,
    move: (parentId: string) =>
      attempt(async () => [(await moveUnit({ variables: { input: { unit: seen, parentId } } })).data?.moveUnit]),
    merge: (into: { id: string; version: number }) =>
      attempt(async () => [(await mergeUnits({ variables: { input: { unit: seen, into } } })).data?.mergeUnits]),
    retire: () => attempt(async () => [(await retireUnit({ variables: { input: { unit: seen } } })).data?.retireUnit]),
    loading: all.some(({ loading }) => loading),
    error: all.find(({ error }) => error)?.error,
  }
}
