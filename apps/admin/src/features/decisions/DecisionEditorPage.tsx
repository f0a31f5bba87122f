import { useMutation, useQuery } from '@apollo/client/react'
import { Link, useNavigate, useParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading, Refused } from '../../components/page/states.tsx'
import {
  DecisionChoicesDocument,
  DecisionDocument,
  DecisionsDocument,
  SaveDecisionDocument,
} from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { decisionPath, paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { inputOf, type DecisionWords } from './decision-draft.ts'
import { DecisionForm } from './DecisionForm.tsx'
import './decisions.css'

/** A new decision, or a known one in its next version. */
export function DecisionEditorPage() {
  const { t } = useText()
  const { decisionId = null } = useParams()
  const signedIn = useSignedIn()
  const organisationId = signedIn.organisation?.id ?? ''
  const keeps = hasRole(signedIn, 'KEY_USER')
  const choices = useQuery(DecisionChoicesDocument, { variables: { organisationId }, skip: !keeps })
  const known = useQuery(DecisionDocument, { variables: { id: decisionId ?? '' }, skip: decisionId === null || !keeps })
  const [save, saving] = useMutation(SaveDecisionDocument, {
    refetchQueries: [{ query: DecisionsDocument, variables: { organisationId } }],
    awaitRefetchQueries: true,
  })
  const navigate = useNavigate()
  const decision = known.data?.decision
  const title = decision
    ? t('decisions.editTitle', { title: decision.title })
    : t(decisionId === null ? 'decisions.new' : 'decisions.editing')
  const submit = async (words: DecisionWords) => {
    const input = { ...inputOf(words), organisationId, id: decisionId }
    const answer = await save({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    if (decisionId) await known.refetch()
    await navigate(decisionPath(answer.data.saveDecision.decision.id))
  }
  const failed = choices.error ?? known.error
  const found = choices.data?.decisionChoices
  const isReady = found && (decisionId === null || decision)
  return (
    <Page
      eyebrow={<Link to={paths.decisions}>{t('nav.decisions')}</Link>}
      synthetic={signedIn.organisation?.synthetic ?? false}
      title={title}
      documentTitle={title}
      lead={decisionId === null && <p>{t('decisions.newLead')}</p>}
      busy={keeps && !isReady && !failed}
    >
      {!keeps || (known.data && (!decision || decision.withdrawn)) ? (
        <Refused />
      ) : failed ? (
        <Failed error={failed} retry={() => choices.refetch()} />
      ) : isReady ? (
        <>
          <DecisionForm
            decision={decision ?? null}
            choices={found}
            loading={saving.loading}
            onSubmit={(words) => void submit(words)}
          />
          {saving.error && <ActFailed error={saving.error} />}
        </>
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  )
}
