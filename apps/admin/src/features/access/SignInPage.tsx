import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { Gate } from '../../components/gate/Gate.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { CurrentViewerDocument, SignInDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { demoAccounts, demoPassword } from './demo-accounts.ts'
import './access.css'

/** E-mail and password. Afterwards the reader lands where they were going. */
export function SignInPage() {
  const { t } = useText()
  const client = useApolloClient()
  const [search] = useSearchParams()
  const { data } = useQuery(CurrentViewerDocument)
  const [signIn, { loading, error, reset }] = useMutation(SignInDocument)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const failure = useRef<HTMLDivElement>(null)
  const onward = safeAddress(search.get('vidare'))

  useEffect(() => {
    if (error) failure.current?.focus()
  }, [error])

  if (data?.viewer?.person && !loading) return <Navigate to={onward} replace />

  const submit = async () => {
    setAsked(true)
    if (!email || !password) return
    const answer = await signIn({ variables: { input: { email: email.trim(), password } } }).catch(() => null)
    if (!answer?.data) return
    // With a viewer in the cache the page turns into a redirect to where the reader was going.
    const { viewer } = answer.data.signIn
    client.cache.updateQuery({ query: CurrentViewerDocument }, (before) => (before ? { ...before, viewer } : undefined))
  }

  return (
    <Gate title={t('signIn.title')} lead={t('signIn.lead')}>
      <form
        className="gate-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <div ref={failure} tabIndex={-1} className="gate-failure">
          {error && <ActFailed error={error} />}
        </div>
        <Textfield
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          value={email}
          error={asked && !email ? t('signIn.emailMissing') : undefined}
          onChange={(event) => {
            setEmail(event.target.value)
            if (error) reset()
          }}
        />
        <Textfield
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          error={asked && !password ? t('signIn.passwordMissing') : undefined}
          onChange={(event) => {
            setPassword(event.target.value)
            if (error) reset()
          }}
        />
        <Button type="submit" loading={loading}>
          {t('signIn.submit')}
        </Button>
      </form>
      {data?.about.demo && (
        <section className="gate-demo">
          <h2>{t('signIn.demoTitle')}</h2>
          <p>{t('signIn.demoText', { password: demoPassword })}</p>
          <ul>
            {demoAccounts.map((account) => (
              <li key={account.email}>
                <Button
                  variant="secondary"
                  data-size="sm"
                  onClick={() => {
                    setEmail(account.email)
                    setPassword(demoPassword)
                  }}
                >
                  {t(`signIn.accounts.${account.key}`)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Gate>
  )
}

/** Only addresses of our own: a link must not send a freshly signed-in reader to somebody else's page. */
function safeAddress(address: string | null): string {
  return address && /^\/(?![/\\])/.test(address) && !address.startsWith(paths.signIn) ? address : paths.overview
}
