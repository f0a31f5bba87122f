import { useMutation, useQuery } from '@apollo/client/react'
import { Link, useNavigate, useParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading, Refused } from '../../components/page/states.tsx'
import {
  InitiativeChoicesDocument,
  InitiativePortfolioDocument,
  OneInitiativeDocument,
  SaveInitiativeDocument,
  UnitsOfInitiativeDocument,
} from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { initiativePath, paths } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { emptyWords, inputOf, wordsOf, type InitiativeWords } from './initiative-draft.ts'
import { InitiativeForm } from './InitiativeForm.tsx'
import { useEditsInitiatives } from './useEditsInitiatives.ts'
import './initiatives.css'

/** A new initiative, or a known one of the organisation. */
export function InitiativeEditorPage() {
  const { t } = useText()
  const { initiativeId = null } = useParams()
  const { organisation } = useSignedIn()
  const edits = useEditsInitiatives()
  const title = t(initiativeId === null ? 'inspiration.form.newTitle' : 'inspiration.form.editTitle')
  return (
    <Page
      eyebrow={<Link to={paths.portfolio}>{t('inspiration.views.own')}</Link>}
      synthetic={organisation?.synthetic ?? false}
      title={title}
      documentTitle={title}
      lead={<p>{t('inspiration.form.lead')}</p>}
    >
      {organisation && edits ? <Editor organisation={organisation} initiativeId={initiativeId} /> : <Refused />}
    </Page>
  )
}

interface Props {
  organisation: HomeOrganisation
  initiativeId: string | null
}

function Editor({ organisation, initiativeId }: Props) {
  const navigate = useNavigate()
  const choices = useQuery(InitiativeChoicesDocument)
  const units = useQuery(UnitsOfInitiativeDocument, {
    variables: { organisationId: organisation.id },
    fetchPolicy: 'no-cache', // with every unit in it
  })
  const one = useQuery(OneInitiativeDocument, {
    variables: { id: initiativeId ?? '', organisationId: organisation.id },
    skip: initiativeId === null,
  })
  const [save, { loading, error }] = useMutation(SaveInitiativeDocument, {
    refetchQueries: [InitiativePortfolioDocument, OneInitiativeDocument],
    awaitRefetchQueries: true,
  })
  const known = one.data?.initiative
  const tree = units.data?.organisation?.unitTree?.units
  const failed = choices.error ?? units.error ?? one.error
  if (failed) return <Failed error={failed} />
  if (known && known.organisation.id !== organisation.id) return <Refused />
  if (!choices.data || !tree || (initiativeId !== null && !known)) return <Loading rows={8} />
  const submit = async (words: InitiativeWords) => {
    const input = inputOf(words, organisation.id, initiativeId)
    const answer = await save({ variables: { input } }).catch(() => null)
    if (answer?.data) await navigate(initiativePath(answer.data.saveInitiative.initiative.id))
  }
  return (
    <>
      <InitiativeForm
        start={known ? wordsOf(known) : emptyWords}
        choices={choices.data.initiativeChoices}
        units={tree}
        loading={loading}
        onSubmit={(words) => void submit(words)}
      />
      {error && <ActFailed error={error} />}
    </>
  )
}
