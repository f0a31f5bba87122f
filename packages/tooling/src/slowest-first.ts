import { join } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Test files that take long, the longest first, by a whole run on two cores. Without a cache Vitest goes by projects and the size of
 * files: then one of these runs alone at the end. The order need not be exact, and what is not named comes after them.
 */
export const slowest = [
  'packages/attack/src/attack.test.ts',
  'packages/fault/src/jobs.test.ts',
  'apps/worker/test/many-workers.test.ts',
  'packages/fault/src/answers.test.ts',
  'apps/worker/test/killed-worker.test.ts',
  'apps/worker/src/editions/compute-edition.handler.test.ts',
  'apps/worker/src/editions/audit-edition.handler.test.ts',
  'apps/worker/test/queue.smoke.test.ts',
  'apps/worker/test/killed-sender.test.ts',
  'apps/admin/e2e/every-page.e2e.test.ts',
  'apps/admin/e2e/page-states.e2e.test.ts',
  'apps/admin/e2e/main-path.e2e.test.ts',
  'apps/admin/e2e/first-year.e2e.test.ts',
  'apps/admin/e2e/respondent.e2e.test.ts',
  'apps/admin/e2e/respondent-standards.e2e.test.ts',
  'apps/admin/e2e/plan-a-round.e2e.test.ts',
  'apps/admin/e2e/comparison.e2e.test.ts',
]

/** Puts them first; Vitest keeps groups of projects apart afterwards. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = new Map(slowest.map((path, at) => [join(this.ctx.config.root, path), at]))
    const rankOf = ({ moduleId }: TestSpecification) => rank.get(moduleId) ?? slowest.length
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}
