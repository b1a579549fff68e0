import type { Context } from '../../command.ts'
import { placeSaid } from '../../domain/leaning/placeSaid.ts'
import { factAsked } from '../../domain/recordFact/factAsked.ts'
import { lastSubject, recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'
import { openedBy, openingOf, typedIn } from '../../topic.ts'
import { lastListed } from '../afterwards/ofList/lastListed.ts'
import { isAnnexTopic } from '../afterwards/ofList/recordsShown.ts'

/** The one record or the several that a few words can lean on, and what they say besides which. */
export interface SpokenOf {
  one?: Subject
  /** The line of a topic of the annex, which is no record. */
  annex?: string
  several: readonly Subject[]
  said: string
  /** It was counted out: “the second one”. */
  isPlaced?: boolean
}

/** What was last shown; nothing where that was no record and no list of records. */
export async function spokenOf(context: Context, text: string): Promise<SpokenOf | undefined> {
  const { topic } = context.conversation ?? {}
  if (!topic) return undefined
  const lines = await linesShown(context)
  const place = lines.length > 1 ? placeSaid(text, lines.length) : undefined
  if (place) return placed(context, lines[place.at], place.rest)
  const one = await lastSubject(context, text)
  if (one) return { one, several: [], said: text }
  const several = await lastListed(context)
  return several.length > 0 ? { several, said: text } : undefined
}

async function placed(context: Context, line: string | undefined, said: string) {
  if (line === undefined) return undefined
  if (isAnnexTopic(line) && typedIn(context.conversation?.topic, 'match') !== undefined)
    return { annex: line, several: [], said, isPlaced: true }
  const one = await recordOf(context, openedBy(line))
  return one && { one, several: [], said, isPlaced: true }
}

/** The list that was shown; of a project whose partners were told in a sentence, those. */
async function linesShown(context: Context): Promise<readonly string[]> {
  const { shown = [] } = context.conversation ?? {}
  return shown.length > 1 ? shown : ((await partnersToldOf(context)) ?? shown)
}

/** The partners of the project that was last asked for them, as the lines that open them. */
export async function partnersToldOf(context: Context): Promise<readonly string[] | undefined> {
  const { topic, question } = context.conversation ?? {}
  const asked = question ? factAsked(question, 'project')?.kinds[0] : undefined
  const subject = asked === 'partners' && topic ? await recordOf(context, topic) : undefined
  return subject?.kind === 'project'
    ? subject.row.partners.map((id) => openingOf(`organisation:${id}`))
    : undefined
}
