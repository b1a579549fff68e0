import type { Localized } from './locale.ts'

/** Something the person should hear, in their language: it says what to do. Everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly text: Localized

  constructor(text: Localized) {
    super(text.en)
    this.text = text
  }
}

/** A command's way of saying that a line only happens to start with its name: `who signed this?` is a question. */
export class Declined extends Error {}

/** Something the operator should hear: the process can't go on, and the message says what to do. */
export class OperatorError extends Error {}

/** Somebody else changed the record meanwhile; nothing was done. */
export class Outdated extends Error {}
