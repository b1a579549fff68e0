import { randomBytes } from 'node:crypto'

import type { Locale } from '../locale.ts'
import type { Store } from '../store/store.ts'

const goodForMs = 24 * 60 * 60_000
const wordOf = (id: string, word: string) => `calendar ${id} ${word}`

export const callPath = (id: string, locale: Locale) => `/calendar/call/${id}.ics?lang=${locale}`

/** A link to a meeting that is good for a day, since not everybody may know of the meeting. */
export async function meetingPath({ oneTimeWords }: Store, id: string, locale: Locale, now: Date) {
  const word = randomBytes(18).toString('base64url')
  await oneTimeWords.keep(wordOf(id, word), new Date(now.getTime() + goodForMs))
  return `/calendar/meeting/${id}/${word}.ics?lang=${locale}`
}

export const isGoodLink = ({ oneTimeWords }: Store, id: string, word: string, now: Date) =>
  oneTimeWords.isGood(wordOf(id, word), now)
