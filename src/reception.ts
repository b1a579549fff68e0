import type { Answer } from './answer.ts'
import type { Filled, Form } from './form.ts'
import type { Locale } from './locale.ts'
import type { Message } from './message.ts'
import type { Address, Arrival } from './platforms/platform.ts'

/** A question worth starting with. */
export interface Prompt {
  title: string
  message: string
}

/** What the bot offers a platform. */
export interface Reception {
  /**
   * Writes the arrival down; the reply comes later through `Platform.send`. False when it was written down before.
   * Throws when it could not be written: the platform must then not acknowledge it.
   */
  accept(arrival: Arrival): Promise<boolean>
  /** Replies at once, for places where the reply rides in the response. Never throws. */
  answer(message: Message): Promise<Answer>
  /** The form of the command that a line begins with. */
  form(line: string, locale: Locale): Form | undefined
  fill(command: string, values: Readonly<Record<string, string>>, locale: Locale): Filled
  /** The language the person chose or last wrote. */
  localeOf(person: string): Promise<Locale | undefined>
  prompts(locale: Locale): readonly Prompt[]
  /** A place where the bot may post later. */
  met(address: Address, name?: string): Promise<void>
  /** The bot was removed from the place. */
  left(address: Pick<Address, 'platform' | 'place'>): Promise<void>
}
