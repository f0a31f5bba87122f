import { isNational, type Actor } from '@mognad/model/access/actor'
import { withActor, type Database, type DatabaseActor } from '@mognad/db/connections'
import type { SessionRow } from '@mognad/db/access/access.read-model'
import type { JobRunRow } from '@mognad/db/job-runs/job-run.read-model'
import type { Authenticated } from '../auth/authenticate.ts'
import type { OpeningProgress } from '../features/rounds/opening-progress.ts'
import { AnswerBasis } from './answer-tag.ts'
import { createLoaders, type Loaders, type Readers } from './loaders.ts'

/** The cookie of the request and of its answer. */
export interface SessionCookie {
  readonly token: string | null
  set(token: string): void
  clear(): void
}

/** What a request brings. */
export interface Origin {
  readonly requestId: string
  /** The address that it came from, for the limits of sign-in. Never logged with a person. */
  readonly address: string
  readonly session: SessionCookie
}

/** How the context is made; the same for every request. */
export interface ContextParts {
  readonly api: Database
  readonly reader: Database
  readonly authenticateToken: (token: string) => Promise<Authenticated>
  readonly follow: (
    asker: Pick<Context, 'actor' | 'databaseActor'>,
    jobRunId: string,
  ) => Promise<AsyncGenerator<JobRunRow>>
  readonly openings: Pick<OpeningProgress, 'of'>
}

/** What one request knows. No connection and no transaction: those live as long as one call of a read model. */
export class Context {
  readonly requestId: string
  readonly address: string
  readonly session: SessionCookie
  /** What the answer rests on. An object of its own, so that every copy of the context tells the same one. */
  readonly answerBasis = new AnswerBasis()
  // Not #private: Apollo hands resolvers a copy, and a copy has no #private fields.
  private readonly parts: ContextParts
  private who: Authenticated
  private loaded: Loaders | null = null

  constructor(parts: ContextParts, origin: Origin, who: Authenticated) {
    this.requestId = origin.requestId
    this.address = origin.address
    this.session = origin.session
    this.parts = parts
    this.who = who
  }

  /** Who asks, with all that is known of them. */
  get asker(): Authenticated {
    return this.who
  }

  get actor(): Actor {
    return this.who.actor
  }

  /** The same as row-level security sees it. */
  get databaseActor(): DatabaseActor {
    return this.who.databaseActor
  }

  /** Who is signed in; null for a partner's program and for nobody. */
  get person(): SessionRow | null {
    return this.who.person
  }

  /** How this request reads. */
  get readers(): Readers {
    const { api, reader } = this.parts
    const { databaseActor, actor } = this
    const asApi: Readers['api'] = (work) => withActor(api, databaseActor, work)
    const published: Readers['published'] = (work) => withActor(reader, databaseActor, work)
    return { api: asApi, published, editions: isNational(actor) ? asApi : published }
  }

  get loaders(): Loaders {
    return (this.loaded ??= createLoaders(this.readers))
  }

  /** After every mutation: what was read before it may no longer be so. */
  forgetWhatWasRead(): void {
    this.loaded = null
  }

  /** The cookie goes out, and the rest of this request is answered as the person who has just come in. */
  async becomeSignedIn(token: string): Promise<SessionRow | null> {
    this.session.set(token)
    this.who = await this.parts.authenticateToken(token)
    this.forgetWhatWasRead()
    return this.person
  }

  /** How far openings of boxes have come. Whose may be followed is asked before. */
  get openings(): Pick<OpeningProgress, 'of'> {
    return this.parts.openings
  }

  /** @throws NotFound, also for a run that is not one's own to see */
  followJobRun(jobRunId: string): Promise<AsyncGenerator<JobRunRow>> {
    return this.parts.follow(this, jobRunId)
  }
}
