import { useQuery } from '@apollo/client/react'
import { TrainingsDocument, TrainingTagsDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { maturityInstrument } from '../../lib/instrument.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { areasOf, factorsOf } from './training-tags.ts'

/**
 * Whose catalogue is on screen (null: the national one alone), and whether the person keeps it: key users their organisation's own
 * trainings, coordinators without an organisation the national ones.
 */
export function useCatalogueOwner(): { readonly organisationId: string | null; readonly keeps: boolean } {
  const signedIn = useSignedIn()
  const organisationId = signedIn.organisation?.id ?? null
  return { organisationId, keeps: hasRole(signedIn, organisationId ? 'KEY_USER' : 'NATIONAL_COORDINATOR') }
}

/** What trainings are tagged with: areas and factors of the newest questionnaire, none where there is no questionnaire. Null until they are known. */
export function useTags() {
  const { language } = useText()
  const { data, error, refetch } = useQuery(TrainingTagsDocument)
  const nodes = data && (data.instrumentVersions.find(({ key }) => key === maturityInstrument)?.nodes ?? [])
  return {
    tags: nodes ? { areas: areasOf(nodes, language), factors: factorsOf(nodes, language) } : null,
    error,
    refetch,
  }
}

/** The whole catalogue with its tags: a thousand entries at most, so what is filtered is filtered here. */
export function useCatalogue() {
  const { organisationId, keeps } = useCatalogueOwner()
  const { tags, error: tagError, refetch: again } = useTags()
  const { data, error, refetch } = useQuery(TrainingsDocument, { variables: { organisationId } })
  return {
    organisationId,
    keeps,
    tags,
    trainings: data?.trainings ?? null,
    error: error ?? tagError,
    refetch: () => Promise.all([refetch(), again()]),
  }
}
