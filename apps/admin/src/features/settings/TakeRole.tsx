import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { TakeRoleDocument, type MemberPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** Asked for twice: the person is out with the next click. */
export function TakeRole({ member, onTaken }: { member: MemberPartsFragment; onTaken(): void }) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [take, { loading, error }] = useMutation(TakeRoleDocument)
  const confirm = async () => {
    const answer = await take({ variables: { input: { memberId: member.id } } }).catch(() => null)
    if (!answer?.data) return
    dialog.current?.close()
    onTaken()
  }
  const titleId = `take-${member.id}`
  const role = t(`roles.${member.role}`)
  return (
    <>
      <Button variant="secondary" data-color="danger" data-size="sm" onClick={() => dialog.current?.showModal()}>
        {t('people.take')}
        <span className="ds-sr-only"> {member.name}</span>
      </Button>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby={titleId}>
        <h2 id={titleId}>{t('people.takeTitle', { role, name: member.name })}</h2>
        <p>{t('people.takeText')}</p>
        {error && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('people.takeConfirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
