import { randomInt } from 'node:crypto'
import type { Leak } from './leak.ts'

/** A figure of a round that was changed. */
interface Changed {
  readonly round: string
  readonly unit: string
  readonly node: string
}

const changed = 'round_id as round, unit_id as unit, node_id as node'
const inRounds = 'round_id in (select id from round where organisation_id = $1 and reporting_year = $2)'

const tables = ['score']

/** Things let out of the rounds that one organisation has held in one year. */
export const leaksOfRounds: readonly Leak[] = [
  {
    what: 'a withheld unit, chosen at random, with the figures of another',
    tables,
    letOut: async (database, { organisation, year }) => {
      const withheld = await database.query<{ round: string; unit: string; shown: string }>(
        `select r.id as round, u.unit_id as unit,
                  (select s.unit_id from score s where s.round_id = r.id and s.part = 'rest' limit 1) as shown
             from round r join round_unit u on u.round_id = r.id
            where r.organisation_id = $1 and r.reporting_year = $2
              and not exists (select from score s where s.round_id = r.id and s.unit_id = u.unit_id)`,
        [organisation, year],
      )
      const { round, unit, shown } = withheld[randomInt(withheld.length)]!
      await database.query(
        `insert into score select (jsonb_populate_record(s, jsonb_build_object('unit_id', $2::text, 'part', 'whole', 'respondents', 5))).*
             from score s where s.round_id = $1 and s.unit_id = $3 and s.part = 'rest'`,
        [round, unit, shown],
      )
      const what = /^(?:5 people are left over by subtraction|the parts of a unit have more people than it)/
      return [{ attack: 'sums', what, places: [{ round, unit }] }]
    },
  },
  {
    what: 'a part computed with a statement that is withheld',
    tables,
    letOut: async (database, { organisation, year }) => {
      const figures = await database.query<Changed>(
        `update score set mean = mean + 1 where node_id = 'category:technology' and part = 'whole' and ${inRounds}
           returning ${changed}`,
        [organisation, year],
      )
      const what = /^it does not follow from its shown parts/
      return [{ attack: 'details', what, places: figures.map((figure) => ({ ...figure, part: 'WHOLE' })) }]
    },
  },
  {
    what: 'details of a group below fifteen',
    tables,
    letOut: async (database, { organisation, year }) => {
      // The next leak needs its own statement with as many answers as its mean agrees with.
      const figures = await database.query<Changed>(
        `update score set answers = 8 where part = 'rest' and node_id like 'item:%' and node_id <> 'item:E1'
              and answers is null and mean is not null and respondents < 15 and ${inRounds}
           returning ${changed}`,
        [organisation, year],
      )
      const what = /^answers of a group with an atom of \d+ people/
      return [{ attack: 'details', what, places: figures.map((figure) => ({ ...figure, part: 'REST' })) }]
    },
  },
  {
    what: 'a statement’s mean that is not cut near the end',
    tables,
    letOut: async (database, { organisation, year }) => {
      const figures = await database.query<Changed>(
        `update score set mean = 100, truncated = null where part = 'rest' and node_id = 'item:E1' and ${inRounds}
           returning ${changed}`,
        [organisation, year],
      )
      const what = /^one answer lies between 100 and 100$/
      return [{ attack: 'answers', what, places: figures.map((figure) => ({ ...figure, part: 'REST' })) }]
    },
  },
]
