import type { Phase } from './progress.ts'
import type { DemonstrationAccess } from '../launch/demonstration.ts'

interface Started {
  readonly address: string
  readonly folder: string
  readonly phases: readonly Phase[]
  /** Seconds of what the bootstrap did before: install, build. */
  readonly earlier: Readonly<Record<string, number>>
  readonly beganAt: number
  readonly demonstration: DemonstrationAccess | null
  readonly coordinatorLink: string | null
}

/** The end of `npm start`: where to go, who to be, what was computed, how long it took. */
export function closingBlock({
  address,
  folder,
  phases,
  earlier,
  beganAt,
  demonstration,
  coordinatorLink,
}: Started): string {
  const total = ((Date.now() - beganAt) / 1000).toFixed(1)
  const all = [...Object.entries(earlier).map(([name, seconds]) => ({ name, seconds })), ...phases]
  const times = all.filter(({ seconds }) => seconds >= 0.05).map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`)
  const lines = ['', `Mognad is ready at ${address}   (${total} s: ${times.join(' · ')})`, '']
  if (demonstration) lines.push(...demonstrationLines(demonstration))
  if (coordinatorLink) lines.push('  First coordinator, one-time link:', `    ${coordinatorLink}`, '')
  lines.push(`  Data: ${folder}   Stop: Ctrl-C   Begin anew: npm run reset`, '', '')
  return lines.join('\n')
}

function demonstrationLines({ accounts, password, respondentLinks, code, computed }: DemonstrationAccess): string[] {
  const width = Math.max(...accounts.map(({ email }) => email.length))
  return [
    `  Sign in with the password ${password} as`,
    ...accounts.map(({ email, what }) => `    ${email.padEnd(width)}  ${what.en}`),
    '',
    ...(respondentLinks.length > 0
      ? ["  Answer Nacka's open round as", ...respondentLinks.map((link) => `    ${link}`), '']
      : []),
    ...(code ? ["  The code of Nacka's box, for when the round is closed:", `    ${code}`, ''] : []),
    ...computed.map((line) => `  ${line}`),
    '  Answers of municipalities are synthetic. Open Data Maturity 2023 is real (data.europa.eu, CC BY 4.0).',
    '',
  ]
}
