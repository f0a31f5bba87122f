import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { createClient } from 'graphql-ws'

let link: GraphQLWsLink | undefined

/** One socket for the whole page, on the address of the queries; it opens with the first subscription. */
export function socketLink(): GraphQLWsLink {
  if (!link) {
    const address = new URL('/graphql', window.location.href)
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
    link = new GraphQLWsLink(createClient({ url: address.href, lazy: true, lazyCloseTimeout: 5_000 }))
  }
  return link
}
