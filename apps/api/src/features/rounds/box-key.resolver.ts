import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import {
  KeyHolderBox,
  KeyHolderLink,
  OpenBoxWithLinkInput,
  OpenBoxWithLinkPayload,
  SetBoxKeyInput,
  SetBoxKeyWithLinkInput,
  type BoxKeyInput,
} from './box-key.input.ts'
import type { ArrivingKey, BoxKeyService } from './box-key.service.ts'
import type { BoxOpeningService } from './box-opening.service.ts'
import { reread } from './reread.ts'
import { RoundInput } from './round-plan.input.ts'
import { Round } from './round.type.ts'

@Resolver()
export class BoxKeyResolver {
  constructor(
    private readonly keys: BoxKeyService,
    private readonly boxes: BoxOpeningService,
  ) {}

  @Mutation(() => Round, { description: 'Gives the box of a planned round its key. The code stays where it was made.' })
  async setBoxKey(
    @Arg('input', () => SetBoxKeyInput) { roundId, key }: SetBoxKeyInput,
    @Ctx() context: Context,
  ): Promise<Round> {
    await this.keys.set(context, roundId, toKey(key))
    return reread(context, roundId)
  }

  @Mutation(() => Round, { description: 'Throws the key of a planned round away, so that another can be made.' })
  async forgetBoxKey(@Arg('input', () => RoundInput) { roundId }: RoundInput, @Ctx() context: Context): Promise<Round> {
    await this.keys.forget(context, roundId)
    return reread(context, roundId)
  }

  @Mutation(() => KeyHolderLink, {
    description:
      'A link for the key holder: to make the key, or to check the code and open the box. Ends an earlier one.',
  })
  inviteKeyHolder(
    @Arg('input', () => RoundInput) { roundId }: RoundInput,
    @Ctx() context: Context,
  ): Promise<KeyHolderLink> {
    return this.keys.invite(context, roundId)
  }

  @Query(() => KeyHolderBox, { description: "The box behind a key holder's link. Nobody has to sign in." })
  async keyHolderBox(@Arg('token', () => String) token: string): Promise<KeyHolderBox> {
    const { link, box } = await this.keys.lookUp(token)
    return {
      boxId: box.batchId,
      purpose: link.purpose,
      usable: !link.expired && !link.used && (link.purpose === 'open' || box.publicKey === null),
      organisation: box.organisationName,
      round: box.roundName,
      keyHolder: box.keyHolder,
      state: box.boxState,
      publicKey: box.publicKey?.toString('base64url') ?? null,
      codeCheck: box.codeCheck?.toString('base64url') ?? null,
      opensAt: box.opensAt,
      closesAt: box.closesAt,
      received: box.received,
    }
  }

  @Mutation(() => KeyHolderLink, {
    description: "The key holder's key. Answers with the link for checking the code and opening the box.",
  })
  setBoxKeyWithLink(
    @Arg('input', () => SetBoxKeyWithLinkInput) { token, key }: SetBoxKeyWithLinkInput,
  ): Promise<KeyHolderLink> {
    return this.keys.setWithLink(token, toKey(key))
  }

  @Mutation(() => OpenBoxWithLinkPayload, {
    description: 'Opens the box by its key holder, whom nobody else has seen the code of.',
  })
  async openBoxWithLink(
    @Arg('input', () => OpenBoxWithLinkInput) { token, code, acceptUnreadable }: OpenBoxWithLinkInput,
  ): Promise<OpenBoxWithLinkPayload> {
    const link = await this.keys.usable(token, 'open')
    const { responses } = await this.boxes.openWithLink(link, code, acceptUnreadable)
    return { responses }
  }
}

function toKey({ publicKey, wrappedKey, salt, codeCheck }: BoxKeyInput): ArrivingKey {
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  return {
    publicKey: bytes(publicKey),
    wrappedKey: bytes(wrappedKey),
    salt: bytes(salt),
    codeCheck: bytes(codeCheck),
  }
}
