import { expect, test } from 'vitest'
import { createClient } from './client.ts'

/** A server that answers with what it is told and remembers what it was asked. */
function server(status: number, body: unknown, type = 'application/json') {
  const asked: { url: string; headers: unknown; body: unknown }[] = []
  const answer: typeof fetch = async (input, { headers, body: sent } = {}) => {
    asked.push({ url: (input as URL).href, headers, body: JSON.parse(sent as string) })
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': type },
    })
  }
  return { asked, client: createClient({ address: 'https://mognad.example/', apiKey: 'mog_x', fetch: answer }) }
}

test('the key goes along, and the answer comes back as it is typed', async () => {
  const { asked, client } = server(200, { data: { editions: { totalCount: 0, nodes: [] } } })
  expect(await client.editions({ first: 1 })).toEqual({ totalCount: 0, nodes: [] })
  expect(asked[0]?.url).toBe('https://mognad.example/graphql')
  expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer mog_x' })
  expect(asked[0]?.body).toMatchObject({
    variables: { first: 1, after: null, instrumentKey: null },
  })
})

test('a refusal is an error with its code and its counts', async () => {
  const errors = [{ message: 'too costly', extensions: { code: 'QUERY_TOO_COSTLY', detail: { cost: 9, allowed: 1 } } }]
  const { client } = server(200, { errors })
  await expect(client.comparison({ editionId: 'e', organisationId: 'o' })).rejects.toMatchObject({
    code: 'QUERY_TOO_COSTLY',
    detail: { cost: 9, allowed: 1 },
  })
})

test('an address that is no installation is told as such', async () => {
  const { client } = server(502, '<html>Bad gateway</html>', 'text/html')
  await expect(client.editions()).rejects.toMatchObject({ code: 'NOT_MOGNAD' })
})
