import type { ComparisonQuery, InstrumentNodePartsFragment } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../lib/instrument.ts'
import { placeSpan } from '../../lib/place.ts'

interface Props {
  places: NonNullable<ComparisonQuery['comparison']>['guaranteedPlaces']
  nodes: readonly InstrumentNodePartsFragment[]
}

/** What an organisation that shares publicly may say of its place in public. Nothing for the others. */
export function GuaranteedPlaces({ places, nodes }: Props) {
  const { t, language } = useText()
  const total = places.find(({ node }) => node === totalNode)
  if (!total) return null
  const parts = places.flatMap((place) => {
    const node = place.node === totalNode ? null : nodes.find(({ id }) => id === place.node)
    return node ? [t('place.guaranteedPart', { part: nodeTitle(node, t, language), span: spanOf(place) })] : []
  })
  return (
    <p>
      {t('place.guaranteed', { span: spanOf(total), among: formatCount(total.among, language) })}
      {parts.length > 0 && ` ${t('place.guaranteedParts', { parts: parts.join(', ') })}`}
    </p>
  )
}

function spanOf({ low, high }: { low: number; high: number }): string {
  return placeSpan(low, high) ?? ''
}
