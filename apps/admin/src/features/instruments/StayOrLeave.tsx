import { Button, Dialog } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useBlocker } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import type { DraftDesk } from './useDraftWork.ts'

/** Whoever leaves has it saved first; only when that fails is one asked. */
export function StayOrLeave({ desk: { saving, save } }: { desk: DraftDesk }) {
  const { t } = useText()
  const isUnsaved = saving.state !== 'saved'
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  )
  const [failed, setFailed] = useState(false)
  const isBlocked = blocker.state === 'blocked'
  useEffect(() => {
    if (!isBlocked) return
    let isCurrent = true
    void save().then((isSaved) => {
      if (!isCurrent) return
      if (isSaved) blocker.proceed()
      else setFailed(true)
    })
    return () => {
      isCurrent = false
    }
    // The blocker is another object with every render; what matters is that it blocks.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isBlocked])
  if (!isBlocked || !failed) return null
  const stay = () => {
    setFailed(false)
    blocker.reset()
  }
  return (
    <Dialog open aria-labelledby="stay-or-leave" onClose={stay} closeButton={t('instruments.leave.stay')}>
      <h2 id="stay-or-leave">{t('instruments.leave.title')}</h2>
      <p>{t('instruments.leave.text')}</p>
      <div className="dialog-actions">
        <Button onClick={stay}>{t('instruments.leave.stay')}</Button>
        <Button variant="secondary" onClick={() => blocker.proceed()}>
          {t('instruments.leave.leave')}
        </Button>
      </div>
    </Dialog>
  )
}
