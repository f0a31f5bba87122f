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
  kind('adult-education', 'own', 'Vuxenutbildning', 'Adult education'),
  kind('elderly-care', 'own', 'Äldreomsorg', 'Care of older people'),
  kind('social-services', 'own', 'Individ- och familjeomsorg', 'Individual and family services'),
  kind('disability', 'own', 'Funktionshinder', 'Support for people with disabilities'),
  kind('labour-market', 'own', 'Arbetsmarknad', 'Labour market'),
  kind('culture-leisure', 'own', 'Kultur och fritid', 'Culture and leisure'),
  kind('planning', 'own', 'Samhällsbyggnad', 'Urban planning'),
  kind('technical-services', 'own', 'Teknik och service', 'Technical services'),
  kind('environment', 'own', 'Miljö', 'Environment'),
  kind('rescue', 'own', 'Räddningstjänst', 'Rescue services'),
  kind('health-care', 'own', 'Hälso- och sjukvård', 'Health care'),
  kind('public-transport', 'own', 'Kollektivtrafik', 'Public transport'),
  kind('other', 'own', 'Annan verksamhet', 'Other operation'),
  kind('funded-operations', 'funded', 'Kommunalt finansierade verksamheter', 'Funded operations'),
  kind('independent-school', 'funded', 'Fristående skola', 'Independent school'),
  kind('private-provider', 'funded', 'Privat utförare', 'Private care provider'),
  kind('municipal-company', 'funded', 'Kommunalt bolag', 'Municipal company'),
  kind('association', 'funded', 'Förening eller stiftelse', 'Association or foundation'),
  kind('other-funded', 'funded', 'Annan finansierad verksamhet', 'Other funded operation'),
]

const byId = new Map(unitKinds.map((one) => [one.id, one]))

/** The kind with this id, or null: the list grows, and old rounds keep their kinds. */
export function unitKind(id: string): UnitKind | null {
  return byId.get(id) ?? null
}

/** The kind of the top of a branch. The funded branch may also have such units in between, to order it. */
export const topKind = { own: 'organisation', funded: 'funded-operations' } as const
