import { balanceOf } from '@mognad/model/initiatives/balance'
import type { BalanceCorner } from '../../components/charts/BalanceMap.tsx'
import type { ChartData } from '../../components/charts/chart-data.ts'
import type { InitiativeListPartsFragment } from '../../generated/graphql.ts'
import type { Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import { inRules } from './initiative-draft.ts'
import { purposes, reaches, stages } from './initiative-words.ts'

type Portfolio = readonly Pick<InitiativeListPartsFragment, 'purpose' | 'reach' | 'stage'>[]

/** The portfolio in four corners: rows of the chart, its corners, and what they say together. */
export function balanceSeries(portfolio: Portfolio, t: Translate, language: Language) {
  const cells = balanceOf(
    portfolio.map(({ purpose, reach, stage }) => ({
      purpose: inRules.purpose[purpose],
      reach: inRules.reach[reach],
      stage: inRules.stage[stage],
    })),
  )
  const corners = purposes.flatMap((purpose) =>
    reaches.map((reach) => {
      const cell = cells.find((one) => one.purpose === inRules.purpose[purpose] && one.reach === inRules.reach[reach])
      const words = {
        purpose: t(`inspiration.purposes.${purpose}`),
        reach: t(`inspiration.reaches.${reach}`).toLocaleLowerCase(language),
      }
      return { key: `${purpose}-${reach}`, words, cell, count: cell?.count ?? 0 }
    }),
  )
  const data: ChartData = {
    columns: [
      { key: 'kind', label: t('inspiration.balance.kind'), kind: 'name' },
      { key: 'count', label: t('inspiration.balance.count'), kind: 'count' },
      ...stages.map((stage) => ({ key: stage, label: t(`inspiration.stages.${stage}`), kind: 'count' as const })),
    ],
    rows: corners.map(({ key, words, cell, count }) => ({
      key,
      cells: [
        t('inspiration.balance.cell', words),
        count,
        ...stages.map((stage) => cell?.byStage[inRules.stage[stage]] ?? 0),
      ],
    })),
  }
  const largest = corners.toSorted((one, other) => other.count - one.count)
  const title =
    largest[0] && largest[0].count > (largest[1]?.count ?? 0)
      ? t('inspiration.balance.title', {
          purpose: largest[0].words.purpose.toLocaleLowerCase(language),
          reach: largest[0].words.reach,
          count: largest[0].count,
          total: portfolio.length,
        })
      : t('inspiration.balance.even', { total: portfolio.length })
  const cornerOf = ({ key, words, count }: (typeof corners)[number]): BalanceCorner => {
    return { key, lines: [words.purpose, words.reach], count }
  }
  return { data, title, corners: corners.map(cornerOf) as [BalanceCorner, BalanceCorner, BalanceCorner, BalanceCorner] }
}
