import type { DrawnUnit } from './demo-organisations.ts'

/**
 * The home municipality of the demonstration, drawn by hand so that every case is on screen: three levels, units that are
 * too small to be shown, one larger unit that is hidden with them, funded operations of every kind. 204 are invited.
 */
export const nackaUnits: readonly DrawnUnit[] = [
  own(null, 'Nacka kommun', 'organisation', 0),
  own(0, 'Utbildning', 'primary-school', 0), // 1
  own(1, 'Utbildning, ledning och stab', 'management', 4),
  own(1, 'Förskolan', 'preschool', 22),
  own(1, 'Grundskolan', 'primary-school', 30),
  own(1, 'Gymnasieskolan', 'secondary-school', 12),
  own(0, 'Social omsorg', 'elderly-care', 0), // 6
  own(6, 'Social omsorg, ledning och stab', 'management', 5),
  own(6, 'Äldreomsorgen', 'elderly-care', 24),
  own(6, 'Individ- och familjeomsorgen', 'social-services', 18),
  own(0, 'Stadsbyggnad', 'planning', 0), // 10
  own(10, 'Stadsbyggnad, ledning och stab', 'management', 3),
  own(10, 'Planering och bygglov', 'planning', 14),
  own(10, 'Mark och exploatering', 'planning', 12),
  own(0, 'Teknik och service', 'technical-services', 16),
  own(0, 'Stadsledningskontoret', 'management', 14),
  funded(null, 'Kommunalt finansierade verksamheter', 'funded-operations', null, 0), // 16
  funded(16, 'Björkens friskola', 'independent-school', 'Björkens friskola AB', 13),
  funded(16, 'Solgläntans hemtjänst', 'private-provider', 'Solgläntans hemtjänst AB', 12),
  funded(16, 'Bostadsbolaget', 'municipal-company', 'Nacka Bostadsbolaget AB', 5),
]

/** Answered in every closed round of the home municipality: 73 % of 204. */
export const nackaRespondents = 149

function own(parent: number | null, name: string, kind: string, invited: number): DrawnUnit {
  return { parent, branch: 'own', name, kind, operator: null, invited, employees: invited * 6 }
}

function funded(
  parent: number | null,
  name: string,
  kind: string,
  operator: string | null,
  invited: number,
): DrawnUnit {
  return { parent, branch: 'funded', name, kind, operator, invited, employees: invited * 3 }
}
