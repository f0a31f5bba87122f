import { answering, invited, reminded, type JobSet } from './job-set.ts'
import type { System } from './system.ts'

/** An effect that is not there once, with what it is of. */
export interface Wrong {
  readonly what: string
  readonly of: string
  readonly expected: string
  readonly found: string
}

interface Effect {
  readonly what: string
  /** Id → what is found in the database; `$1` are the ids. */
  readonly sql: string
  readonly idOf: (set: JobSet) => string
  readonly expected: string
}

const effects: readonly Effect[] = [
  {
    what: 'a round is opened once, everybody invited once',
    sql: `select r.id, concat_ws(' ', (select count(*) from audit_event where kind = 'ROUND_OPENED' and subject_id = r.id),
            (select count(*) from invitation where round_id = r.id),
            (select count(*) from mail where round_id = r.id and kind = 'invitation' and state = 'sent')) as found
            from round r where r.id = any ($1)`,
    idOf: ({ opening }) => opening,
    expected: `1 ${invited} ${invited}`,
  },
  {
    what: 'a round is closed once, every envelope taken out once',
    sql: `select b.id, concat_ws(' ', b.state, (select count(*) from audit_event where kind = 'BOX_CLOSED' and subject_id = b.id),
            (select count(*) from envelope where batch_id = b.id), (select count(*) from sealed_answer where batch_id = b.id),
            (select count(*) from answered_slot where round_id = b.round_id)) as found from batch b where b.id = any ($1)`,
    idOf: ({ closing }) => closing.batchId,
    expected: `closed 1 ${answering} 0 ${answering}`,
  },
  {
    what: 'each of those without an answer is reminded once',
    sql: `select w.round_id as id, concat_ws(' ', count(*), sum(w.listed), sum(w.sent), sum(w.bounced), count(w.finished_at),
            (select count(*) from mail m where m.round_id = w.round_id and m.kind = 'reminder')) as found
            from reminder_wave w where w.round_id = any ($1) group by w.round_id`,
    idOf: (set) => set.reminded,
    expected: `1 ${reminded} ${reminded} 0 1 0`,
  },
  {
    what: 'the notice has gone once',
    sql: `select round_id as id, string_agg(state, ' ') as found from mail
           where kind = 'notice' and round_id = any ($1) and notice = 'check_code' group by 1`,
    idOf: (set) => set.reminded,
    expected: 'sent',
  },
  {
    what: 'a target is judged once, and once it is written down why',
    sql: `select t.id, concat_ws(' ', (select string_agg(verdict || ' ' || cause, ', ') from decision_judgement where target_id = t.id),
            (select count(*) from audit_event where kind = 'TARGET_JUDGED' and subject_id = t.decision_id)) as found
            from decision_target t where t.id = any ($1)`,
    idOf: ({ decided }) => decided,
    expected: 'reachedForCertain target 1',
  },
  {
    what: 'the report is there once, and whole',
    sql: `select round_id as id, concat_ws(' ', count(*), bool_and(made_at is not null),
            bool_and(encode(substr(content, octet_length(content) - 5), 'escape') like '%EOF%')) as found
            from report where round_id = any ($1) group by 1`,
    idOf: ({ reported }) => reported,
    expected: '1 t t',
  },
]

/** Figures that must be, to the last digit, those of a set that nobody disturbed. */
const figures = {
  scored: `select round_id as id, md5(string_agg(concat_ws(' ', s.node_id, u.position, s.part, s.mean, s.low, s.high,
      s.respondents, s.answers, s.reason), ',' order by s.node_id, u.position, s.part)) as found
      from score s join round_unit u using (round_id, unit_id) where s.round_id = any ($1) group by 1`,
  published: `select e.edition_id as id, concat_ws(' ', count(*), sum(p.among), min(e.members),
      md5(string_agg(concat_ws(' ', p.low, p.high), ',' order by p.low, p.high))) as found
      from edition_guarantee e join edition_guaranteed_place p using (edition_id) where e.edition_id = any ($1) group by 1`,
  edition: `select e.id, concat_ws(' ', e.state, e.left_out,
      (select count(*) from job_run where edition_id = e.id and name = 'editions.compute-edition'),
      (select md5(string_agg(concat_ws(' ', cohort_key, node_id, organisations, mean, q25, median, reason), ','
         order by cohort_key, node_id)) from edition_figure where edition_id = e.id),
      (select md5(string_agg(concat_ws(' ', node_id, mean, low, high, respondents, reason), ',' order by node_id, mean, low))
         from edition_value where edition_id = e.id),
      (select count(*) from edition_member where edition_id = e.id)) as found from edition e where e.id = any ($1)`,
} as const

const named = {
  scored: 'the scores are',
  edition: 'the figures of the edition are',
  published: 'the guaranteed places are',
}

/** Looks for every effect of every set. @param calm the set that was worked through while nothing was killed */
export async function checkEffects(system: System, calm: JobSet, sets: readonly JobSet[]): Promise<Wrong[]> {
  const asked: Effect[] = [...effects]
  for (const kind of ['scored', 'edition', 'published'] as const) {
    const [found] = await system.query<{ found: string }>(figures[kind], [[calm[kind]]])
    if (!found?.found) throw new Error(`the set that nobody disturbed has no ${kind}`)
    const what = `${named[kind]} those of a calm run`
    asked.push({ what, sql: figures[kind], idOf: (set) => set[kind], expected: found.found })
  }
  const wrong: Wrong[] = []
  for (const { what, sql, idOf, expected } of asked) {
    const rows = await system.query<{ id: string; found: string }>(sql, [sets.map(idOf)])
    const found = new Map(rows.map((row) => [row.id, row.found]))
    for (const of of sets.map(idOf))
      if (found.get(of) !== expected) wrong.push({ what, of, expected, found: found.get(of) ?? 'nothing' })
  }
  return wrong
}

export interface CountOfKind {
  readonly name: string
  readonly done: number
  readonly failed: number
  /** Neither done nor failed: lost. */
  readonly open: number
  /** Started more often than once. */
  readonly again: number
}

/** Every run that there is, but for those that cannot end well. */
export function countRuns(system: System, poison: readonly string[]): Promise<CountOfKind[]> {
  return system.query<CountOfKind>(
    `select name, count(*) filter (where state = 'done')::int as done, count(*) filter (where state = 'failed')::int as failed,
            count(*) filter (where state not in ('done', 'failed'))::int as open, count(*) filter (where attempts > 1)::int as again
       from job_run where not (id = any ($1)) group by 1 order by 1`,
    [poison],
  )
}
