/** What was asked for does not exist, or is not yours to see: the two are answered alike. */
export class NotFound extends Error {
  readonly code = 'NOT_FOUND'
  constructor(readonly subject: string) {
    super(`${subject} not found`)
    this.name = 'NotFound'
  }
}

/** The actor may see the subject but not do this to it. */
export class NotAllowed extends Error {
  readonly code = 'NOT_ALLOWED'
  constructor(readonly act: string) {
    super(`not allowed: ${act}`)
    this.name = 'NotAllowed'
  }
}

/**
 * A rule of the domain says no. `code` names a page in docs/problems and a text in the language files;
 * `detail` holds counts and ids only, never content.
 */
export class RuleBroken extends Error {
  constructor(
    readonly code: string,
    readonly detail: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
    this.name = 'RuleBroken'
  }
}
