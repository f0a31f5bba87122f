const width = 28

/** What a phase took, for the closing block. */
export interface Phase {
  readonly name: string
  readonly seconds: number
}

export type Report = (done: number, total: number) => void

/**
 * Writes what is going on, one line a phase: in a terminal a bar that moves, elsewhere (a log, a pipe) the start and
 * the end. Times are kept for the closing block.
 */
export class Progress {
  readonly phases: Phase[] = []

  constructor(
    private readonly out: NodeJS.WriteStream = process.stdout,
    private readonly now: () => number = Date.now,
  ) {}

  /** Runs `work` as a phase with this name; what it throws goes through, after the line is closed. */
  async phase<Result>(name: string, work: (report: Report) => Promise<Result>): Promise<Result> {
    const began = this.now()
    const seconds = () => (this.now() - began) / 1000
    let share: number | null = null
    const line = () => `  ${name} … ${share === null ? '' : `${bar(share)} `}${seconds().toFixed(1)} s`
    const timer = this.out.isTTY ? setInterval(() => this.rewrite(line()), 120) : null
    if (!this.out.isTTY) this.out.write(`  ${name} …`)
    try {
      const result = await work((done, total) => {
        share = total > 0 ? done / total : null
      })
      if (share !== null) share = 1
      this.phases.push({ name, seconds: seconds() })
      return result
    } finally {
      if (timer) clearInterval(timer)
      if (this.out.isTTY) this.rewrite(`${line()}\n`)
      else this.out.write(` ${seconds().toFixed(1)} s\n`)
    }
  }

  private rewrite(text: string): void {
    this.out.write(`\r\u001b[2K${text}`)
  }
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * width)
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`
}
