import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { getOperationAST, print, type FormattedExecutionResult } from 'graphql'
import type { Ask } from './public-answer.ts'

/**
 * Asks the API without the client that the pages behind the door have: nothing is changed here, nobody is signed in, and a
 * phone need not fetch what it does not use.
 *
 * @throws CombinedGraphQLErrors when the API refuses; TypeError when it is not reached
 */
export const askOpenly: Ask = async ([document, variables]) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      operationName: getOperationAST(document)?.name?.value,
      query: print(document),
      variables,
    }),
  })
  const answer = (await response.json()) as FormattedExecutionResult<object>
  if (answer.errors?.length) throw new CombinedGraphQLErrors(answer)
  return answer.data as never
}
