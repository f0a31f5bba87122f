import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useDeferredValue } from 'react'
import useSWR from 'swr'

/** One question to the API and its answer; `ask` of the pages, or a fixture's. */
export type Ask = <Data>(question: readonly [TypedDocumentNode<Data, never>, object]) => Promise<Data>

/**
 * What the API answers to anybody: kept while the reader goes from page to page, and asked for again when the reader wants.
 * Who asks is said around the pages (`SWRConfig`, with an `Ask` as its fetcher).
 */
export function usePublicAnswer<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): { data: Data | undefined; error: unknown; again: () => void } {
  const { data, error, mutate } = useSWR<Data, unknown>([document, variables], {
    revalidateOnFocus: false,
    shouldRetryOnError: false,
  })
  // Drawing a long list must not keep a phone from answering a touch.
  const shown = useDeferredValue(data)
  return { data: shown, error, again: () => void mutate() }
}
