import { Alert } from '@digdir/designsystemet-react'
import { unitKind } from '@mognad/model/organisations/unit-kind'
import { MistakesTable } from '../../components/files/MistakesTable.tsx'
import { Section } from '../../components/page/Page.tsx'
import type { PreviewUnitImportMutation } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'

type Preview = PreviewUnitImportMutation['previewUnitImport']
type Planned = Preview['units'][number]

const acts = ['CREATE', 'MOVE', 'CHANGE', 'RETIRE', 'MISSING'] as const

/** What a file would do, unit by unit; or what has to be mended in it, line by line. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const { t, language } = useText()
  const { problems, problemCount } = preview
  const count = (number: number) => formatCount(number, language)
  if (problemCount > 0)
    return (
      <Section title={t('organisation.import.problems', { count: problemCount, number: count(problemCount) })}>
        <Alert data-color="warning">
          <p>{t('organisation.import.problemsText')}</p>
        </Alert>
        <MistakesTable
          caption={t('organisation.import.problems', { count: problemCount, number: count(problemCount) })}
          mistakes={problems}
          count={problemCount}
        />
      </Section>
    )
  const counts = {
    created: preview.created,
    changed: preview.changed,
    moved: preview.moved,
    retired: preview.retired,
    untouched: preview.untouched,
    missing: preview.missing - preview.retired,
  }
  const isSame = counts.created + counts.changed + counts.moved + counts.retired === 0
  return (
    <Section title={t(isSame ? 'organisation.import.nothing' : 'organisation.import.preview')}>
      <ul className="import-counts">
        {(Object.keys(counts) as (keyof typeof counts)[])
          .filter((what) => counts[what] > 0)
          .map((what) => (
            <li key={what} className="card">
              {t(`organisation.import.counts.${what}`, { count: counts[what], number: count(counts[what]) })}
            </li>
          ))}
      </ul>
      {acts.map((act) => (
        <PlannedUnits key={act} act={act} units={preview.units.filter((unit) => unit.act === act)} />
      ))}
    </Section>
  )
}

function PlannedUnits({ act, units }: { act: (typeof acts)[number]; units: readonly Planned[] }) {
  const { t, language } = useText()
  if (units.length === 0) return null
  const shown = (field: string, value: string | null | undefined) => {
    const title = field === 'KIND' ? unitKind(value ?? '')?.title : null
    return title ? localised(title, language) : (value ?? '–')
  }
  return (
    <details className="import-units" open={units.length <= 60}>
      <summary>{t(`organisation.import.planned.${act}`, { count: units.length })}</summary>
      <ul>
        {units.map(({ name, code, branch, changes }) => (
          <li key={`${code ?? ''}${name}`}>
            <strong>{name}</strong>
            <span className="subtle">
              {[code, branch === 'FUNDED' && t('organisation.funded.one')].map((word) => (word ? ` · ${word}` : ''))}
            </span>
            {changes.map(({ field, before, after }) => (
              <span key={field} className="import-change">
                {t(`organisation.fields.${field}`)}: {shown(field, before)} → {shown(field, after)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
