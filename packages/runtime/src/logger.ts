import { pino, type DestinationStream, type LogFn, type Logger, type LoggerOptions as PinoOptions } from 'pino'
import { outageIn, Outages } from './outage.ts'
import { redact, secretWords } from './redact.ts'

export type { Logger } from 'pino'

export interface LoggerOptions {
  /** Which program: api, worker. */
  readonly name: string
  readonly level?: string
  /** Where the lines go; standard output unless stated. */
  readonly destination?: DestinationStream
}

/**
 * A logger of JSON lines that keeps secrets and content out: `redact.ts` for what is logged by name, and serializers
 * that show little of errors, requests and replies. The rule stands above the tool: content is not logged at all.
 */
export function createLogger({ name, level = 'info', destination }: LoggerOptions): Logger {
  const outages = new Outages()
  const options: PinoOptions = {
    name,
    level,
    base: { name },
    formatters: {
      log: (logged: Record<string, unknown>) => redact(logged) as Record<string, unknown>,
    },
    // What a child logger is bound to does not pass through formatters.log.
    redact: { paths: secretWords.map((word) => `["${word}"]`), censor: '[secret]' },
    hooks: {
      logMethod(args, method) {
        const told = withoutOutage(args, this.bindings(), outages)
        if (told) method.apply(this, told)
      },
    },
    serializers: { err: shownError, error: shownError, req: shownRequest, res: shownReply },
  }
  return destination ? pino(options, destination) : pino(options)
}

type LogArguments = Parameters<LogFn>

/**
 * While a server is away every request fails alike: the first says so, in a line without a stack, and the others say
 * nothing. What belongs to a run is told each time, for it is the run's own story.
 */
function withoutOutage(args: LogArguments, bindings: object, outages: Outages): LogArguments | null {
  const [first, ...rest] = args as unknown as [unknown, ...unknown[]]
  if (typeof first !== 'object' || first === null || !('err' in first)) return args
  const { err, ...others } = first
  const outage = outageIn(err)
  if (outage === null) return args
  const isFirst = outages.begins()
  if (!isFirst && !('jobRunId' in bindings || 'jobRunId' in first)) return null
  return [{ ...others, outage }, ...rest] as unknown as LogArguments
}

/** Without what databases and query builders hang on their errors: statements, bind values, the row in question. */
function shownError(error: unknown): unknown {
  if (!(error instanceof Error)) return redact(error)
  const { code, constraint, table } = error as Error & { code?: unknown; constraint?: unknown; table?: unknown }
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint, table } : {}),
    ...(error.cause === undefined ? {} : { cause: shownError(error.cause) }),
  }
}

/** Neither headers nor the part after the question mark; the address of a respondent is nobody's business either. */
function shownRequest({ id, method, url }: { id?: unknown; method?: unknown; url?: unknown }): unknown {
  return { id, method, path: typeof url === 'string' ? url.split('?')[0] : null }
}

function shownReply(reply: { statusCode?: unknown }): unknown {
  return { statusCode: reply.statusCode }
}
