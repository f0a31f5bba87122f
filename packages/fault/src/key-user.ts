import type { ScenePerson } from '@mognad/db/testing/scenario'

/** Somebody who is signed in to the API and asks it in GraphQL. */
export interface KeyUser {
  /** Null: no answer came, the API may be dead. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer | null>
}

export interface Answer {
  readonly data: Record<string, unknown> | null
  readonly code: string | null
}

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } } }'

/** @throws when signing in is refused */
export async function signedIn(apiUrl: string, { email, password }: ScenePerson): Promise<KeyUser> {
  const response = await send(apiUrl, {}, signIn, { input: { email, password } })
  const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0]
  if (!cookie) throw new Error(`signing in was refused: ${await response.text()}`)
  return {
    ask: async (query, variables = {}) => {
      try {
        const answer = await send(apiUrl, { cookie }, query, variables)
        const { data = null, errors } = (await answer.json()) as {
          data?: Record<string, unknown>
          errors?: { extensions: { code: string } }[]
        }
        return { data, code: errors?.[0]?.extensions.code ?? null }
      } catch {
        return null
      }
    },
  }
}

function send(apiUrl: string, headers: Record<string, string>, query: string, variables: object): Promise<Response> {
  return fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  })
}
