import type { LocalisedText } from '../instruments/instrument.ts'

/** What a unit does: one national list, so that the same kind can be compared across municipalities. */
export interface UnitKind {
  readonly id: string
  readonly title: LocalisedText
  /** Which branch of the tree the kind belongs to; both for an organisation's own top. */
  readonly branch: 'own' | 'funded'
}

const kind = (id: string, branch: UnitKind['branch'], sv: string, en: string): UnitKind => ({
  id,
  title: { sv, en },
  branch,
})

export const unitKinds: readonly UnitKind[] = [
  kind('organisation', 'own', 'Hela organisationen', 'The whole organisation'),
  kind('management', 'own', 'Kommunledning och stab', 'Executive management and staff'),
  kind('finance-hr', 'own', 'Ekonomi och HR', 'Finance and HR'),
  kind('digitalisation', 'own', 'IT och digitalisering', 'IT and digitalisation'),
  kind('preschool', 'own', 'Förskola', 'Preschool'),
  kind('primary-school', 'own', 'Grundskola', 'Compulsory school'),
  kind('secondary-school', 'own', 'Gymnasieskola', 'Upper secondary school'),
  kind('elderly-care', 'own', 'Äldreomsorg', 'Care of older people'),
  kind('social-services', 'own', 'Individ- och familjeomsorg', 'Individual and family services'),
  kind('disability', 'own', 'Funktionshinder', 'Support for people with disabilities'),
  kind('labour-market', 'own', 'Arbetsmarknad', 'Labour market'),
  kind('culture-leisure', 'own', 'Kultur och fritid', 'Culture and leisure'),
  kind('planning', 'own', 'Samhällsbyggnad', 'Urban planning'),
  kind('technical-services', 'own', 'Teknik och service', 'Technical services'),
  kind('environment', 'own', 'Miljö', 'Environment'),
  kind('rescue', 'own', 'Räddningstjänst', 'Rescue services'),
  kind('funded-operations', 'funded', 'Kommunalt finansierade verksamheter', 'Funded operations'),
  kind('independent-school', 'funded', 'Fristående skola', 'Independent school'),
  kind('private-provider', 'funded', 'Privat utförare', 'Private care provider'),
  kind('municipal-company', 'funded', 'Kommunalt bolag', 'Municipal company'),
]

const byId = new Map(unitKinds.map((one) => [one.id, one]))

/** The kind with this id, or null: the list grows, and old rounds keep their kinds. */
export function unitKind(id: string): UnitKind | null {
  return byId.get(id) ?? null
}
