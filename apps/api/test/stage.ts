import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { insert, type SceneOrganisation, type SceneRound, type Stage } from '@mognad/db/testing/scenario'

/** Takes the outer envelopes off, as the worker does. */
export async function takeEnvelopesOut(
  stage: Stage,
  { id, batchId }: Pick<SceneRound, 'id' | 'batchId'>,
): Promise<void> {
  await stage.query(
    `insert into envelope (organisation_id, batch_id, key_group_id, envelope)
     select organisation_id, batch_id, key_group_id, envelope from sealed_answer where batch_id = $1 order by gen_random_uuid()`,
    [batchId],
  )
  await stage.query('delete from sealed_answer where batch_id = $1', [batchId])
  const received = `(select count(*) from envelope where batch_id = $1)`
  await stage.query(`update batch set state = 'closed', received = ${received}, refused = 0 where id = $1`, [batchId])
  await stage.query(`update round set state = 'closed' where id = $1`, [id])
}

export const recipeHash = createHash('sha256').update('recipe').digest()

export async function addRecipe(stage: Stage): Promise<void> {
  const body = JSON.stringify({ methodVersion: '1.0.0', instrument: { key: 'digital-maturity', version: '0.9.0' } })
  await stage.query('insert into recipe (hash, body) values ($1, $2) on conflict do nothing', [recipeHash, body])
}

export interface PlannedScore {
  readonly unitId: string
  readonly part?: 'whole' | 'rest'
  readonly node?: string
  readonly mean?: number | null
  readonly reason?: string
  readonly respondents?: number
}

/** Scores as the worker writes them. */
export async function addScores(stage: Stage, round: SceneRound, scores: readonly PlannedScore[]): Promise<void> {
  await addRecipe(stage)
  for (const { unitId, part = 'whole', node = 'total', mean = 50, reason = null, respondents = 12 } of scores) {
    const around = mean === null ? { low: null, high: null } : { low: mean - 5, high: mean + 5 }
    await insert(stage, 'score', {
      round_id: round.id,
      organisation_id: round.organisationId,
      unit_id: unitId,
      part,
      node_id: node,
      mean,
      ...around,
      effective_answers: mean === null ? null : respondents / 0.2,
      respondents: mean === null ? null : respondents,
      answers: mean === null ? null : 11.5,
      reason,
      recipe_hash: recipeHash,
    })
  }
  await stage.query(`update round set state = 'scored' where id = $1`, [round.id])
}

/** The grade of one branch, as the worker gives it. */
export async function addQuality(
  stage: Stage,
  round: SceneRound,
  quality: { readonly grade: string; readonly responseRate: number; readonly branch?: string },
): Promise<void> {
  await insert(stage, 'quality', {
    round_id: round.id,
    organisation_id: round.organisationId,
    branch: quality.branch ?? 'own',
    invited: 100,
    respondents: Math.round(100 * quality.responseRate),
    response_rate: quality.responseRate,
    coverage: 1,
    grade: quality.grade,
  })
}

export interface PlannedMember {
  readonly organisation: SceneOrganisation
  readonly sharingLevel: 0 | 1 | 2 | 3
  readonly mean: number
  readonly roundId?: string
}

/** An edition as the worker leaves it: computed, and with its guaranteed places when it is published, with one main group too small to be shown. */
export async function addEdition(
  stage: Stage,
  instrumentVersionId: string,
  {
    members,
    state = 'published',
    leftOut = 0,
    number = 1,
    reportingYear = 2026,
    isGuaranteed = state === 'published',
  }: {
    members: readonly PlannedMember[]
    state?: string
    leftOut?: number
    number?: number
    reportingYear?: number
    isGuaranteed?: boolean
  },
): Promise<string> {
  await addRecipe(stage)
  const id = uuid()
  const published = state === 'published' ? new Date() : null
  await insert(stage, 'edition', {
    id,
    instrument_version_id: instrumentVersionId,
    reporting_year: reportingYear,
    number,
    state,
    seed: 1,
    recipe_hash: recipeHash,
    content_hash: recipeHash,
    left_out: leftOut,
    computed_at: new Date(),
    published_at: published,
  })
  const cohorts = [
    { key: 'all', kind: 'all', parent_key: null, shown: true },
    { key: 'main:A', kind: 'main', parent_key: 'all', shown: true },
    { key: 'group:A1', kind: 'group', parent_key: 'main:A', shown: false },
  ]
  for (const cohort of cohorts) {
    await insert(stage, 'edition_cohort', { edition_id: id, ...cohort, members: members.length, named_members: 1 })
    const figure = { edition_id: id, cohort_key: cohort.key, node_id: 'total', organisations: members.length }
    if (cohort.shown)
      await insert(stage, 'edition_figure', { ...figure, mean: 51, median: 52, p10: 30, q25: 40, q75: 60, p90: 70 })
  }
  if (isGuaranteed) await insert(stage, 'edition_guarantee', { edition_id: id, members: members.length })
  for (const { organisation, sharingLevel, mean, roundId = null } of members) {
    const member = { edition_id: id, organisation_id: organisation.id }
    await insert(stage, 'edition_member', { ...member, round_id: roundId, sharing_level: sharingLevel, grade: 'green' })
    await insert(stage, 'edition_value', {
      ...member,
      node_id: 'total',
      sharing_level: sharingLevel,
      mean,
      low: mean - 4,
      high: mean + 4,
      respondents: 40,
      answers: 38,
    })
    if (isGuaranteed && sharingLevel === 3)
      await insert(stage, 'edition_guaranteed_place', { ...member, node_id: 'total', low: 3, high: 9, among: 12 })
    for (const cohort_key of ['all', 'main:A'])
      await insert(stage, 'edition_position', {
        ...member,
        cohort_key,
        node_id: 'total',
        others: 3,
        position: 75,
        best_quarter_gap: -2,
        likely_low: 1,
        likely_high: 3,
        higher_than: 1,
        lower_than: 0,
        weight_reason: 'notApplicable',
      })
  }
  return id
}
