import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { boxOfRound } from '@mognad/db/rounds/door.store'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Pool } from 'pg'
import { isUuid } from '../../../graphql/scalars.ts'
import type { Html } from '../../../http/html.ts'
import type { InstrumentCatalogue } from '../../instruments/instrument-catalogue.ts'
import { paperPage } from './paper-page.ts'
import { respondentTextsIn } from './respondent-texts.ts'
import { withoutScripts, type PlainRound } from './statements.ts'

export interface PlainPageParts {
  readonly pool: Pool
  readonly instruments: InstrumentCatalogue
  /** Folder of the built web apps. */
  readonly webRoot: string
}

/** Stands in the questionnaire's page where a browser without scripts looks. */
const plainMark = /<!--plain-->[^]*?<!--\/plain-->/

/**
 * What can be read of a round without scripts: the statements behind the questionnaire's own address, and the paper. Both
 * say the same to everybody and are left out where the questionnaire is not built.
 */
export function registerPlainPages(app: FastifyInstance, { pool, instruments, webRoot }: PlainPageParts): void {
  const folder = join(webRoot, 'respond', 'dist')
  if (!existsSync(join(folder, 'texts', 'sv.json'))) return
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const languages = respondentTextsIn(join(folder, 'texts'))
  const swedish = [...languages.values()][0]

  const roundOf = async (id: string): Promise<PlainRound | null> => {
    const box = isUuid(id) ? await boxOfRound(pool, id) : null
    const known = box && (await instruments.get(box.instrumentVersionId))
    return known ? { id, box, instrument: known.instrument } : null
  }

  app.get<{ Params: { round: string } }>('/s/:round', async ({ params }, reply) => {
    const round = await roundOf(params.round)
    const text = round && swedish ? String(withoutScripts(round, swedish)) : null
    // A function: in a replacement text `$&` and the like would mean something.
    return sendPage(reply, text === null ? page : page.replace(plainMark, () => text))
  })

  app.get<{ Params: { round: string }; Querystring: { sprak?: unknown } }>(
    '/s/:round/papper',
    async ({ params, query }, reply) => {
      const round = await roundOf(params.round)
      const texts = languages.get(typeof query.sprak === 'string' ? query.sprak : '') ?? swedish
      if (!round || !texts) return sendPage(reply.code(404), page)
      return sendPage(reply, paperPage(round, texts, [...languages.values()]))
    },
  )
}

function sendPage(reply: FastifyReply, text: string | Html): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(String(text))
}
