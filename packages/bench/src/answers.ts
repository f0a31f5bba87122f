/** Answers of made-up people to a questionnaire of thirty items, as the database gives them: one byte per item. */
export interface PackedAnswers {
  readonly items: number
  readonly groups: number
  readonly groupOf: Uint16Array
  /** rows x items: 1-6, 7 = don't know, 0 = skipped */
  readonly answers: Uint8Array
}

/** Makes the same answers every time for the same seed; about 5 % "don't know", 1 % skipped. */
export function packedAnswers(rows: number, { items = 30, groups = 870, seed = 20261123 } = {}): PackedAnswers {
  const random = xorshift(seed)
  const groupOf = Uint16Array.from({ length: rows }, () => random() % groups)
  const answers = new Uint8Array(rows * items)
  for (let at = 0; at < answers.length; at++) {
    const draw = random() % 100
    answers[at] = draw === 0 ? 0 : draw < 6 ? 7 : 1 + (draw % 6)
  }
  return { items, groups, groupOf, answers }
}

function xorshift(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}
