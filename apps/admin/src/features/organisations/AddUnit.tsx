import { useMutation } from '@apollo/client/react'
import { Dialog } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { AddUnitDocument, type UnitActDoneFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { UnitForm } from './UnitForm.tsx'

/** Where a new unit is to be; without a parent below the top of its branch, which is made when it is missing. */
export interface NewPlace {
  readonly side: 'OWN' | 'FUNDED'
  readonly parent: { readonly id: string; readonly name: string } | null
}

interface Props {
  organisationId: string
  place: NewPlace
  onDone(done: readonly UnitActDoneFragment[], said: string): void
  onClose(): void
}

/** A new unit, own or funded. */
export function AddUnit({ organisationId, place: { side, parent }, onDone, onClose }: Props) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [addUnit, { loading, error }] = useMutation(AddUnitDocument)
  useEffect(() => dialog.current?.showModal(), [])
  const start = {
    name: '',
    kind: side === 'OWN' ? 'management' : 'independent-school',
    operator: '',
    code: '',
    employees: '',
    leaders: '',
  }
  return (
    <Dialog
      ref={dialog}
      placement="right"
      className="unit-panel"
      closeButton={t('actions.cancel')}
      aria-labelledby="add-title"
      onClose={onClose}
    >
      <h2 id="add-title">{t(side === 'OWN' ? 'organisation.add.own' : 'organisation.add.funded')}</h2>
      {parent && <p className="subtle">{t('organisation.add.below', { name: parent.name })}</p>}
      {error && <ActFailed error={error} />}
      <UnitForm
        side={side}
        isTop={false}
        start={start}
        submit={t('organisation.add.act')}
        loading={loading}
        onSubmit={async ({ heads, name, kind, operator, code }) => {
          const facts = { name, kind, operator: operator || null, code: code || null, ...heads }
          const input = { organisationId, branch: side, parentId: parent?.id ?? null, ...facts }
          const answer = await addUnit({ variables: { input } }).catch(() => null)
          if (!answer?.data) return
          dialog.current?.close()
          onDone([answer.data.addUnit], t('organisation.said.added', { name }))
        }}
      />
    </Dialog>
  )
}
