import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { storeInstrumentVersion } from '@mognad/db/instruments/instrument-version.store'
import { readOf } from '@mognad/db/job-runs/job-run.store'
import { BinaryRows } from '@mognad/db/responses/copy-binary'
import { packagedInstrument } from '@mognad/db/seed/demo-model'

export const scaleYear = 2026
export const peopleEach = 300
const items = 30
/** Organisations whose responses are sent to the server at a time. */
const atATime = 200
/** Answer sheets are drawn from so many, for each of the levels that organisations have. */
const sheetsPerLevel = 1_024
const levels = 41

/**
 * A country of any size whose rounds have been opened and wait to be counted: every organisation has one unit of 300
 * people, answers lean on the organisation's own level, and all are one cohort. The same for the same number of organisations,
 * ids included.
 */
export async function loadCountry(migratorUrl: string, organisations: number): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    const instrumentVersionId = await storeInstrumentVersion(readOf(client), packagedInstrument())
    await client.query('begin')
    await client.query('select ensure_response_year($1)', [scaleYear])
    for (const statement of statements)
      await client.query(
        statement.replaceAll('$VERSION', `'${instrumentVersionId}'`).replaceAll('$N', String(organisations)),
      )
    await pipeline(
      Readable.from(responses(organisations)),
      client.query(
        copyFrom(
          'copy response (reporting_year, organisation_id, batch_id, atom_id, answers) from stdin (format binary)',
        ),
      ),
    )
    await client.query('commit')
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const word = (kind: string) => `md5('${kind} ' || i)::uuid`
const each = 'from generate_series(0, $N - 1) i'
const frame = Math.round(peopleEach * 1.4)
const statements = [
  `insert into organisation (id, code, name, kind, sharing_level, synthetic)
   select ${word('organisation')}, lpad(i::text, 6, '0'), 'Kommun ' || i, 'municipality', case when i % 5 = 0 then 1 else 2 end, true ${each}`,
  `insert into round (id, organisation_id, instrument_version_id, name, reporting_year, target_group, state, synthetic, closes_at)
   select ${word('round')}, ${word('organisation')}, $VERSION, 'Mätning', ${scaleYear}, 'employees', 'opened', true, '${scaleYear}-11-01' ${each}`,
  `insert into batch (id, organisation_id, round_id, number, state, closes_at, envelope_bytes, key_holder, public_key)
   select ${word('batch')}, ${word('organisation')}, ${word('round')}, 1, 'opened', '${scaleYear}-11-01', 1105, 'Registrator',
          decode(repeat('04', 65), 'hex') ${each}`,
  `insert into unit (id, organisation_id, branch, name, kind, employees)
   select ${word('unit')}, ${word('organisation')}, 'own', 'Kommunen', 'management', ${frame} ${each}`,
  `insert into round_unit (organisation_id, branch, name, kind, employees, round_id, unit_id, position, frame, invited, key_group_id, published, respondents)
   select ${word('organisation')}, 'own', 'Kommunen', 'management', ${frame}, ${word('round')}, ${word('unit')}, 0, ${frame}, ${frame},
          ${word('unit')}, true, ${peopleEach} ${each}`,
]

function* responses(organisations: number): Generator<Buffer> {
  const sheets = drawSheets()
  const random = generator(20_261_123)
  for (let start = 0; start < organisations; start += atATime) {
    const rows = new BinaryRows(5)
    for (let index = start; index < Math.min(organisations, start + atATime); index++) {
      const [organisation, batch, unit] = ['organisation', 'batch', 'unit'].map((kind) => idOf(`${kind} ${index}`))
      // The sum of three: most organisations lie in the middle.
      const level = Math.floor(((random() + random() + random()) / 3) * levels)
      for (let person = 0; person < peopleEach; person++) {
        const sheet = (level * sheetsPerLevel + Math.floor(random() * sheetsPerLevel)) * items
        rows
          .row()
          .int2(scaleYear)
          .uuid(organisation!)
          .uuid(batch!)
          .uuid(unit!)
          .bytes(sheets.subarray(sheet, sheet + items))
      }
    }
    const file = Buffer.from(rows.finish().buffer)
    // One file for the server: the head only once, the end only at the end.
    yield file.subarray(start === 0 ? 0 : 19, start + atATime < organisations ? -2 : undefined)
  }
}

function drawSheets(): Uint8Array {
  const random = generator(7)
  const sheets = new Uint8Array(levels * sheetsPerLevel * items)
  for (let level = 0, at = 0; level < levels; level++)
    for (let sheet = 0; sheet < sheetsPerLevel; sheet++) {
      const person = random()
      for (let item = 0; item < items; item++, at++) {
        const draw = random()
        const points = 0.35 * (level / levels) + 0.35 * person + 0.3 * random()
        sheets[at] = draw < 0.01 ? 0 : draw < 0.06 ? 7 : 1 + Math.min(5, Math.floor(6 * points))
      }
    }
  return sheets
}

function idOf(words: string): string {
  const hex = createHash('md5').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
