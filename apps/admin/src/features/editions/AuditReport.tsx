import { Tag } from '@digdir/designsystemet-react'
import { Section } from '../../components/page/Page.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { formatCount, type Language } from '../../lib/format.ts'
import { type Translate, useText } from '../../lib/i18n.ts'
import type { ReviewedEdition } from './EditionReviewPage.tsx'

type Audit = NonNullable<ReviewedEdition['audit']>
type Attack = Audit['attacks'][number]

/** What the attack on an edition tried, in words; what came nearest; what it found, as counts and places to look. */
export function AuditReport({ audit }: { audit: Audit }) {
  const { t, language } = useText()
  return (
    <>
      <Section title={t('review.attacks')} note={t('review.attacksNote')}>
        <DataTable
          caption={t('review.attacks')}
          rows={audit.attacks}
          rowKey={({ attack }) => attack}
          columns={[
            {
              key: 'attack',
              kind: 'name',
              label: t('review.attack'),
              cell: ({ attack }) => (
                <>
                  {t(`review.names.${attack}`)}
                  <span className="row-note">{t(`review.words.${attack}`)}</span>
                </>
              ),
            },
            {
              key: 'tried',
              kind: 'number',
              label: t('review.tried'),
              cell: ({ tried }) => formatCount(tried, language),
            },
            { key: 'nearest', label: t('review.nearest'), cell: (attack) => nearestWords(attack, t, language) },
            {
              key: 'found',
              label: t('review.verdict'),
              cell: ({ found }) => (
                <Tag data-color={found > 0 ? 'danger' : 'success'}>
                  {found > 0 ? t('review.found', { n: formatCount(found, language) }) : t('review.nothing')}
                </Tag>
              ),
            },
          ]}
        />
      </Section>
      {audit.findings.length > 0 && (
        <Section title={t('review.findings')} note={t('review.findingsNote')}>
          <DataTable
            caption={t('review.findings')}
            rows={audit.findings.map((finding, at) => ({ ...finding, at }))}
            rowKey={({ at }) => String(at)}
            columns={[
              {
                key: 'attack',
                kind: 'name',
                label: t('review.attack'),
                cell: ({ attack }) => t(`review.names.${attack}`),
              },
              {
                key: 'where',
                label: t('review.where'),
                cell: ({ organisation, cohortKey }) => organisation?.name ?? cohortKey ?? t('review.several'),
              },
              { key: 'node', label: t('review.node'), cell: ({ node }) => node ?? '–' },
              {
                key: 'count',
                kind: 'number',
                label: t('review.count'),
                cell: ({ count }) => (count > 0 ? formatCount(count, language) : '–'),
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}

function nearestWords(report: Attack, t: Translate, language: Language): string {
  const n = (count: number | null) => formatCount(count ?? 0, language)
  switch (report.attack) {
    case 'ENDS':
      return [
        t('review.pairs', { n: n(report.pairs), all: n(report.possiblePairs) }),
        ...(report.pairsWithPlaces
          ? [t('review.places', { n: n(report.knownByPlaces), all: n(report.pairsWithPlaces) })]
          : []),
      ].join(' ')
    case 'DIFFERENCES':
      if (!report.earlier && report.tried === 0) return t('review.noEarlier')
      return report.fewest === null ? t('review.nothingNew') : t('review.fewestMembers', { n: n(report.fewest) })
    case 'ANSWERS':
      return t('review.four', { n: n(report.fourWithin25) })
    case 'FIGURES':
      return '–'
    case 'GROUPS':
      return report.fewest === null ? '–' : t('review.fewestPeople', { n: n(report.fewest) })
    case 'ITEMS':
      return report.fewest === null ? '–' : t('review.fewestAnswers', { n: n(report.fewest) })
    case 'SUMS':
    case 'ORDER':
      return report.fewest === null ? '–' : t('review.fewestMembers', { n: n(report.fewest) })
  }
}
