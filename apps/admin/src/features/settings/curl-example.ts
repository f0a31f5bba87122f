/** A question that works as it stands: the published editions, with the key in the Authorization header. */
export function curlExample(origin: string, secret: string): string {
  const query = '{ editions(first: 5, state: PUBLISHED) { nodes { id reportingYear number memberCount } } }'
  return [
    `curl ${origin}/graphql \\`,
    `  -H 'authorization: Bearer ${secret}' \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify({ query })}'`,
  ].join('\n')
}
