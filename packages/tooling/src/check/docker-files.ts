import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import { parse } from 'yaml'

/**
 * Reads the Dockerfiles and compose files as far as that goes without an engine: every stage has a tagged base, the
 * last runs as somebody else than root, every COPY source exists, every service of a compose file has a health check
 * or says why not. Where the docker client is at hand, `docker compose config` reads the compose files too.
 */
export async function checkDockerFiles(root: string): Promise<string> {
  const folder = join(root, 'docker')
  const files = readdirSync(folder)
  const dockerfiles = files.filter((name) => name.endsWith('.Dockerfile'))
  const composes = files.filter((name) => name.startsWith('compose') && name.endsWith('.yml'))
  return [
    ...dockerfiles.flatMap((name) => complaintsAboutDockerfile(root, name)),
    ...composes.flatMap((name) => complaintsAboutCompose(root, name)),
  ].join('\n')
}

function complaintsAboutDockerfile(root: string, name: string): string[] {
  const parsed = DockerfileParser.parse(readFileSync(join(root, 'docker', name), 'utf8'))
  const complaints: string[] = []
  const instructions = parsed.getInstructions()
  for (const from of parsed.getFROMs()) {
    const stages = parsed.getFROMs().map((each) => each.getBuildStage())
    if (!from.getImageTag() && !stages.includes(from.getImage())) complaints.push('a base image without a tag')
  }
  const lastFrom = instructions.map((each) => each.getKeyword()).lastIndexOf('FROM')
  const last = instructions.slice(lastFrom)
  const user = last.findLast((each) => each.getKeyword() === 'USER')?.getArgumentsContent()
  if (!user || user === 'root' || user === '0') complaints.push('the last stage runs as root')
  if (!last.some((each) => each.getKeyword() === 'CMD' || each.getKeyword() === 'HEALTHCHECK'))
    complaints.push('nothing to run')
  for (const copy of parsed.getCOPYs()) {
    if (copy.getFlags().some((flag) => flag.getName() === 'from')) continue
    const sources = copy
      .getArguments()
      .slice(0, -1)
      .map((each) => each.getValue())
    complaints.push(
      ...sources
        .filter((source) => !existsSync(join(root, source)))
        .map((source) => `COPY of ${source}, which does not exist`),
    )
  }
  return complaints.map((complaint) => `docker/${name}: ${complaint}`)
}

interface Compose {
  readonly services: Record<string, { build?: { dockerfile?: string }; healthcheck?: unknown; restart?: string }>
}

/** Services whose health is in their Dockerfile or that end by themselves. */
const withoutHealthcheck = ['api', 'worker', 'migrate']

function complaintsAboutCompose(root: string, name: string): string[] {
  const file = join(root, 'docker', name)
  const complaints: string[] = []
  const { services } = parse(readFileSync(file, 'utf8')) as Compose
  for (const [service, { build, healthcheck }] of Object.entries(services)) {
    if (!healthcheck && !withoutHealthcheck.includes(service)) complaints.push(`${service} has no health check`)
    if (build?.dockerfile && !existsSync(join(root, build.dockerfile)))
      complaints.push(`${build.dockerfile} does not exist`)
  }
  return [...complaints, ...clientComplaints(file)].map((complaint) => `docker/${name}: ${complaint}`)
}

/** What `docker compose config` says, where the client and its compose plugin are installed. */
function clientComplaints(file: string): string[] {
  const names = [
    'POSTGRES_PASSWORD',
    'API_PASSWORD',
    'OPENER_PASSWORD',
    'READER_PASSWORD',
    'WORKER_PASSWORD',
    'MOGNAD_SECRET',
    'PUBLIC_URL',
  ]
  const env = { ...process.env, ...Object.fromEntries(names.map((name) => [name, 'x'])) }
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' })
  } catch {
    return []
  }
  try {
    execFileSync('docker', ['compose', '-f', file, 'config', '--quiet'], { env, stdio: 'pipe' })
    return []
  } catch (error) {
    return [String((error as { stderr?: Buffer }).stderr ?? error)]
  }
}
