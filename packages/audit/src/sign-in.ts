const mutation = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { __typename } } }'

/**
 * Signs in as somebody of the demonstration.
 *
 * @returns the cookie of the session, as a browser would send it
 * @throws when the server does not know them
 */
export async function signIn(address: string, email: string): Promise<string> {
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: mutation, variables: { input: { email, password: 'mognad-demo' } } }),
  })
  const cookie = reply.headers.getSetCookie()[0]?.split(';', 1)[0]
  if (!cookie) throw new Error(`${email} cannot sign in: ${await reply.text()}`)
  return cookie
}
