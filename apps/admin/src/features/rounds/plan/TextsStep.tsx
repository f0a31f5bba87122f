import { Button, Textfield, ToggleGroup } from '@digdir/designsystemet-react'
import { fillPlaceholders, placeholders, standardTexts } from '@mognad/model/rounds/invitation-texts'
import { useState } from 'react'
import { formatDate } from '../../../lib/format.ts'
import { ToggleLegend } from '../../../components/page/ToggleLegend.tsx'
import { useText } from '../../../lib/i18n.ts'
import type { StepProps } from './PlanWizard.tsx'

type MailLanguage = 'sv' | 'en'

/** What the mails say, in both languages, with the words that are filled in for each reader. */
export function TextsStep({ draft, change, problem, organisation }: StepProps) {
  const { t } = useText()
  const [shown, setShown] = useState<MailLanguage>('sv')
  if (draft.collection === 'OPEN_LINK') return <p>{t('roundPlan.texts.openLink')}</p>
  const write = (kind: 'invitation' | 'reminder', part: 'subject' | 'body', value: string) => {
    const mails = draft.texts[shown]
    const changed = { ...mails, [kind]: { ...mails[kind], [part]: value } }
    change({ texts: { ...draft.texts, [shown]: changed }, standardTexts: false })
  }
  const example = {
    organisation: organisation.name,
    round: draft.name,
    unit: t('roundPlan.texts.exampleUnit'),
    link: 'https://mognad.example/s/…',
    closesAt: formatDate(new Date(draft.closesAt).toISOString(), shown),
    keyHolder: draft.keyHolder,
    minutes: '6',
  }
  return (
    <>
      <p className="subtle">{t('roundPlan.texts.text')}</p>
      <div className="plan-placeholders">
        <span>{t('roundPlan.texts.placeholders')}</span>
        {placeholders.map((name) => (
          <code key={name} title={t(`roundPlan.placeholders.${name}`)}>{`{${name}}`}</code>
        ))}
      </div>
      <ToggleGroup value={shown} data-size="sm" onChange={(value) => setShown(value as MailLanguage)}>
        <ToggleLegend>{t('roundPlan.texts.language')}</ToggleLegend>
        {(['sv', 'en'] as const).map((each) => (
          <ToggleGroup.Item key={each} value={each}>
            {t(`roundPlan.languages.${each}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      {(['invitation', 'reminder'] as const).map((kind) => (
        <fieldset className="plan-group" key={kind}>
          <legend>{t(`roundPlan.texts.${kind}`)}</legend>
          <Textfield
            id={`plan-invitationTexts.${shown}.${kind}.subject`}
            lang={shown}
            label={t('roundPlan.texts.subject')}
            value={draft.texts[shown][kind].subject}
            error={problem(`invitationTexts.${shown}.${kind}.subject`)}
            onChange={(event) => write(kind, 'subject', event.target.value)}
          />
          <Textfield
            id={`plan-invitationTexts.${shown}.${kind}.body`}
            multiline
            rows={11}
            lang={shown}
            label={t('roundPlan.texts.body')}
            value={draft.texts[shown][kind].body}
            error={problem(`invitationTexts.${shown}.${kind}.body`)}
            onChange={(event) => write(kind, 'body', event.target.value)}
          />
          <details>
            <summary>{t('roundPlan.texts.example')}</summary>
            <div className="plan-mail" lang={shown}>
              <strong>{fillPlaceholders(draft.texts[shown][kind].subject, example)}</strong>
              <p>{fillPlaceholders(draft.texts[shown][kind].body, example)}</p>
            </div>
          </details>
        </fieldset>
      ))}
      {!draft.standardTexts && (
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          onClick={() => change({ texts: standardTexts, standardTexts: true })}
        >
          {t('roundPlan.texts.standard')}
        </Button>
      )}
    </>
  )
}
