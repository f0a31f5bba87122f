import { Field, ObjectType, Query, Resolver } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'This installation.' })
export class About {
  @Field(() => Boolean, { description: 'It holds demonstration data and accounts.' })
  demo!: boolean

  @Field(() => String, { description: 'Version of the program.' })
  version!: string

  @Field(() => Boolean, { description: 'Mails land in files instead of going to a mail server.' })
  outbox!: boolean
}

@Resolver()
export class AboutResolver {
  constructor(private readonly shown: About) {}

  @Query(() => About, { description: 'This installation.' })
  about(): About {
    return this.shown
  }
}
