import { localised, useText } from '../../lib/i18n.ts'
import { formatCount, formatDateTime } from '../../lib/format.ts'
import { VisibleChange } from './plan/VisibleChange.tsx'
import type { Round } from './RoundPage.tsx'

/** What was decided about a planned round, in a few lines. */
export function AboutRound({ round }: { round: Round }) {
  const { t, language } = useText()
  const { plan, box, instrumentVersion } = round
  const mode = plan?.collection === 'OPEN_LINK' ? 'OPEN_LINK' : (plan?.inviteMode ?? 'ALL')
  const size = plan?.sampleSize
  const facts = [
    [
      t('roundPlan.fields.instrumentVersionId'),
      t('roundPlan.version', {
        title: localised(instrumentVersion.title, language),
        version: instrumentVersion.version,
      }),
    ],
    [t('roundPlan.fields.opensAt'), round.opensAt && formatDateTime(round.opensAt, language)],
    [t('roundPlan.fields.closesAt'), round.closesAt && formatDateTime(round.closesAt, language)],
    [t('roundPlan.fields.reportingYear'), String(round.reportingYear)],
    [
      t('roundPlan.fields.inviteMode'),
      plan && t(`roundPlan.modes.${mode}.title`) + (size ? ` (${formatCount(size, language)})` : ''),
    ],
    [
      t('roundPlan.fields.ownQuestions'),
      round.ownQuestions.length > 0 && formatCount(round.ownQuestions.length, language),
    ],
    [t('roundPlan.about.title'), plan?.background && t('roundPlan.about.asked')],
    [t('roundPlan.box.legend'), box && t(`roundPlan.strengths.${box.strength}.title`)],
    [t('roundPlan.fields.repeatMonths'), plan?.repeatMonths && t('rounds.about.repeats', { count: plan.repeatMonths })],
  ] as const
  return (
    <>
      <h2>{t('rounds.about.title')}</h2>
      <dl className="fact-list">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {plan && plan.collection === 'INVITATIONS' && <VisibleChange invited={size ?? plan.frame} units={[]} />}
    </>
  )
}
