import type { Context } from '../../command.ts'
import { placeSaid } from '../../domain/leaning/placeSaid.ts'
import { lastSubject, recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'
import { openedBy } from '../../topic.ts'
import { lastListed } from '../afterwards/lastListed.ts'

/** The one record or the several that a few words can lean on, and what they say besides which. */
export interface SpokenOf {
  one?: Subject
  several: readonly Subject[]
  said: string
}

/** What was last shown; nothing where that was no record and no list of records. */
export async function spokenOf(context: Context, text: string): Promise<SpokenOf | undefined> {
  const { topic, shown = [] } = context.conversation ?? {}
  if (!topic) return undefined
  const place = shown.length > 1 ? placeSaid(text, shown.length) : undefined
  const line = place && shown[place.at]
  if (place) {
    const one = line === undefined ? undefined : await recordOf(context, openedBy(line))
    return one && { one, several: [], said: place.rest }
  }
  const one = await lastSubject(context, text)
  if (one) return { one, several: [], said: text }
  const several = await lastListed(context)
  return several.length > 0 ? { several, said: text } : undefined
}
