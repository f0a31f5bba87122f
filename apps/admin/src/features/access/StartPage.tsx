import { useApolloClient, useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Gate } from '../../components/gate/Gate.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { CurrentViewerDocument, SignInWithLinkDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import './access.css'

const shortestPassword = 12

/** The first coordinator's one-time link: choose a password, and the link is spent. */
export function StartPage() {
  const { t } = useText()
  const { token = '' } = useParams()
  const navigate = useNavigate()
  const client = useApolloClient()
  const [newPassword, setNewPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const [signIn, { loading, error }] = useMutation(SignInWithLinkDocument)
  const tooShort = newPassword.length < shortestPassword

  const submit = async () => {
    setAsked(true)
    if (tooShort) return
    const answer = await signIn({ variables: { input: { token, newPassword } } }).catch(() => null)
    if (!answer?.data) return
    await client.query({ query: CurrentViewerDocument, fetchPolicy: 'network-only' })
    await navigate(paths.overview, { replace: true })
  }

  return (
    <Gate title={t('start.title')} lead={t('start.lead')}>
      <form
        className="gate-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {error && <ActFailed error={error} />}
        <Textfield
          label={t('start.newPassword')}
          description={t('start.rule', { count: shortestPassword })}
          type="password"
          autoComplete="new-password"
          value={newPassword}
          error={asked && tooShort ? t('start.tooShort', { count: shortestPassword }) : undefined}
          onChange={(event) => setNewPassword(event.target.value)}
        />
        <Button type="submit" loading={loading}>
          {t('start.submit')}
        </Button>
      </form>
    </Gate>
  )
}
