import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { routes } from '../app/router.tsx'
import { createCache } from '../lib/apollo.ts'
import { fixtureLink } from './fixture-link.ts'

interface Options {
  /** operations that never get an answer: the page stays as it is while it loads */
  unanswered?: readonly string[]
}

/** Opens an address of the client with a fixture behind it. */
export function renderRoute(address: string, rootValue: object, { unanswered = [] }: Options = {}) {
  const link = ApolloLink.split(
    ({ operationName }) => unanswered.includes(operationName ?? ''),
    new ApolloLink(() => new Observable(() => {})),
    fixtureLink(rootValue),
  )
  const client = new ApolloClient({
    link,
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const { unmount } = render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  )
  return { client, router, unmount }
}

/** The page's title once it has the given words; pages say their result there. */
export function heading(words: RegExp | string) {
  return screen.findByRole('heading', { level: 1, name: words })
}
