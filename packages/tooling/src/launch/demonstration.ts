import { openDatabase, type Database } from '@mognad/db/connections'
import { demoAccess, type DemoAccess } from '@mognad/db/seed/demo-access'
import { demoYears, seedDemo } from '@mognad/db/seed/seed-demo'
import { createProducer, type Producer } from '@mognad/jobs/producer'
import type { ServerSecret } from '@mognad/runtime/secret'
import type { Progress } from '../console/progress.ts'
import { ensurePublishedEdition } from './publish-edition.ts'

const maturity = 'digital-maturity'
const openData = { instrumentKey: 'open-data-maturity', reportingYear: 2023, seed: 2023 }

/** How to get into the demonstration, for the closing block. */
export interface DemonstrationAccess {
  readonly accounts: DemoAccess['accounts']
  readonly password: string
  /** Full addresses of people who have not answered. */
  readonly respondentLinks: readonly string[]
  readonly code: string | null
  /** One line an edition. */
  readonly computed: readonly string[]
}

export interface DemonstrationOptions {
  readonly migratorUrl: string
  readonly secret: ServerSecret
  readonly address: string
  readonly redisUrl: string | undefined
}

/**
 * The demonstration's data and editions: the newest year before the system is called ready, older years after it.
 * Everything that is there already is left alone, so a second start is quick.
 */
export class Demonstration {
  private readonly computed: string[] = []
  private opened: { database: Database; producer: Producer } | null = null

  constructor(private readonly options: DemonstrationOptions) {}

  /** Municipalities, accounts, open rounds, Open Data Maturity, and the newest closed year. */
  async loadNewest(progress: Progress): Promise<void> {
    await this.load(progress, demoYears[0])
  }

  /** Open Data Maturity's edition and the newest year's. Needs a worker that runs. */
  async publishNewest(progress: Progress): Promise<void> {
    await this.publish(progress, openData, 'countries, Open Data Maturity')
    await this.publishYear(progress, demoYears[0])
  }

  /** Loads and publishes the years before, while people already use the system. */
  async publishOlder(progress: Progress, isStopping: () => boolean): Promise<void> {
    for (const year of demoYears.slice(1)) {
      if (isStopping()) return
      await this.load(progress, year)
      if (isStopping()) return
      await this.publishYear(progress, year)
    }
  }

  async access(): Promise<DemonstrationAccess> {
    const { migratorUrl, secret, address } = this.options
    const access = await demoAccess({ migratorUrl, secret })
    const respondentLinks = access.respondentLinks.map((path) => `${address}${path}`)
    return { ...access, respondentLinks, computed: this.computed }
  }

  async close(): Promise<void> {
    await this.opened?.producer.close()
    await this.opened?.database.close()
    this.opened = null
  }

  private async load(progress: Progress, year: number): Promise<void> {
    const { migratorUrl, secret } = this.options
    await progress.phase(`Demonstration data ${year}`, (report) =>
      seedDemo({ migratorUrl, secret, years: [year], onProgress: report }),
    )
  }

  private async publishYear(progress: Progress, year: number): Promise<void> {
    await this.publish(progress, { instrumentKey: maturity, reportingYear: year, seed: year }, 'municipalities')
  }

  private async publish(progress: Progress, edition: typeof openData, what: string): Promise<void> {
    const { database, producer } = await this.open()
    const members = await progress.phase(`Computing ${edition.reportingYear}`, (report) =>
      ensurePublishedEdition(database, producer, edition, report),
    )
    this.computed.push(
      members === null
        ? `Not published: edition ${edition.reportingYear}. Its audit found something; Nationellt says where`
        : `Published: edition ${edition.reportingYear} of ${members} ${what}`,
    )
  }

  private async open(): Promise<{ database: Database; producer: Producer }> {
    const { migratorUrl, redisUrl } = this.options
    return (this.opened ??= {
      database: await openDatabase(migratorUrl, { poolSize: 2, applicationName: 'mognad launcher' }),
      // An unheard error would end the launcher; what it could not send, the worker's sweeper sends.
      producer: createProducer({ databaseUrl: migratorUrl, redisUrl }, () => undefined),
    })
  }
}
