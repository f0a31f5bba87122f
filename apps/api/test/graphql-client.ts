import { expect } from 'vitest'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // What comes back is looked at field by field; a type for each document would say the same twice.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[]
  readonly code: string | null
}

export interface Client {
  readonly headers: Readonly<Record<string, string>>
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** The data of an answer without errors. */
  get(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>
  signedIn(account: { readonly email: string; readonly password: string }): Promise<Client>
}

/** A program that speaks GraphQL over HTTP, like a browser with its cookie or a partner with its key. */
export function graphqlClient(url: string, headers: Readonly<Record<string, string>> = {}): Client {
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const { data = {}, errors = [] } = (await response.json()) as Partial<Answer>
    const code = (errors[0]?.extensions['code'] as string | undefined) ?? null
    return { status: response.status, headers: response.headers, data, errors, code }
  }
  return {
    headers,
    ask,
    get: async (query, variables) => {
      const { data, errors } = await ask(query, variables)
      expect(errors).toEqual([])
      return data
    },
    signedIn: async ({ email, password }) => {
      const answer = await ask(
        'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } } }',
        {
          input: { email, password },
        },
      )
      expect(answer.errors).toEqual([])
      const [cookie = ''] = answer.headers.getSetCookie()
      return graphqlClient(url, { ...headers, cookie: cookie.split(';', 1)[0] ?? '' })
    },
  }
}
