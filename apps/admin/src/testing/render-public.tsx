import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { render } from '@testing-library/react'
import { execute } from 'graphql'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { SWRConfig } from 'swr'
import type { Ask } from '../features/editions/public/public-answer.ts'
import { PublicPages } from '../features/editions/public/PublicPages.tsx'
import { loadPageTexts } from '../lib/i18n.ts'
import { schema } from './fixture-link.ts'

/** Opens an address that anybody may read, with a fixture behind it; with none it never gets an answer. */
export async function renderPublic(address: string, rootValue?: object) {
  await loadPageTexts()
  const ask: Ask = async ([document, variables]) => {
    if (!rootValue) return new Promise(() => {})
    const answer = await execute({ schema, document, rootValue, variableValues: { ...variables } })
    if (answer.errors) throw new CombinedGraphQLErrors({ errors: answer.errors.map((error) => error.toJSON()) })
    return answer.data as never
  }
  const router = createMemoryRouter([{ path: '*', element: <PublicPages /> }], { initialEntries: [address] })
  const { unmount } = render(
    <SWRConfig value={{ fetcher: ask, provider: () => new Map() }}>
      <RouterProvider router={router} />
    </SWRConfig>,
  )
  return { router, unmount }
}
