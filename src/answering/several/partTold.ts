import type { Context } from '../../command.ts'
import { saysIt, saysNothing } from '../../domain/asked/pointing.ts'
import { sideNamed } from '../../domain/asker/askerSide.ts'
import { askedBesideIntroduction } from '../../domain/asker/introduced.ts'
import { endsWithForUs } from '../../domain/asker/isItForUs.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { spelledOut } from '../../domain/said/shortForms.ts'
import { near, wordForWord } from '../../domain/thresholds.ts'
import type { Reply } from '../../reply.ts'
import { wordCount } from '../../text.ts'
import { isOf, isRecordRef } from '../../topic.ts'
import { fewOfRecord, isSure } from './howSure.ts'

/** One question of a message: the sure answer to it, by itself or after what was told of those before it; nothing where none is sure. */
export const partTold = async (
  first: Context,
  after: Context,
  part: { typed: string; question: string },
): Promise<Reply | undefined> =>
  (await toldWithAsker(first, after, part)) ?? sureReply(first, after, part.question)

/** “We’re a health firm in Espoo, what’s open and who can we talk to?”: what they told of themselves is meant in each. */
async function toldWithAsker(
  first: Context,
  after: Context,
  { typed, question }: { typed: string; question: string },
): Promise<Reply | undefined> {
  const whole = spelledOut(typed)
  const asked = askedBesideIntroduction(whole)
  const told = asked && whole.endsWith(asked) ? whole.slice(0, -asked.length).trim() : ''
  const isOwn = told !== '' && after !== first && ofThemselves.test(question)
  return isOwn ? sureReply(first, first, `${told} ${question}`) : undefined
}
const ofThemselves = wholeWords(
  'we|us|i|me|my|our|vi|oss|jag|mig|vår|vårt|mei(?:lle|dän|tä)|me|mä|mulle|minulle',
)

/** What points back or says little is asked of what was just told; else what is asked is clear by itself, or leans on it. */
async function sureReply(first: Context, after: Context, question: string): Promise<Reply | undefined> {
  const topic = after.conversation?.topic ?? ''
  const leans =
    isOf(topic, 'command') ||
    saysNothing(question) ||
    saysIt(question) ||
    question.split(' ').length <= (isRecordRef(topic) ? fewOfRecord : few)
  // What a company may do and what it may not is told without asking what it wants.
  if (endsWithForUs(question) && sideNamed(question) === 'company')
    return first.run('ask card:companies-role')
  const topics = new Set<string | undefined>()
  for (const context of leans ? [after, first] : [first, after]) {
    const reply = await context.run(question)
    const isToldAnyway = topics.has(reply.topic) && isNear(after, question, reply)
    topics.add(reply.topic)
    if (isToldAnyway) return reply
    if (isOfOther(after, question, reply)) return undefined
    if (isSure(after, question, reply, after === first)) return reply
  }
  return undefined
}
const few = 2

/** The same card, whatever was told before. */
const isNear = ({ search }: Context, question: string, { outcome, topic }: Reply) =>
  outcome === 'answered' &&
  isOf(topic, 'card') &&
  search.find(question, 3).some(({ entry, score }) => entry.ref === topic && score >= near)

/** “Kuka sen maksaa?” says too little for another card than the one it leans on. */
const isOfOther = ({ conversation, search }: Context, question: string, { topic }: Reply) =>
  saysIt(question) &&
  wordCount(question) <= 3 &&
  isOf(conversation?.topic, 'card') &&
  isOf(topic, 'card') &&
  topic !== conversation?.topic &&
  !(ofPaying.test(question) ? [] : search.find(question, 1)).some(
    ({ entry, score }) => entry.ref === topic && score >= wordForWord,
  )
/** Whoever pays what was just told. */
const ofPaying = wholeWords(
  String.raw`maks\p{L}+|rahoit\p{L}+|finansier\p{L}+|fund\p{L}*|betal\p{L}+|pays?|paid`,
)
