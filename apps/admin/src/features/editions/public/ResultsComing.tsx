import { Loading } from '../../../components/page/states.tsx'
import { useText } from '../../../lib/i18n.ts'

/** Results are on their way; to a reader without scripts, why they are not. The build writes it into the document (decision 0048). */
export function ResultsComing({ rows }: { rows: number }) {
  const { t } = useText()
  return (
    <>
      <noscript>
        <p>{t('publicResults.needsScripts')}</p>
      </noscript>
      <Loading rows={rows} />
    </>
  )
}
