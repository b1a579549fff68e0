import { randomUUID } from 'node:crypto'

import type { Locale } from './locale.ts'
import type { Address } from './platforms/platform.ts'
import type { Reply } from './reply.ts'
import type { Outgoing } from './store/outbox.ts'
import type { Store } from './store/store.ts'

/** Someone whom the bot can speak to unasked, and how. */
export interface Reachable {
  person: string
  address: Address
  locale: Locale
}

/** Where and in which language a person alone hears the bot; nothing when it has no such place. */
export async function reach(store: Store, person: string): Promise<Reachable | undefined> {
  const address = await store.places.of(person)
  if (!address) return undefined
  const { chosenLocale, lastLocale } = await store.people.get(person)
  return { person, address, locale: chosenLocale ?? lastLocale ?? 'fi' }
}

export const reachAll = async (store: Store, people: readonly string[]): Promise<Reachable[]> =>
  (await Promise.all(people.map((person) => reach(store, person)))).filter((found) => found !== undefined)

interface Letter {
  /** What is said, which version: with the person it makes the key under which it is sent once. */
  about: string
  say: (locale: Locale) => Reply
  until: Date
}

/** Something said to a person unasked, in their own language. */
export const postTo = ({ person, address, locale }: Reachable, { about, say, until }: Letter): Outgoing => ({
  id: randomUUID(),
  key: `${about} to ${person}`,
  lane: 'answer',
  address,
  answer: { locale, ...say(locale) },
  until,
})
