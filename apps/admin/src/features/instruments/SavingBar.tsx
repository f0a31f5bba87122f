import { Alert, Button } from '@digdir/designsystemet-react'
import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons'
import { errorText } from '../../lib/errors.ts'
import { useText } from '../../lib/i18n.ts'
import type { DraftDesk } from './useDraftWork.ts'

/** How far the draft is saved, in words; one step back and forward again; and what to do when somebody else has written. */
export function SavingBar({ desk }: { desk: DraftDesk }) {
  const { t, language } = useText()
  const { state, at, error } = desk.saving
  const time = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { timeStyle: 'short' }).format(
    new Date(at),
  )
  return (
    <div className="draft-bar">
      <div className="draft-bar-row">
        <p role="status" data-state={state}>
          {t(`instruments.saving.${state}`, { time })}
        </p>
        <Button variant="tertiary" data-size="sm" aria-disabled={!desk.canUndo} onClick={desk.undo}>
          <ArrowUndoIcon aria-hidden />
          {t('instruments.undo')}
        </Button>
        <Button variant="tertiary" data-size="sm" aria-disabled={!desk.canRedo} onClick={desk.redo}>
          <ArrowRedoIcon aria-hidden />
          {t('instruments.redo')}
        </Button>
      </div>
      {state === 'failed' && (
        <Alert data-color="danger" data-size="sm" role="alert">
          <p>
            {errorText(error, t)} {t('instruments.saving.kept')}
          </p>
          <Button variant="secondary" data-size="sm" onClick={() => void desk.save()}>
            {t('instruments.saving.again')}
          </Button>
        </Alert>
      )}
      {state === 'clash' && (
        <Alert data-color="warning" data-size="sm" role="alert">
          <p>{t('instruments.saving.clashText')}</p>
          <div className="dialog-actions">
            <Button data-size="sm" onClick={() => void desk.fetchTheirs(true)}>
              {t('instruments.saving.keepMine')}
            </Button>
            <Button variant="secondary" data-size="sm" onClick={() => void desk.fetchTheirs(false)}>
              {t('instruments.saving.dropMine')}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  )
}
