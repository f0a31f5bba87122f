import { addJudgements } from '@mognad/db/decisions/judgement.store'
import type { Evidence, Verdict } from '@mognad/model/decisions/judge-target'
import type { SceneRound } from '@mognad/testkit/scenario'
import { startApi } from './api.ts'
import { addQuality, addScores } from './stage.ts'

/** What a decision wants: the index of the whole, at a date to come. */
export const target = {
  kind: 'SCORE',
  title: 'Indexet når 60',
  dueOn: '2027-12-31',
  responsible: 'Kommundirektören',
  responsibleAddress: 'kd@nacka.example',
  node: 'total',
  threshold: 60,
}

/** Saves a decision: new without a version, changed with the one that was read. */
export const save = `mutation ($input: SaveDecisionInput!) { saveDecision(input: $input) { decision { id version title targets { id title } } } }`

export type DecisionsStage = Awaited<ReturnType<typeof stageDecisions>>

/**
 * Nacka with two units and three opened rounds whose index rises by three a year, those who may and may not read its decisions,
 * and no decision. Close its `api` afterwards.
 */
export async function stageDecisions() {
  const api = await startApi()
  const instrumentVersionId = await api.scene.instrument()
  const nacka = await api.scene.organisation({ name: 'Nacka', skrGroup: 'A1' })
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user', name: 'Nora Nyckel' }))
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  const stranger = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
  const coordinator = await api.signIn(await api.scene.coordinator())
  const units = [
    {
      name: 'Nacka',
      invited: 60,
      children: [
        { name: 'Skolor', invited: 30 },
        { name: 'Omsorg', invited: 30 },
      ],
    },
  ]
  let round!: SceneRound
  for (const [place, reportingYear] of [2024, 2025, 2026].entries()) {
    const closesAt = new Date(`${reportingYear}-03-01T12:00:00Z`)
    round = await nacka.round({ instrumentVersionId, reportingYear, units, state: 'opened', closesAt })
    const unitId = round.units[0]!.id
    await addScores(api.migrator.pool, round, [{ unitId, mean: 50 + 3 * place, respondents: 300 }])
    await api.migrator.pool.query(
      `update score set comparison_low = mean - 3, comparison_high = mean + 3 where round_id = $1`,
      [round.id],
    )
    await api.migrator.pool.query('update round set closes_at = $2 where id = $1', [round.id, closesAt])
    await addQuality(api.migrator.pool, round, { grade: 'green', responseRate: 0.75 })
  }
  const schoolId = round.units.find(({ name }) => name === 'Skolor')!.id
  const careId = round.units.find(({ name }) => name === 'Omsorg')!.id
  // Every round of the scene brings units of its own; those of the last one are the units of today.
  await api.migrator.pool.query(
    'update unit set retired_at = now() where organisation_id = $1 and not (id = any ($2))',
    [nacka.id, round.units.map(({ id }) => id)],
  )
  const manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: schoolId }))

  /** A decision as the form sends it. */
  const draft = (more: object = {}) => ({
    organisationId: nacka.id,
    title: 'Digital strategi',
    decidedOn: '2025-03-10',
    body: 'COUNCIL',
    diaryNumber: 'KS 2025/0417',
    text: 'Kommunfullmäktige beslutar att …',
    minutesLink: 'https://nacka.example/protokoll',
    targets: [target],
    ...more,
  })

  /** A decision that the key user has saved. */
  async function made(more: object = {}): Promise<{ id: string; targets: { id: string }[] }> {
    return (await keyUser.get(save, { input: draft(more) })).saveDecision.decision
  }

  /** A verdict on a target, as the worker says it. */
  async function judge(
    targetId: string,
    verdict: Verdict,
    evidence: readonly Partial<Evidence>[] = [],
    targetVersion = 1,
  ) {
    const whole = { unitId: null, value: 56, low: 53, high: 59, gap: null, roundId: round.id, editionId: null }
    const execute = async (text: string, values: readonly unknown[] = []) =>
      (await api.migrator.pool.query(text, [...values])).rowCount ?? 0
    const judgement = {
      targetId,
      targetVersion,
      verdict,
      cause: 'round',
      doneOn: null,
      evidence: (evidence.length === 0 ? [{}] : evidence).map((part) => ({ ...whole, ...part, verdict })),
    } as const
    await addJudgements({ execute }, nacka.id, [judgement])
  }

  /** How many runs of judging have been ordered. */
  const runs = async () =>
    (
      await api.migrator.pool.query<{ n: number }>(
        `select count(*)::int as n from job_run where organisation_id = $1 and name = 'decisions.judge-targets'`,
        [nacka.id],
      )
    ).rows[0]!.n

  return { api, nacka, keyUser, reader, stranger, coordinator, manager, schoolId, careId, draft, made, judge, runs }
}
