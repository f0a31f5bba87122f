import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCsv } from '../count.bench.ts'
import { writeMemberships, type Measured } from './in-duckdb.ts'
import type { Survey } from './survey.ts'

// Rows are read before the clock starts; the median of seven after a first one.
const program = `
library(data.table)
args <- commandArgs(trailingOnly = TRUE)
answer <- fread(args[1], col.names = c("grp", "item", "answer"))
cohort <- fread(args[2], col.names = c("grp", "cohort"))
all <- function() {
  means <- answer[answer >= 1 & answer <= 6, .(mean = mean(20 * (answer - 1))), by = .(grp, item)]
  joined <- means[cohort, on = "grp", allow.cartesian = TRUE]
  figures <- joined[, c(list(mean = mean(mean)), as.list(quantile(mean, c(.1, .25, .5, .75, .9), names = FALSE))), by = .(cohort, item)]
  joined[, position := 100 * (frank(mean, ties.method = "min") - 1) / (.N - 1), by = .(cohort, item)]
  figures
}
figures <- all()
times <- sort(sapply(1:7, function(i) system.time(all())[["elapsed"]]))
cat(1000 * times[4], "\\n")
fwrite(figures, args[3], col.names = FALSE)
`

/** R with data.table; null where it is not installed. */
export async function inR(survey: Survey, folder: string): Promise<Measured | null> {
  if (spawnSync('Rscript', ['-e', 'library(data.table)'], { stdio: 'ignore' }).status !== 0) return null
  const [script, answers, cohorts, found] = ['compare.R', 'answers.csv', 'cohorts.csv', 'figures.csv'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  writeFileSync(script, program)
  await writeCsv(answers, survey.packed)
  await writeMemberships(cohorts, survey)
  const { stdout, stderr, status } = spawnSync('Rscript', [script, answers, cohorts, found], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`R ended with ${status}: ${stderr}`)
  const lines = readFileSync(found, 'utf8').trim().split('\n')
  for (const file of [script, answers, cohorts, found]) rmSync(file)
  const result = new Map(
    lines.map((line) => {
      const [cohort, item, ...numbers] = line.split(',')
      return [`${cohort} ${item}`, numbers.map(Number)] as const
    }),
  )
  return { what: 'R: data.table, rows in memory', ms: Number(stdout), result }
}
