import type { Answer } from './answer.ts'
import type { Command } from './command.ts'
import { type Filled, type Form, formsOf } from './form.ts'
import type { Locale } from './locale.ts'
import type { Message } from './message.ts'
import type { Address, Arrival, PlatformName, Receipt } from './platforms/platform.ts'
import { prompts } from './prompts.ts'
import type { Standing } from './settings/config.ts'
import type { Received } from './store/inbox.ts'
import type { Store } from './store/store.ts'

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
  /** The form of the command that a line begins with, filled with what the line says and what the person keeps here. */
  form(line: string, locale: Locale, person?: string): Promise<Form | undefined>
  /** `command` is the form's own. */
  fill(command: string, values: Readonly<Record<string, string>>, locale: Locale): Filled
  /** The language the person chose or last wrote. */
  localeOf(person: string): Promise<Locale | undefined>
  prompts(locale: Locale): readonly Prompt[]
  /** What a message of the bot said, while that is still known. */
  posted(address: Pick<Address, 'platform' | 'place'>, receipt: Receipt): Promise<Answer | undefined>
  /** Whether the bot is known to be there. */
  knows(address: Pick<Address, 'platform' | 'place'>): Promise<boolean>
  /** A place where the bot may post later. */
  met(address: Address, name?: string): Promise<void>
  /** The bot was removed from the place. */
  left(address: Pick<Address, 'platform' | 'place'>): Promise<void>
  /** The bot was removed from all places of the platform that are gone by their addresses. */
  leftAll(platform: PlatformName, isGone: (address: Address) => boolean): Promise<void>
}

interface Parts {
  store: Store
  commands: readonly Command[]
  standing?: Standing
  receive: (message: Message) => Promise<Answer>
  /** Called when something is to be written down. */
  arriving?: () => void
  /** Called when something new has been. */
  arrived: (arrival: Received) => void
  now: () => Date
}

export function createReception({
  store,
  commands,
  standing,
  receive,
  arriving,
  arrived,
  now,
}: Parts): Reception {
  return {
    async accept(arrival) {
      arriving?.()
      const at = now()
      const isNew = await store.inbox.add(arrival, at)
      if (isNew) arrived({ press: null, ...arrival, at, attempts: 0, handledAt: null })
      return isNew
    },
    answer: receive,
    ...formsOf(commands, store, standing),
    async localeOf(person) {
      const { chosenLocale, lastLocale } = await store.people.get(person)
      return chosenLocale ?? lastLocale ?? undefined
    },
    prompts: (locale) => prompts.map((prompt) => ({ title: prompt[locale], message: prompt[locale] })),
    posted: (address, receipt) => store.outbox.posted(address, receipt),
    knows: (address) => store.places.has(address),
    met: (address, name) => store.places.keep(address, name, now()),
    left: (address) => store.places.forget(address),
    leftAll: (platform, isGone) => store.places.forgetAll(platform, isGone),
  }
}
