/** Where an object stands: round, unit, part, edition, organisation, cohort, node, branch. */
export type Place = Readonly<Record<string, string>>

/** One object that the API has told, by all who were told it. */
export interface SeenObject {
  readonly type: string
  readonly place: Place
  /** Of each field every value that was told, as JSON, with the roles that were told it. */
  readonly fields: Map<string, Map<string, Set<string>>>
}

/** A text that names somebody outside the list of organisations. */
export interface Mention {
  readonly role: string
  readonly where: string
  readonly id: string
}

/** Everything that was fetched, by type and place: what several roles are told about the same thing lies together. */
export class Seen {
  private readonly objects = new Map<string, Map<string, SeenObject>>()
  readonly mentions: Mention[] = []

  /** The object of a type at a place: made when it is first told of. */
  at(type: string, place: Place): SeenObject {
    const key = Object.entries(place)
      .map(([name, each]) => `${name}=${each}`)
      .toSorted()
      .join(' ')
    const ofType = this.objects.get(type) ?? new Map<string, SeenObject>()
    this.objects.set(type, ofType)
    const object = ofType.get(key) ?? { type, place, fields: new Map() }
    ofType.set(key, object)
    return object
  }

  add(role: string, type: string, place: Place, field: string, value: unknown): void {
    tell(this.at(type, place), role, field, value)
  }

  of(type: string): readonly SeenObject[] {
    return [...(this.objects.get(type)?.values() ?? [])]
  }

  /** How many objects, and how many values that are not null. */
  count(): { objects: number; values: number } {
    let [objects, values] = [0, 0]
    for (const ofType of this.objects.values())
      for (const { fields } of ofType.values()) {
        objects++
        for (const told of fields.values()) for (const text of told.keys()) if (text !== 'null') values++
      }
    return { objects, values }
  }

  types(): readonly string[] {
    return [...this.objects.keys()]
  }
}

/** Notes that a role was told this. */
export function tell(object: SeenObject, role: string, field: string, value: unknown): void {
  const values = object.fields.get(field) ?? new Map<string, Set<string>>()
  object.fields.set(field, values)
  const text = JSON.stringify(value)
  const roles = values.get(text) ?? new Set<string>()
  values.set(text, roles.add(role))
}

/** The value of a field: the one that is not null, if any role was told one. */
export function told<Value = number>(object: SeenObject, field: string): Value | null {
  for (const text of object.fields.get(field)?.keys() ?? []) if (text !== 'null') return JSON.parse(text) as Value
  return null
}
