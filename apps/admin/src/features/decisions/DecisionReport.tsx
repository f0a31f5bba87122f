import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { ActFailed } from '../../components/page/states.tsx'
import { TypesetDecisionsDocument } from '../../generated/graphql.ts'
import { blobOf } from '../../lib/base64.ts'
import { saveFile } from '../../lib/csv.ts'
import { useText } from '../../lib/i18n.ts'

/** The follow-up for the board as a PDF that screen readers can read, in the language of the page. */
export function DecisionReport({
  organisationId,
  decisionId = null,
}: {
  organisationId: string
  decisionId?: string | null
}) {
  const { t, language } = useText()
  const [typeset, { loading, error }] = useMutation(TypesetDecisionsDocument)
  const fetchIt = async () => {
    const input = { organisationId, decisionId, language: language === 'sv' ? ('SV' as const) : ('EN' as const) }
    const answer = await typeset({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    const { name, content } = answer.data.typesetDecisions
    saveFile(name, 'application/pdf', blobOf(content))
  }
  return (
    <>
      <Button variant="secondary" loading={loading} onClick={() => void fetchIt()}>
        {t('decisions.report')}
      </Button>
      {error && <ActFailed error={error} />}
    </>
  )
}
