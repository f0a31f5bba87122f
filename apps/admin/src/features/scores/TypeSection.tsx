import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { ChartTable } from '../../components/charts/ChartTable.tsx'
import { Quadrant, type QuadrantUnit } from '../../components/charts/Quadrant.tsx'
import { quadrantPoint, touchedTypes } from '../../components/charts/quadrant-reading.ts'
import { Section } from '../../components/page/Page.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign } from '../../components/tables/figure-cells.tsx'
import { Term } from '../../components/term/Term.tsx'
import type { MaturityTypePartsFragment } from '../../generated/graphql.ts'
import { formatIndex, formatSpan } from '../../lib/format.ts'
import { figureOf } from '../../lib/figure.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { capabilityNode, heritageNode } from '../../lib/instrument.ts'
import { groupKey, type Group } from './result-series.ts'

interface Props {
  group: Group
  groups: readonly Group[]
  types: readonly MaturityTypePartsFragment[]
  name: string
}

/** The quadrant with the group's uncertainty, its units, and the instrument's words and advice for where it stands. */
export function TypeSection({ group, groups, types, name }: Props) {
  const { t, language } = useText()
  const own = quadrantPoint(group.figures)
  if (!own) {
    const reason = figureOf(group.figures, capabilityNode)?.reason ?? figureOf(group.figures, heritageNode)?.reason
    return (
      <Section title={t('result.typeHidden')} term={<Term word="type" />}>
        <p className="subtle">
          <HiddenSign reason={reason} /> {t(`hidden.${reason ?? 'MISSING'}`)}
        </p>
      </Section>
    )
  }
  const [type, ...others] = touchedTypes(own, types)
  const typeName = type ? localised(type.title, language) : ''
  const otherNames = others.map((other) => localised(other.title, language)).join(', ')
  const title =
    others.length > 1
      ? t('result.typeUnknown')
      : others.length === 1
        ? t('result.typeBorder', { type: typeName, others: otherNames })
        : t('result.type', { type: typeName })
  const note = others.length > 1 ? 'typeUnknownNote' : others.length === 1 ? 'typeBorderNote' : 'typeNote'
  const units = below(group, groups)
  const numbers = [{ id: groupKey(group), name, branch: group.branch, point: own }, ...units]
  return (
    <Section title={title} term={<Term word="type" />} note={t(`result.${note}`)}>
      <ChartFigure id="typ" title={title} about={name} fileName="mognad-typ">
        <div className="type-layout card">
          <div className="type-chart">
            <Quadrant
              own={own}
              units={units}
              types={types}
              label={t('result.quadrantLabel', {
                name,
                capability: formatIndex(own.y, language, 0),
                capabilitySpan: formatSpan(own.yLow, own.yHigh, language, 0),
                heritage: formatIndex(own.x, language, 0),
                heritageSpan: formatSpan(own.xLow, own.xHigh, language, 0),
              })}
            />
            <ul className="legend">
              <li>
                <svg width="18" height="18" aria-hidden="true">
                  <circle className="quadrant-own" cx="9" cy="9" r="7" />
                </svg>
                {name}
              </li>
              <li>
                <svg width="28" height="18" aria-hidden="true">
                  <ellipse className="quadrant-region" cx="14" cy="9" rx="12" ry="7" />
                </svg>
                {t('charts.legend.region')}
              </li>
              {units.length > 0 && (
                <li>
                  <svg width="14" height="18" aria-hidden="true">
                    <circle className="quadrant-unit" cx="7" cy="9" r="4.5" />
                  </svg>
                  {t('charts.legend.unit')}
                </li>
              )}
            </ul>
          </div>
          {type && (
            <div className="type-words">
              <p className="type-about">
                <strong>{typeName}.</strong> {localised(type.about, language)}
              </p>
              <h3>{t('result.advice')}</h3>
              <p>{localised(type.advice, language)}</p>
              {others.length > 0 && (
                <>
                  <h3>{t('result.nearby')}</h3>
                  {others.map((other) => (
                    <p key={other.id}>
                      <strong>{localised(other.title, language)}.</strong> {localised(other.about, language)}
                    </p>
                  ))}
                </>
              )}
            </div>
          )}
        </div>
        <ChartTable>
          <DataTable
            caption={title}
            rows={numbers}
            rowKey={(row) => row.id}
            columns={[
              { key: 'name', kind: 'name', label: t('columns.unit'), cell: (row) => row.name },
              {
                key: 'capability',
                kind: 'number',
                label: t('charts.capability'),
                cell: ({ point }) =>
                  `${formatIndex(point.y, language)} (${formatSpan(point.yLow, point.yHigh, language)})`,
              },
              {
                key: 'heritage',
                kind: 'number',
                label: t('charts.heritage'),
                cell: ({ point }) =>
                  `${formatIndex(point.x, language)} (${formatSpan(point.xLow, point.xHigh, language)})`,
              },
            ]}
          />
        </ChartTable>
      </ChartFigure>
    </Section>
  )
}

/** The shown units directly below the group, where both dimensions may be shown. */
function below(group: Group, groups: readonly Group[]): QuadrantUnit[] {
  if (group.part === 'REST') return []
  return groups.flatMap((unit) => {
    if (unit.part !== 'WHOLE' || unit.parentId !== group.unitId) return []
    const point = quadrantPoint(unit.figures)
    return point ? [{ id: groupKey(unit), name: unit.name, branch: unit.branch, point }] : []
  })
}
