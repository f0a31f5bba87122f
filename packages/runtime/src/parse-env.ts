import type { z } from 'zod'

/** The environment does not say what the program needs; the message is for whoever starts it. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment'
}

/**
 * Reads the environment by a schema. An empty value counts as not set: compose files and shells leave such behind.
 *
 * @param source `process.env`, handed in by the one file that may read it
 * @throws {WrongEnvironment} that names every variable that is missing or wrong, without repeating its value
 * @example parseEnv(z.object({ PORT: z.coerce.number().int().default(4000) }), process.env).PORT
 */
export function parseEnv<Schema extends z.ZodObject>(
  schema: Schema,
  source: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return name in given ? `  ${name}: ${issue.message}` : `  ${name || 'environment'}: is not set`
  })
  throw new WrongEnvironment(`The environment is not complete:\n${lines.join('\n')}`)
}
