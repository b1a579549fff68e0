import type { Context } from '../../command.ts'
import { describes } from '../../domain/carriedOn/awaited.ts'
import { read } from '../../domain/match/read.ts'
import { vocabularyOf } from '../../presentation/matches/matching.ts'

/** “Sensorila Oy, yritys”, after a name and a kind were asked for: the line that saves them with what was read before. */
export async function profileTold(context: Context, typed: string): Promise<string | undefined> {
  const { store, person } = context
  const [, name = '', kindSaid = ''] = /^\W*([^,;:–]{2,80})\s*[,;:–]\s*([^,;:–]{2,60})$/u.exec(typed) ?? []
  if (!person || !describes(typed) || !/\p{L}/u.test(name)) return undefined
  const vocabulary = await vocabularyOf(store)
  const kind = read(kindSaid, vocabulary).seeker.kind
  if (!kind) return undefined
  const draft = (await store.profileDrafts.get(person)) ?? {}
  const values = Object.entries({ ...draft, name, kind })
  return ['edit-profile', ...values.map(([field, value]) => `${field}:"${unquoted(value)}"`)].join(' ')
}

const unquoted = (value: string) => value.replaceAll('"', ' ').trim()
