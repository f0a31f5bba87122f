/** The code does not open this key: mistyped, of another box, or the stored key was changed. Nothing has happened. */
export class WrongCode extends Error {
  override readonly name = 'WrongCode'
  constructor() {
    super('the code does not open this box')
  }
}

/** An envelope that this box key cannot open as an answer: of another box, moved to another key group, or damaged. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  constructor(reason: string) {
    super(`the envelope cannot be read: ${reason}`)
  }
}
