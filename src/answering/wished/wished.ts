import type { Context } from '../../command.ts'
import { localityIn } from '../../domain/locality.ts'
import { marked } from '../../domain/money/amount.ts'
import { joinWish } from '../../domain/partnering/joinWish.ts'
import { wordsIn } from '../../domain/query/phrases.ts'
import { fieldsOf, isOnlyBy, type Selection, selectionOf } from '../../domain/query/selection.ts'
import { tag } from '../../domain/query/tagged.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { wordForWord } from '../../domain/thresholds.ts'
import { conditionsOf, saysKind } from '../../domain/wish/conditions.ts'
import { withoutExcluded } from '../../domain/wish/excluded.ts'
import { featuresOf } from '../../domain/wish/features.ts'
import {
  isOneClause,
  kindsOfBodies,
  type Mentioned,
  says,
  saysProjects,
} from '../../domain/wish/mentioned.ts'
import { asksOfAsker, speaksOfAsker } from '../../domain/wish/nouns.ts'
import type { Reply } from '../../reply.ts'
import { isOf, isRecordRef } from '../../topic.ts'
import { mentionedIn } from './mentioned.ts'
import { oddsOfWish } from './odds.ts'
import { recordsWished } from './recordsWished.ts'

/** Log odds from which on a text is taken for a wish for records. Measured by `npm run learn:wish`. */
const sureWish = 0.5
/** The same where no word says what is wished for: “whats Metropolia leading”. */
const sureWithoutNoun = 1.5
/** From here on it is one, though a card is known by nearly the same words. */
const beyondDoubt = 3

/** “Finns de nå projekt om matsvinn, vi har lunchrestaurang”: the records that are wished for, in whatever words. */
export async function wished(context: Context, question: string): Promise<Reply | undefined> {
  if (!(await mayWishForRecords(context, question)) || asksOtherwise(question)) return undefined
  const mentioned = await mentionedIn(context, question)
  const isNamed = saysKind(mentioned)
  if (isOfShown(context, mentioned) || (!isNamed && !asksOfBody(mentioned))) return undefined
  const selection = conditionsOf(mentioned)
  if (!selection || saysLittle(selection, mentioned) || asksOfAsker(mentioned)) return undefined
  const others = withoutExcluded(mentioned)
  const texts = others ? [mentioned, await mentionedIn(context, others)] : [mentioned]
  const odds = Math.max(...(await Promise.all(texts.map((one) => oddsOfWish(featuresOf(one))))))
  if (odds < (isNamed ? sureWish : sureWithoutNoun)) return undefined
  if (!others && odds < beyondDoubt && isOfCard(context, question)) return undefined
  const isOfDoers = selection.kind !== 'project' && saysProjects(mentioned)
  const reply = await recordsWished(context, selection, isOfDoers)
  // A word of no theme may not be what it is on.
  const isUnheard = reply?.outcome === 'unknown' && isOnlyBy(selection, 'words') && odds < beyondDoubt
  return isUnheard ? undefined : reply
}

/** Records are spoken of, or a body or a city is named; the vocabulary is read for no other question. */
async function mayWishForRecords({ search, store }: Context, question: string): Promise<boolean> {
  const words = wordsIn(question)
  const said = { words, spans: tag(words) }
  return (
    saysProjects(said) ||
    says(said, ...kindsOfBodies) ||
    search.names.namedIn(question) !== undefined ||
    localityIn(question, await store.localities.all()) !== undefined
  )
}

/** Years, sums and what one could join are asked for in other ways. */
const asksOtherwise = (question: string) =>
  ofYear.test(question) ||
  ofCoordination.test(question) ||
  marked(question).sums.length > 0 ||
  joinWish(question) !== undefined
const ofYear = /(?:19|20)\d\d/u
const ofCoordination = wholeWords(
  String.raw`koordin(?:aatio|ointi)\p{L}*|samordnings?projekt\p{L}*|samordningen|coordination|coordinating project`,
)

/** “Which of those”, “and ended ones”, “is Aalto in?”: of what was just shown. */
function isOfShown({ conversation }: Context, mentioned: Mentioned): boolean {
  const topic = conversation?.topic
  if (!topic) return false
  const opensWithAnd = mentioned.spans.some(({ from, senses }) => from === 0 && senses.includes('and'))
  const isOfList = selectionOf(topic) !== undefined && opensWithAnd
  const isOnTheme =
    mentioned.entities.some(({ kind }) => kind === 'theme') && says(mentioned, 'ongoing', 'ended')
  const isOfRecord = isRecordRef(topic) && !saysProjects(mentioned) && !isOnTheme
  return isOfList || isOfRecord || says(mentioned, 'them', 'it', 'only', 'same')
}

/** “Whats Metropolia leading”; not “I run a company in Espoo, is there anything for us?” */
const asksOfBody = (mentioned: Mentioned) => isOneClause(mentioned) && !speaksOfAsker(mentioned)

/** “Is it still running?”, “Espoo”: one project, that was spoken of, or a name alone. */
const saysLittle = (selection: Selection, mentioned: Mentioned) =>
  selection.kind === 'project' &&
  (fieldsOf(selection).length < 2 ||
    (isOnlyBy(selection, 'status') && !says(mentioned, 'projects')) ||
    (isOnlyBy(selection, 'with') && !saysKind(mentioned) && !says(mentioned, 'partake', 'which')))

/** Somebody is known to have meant a statement by nearly the same words. */
function isOfCard({ search }: Context, question: string): boolean {
  const [best] = search.find(question, 1)
  return best !== undefined && isOf(best.entry.ref, 'card') && best.score >= wordForWord
}
