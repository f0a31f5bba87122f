import { ApolloProvider } from '@apollo/client/react'
import type { ApolloClient } from '@apollo/client'
import { RouterProvider } from 'react-router'
import { createRouter } from './router.tsx'

export function App({ client }: { client: ApolloClient }) {
  return (
    <ApolloProvider client={client}>
      <RouterProvider router={createRouter()} />
    </ApolloProvider>
  )
}
