/**
 * SKR's classification of municipalities, edition 2023: nine groups in three main groups. The names of the groups come
 * with the organisations; those of the main groups are these.
 */
const mainGroupNames: Readonly<Record<string, string>> = {
  A: 'Storstäder och storstadsnära kommuner',
  B: 'Större städer och kommuner nära större stad',
  C: 'Mindre städer/tätorter och landsbygdskommuner',
}

/** Main group of an SKR group: its first letter. @example mainGroupOf('A2') // 'A' */
export function mainGroupOf(skrGroup: string | null): string | null {
  return skrGroup ? skrGroup.slice(0, 1) : null
}

/**
 * The Swedish name of a cohort, null for the one of all: the interface has its own word for that.
 *
 * @param groupNames names of the SKR groups, as the organisations carry them
 * @example cohortName('main:A', new Map()) // 'Storstäder och storstadsnära kommuner'
 */
export function cohortName(key: string, groupNames: ReadonlyMap<string, string>): string | null {
  const [kind, code] = key.split(':', 2) as [string, string?]
  if (code === undefined) return null
  return (kind === 'main' ? mainGroupNames[code] : groupNames.get(code)) ?? code
}

/**
 * Whether an organisation's figures enter cohorts. Red ones are shown at home only (method 1.4); one without figures
 * has nothing to enter.
 */
export function entersCohorts(member: { readonly grade: string | null; readonly hasFigures: boolean }): boolean {
  return member.hasFigures && member.grade !== null && member.grade !== 'red'
}
