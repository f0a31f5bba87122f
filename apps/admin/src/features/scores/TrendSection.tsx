import { useQuery } from '@apollo/client/react'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { TrendDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { InstrumentNode } from './result-series.ts'
import { TrendChart, trendNodes } from './TrendChart.tsx'

interface Props {
  organisationId: string
  instrumentKey: string
  nodes: readonly InstrumentNode[]
}

/** The own units together, year by year. */
export function TrendSection({ organisationId, instrumentKey, nodes }: Props) {
  const { t } = useText()
  const shown = trendNodes(nodes)
  const { data, error, refetch } = useQuery(TrendDocument, {
    variables: { organisationId, instrumentKey, nodes: shown.map(({ id }) => id) },
  })
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Loading rows={3} />
  const points = data.organisation?.trend ?? []
  if (points.length === 0) return <Empty title={t('result.noTrendTitle')}>{t('result.noTrendText')}</Empty>
  return <TrendChart points={points} nodes={shown} />
}
