import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** The two web apps: what is served where. */
interface WebApp {
  readonly prefix: string
  readonly folder: string
}

/**
 * Serves the built admin client at `/` and the questionnaire at `/s/`, from `<root>/admin/dist` and
 * `<root>/respond/dist`. An app that is not built is left out: the API does without.
 *
 * @returns what to answer when no route fits: the app's page for a person's browser, nothing for anything else
 */
export async function registerStaticPages(
  app: FastifyInstance,
  root: string,
): Promise<(request: FastifyRequest, reply: FastifyReply) => FastifyReply | null> {
  const built = [
    { prefix: '/s/', folder: join(root, 'respond', 'dist') },
    { prefix: '/', folder: join(root, 'admin', 'dist') },
  ].filter(({ folder }) => existsSync(join(folder, 'index.html')))
  for (const [index, webApp] of built.entries()) await registerFiles(app, webApp, index === 0)
  if (built.some(({ prefix }) => prefix === '/s/')) app.get('/s', (_request, reply) => reply.redirect('/s/', 301))
  return (request, reply) => {
    const [path = '', search] = request.url.split('?', 2)
    const webApp = built.find(({ prefix }) => path.startsWith(prefix))
    if (!webApp || request.method !== 'GET' || /\.\w+$/.test(path)) return null
    // What the build has written is a document whoever asks: robots and link checkers do not say that they want one.
    const file = writtenAhead(webApp.folder, path, search) ?? (wantsPage(request) ? 'index.html' : null)
    return file === null ? null : reply.header('cache-control', 'no-cache').sendFile(file, webApp.folder)
  }
}

/** A page that the build has written as a whole document, in the language that the address asks for; null for others. */
function writtenAhead(folder: string, path: string, search: string | undefined): string | null {
  const [, page, one] = /^\/([a-z-]+)(\/[\w-]+)?$/.exec(path) ?? []
  if (!page) return null
  const language = new URLSearchParams(search).get('sprak') === 'en' ? 'en' : 'sv'
  // Every one of a list begins alike, whichever it is.
  const file = join('reading', `${page}${one ? '.one' : ''}.${language}.html`)
  return existsSync(join(folder, file)) ? file : null
}

async function registerFiles(app: FastifyInstance, { prefix, folder }: WebApp, first: boolean): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix,
    decorateReply: first,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    // File names under /assets/ carry a hash of their content.
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
}

function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false
}
