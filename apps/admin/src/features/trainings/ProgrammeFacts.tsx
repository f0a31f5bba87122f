import { Tag as Mark } from '@digdir/designsystemet-react'
import type { ProgrammePartsFragment } from '../../generated/graphql.ts'
import { formatDate, formatNames } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { programmePhase } from './programme-phase.ts'
import { roleTitle } from './training-words.ts'

const colours = { planned: 'info', running: 'success', over: 'neutral' } as const

/** When, for whom and by whom: one line. */
export function ProgrammeFacts({ programme }: { programme: ProgrammePartsFragment }) {
  const { t, language } = useText()
  const { startsOn, endsOn, roles, units, responsible } = programme
  const phase = programmePhase(programme)
  return (
    <ul className="facts">
      <li>
        <Mark data-size="sm" data-color={colours[phase]}>
          {t(`trainings.phases.${phase}`)}
        </Mark>
      </li>
      <li>
        {formatDate(startsOn, language)} – {formatDate(endsOn, language)}
      </li>
      <li>
        {formatNames(
          roles.map((role) => roleTitle(role, language)),
          language,
        )}
      </li>
      <li>
        {units.length === 0
          ? t('trainings.wholeUnits')
          : formatNames(
              units.map(({ name }) => name),
              language,
            )}
      </li>
      <li>{t('trainings.responsibleIs', { responsible })}</li>
    </ul>
  )
}
