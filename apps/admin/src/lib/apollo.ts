import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { getOperationAST, OperationTypeNode, type DocumentNode } from 'graphql'
import { CurrentViewerDocument } from '../generated/graphql.ts'
import { registeredDocuments } from '../generated/registered-documents.ts'

/** Values without an id of their own belong to the object that holds them: newer fields join the older ones. */
const embedded = { merge: true }

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Viewer: { keyFields: [], merge: true },
      About: { keyFields: [], merge: true },
      ResponseRate: embedded,
      Box: embedded,
      Recipe: embedded,
      RoundPlan: embedded,
      RoundResult: embedded,
      Cohort: { keyFields: false },
    },
  })
}

/**
 * Most pages never subscribe, so the socket and its library are fetched with the first subscription.
 */
function lazySocketLink(): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        let cancelled = false
        let stop = () => {}
        import('./socket.ts').then(
          ({ socketLink }) => {
            if (cancelled) return
            const subscription = socketLink().request(operation).subscribe(observer)
            stop = () => subscription.unsubscribe()
          },
          (error: unknown) => observer.error(error),
        )
        return () => {
          cancelled = true
          stop()
        }
      }),
  )
}

/** A session that has ended takes the reader to the sign-in page: the viewer becomes nobody. */
function forgetViewer(client: ApolloClient): void {
  client.cache.updateQuery({ query: CurrentViewerDocument }, (data) => (data ? { ...data, viewer: null } : undefined))
}

/** The hash that the API knows a document by. */
function registeredHash(document: DocumentNode): string {
  return registeredDocuments[getOperationAST(document)?.name?.value ?? ''] ?? ''
}

export function createClient(): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  })
  const byHash = new PersistedQueryLink({
    generateHash: registeredHash,
    useGETForHashedQueries: true,
  })
  const sessions = new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) return
    if (error.errors.some((one) => one.extensions?.['code'] === 'NOT_SIGNED_IN')) forgetViewer(client)
  })
  const client = new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      lazySocketLink(),
      ApolloLink.split(
        ({ operationName }) => operationName !== undefined && operationName in registeredDocuments,
        ApolloLink.from([sessions, byHash, http]),
        ApolloLink.from([sessions, http]),
      ),
    ),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
  return client
}
