import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { RuleBroken } from '@mognad/model/errors'
import type { SessionRow } from '@mognad/db/access/access.read-model'
import type { Context } from '../../graphql/context.ts'
import {
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  SignInInput,
  SignInPayload,
  SignInWithLinkInput,
} from './access.input.ts'
import type { AccessService, SignInOrigin } from './access.service.ts'
import { toApiKey, Viewer } from './access.type.ts'
import type { ApiKeyService } from './api-key.service.ts'

@Resolver()
export class AccessResolver {
  constructor(
    private readonly access: AccessService,
    private readonly keys: ApiKeyService,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is asking; null when nobody is signed in.' })
  viewer(@Ctx() { actor, person }: Context): Viewer | null {
    return actor.kind === 'anonymous' ? null : toViewer(person)
  }

  @Mutation(() => SignInPayload, { description: 'Signs in with e-mail and password.' })
  async signIn(
    @Arg('input', () => SignInInput) { email, password }: SignInInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    const token = await this.access.signIn(email, password, originOf(context))
    return { viewer: toViewer(await context.becomeSignedIn(token)) }
  }

  @Mutation(() => SignInPayload, { description: 'Signs in once with a link, and sets the password.' })
  async signInWithLink(
    @Arg('input', () => SignInWithLinkInput) { token: link, newPassword }: SignInWithLinkInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    const token = await this.access.signInWithLink(link, newPassword, originOf(context))
    return { viewer: toViewer(await context.becomeSignedIn(token)) }
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True also when there was none.' })
  async signOut(@Ctx() { person, session }: Context): Promise<boolean> {
    if (person && session.token) await this.access.signOut(person.id, session.token)
    session.clear()
    return true
  }

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key for a program of your organisation.' })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput) { organisationId, name }: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<CreateApiKeyPayload> {
    const { key, secret } = await this.keys.create(context, organisationId, name)
    return { apiKey: toApiKey(key), secret }
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Makes a key useless, at once.' })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput) { apiKeyId }: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<RevokeApiKeyPayload> {
    if (context.actor.kind === 'anonymous') throw new RuleBroken('NOT_SIGNED_IN')
    return { apiKey: toApiKey(await this.keys.revoke(context, apiKeyId)) }
  }
}

function originOf({ address, session }: Context): SignInOrigin {
  return { address, oldToken: session.token }
}

/** A program with a key is a viewer without a person. */
function toViewer(person: SessionRow | null): Viewer {
  if (!person) return { person: null, memberships: [] }
  const { id, name, email, language, memberships } = person
  return { person: { id, name, email, language }, memberships }
}
