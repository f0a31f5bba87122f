import { runChecks } from './check/run-checks.ts'

// Behind `npm run check`: everything that is not a test.

const { failed } = await runChecks(process.env['MOGNAD_ROOT'] ?? process.cwd())
process.stdout.write(failed > 0 ? `${failed} checks failed.\n` : 'All checks passed.\n')
process.exit(failed > 0 ? 1 : 0)
