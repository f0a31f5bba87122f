import type { Answer, Asker } from '../crawl/asking.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'

/** Something that exists and is not for this role, and how it is asked for. */
export interface HiddenThing {
  readonly asker: Asker
  readonly what: string
  readonly document: string
  readonly variables: (id: string) => Readonly<Record<string, unknown>>
  readonly id: string
}

/** Times that each is asked, taking turns, so that what the machine does meanwhile meets both. */
const TURNS = 15

/**
 * Attack 6 of method 5.10: what is hidden is asked for beside what does not exist. Status, length and body must be the same
 * but for the id that was sent. Times are told, never judged: a busy machine would decide.
 */
export async function attackBehaviour(things: readonly HiddenThing[], nextId: () => string): Promise<AttackResult> {
  const findings: Finding[] = []
  const times: { what: string; hidden: number; missing: number; spread: number }[] = []
  let asked = 0
  for (const { asker, what, document, variables, id } of things) {
    const [hidden, missing]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < TURNS; turn++) {
      const other = nextId()
      const [one, none] = [await asker.ask(document, variables(id)), await asker.ask(document, variables(other))]
      asked += 2
      hidden.push(one.milliseconds)
      missing.push(none.milliseconds)
      if (turn > 0) continue
      const differs = difference(withoutId(one, id), withoutId(none, other))
      if (differs)
        findings.push({
          what: `${asker.role}: ${what} is told from what does not exist by its ${differs}`,
          where: { id },
        })
    }
    times.push({
      what: `${what} as ${asker.role}`,
      hidden: median(hidden),
      missing: median(missing),
      spread: spread(missing),
    })
  }
  const widest = times.toSorted((a, b) => gap(b) - gap(a))[0]
  return {
    name: 'behaviour',
    tried: [
      `${counted(things.length, 'hidden thing', 'hidden things')}, each asked for ${TURNS} times beside ids that do not exist ` +
        `(${counted(asked, 'request', 'requests')}): status, length and body compared`,
    ],
    findings,
    noticed: widest
      ? [
          `times, not judged: the widest gap of medians is ${gap(widest).toFixed(2)} ms (${widest.what}: ${widest.hidden.toFixed(2)} hidden, ` +
            `${widest.missing.toFixed(2)} missing, where half of the requests lie within ${widest.spread.toFixed(2)} ms of one another)`,
        ]
      : [],
  }
}

const gap = ({ hidden, missing }: { hidden: number; missing: number }) => Math.abs(hidden - missing)

const withoutId = (answer: Answer, id: string) => ({ status: answer.status, body: answer.body.replaceAll(id, '') })

function difference(one: { status: number; body: string }, other: { status: number; body: string }): string | null {
  if (one.status !== other.status) return 'status'
  if (one.body.length !== other.body.length) return 'length'
  return one.body === other.body ? null : 'body'
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)]!
const spread = (values: readonly number[]) =>
  sorted(values)[Math.floor(values.length * 0.75)]! - sorted(values)[Math.floor(values.length * 0.25)]!
