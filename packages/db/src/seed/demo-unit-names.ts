/** Names that demonstration units go by, per kind of the national list. All operators are invented. */
export interface DemoKind {
  readonly kind: string
  readonly name: string
  /** How often the kind is drawn, relative to the others. */
  readonly weight: number
  /** Points that units of this kind lie above (below) the others. */
  readonly points: number
}

// Social care and education lie lower, technical and service administrations higher.
export const ownKinds: readonly DemoKind[] = [
  { kind: 'primary-school', name: 'Grundskolan', weight: 5, points: -4 },
  { kind: 'elderly-care', name: 'Äldreomsorgen', weight: 5, points: -4 },
  { kind: 'planning', name: 'Samhällsbyggnad', weight: 5, points: 4 },
  { kind: 'management', name: 'Kommunledningskontoret', weight: 5, points: 2 },
  { kind: 'technical-services', name: 'Teknik och service', weight: 4, points: 4 },
  { kind: 'preschool', name: 'Förskolan', weight: 3, points: -4 },
  { kind: 'secondary-school', name: 'Gymnasieskolan', weight: 3, points: -3 },
  { kind: 'social-services', name: 'Individ- och familjeomsorgen', weight: 3, points: -4 },
  { kind: 'disability', name: 'Funktionsstöd', weight: 3, points: -5 },
  { kind: 'culture-leisure', name: 'Kultur och fritid', weight: 3, points: 0 },
  { kind: 'environment', name: 'Miljökontoret', weight: 2, points: 3 },
  { kind: 'labour-market', name: 'Arbetsmarknad och vuxenutbildning', weight: 2, points: -1 },
  { kind: 'rescue', name: 'Räddningstjänsten', weight: 1, points: 1 },
  { kind: 'finance-hr', name: 'Ekonomi och HR', weight: 2, points: 4 },
  { kind: 'digitalisation', name: 'IT och digitalisering', weight: 2, points: 5 },
]

export const fundedKinds: readonly DemoKind[] = [
  { kind: 'independent-school', name: 'Friskolan', weight: 4, points: -3 },
  { kind: 'private-provider', name: 'Omsorgsboendet', weight: 4, points: -4 },
  { kind: 'municipal-company', name: 'Bostadsbolaget', weight: 3, points: 4 },
]

const allKinds = new Map([...ownKinds, ...fundedKinds].map((one) => [one.kind, one.points]))

/** Points above (below) other kinds; 0 for a kind without a known difference. */
export const pointsOfKind = (kind: string): number => allKinds.get(kind) ?? 0

export const fundedNames: Readonly<Record<string, readonly string[]>> = {
  'independent-school': [
    'Björkens friskola',
    'Ekens friskola',
    'Lindens friskola',
    'Rönnens friskola',
    'Almens friskola',
  ],
  'private-provider': [
    'Solgläntans hemtjänst',
    'Ängens omsorg',
    'Strandens omsorg',
    'Åkerns hemtjänst',
    'Havets omsorg',
  ],
  'municipal-company': ['Bostadsbolaget', 'Energibolaget', 'Vattenbolaget', 'Fastighetsbolaget', 'Parkeringsbolaget'],
}

export const partsOfTown = ['norr', 'söder', 'öster', 'väster', 'centrum'] as const
