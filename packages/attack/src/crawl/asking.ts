/** One answer of the API, as it came over the network. */
export interface Answer {
  readonly status: number
  readonly body: string
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly { readonly path?: readonly (string | number)[]; readonly extensions?: { code?: string } }[]
  readonly milliseconds: number
}

/** Somebody who asks: with a cookie, a key, or nothing. */
export interface Asker {
  /** What the reader is told of the role: "key user of Nacka". */
  readonly role: string
  /** The organisations it belongs to. */
  readonly homes: readonly string[]
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** A page or file by its path. */
  fetch(path: string): Promise<{ readonly status: number; readonly body: string }>
}

export interface AskerPlan {
  readonly role: string
  readonly address: string
  readonly homes?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

export function askerOf({ role, address, homes = [], headers = {} }: AskerPlan): Asker {
  return {
    role,
    homes,
    ask: async (query, variables = {}) => {
      const began = performance.now()
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      const body = await response.text()
      const milliseconds = performance.now() - began
      const { data = null, errors = [] } = JSON.parse(body) as Partial<Answer>
      return { status: response.status, body, data, errors, milliseconds }
    },
    fetch: async (path) => {
      const response = await fetch(`${address}${path}`, { headers, redirect: 'manual' })
      return { status: response.status, body: await response.text() }
    },
  }
}

const signInDocument = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } } }'

/** @returns the cookie that stands for the session */
export async function signIn(
  address: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: signInDocument, variables: { input: { email, password } } }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0]
  if (!cookie)
    throw new Error(`${email} could not sign in (${response.status}): is the demonstration's password changed?`)
  return cookie
}
