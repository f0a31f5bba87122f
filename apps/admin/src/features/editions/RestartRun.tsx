import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { ActFailed } from '../../components/page/states.tsx'
import { RestartJobRunDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** A run that has failed for good, once more. What it did before it failed is not done twice. */
export function RestartRun({ jobRunId, name, onRestarted }: { jobRunId: string; name: string; onRestarted(): void }) {
  const { t } = useText()
  const [restart, { loading, error }] = useMutation(RestartJobRunDocument)
  const again = async () => {
    const answer = await restart({ variables: { input: { jobRunId } } }).catch(() => null)
    if (answer?.data) onRestarted()
  }
  return (
    <>
      <Button variant="secondary" data-size="sm" loading={loading} onClick={() => void again()}>
        {t('jobs.restart')}
        <span className="ds-sr-only"> {name}</span>
      </Button>
      {error && <ActFailed error={error} />}
    </>
  )
}
