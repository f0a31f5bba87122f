import type { Leak, OpenDatabase } from './leak.ts'

interface Member {
  readonly edition: string
  readonly organisation: string
}

const members = ['edition_value', 'edition_member']

/** Things let out of published editions. */
export const leaksOfEditions: readonly Leak[] = [
  {
    what: 'an anonymous member named in an edition',
    tables: members,
    letOut: async (database) => {
      const member = await shareAs(2, database)
      return [{ attack: 'sharing', what: /^key user of Nacka is told EditionMember/, places: [member] }]
    },
  },
  {
    what: 'an anonymous member among those who share publicly, by nobody who has signed in',
    tables: members,
    letOut: async (database) => {
      const member = await shareAs(3, database)
      return [
        { attack: 'sharing', what: /^stranger is told PublicSharer/, places: [member] },
        { attack: 'sharing', what: /^stranger is told PublicResult/, places: [member] },
      ]
    },
  },
  {
    what: 'a hidden figure in the national report',
    tables: ['national_report'],
    letOut: async (database) => {
      // The first mean of a group that is hidden gets a number.
      const [edition, line] = await changeReport(
        database,
        /^Kommungrupper;([^;]*);[^;]*;([^;]*);Medel;\.\./m,
        (found) => found.replace(/\.\.$/, '47,123'),
      )
      const [cohort] = await database.query<{ key: string }>(
        'select key from edition_cohort where edition_id = $1 and name = $2',
        [edition, line[1]],
      )
      const what = /^the national report tells Medel otherwise than the API/
      return [{ attack: 'exports', what, places: [{ edition, cohort: cohort!.key, node: line[2]! }] }]
    },
  },
  {
    what: 'somebody named in the national report',
    tables: ['national_report'],
    letOut: async (database) => {
      // One that shares publicly gets the name of an anonymous one.
      const [edition, line] = await changeReport(database, /^Delar öppet;[^;]*;[^;]*;([^;]*);/m, (found) =>
        found.replace(/;[^;]*;/, ';Någon annan;'),
      )
      const what = /^the national report names one that does not share publicly/
      return [{ attack: 'exports', what, places: [{ edition, node: line[1]! }] }]
    },
  },
  {
    what: 'a cohort figure in which one anonymous member is alone',
    tables: ['edition_figure'],
    letOut: async (database) => {
      const [cohort] = await database.query<{ edition: string; key: string; named: number }>(
        `select f.edition_id as edition, f.cohort_key as key, c.named_members as named
           from edition_figure f join edition_cohort c on c.edition_id = f.edition_id and c.key = f.cohort_key
          where f.node_id = 'total' and f.mean is not null and c.kind = 'group' and f.organisations > c.named_members + 4
          order by random() limit 1`,
      )
      const { edition, key, named } = cohort!
      await database.query(
        `update edition_figure set organisations = $3 where edition_id = $1 and cohort_key = $2 and node_id = 'total'`,
        [edition, key, named + 1],
      )
      const what = /^means leave 1 anonymous member by subtraction/
      return [{ attack: 'cohorts', what, places: [{ edition, cohort: key, node: 'total' }] }]
    },
  },
]

/** Lets one that shares anonymously in the newest published edition, chosen at random, share otherwise there. */
async function shareAs(level: number, database: OpenDatabase): Promise<Member & Record<string, string>> {
  const [member] = await database.query<Member & Record<string, string>>(
    `select m.edition_id as edition, m.organisation_id as organisation from edition_member m
       join edition e on e.id = m.edition_id where m.sharing_level = 1 and m.reason is null and e.state = 'published'
      order by e.reporting_year desc, random() limit 1`,
  )
  const { edition, organisation } = member!
  for (const table of members)
    await database.query(
      `update ${table} set sharing_level = ${level} where edition_id = $1 and organisation_id = $2`,
      [edition, organisation],
    )
  return { edition, organisation }
}

/** Changes one line of the national report; the line must be there. */
async function changeReport(
  database: OpenDatabase,
  line: RegExp,
  change: (found: string) => string,
): Promise<readonly [edition: string, line: RegExpExecArray]> {
  const [file] = await database.query<{ id: string; edition: string; content: Buffer }>(
    'select id, edition_id as edition, content from national_report limit 1',
  )
  const { id, edition, content } = file!
  const before = content.toString('utf8')
  const found = line.exec(before)
  if (!found) throw new Error(`no line of the national report is like ${line}`)
  await database.query('update national_report set content = $2 where id = $1', [
    id,
    Buffer.from(before.replace(found[0], change(found[0]))),
  ])
  return [edition, found]
}
