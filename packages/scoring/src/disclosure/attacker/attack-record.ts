/** `figures`: what is published is what it should be. `sums`, `order`, `ends`, `differences`: method 5.10, 1, 5 and 4. */
export const editionAttacks = ['figures', 'sums', 'order', 'ends', 'differences'] as const
export type EditionAttack = (typeof editionAttacks)[number]

/** What an attack has found, as keys and counts: never a value. */
export interface AttackFinding {
  readonly attack: EditionAttack
  readonly cohortKey: string | null
  readonly nodeId: string
  /** How many members it is about; 0 where it is a row that nobody can explain. */
  readonly members: number
}

export interface AttackCounts {
  /** Rows, families of sums, sets of order statistics, ends of groups, groups of earlier editions. */
  readonly tried: number
  /** What came nearest: the fewest members that could be told apart. Null where there is no such number. */
  readonly fewest: number | null
}

export interface EditionAttacked {
  readonly counts: Readonly<Record<EditionAttack, AttackCounts>>
  readonly findings: readonly AttackFinding[]
  /** Of the attack on the ends (decision 0026). */
  readonly ends: {
    readonly coalitions: number
    readonly possible: number
    readonly worlds: number
    readonly told: number
    readonly knownByPlaces: number
  }
}

/** What the attacks on an edition have tried and found, written down as they go; several of them add up to one. */
export class AttackRecord {
  readonly #tried = new Map<EditionAttack, number>()
  readonly #fewest = new Map<EditionAttack, number>()
  readonly #findings: AttackFinding[] = []
  readonly #known = new Map<string, unknown>()
  #ends = { coalitions: 0, possible: 0, worlds: 0, told: 0, knownByPlaces: 0 }

  tried(attack: EditionAttack, count = 1): void {
    this.#tried.set(attack, (this.#tried.get(attack) ?? 0) + count)
  }

  came(attack: EditionAttack, members: number): void {
    this.#fewest.set(attack, Math.min(this.#fewest.get(attack) ?? Infinity, members))
  }

  find(finding: AttackFinding): void {
    this.#findings.push(finding)
  }

  ends(more: EditionAttacked['ends']): void {
    const { coalitions, possible, worlds, told, knownByPlaces } = this.#ends
    this.#ends = {
      coalitions: coalitions + more.coalitions,
      possible: possible + more.possible,
      worlds: worlds + more.worlds,
      told: told + more.told,
      knownByPlaces: knownByPlaces + more.knownByPlaces,
    }
  }

  /** Nodes on which the same members have answered are the same question. */
  once<Answer>(question: string, ask: () => Answer): Answer {
    if (!this.#known.has(question)) this.#known.set(question, ask())
    return this.#known.get(question) as Answer
  }

  add({ counts, findings, ends }: EditionAttacked): void {
    for (const attack of editionAttacks) {
      this.tried(attack, counts[attack].tried)
      if (counts[attack].fewest !== null) this.came(attack, counts[attack].fewest)
    }
    this.#findings.push(...findings)
    this.ends(ends)
  }

  result(): EditionAttacked {
    const counts = Object.fromEntries(
      editionAttacks.map((attack) => [
        attack,
        { tried: this.#tried.get(attack) ?? 0, fewest: this.#fewest.get(attack) ?? null },
      ]),
    ) as Record<EditionAttack, AttackCounts>
    return { counts, findings: this.#findings, ends: this.#ends }
  }
}
