import { randomBytes } from 'node:crypto'
import type { HiddenThing } from './attacks/behaviour.ts'
import type { Asker } from './crawl/asking.ts'
import type { Fetched } from './fetch-everything.ts'
import { told } from './crawl/seen.ts'

const byId = (root: string) => `query ($id: ID!) { ${root}(id: $id) { id } }`
const byItself = (id: string) => ({ id })

/** Rounds, computations, unpublished editions and comparisons that exist and are not for the role. */
export function hiddenThings(askers: readonly Asker[], { seen, beganAt }: Fetched): readonly HiddenThing[] {
  const rounds = seen.of('Round')
  // A run that began while roles were fetching may be this role's own without having been told to it.
  const jobs = seen.of('JobRun').filter((job) => Date.parse(told<string>(job, 'requestedAt') ?? '') < beganAt)
  const editions = seen.of('Edition')
  return askers.flatMap((asker): HiddenThing[] => {
    const isNational = asker.role.includes('coordinator')
    const foreign = rounds.find((round) => !asker.homes.includes(told<string>(round, 'organisation') ?? ''))
    const job = isNational
      ? undefined
      : jobs.find((each) => !each.fields.get('id')?.values().next().value?.has(asker.role))
    const organisation = seen.of('Organisation').find(({ place }) => !asker.homes.includes(place['organisation'] ?? ''))
    const draft = editions.find(
      (edition) => !['PUBLISHED', 'SUPERSEDED'].includes(told<string>(edition, 'state') ?? ''),
    )
    const edition = editions[0]?.place['edition']
    return [
      ...(foreign
        ? [
            {
              asker,
              what: 'a round of others',
              document: byId('round'),
              variables: byItself,
              id: foreign.place['round']!,
            },
          ]
        : []),
      ...(job
        ? [
            {
              asker,
              what: 'a computation of others',
              document: byId('jobRun'),
              variables: byItself,
              id: job.place['job']!,
            },
          ]
        : []),
      ...(draft && !isNational
        ? [
            {
              asker,
              what: 'an unpublished edition',
              document: byId('edition'),
              variables: byItself,
              id: draft.place['edition']!,
            },
          ]
        : []),
      ...(organisation && edition
        ? [
            {
              asker,
              what: 'the comparison of another organisation',
              document:
                'query ($edition: ID!, $id: ID!) { comparison(editionId: $edition, organisationId: $id, cohort: "all") { rows { node } } }',
              variables: (id: string) => ({ edition, id }),
              id: organisation.place['organisation']!,
            },
            {
              asker,
              what: 'the outbox of another organisation',
              document: 'query ($id: ID!) { outbox(organisationId: $id) { total } }',
              variables: byItself,
              id: organisation.place['organisation']!,
            },
          ]
        : []),
    ]
  })
}

/** An id like those that exist, of nothing. */
export function idOfNothing(): string {
  const hex = `019b76daa8007${randomBytes(10).toString('hex')}`.slice(0, 32).split('')
  hex[16] = '8'
  const text = hex.join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}
