/** How many tests passed, failed and did not run. */
export interface TestCount {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What Vitest's JSON report says of the files, their tests and the errors outside tests. */
export interface TestReport {
  readonly numPassedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

/**
 * One line for every test that failed, with the first line of the reason: long runs end with them, because the tail of
 * the output is what is read first. A file that could not be loaded has a line of its own.
 */
export function failuresOf({ testResults }: TestReport, root: string): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name
    const failed = assertionResults.filter((each) => each.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLineOf(message)}`] : []
    return failed.map((each) => `${file} > ${each.fullName}: ${firstLineOf(each.failureMessages?.[0])}`)
  })
}

function firstLineOf(text: string | null | undefined): string {
  return (text ?? 'no reason was reported').split('\n', 1)[0]!.slice(0, 300)
}

/** Adds up the counts of several runs. */
export function sumOf(...counts: readonly TestCount[]): TestCount {
  return counts.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}
