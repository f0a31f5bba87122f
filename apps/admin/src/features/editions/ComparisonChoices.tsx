import { Choice } from '../../components/page/Choice.tsx'
import { Term } from '../../components/term/Term.tsx'
import { formatCount, type Language } from '../../lib/format.ts'
import { localised, type Translate, useText } from '../../lib/i18n.ts'
import { Link } from 'react-router'
import { listPath, newList } from '../../lib/paths.ts'
import type { HomeOrganisation } from '../../lib/viewer.ts'
import { cohortName } from './cohort-name.ts'
import { useComparisonAddress } from './comparison-address.ts'
import {
  type Choices,
  type Cohort,
  cohortChoices,
  type Edition,
  type Level,
  levelFrom,
  levels,
  orderFrom,
} from './comparison-series.ts'

interface Props {
  choices: Choices
  edition: Pick<Edition, 'reportingYear'>
  organisation: HomeOrganisation
  cohortKey: string
  /** May keep lists of the organisation; a view that is not about lists offers none. */
  mayKeep?: boolean
  withLevel?: boolean
  withOrder?: boolean
}

/** Against whom and when; where the view has them how finely and in which order. */
export function ComparisonChoices({
  choices,
  edition,
  organisation,
  cohortKey,
  mayKeep = false,
  withOrder = false,
  withLevel = withOrder,
}: Props) {
  const { t, language } = useText()
  const { read, choose } = useComparisonAddress()
  const { own, others } = cohortChoices(choices.cohorts, organisation)
  const optionOf = (cohort: Cohort) => {
    const name = cohortName(cohort, t, language)
    const { key: value, members: count, belonging, shown } = cohort
    if (!shown) return { value, label: t('comparison.cohortOptionHidden', { name }) }
    if (belonging === null) return { value, label: t('comparison.cohortOption', { name, count }) }
    return { value, label: t('comparison.cohortOptionNamed', { name, count, belonging }) }
  }
  return (
    <div className="choices">
      <Choice
        label={t('comparison.cohort')}
        term={<Term word="cohort" />}
        value={cohortKey}
        groups={[
          { label: t('comparison.groups.own'), options: own.map(optionOf) },
          ...listGroups(choices, t, language),
          { label: t('comparison.groups.others'), options: others.map(optionOf) },
        ]}
        onChange={(value) => choose('grupp', value)}
      />
      <EditionChoice choices={choices} edition={edition} />
      {/* Kinds of units have figures on the upper levels only. */}
      {withLevel && <LevelChoice offered={cohortKey.startsWith('kind:') ? upperLevels : levels} />}
      {withOrder && (
        <Choice
          label={t('comparison.order')}
          value={orderFrom(read('ordning'))}
          options={(['gap', 'instrument'] as const).map((value) => ({ value, label: t(`comparison.orders.${value}`) }))}
          onChange={(value) => choose('ordning', value)}
        />
      )}
      {mayKeep && (
        <p className="choices-link">
          <Link to={listPath(newList)}>{t('lists.make')}</Link>
        </p>
      )}
    </div>
  )
}

const upperLevels = levels.filter((one) => one !== 'FACTOR')

/** Which year. */
export function EditionChoice({ choices, edition }: Pick<Props, 'choices' | 'edition'>) {
  const { t } = useText()
  const { choose } = useComparisonAddress()
  return (
    <Choice
      label={t('comparison.edition')}
      term={<Term word="edition" />}
      value={String(edition.reportingYear)}
      options={choices.editions.map(({ reportingYear }) => ({
        value: String(reportingYear),
        label: String(reportingYear),
      }))}
      onChange={(value) => choose('ar', value)}
    />
  )
}

/** How finely. */
export function LevelChoice({ offered = levels }: { offered?: readonly Level[] }) {
  const { t } = useText()
  const { read, choose } = useComparisonAddress()
  return (
    <Choice
      label={t('comparison.level')}
      value={levelFrom(read('niva'))}
      options={offered.map((value) => ({ value, label: t(`comparison.levels.${value}`) }))}
      onChange={(value) => choose('niva', value)}
    />
  )
}

/** Lists of named sharers, each sort below a heading of its own; what nobody can be compared with is left out. */
function listGroups({ similar, kinds, lists }: Choices, t: Translate, language: Language) {
  const count = (number: number) => formatCount(number, language)
  return [
    {
      label: t('comparison.groups.similar'),
      options: similar === 0 ? [] : [{ value: 'similar', label: t('comparison.similarOption', { count: similar }) }],
    },
    {
      label: t('comparison.groups.lists'),
      options: lists.map(({ id, name, members }) => {
        return { value: `list:${id}`, label: t('comparison.cohortOption', { name, count: members.length }) }
      }),
    },
    {
      label: t('comparison.groups.kinds'),
      options: kinds
        .filter(({ ownUnits, others }) => ownUnits !== null && others > 0)
        .map(({ kind, name, others }) => {
          const words = { name: localised(name, language), count: count(others) }
          return { value: `kind:${kind}`, label: t('comparison.kindOption', words) }
        }),
    },
  ]
}
