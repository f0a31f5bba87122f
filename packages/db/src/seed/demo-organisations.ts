import { demoId, demoSeed } from './demo-id.ts'
import { nackaUnits } from './demo-nacka.ts'
import { fundedKinds, fundedNames, ownKinds, partsOfTown, type DemoKind } from './demo-unit-names.ts'
import { poisson, randomStream, shuffled, type RandomStream } from './random.ts'
import type { Place } from './read-places.ts'

export interface DemoUnit {
  readonly id: string
  /** Place of the parent in the organisation's list; null for the root of a branch. */
  readonly parent: number | null
  readonly branch: 'own' | 'funded'
  readonly name: string
  readonly kind: string
  readonly operator: string | null
  /** Those the round is meant for (who lead, steer or manage), attached to this unit itself; all of them are invited. */
  readonly invited: number
  /** Headcount attached to this unit itself. */
  readonly employees: number
}

export interface DemoOrganisation extends Place {
  readonly sharingLevel: 0 | 1 | 2 | 3
  /** Parents before children; the root of the own branch first. */
  readonly units: readonly DemoUnit[]
}

export const nackaCode = '0182'

// Large municipalities have a third level with units of two to six people.
const thirdLevelFrom = 80_000
const shareFunded = 0.15
const meanUnits = 3
const mostUnits = 40
const referencePopulation = 16_180 // the median municipality

/**
 * The municipalities as the demonstration has them: real names, populations and groups; invented units, headcounts and
 * sharing levels (10 % own only, 35 % anonymous, 45 % by name, 10 % public). The same at every call.
 */
export function demoOrganisations(places: readonly Place[]): DemoOrganisation[] {
  const levels = sharingLevels(places)
  const meanRoot =
    places.reduce((sum, { population }) => sum + Math.sqrt(population / referencePopulation), 0) / places.length
  return places.map((place, index) => {
    const events = ((meanUnits - 1) * Math.sqrt(place.population / referencePopulation)) / meanRoot
    return {
      ...place,
      sharingLevel: place.code === nackaCode ? 2 : (levels[index] ?? 1),
      units: withIds(place.code, place.code === nackaCode ? nackaUnits : drawnUnits(place, events)),
    }
  })
}

/** A unit as it is drawn, before it has an id. */
export type DrawnUnit = Omit<DemoUnit, 'id'>

function withIds(code: string, units: readonly DrawnUnit[]): DemoUnit[] {
  return units.map((unit, index) => ({ id: demoId('unit', code, index), ...unit }))
}

function sharingLevels(places: readonly Place[]): (0 | 1 | 2 | 3)[] {
  const level = (index: number) => {
    const share = (index + 0.5) / places.length
    return share < 0.1 ? 0 : share < 0.45 ? 1 : share < 0.9 ? 2 : 3
  }
  return shuffled(
    places.map((_place, index) => level(index)),
    randomStream(demoSeed, 'sharing'),
  )
}

function drawnUnits(place: Place, events: number): DrawnUnit[] {
  const stream = randomStream(demoSeed, 'units', place.code)
  const count = Math.min(mostUnits, 1 + poisson(stream, events))
  const funded = Array.from({ length: count - 1 }, () => stream.uniform()).filter(
    (draw) => draw < (shareFunded * meanUnits) / (meanUnits - 1),
  ).length
  const title = /s$|kommun$/.test(place.name) ? `${place.name} kommun` : `${place.name}s kommun`
  const units: DrawnUnit[] = [root('own', title)]
  drawKinds(ownKinds, count - funded, stream).forEach(({ kind, name }, index, all) => {
    const sameKind = all.filter((other) => other.kind === kind).length > 1
    const label = sameKind ? `${name} ${partsOfTown[index % partsOfTown.length]}` : name
    addAdministration(units, { name: label, kind, size: sizeOf(stream), place, stream })
  })
  if (funded > 0) {
    const top = units.push(root('funded', 'Kommunalt finansierade verksamheter')) - 1
    drawKinds(fundedKinds, funded, stream).forEach(({ kind }) => {
      const names = (fundedNames[kind] ?? []).filter((name) => !units.some((unit) => unit.name === name))
      const name = names[stream.integer(names.length)] ?? `Verksamhet ${units.length}`
      const operator = kind === 'municipal-company' ? `${place.name} ${name} AB` : `${name} AB`
      units.push({ ...leaf('funded', top, name, kind, sizeOf(stream), stream), operator })
    })
  }
  return units
}

/** An administration, in large municipalities divided into its management, small teams and larger units. */
function addAdministration(
  units: DrawnUnit[],
  { name, kind, size, place, stream }: { name: string; kind: string; size: number; place: Place; stream: RandomStream },
): void {
  const isDivided = place.population >= thirdLevelFrom && size >= 24
  const top = units.push({ ...leaf('own', 0, name, kind, isDivided ? 0 : size, stream) }) - 1
  if (!isDivided) return
  const small = () => 2 + stream.integer(5)
  const [management, team] = [small(), small()]
  const larger = size < 60 ? 2 : 3
  const rest = size - management - team
  units.push(leaf('own', top, `${name}, ledning och stab`, 'management', management, stream))
  units.push(leaf('own', top, `${name}, utveckling`, kind, team, stream))
  for (let part = 0; part < larger; part++) {
    const share = Math.floor(rest / larger) + (part < rest % larger ? 1 : 0)
    units.push(leaf('own', top, `${name}, ${partsOfTown[part]}`, kind, share, stream))
  }
}

const root = (branch: 'own' | 'funded', name: string): DrawnUnit => ({
  parent: null,
  branch,
  name,
  kind: branch === 'own' ? 'organisation' : 'funded-operations',
  operator: null,
  invited: 0,
  employees: 0,
})

function leaf(
  branch: 'own' | 'funded',
  parent: number,
  name: string,
  kind: string,
  invited: number,
  stream: RandomStream,
): DrawnUnit {
  return {
    parent,
    branch,
    name,
    kind,
    operator: null,
    invited,
    employees: Math.round(invited * (3 + 5 * stream.uniform())),
  }
}

/** Invited to a unit: such that its respondents are log-normal (median 45, kept within 8-188) at a response rate of .70. */
function sizeOf(stream: RandomStream): number {
  const respondents = Math.min(188, Math.max(8, Math.exp(3.82 + 0.61 * stream.normal())))
  return Math.round(respondents / 0.7)
}

/** Kinds by weight, every kind once before any comes twice. */
function drawKinds(kinds: readonly DemoKind[], count: number, stream: RandomStream): DemoKind[] {
  const drawn: DemoKind[] = []
  while (drawn.length < count) {
    const used = drawn.length % kinds.length === 0 ? [] : drawn.slice(drawn.length - (drawn.length % kinds.length))
    const left = kinds.filter((one) => !used.includes(one))
    let place = stream.uniform() * left.reduce((sum, { weight }) => sum + weight, 0)
    const chosen = left.find(({ weight }) => (place -= weight) < 0) ?? left.at(-1)
    if (chosen) drawn.push(chosen)
  }
  return drawn
}
