import { useQuery } from '@apollo/client/react'
import { IndexCell } from '../../components/tables/figure-cells.tsx'
import { SharedFiguresDocument, type SharedFiguresQuery, type SharingLevel } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { capabilityNode, heritageNode, totalNode } from '../../lib/instrument.ts'

interface Props {
  organisation: { id: string; name: string }
  edition: { id: string; reportingYear: number } | null
  level: SharingLevel
}

const previewed = [
  [totalNode, 'levels.TOTAL'],
  [capabilityNode, 'charts.capability'],
  [heritageNode, 'charts.heritage'],
] as const

/** What somebody else would see of the organisation at this level, with its own latest published figures. */
export function SharingPreview({ organisation, edition, level }: Props) {
  const { t } = useText()
  const isNamed = level === 'NAMED' || level === 'PUBLIC'
  return (
    <div className="sharing-preview card" aria-live="polite">
      <h3>{t('sharing.previewTitle')}</h3>
      <p>{t(`sharing.levels.${level}.preview`, { name: organisation.name })}</p>
      {level === 'PUBLIC' && (
        <p>
          <a href={paths.publicResults}>{t('sharing.publicPage')}</a>
        </p>
      )}
      {isNamed && (edition ? <OwnFigures organisation={organisation} edition={edition} /> : <NothingYet />)}
    </div>
  )
}

function NothingYet() {
  const { t } = useText()
  return (
    <>
      <p className="subtle">{t('sharing.previewNone')}</p>
      <KindsOfUnits kinds={[]} />
    </>
  )
}

function OwnFigures({
  organisation,
  edition,
}: {
  organisation: Props['organisation']
  edition: NonNullable<Props['edition']>
}) {
  const { t } = useText()
  const variables = { editionId: edition.id, organisationId: organisation.id }
  const { data } = useQuery(SharedFiguresDocument, { variables })
  const figures = new Map(data?.comparison?.rows.map(({ node, own }) => [node, own]))
  if (data && !figures.get(totalNode)) return <NothingYet />
  return (
    <>
      <dl className="sharing-figures">
        <dt>{organisation.name}</dt>
        {previewed.map(([node, label]) => (
          <dd key={node}>
            <span>{t(label)}</span> <IndexCell figure={figures.get(node)} />
          </dd>
        ))}
      </dl>
      <p className="subtle">{t('sharing.previewFrom', { year: edition.reportingYear })}</p>
      <KindsOfUnits kinds={data?.listChoices?.kinds ?? []} />
    </>
  )
}

/** That kinds of units are shown too, and which of the own ones have been. */
function KindsOfUnits({ kinds }: { kinds: NonNullable<SharedFiguresQuery['listChoices']>['kinds'] }) {
  const { t, language } = useText()
  const own = kinds.flatMap(({ name, ownUnits }) =>
    ownUnits === null ? [] : [t('sharing.kindOne', { name: localised(name, language), count: ownUnits })],
  )
  return (
    <p>
      {t('sharing.kinds')} {own.length > 0 && t('sharing.kindsOwn', { kinds: own.join(', ') })}
    </p>
  )
}
