import { Tag } from '@digdir/designsystemet-react'
import { Section } from '../../components/page/Page.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { formatCount, type Language } from '../../lib/format.ts'
import { type Translate, useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { cohortName } from './cohort-name.ts'
import type { ReviewedEdition } from './EditionReviewPage.tsx'

type Audit = NonNullable<ReviewedEdition['audit']>
type Attack = Audit['attacks'][number]

/** What the attack on an edition tried, in words; what came nearest; what it found, as counts and places to look. */
export function AuditReport({ audit, edition }: { audit: Audit; edition: ReviewedEdition }) {
  const { t, language } = useText()
  return (
    <>
      {audit.findings.length > 0 && <Findings findings={audit.findings} edition={edition} />}
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
    </>
  )
}

/** Which cohort or organisation, which part and what of it was found, in words; never a value. */
function Findings({ findings, edition }: { findings: Audit['findings']; edition: ReviewedEdition }) {
  const { t, language } = useText()
  const cohortOf = new Map(edition.cohorts.map((cohort) => [cohort.key, cohort]))
  const nodeOf = new Map(edition.instrumentVersion.nodes.map((node) => [node.id, node]))
  const where = ({ organisation, cohortKey }: Audit['findings'][number]) => {
    if (organisation) return organisation.name
    if (cohortKey === null) return t('review.several')
    return cohortName(cohortOf.get(cohortKey) ?? { key: cohortKey, name: cohortKey }, t, language)
  }
  const part = (id: string | null) => {
    const node = id === null ? undefined : nodeOf.get(id)
    return node ? nodeTitle(node, t, language) : (id ?? '–')
  }
  const rows = findings.map((finding, at) => ({ ...finding, at }))
  return (
    <Section title={t('review.findings')} note={t('review.findingsNote')}>
      <DataTable
        caption={t('review.findings')}
        rows={rows}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: 'where', kind: 'name', label: t('review.where'), cell: (row) => where(row) },
          { key: 'node', label: t('review.node'), cell: ({ node }) => part(node) },
          { key: 'attack', label: t('review.foundWhat'), cell: ({ attack }) => t(`review.foundWords.${attack}`) },
          {
            key: 'count',
            kind: 'number',
            label: t('review.count'),
            cell: ({ count }) => (count > 0 ? formatCount(count, language) : '–'),
          },
        ]}
      />
    </Section>
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
