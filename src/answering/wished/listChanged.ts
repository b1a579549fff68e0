import type { Context } from '../../command.ts'
import { fieldsOf, isOnlyBy, lineOf, type Selection, selectionOf } from '../../domain/query/selection.ts'
import { conditionsOf, saysKind } from '../../domain/wish/conditions.ts'
import { featuresOf } from '../../domain/wish/features.ts'
import { isKnownAt, type Mentioned, says, saysProjects } from '../../domain/wish/mentioned.ts'
import { asksOfAsker } from '../../domain/wish/nouns.ts'
import { changed } from '../../domain/wish/onList.ts'
import type { Reply } from '../../reply.ts'
import { wordCount } from '../../text.ts'
import { bodyIn, isOf } from '../../topic.ts'
import { mentionedIn } from './mentioned.ts'
import { oddsOfChange } from './odds.ts'
import { recordsWished } from './recordsWished.ts'

/** Log odds from which on a few words are taken to change the list. Measured by `npm run learn:wish`. */
const leastOfChange = -0.5
/** More words say all that they mean themselves. */
const mostWords = 14

/** “Ok, and for learning?”, “bara dom som e igång”, “same for Metropolia”: another list, by what was listed before. */
export async function listChanged(context: Context, question: string): Promise<Reply | undefined> {
  const last = await listBefore(context)
  if (!last || wordCount(question) > mostWords) return undefined
  const mentioned = await mentionedIn(context, question)
  const read = conditionsOf(mentioned)
  if (!read || asksOfAsker(mentioned)) return undefined
  const said = saysKind(mentioned) || fieldsOf(read).length > 1 ? read : { ...read, ...strangeIn(mentioned) }
  const how = {
    isOfKind: saysKind(mentioned),
    isPointing: says(mentioned, 'them', 'only'),
    isLead: says(mentioned, 'lead'),
  }
  // “And VTT?” after a body asks the same of another, not for its projects.
  const isOfRecord = isOf(context.conversation?.topic, 'organisation')
  if (isOfRecord && !how.isOfKind && isOnlyBy(said, 'with', 'led', 'place')) return undefined
  const next = changed(last, said, how)
  if (lineOf(next) === lineOf(last)) return undefined
  return (await oddsOfChange(featuresOf(mentioned))) < leastOfChange
    ? undefined
    : recordsWished(context, next, next.kind !== 'project' && saysProjects(mentioned))
}

/** “Hm ok and for food?”: the word that nothing else is known of. */
function strangeIn(mentioned: Mentioned): Selection {
  const { words, written } = mentioned
  const strange = written.filter((word, at) => !isKnownAt(mentioned, at) && word.length >= shortest)
  const [only, ...others] = strange
  return only && others.length === 0 && words.length <= mostBeside ? { words: only } : {}
}
const shortest = 4
const mostBeside = 6

/** What was listed, or the projects of the body that was shown. */
async function listBefore({ conversation, store }: Context): Promise<Selection | undefined> {
  const listed = selectionOf(conversation?.topic ?? '')
  if (listed) return listed.kind === 'call' ? undefined : listed
  const body = await store.organisations.get(bodyIn(conversation?.topic) ?? '')
  return body && { kind: 'project', with: body.id }
}
