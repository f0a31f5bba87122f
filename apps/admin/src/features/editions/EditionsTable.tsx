import { Tag } from '@digdir/designsystemet-react'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import type { EditionListPartsFragment, EditionState } from '../../generated/graphql.ts'
import { formatCount, formatDateTime } from '../../lib/format.ts'
import { Link } from 'react-router'
import { localised, useText } from '../../lib/i18n.ts'
import { editionPath } from '../../lib/paths.ts'
import { PublishEdition } from './PublishEdition.tsx'

const colours = {
  DRAFT: 'neutral',
  COMPUTED: 'ochre',
  AUDITED: 'ochre',
  PUBLISHED: 'success',
  SUPERSEDED: 'neutral',
} as const satisfies Record<EditionState, string>

/** Editions with state; an audited one can be published from its row, one that is on its way shows how far. */
export function EditionsTable({ editions, reload }: { editions: readonly EditionListPartsFragment[]; reload(): void }) {
  const { t, language } = useText()
  return (
    <DataTable
      caption={t('national.editions')}
      rows={editions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          kind: 'name',
          label: t('national.edition'),
          cell: (edition) => (
            <>
              <Link to={editionPath(edition.id)}>
                {t('comparison.editionText', { year: edition.reportingYear, number: edition.number })}
              </Link>
              <span className="row-note">{localised(edition.instrumentVersion.title, language)}</span>
            </>
          ),
        },
        {
          key: 'state',
          label: t('columns.state'),
          cell: ({ state }) => <Tag data-color={colours[state]}>{t(`national.states.${state}`)}</Tag>,
        },
        {
          key: 'members',
          kind: 'number',
          label: t('national.members'),
          cell: ({ memberCount }) => formatCount(memberCount, language),
        },
        {
          key: 'leftOut',
          kind: 'number',
          label: t('national.leftOut'),
          cell: ({ leftOut }) => formatCount(leftOut, language),
        },
        {
          key: 'when',
          label: t('national.when'),
          cell: ({ publishedAt, computedAt }) => {
            const when = publishedAt ?? computedAt
            return when ? formatDateTime(when, language) : '–'
          },
        },
        {
          key: 'act',
          label: t('national.act'),
          cell: (edition) => {
            if (edition.state === 'AUDITED') return <PublishEdition edition={edition} onPublished={reload} />
            if (edition.audit?.passed === false)
              return <Link to={editionPath(edition.id)}>{t('national.readReport')}</Link>
            if (
              (edition.state === 'DRAFT' || edition.state === 'COMPUTED') &&
              edition.computation &&
              edition.computation.state !== 'DONE'
            ) {
              return <JobProgress jobRunId={edition.computation.id} known={edition.computation} onDone={reload} />
            }
            if (edition.state === 'PUBLISHED')
              return <Link to={editionPath(edition.id)}>{t('reports.national.toReports')}</Link>
            return '–'
          },
        },
      ]}
    />
  )
}
