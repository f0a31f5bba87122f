import { Tag } from '@digdir/designsystemet-react'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import type { EditionListPartsFragment, EditionState } from '../../generated/graphql.ts'
import { formatCount, formatDateTime } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { PublishEdition } from './PublishEdition.tsx'

const colours = {
  DRAFT: 'neutral',
  COMPUTED: 'ochre',
  AUDITED: 'ochre',
  PUBLISHED: 'success',
  SUPERSEDED: 'neutral',
} as const satisfies Record<EditionState, string>

/** Editions with state; a computed one can be published from its row, a draft shows its computation. */
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
              {t('comparison.editionText', { year: edition.reportingYear, number: edition.number })}
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
            if (edition.state === 'COMPUTED' || edition.state === 'AUDITED') {
              return <PublishEdition edition={edition} onPublished={reload} />
            }
            if (edition.state === 'DRAFT' && edition.computation && edition.computation.state !== 'DONE') {
              return <JobProgress jobRunId={edition.computation.id} known={edition.computation} onDone={reload} />
            }
            return '–'
          },
        },
      ]}
    />
  )
}
