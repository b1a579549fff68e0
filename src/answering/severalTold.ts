import type { Context } from '../command.ts'
import { saysIt, saysNothing } from '../domain/asked/pointing.ts'
import { severalAsked } from '../domain/asked/severalAsked.ts'
import { sideNamed } from '../domain/asker/askerSide.ts'
import { askedBesideIntroduction } from '../domain/asker/introduced.ts'
import { endsWithForUs } from '../domain/asker/isItForUs.ts'
import { isRecordRef } from '../domain/recordFact/kinds.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { spelledOut } from '../domain/said/shortForms.ts'
import { besideAnother } from '../presentation/beside/besideAnother.ts'
import type { Reply } from '../reply.ts'

/**
 * “What’s open now and who do I contact?”: an answer to each, the second one as if it had been asked after the first.
 * Nothing where one question is asked, or any of them is not surely answered by itself.
 */
export async function severalTold(context: Context, typed: string): Promise<Reply | undefined> {
  const asked = context.assistant?.when === 'always' ? undefined : severalAsked(spelledOut(typed))
  if (!asked) return undefined
  const first = context.tryingAfter()
  const replies: Reply[] = []
  let after = first
  for (const question of asked) {
    const reply =
      (await sureReply(first, after, question)) ?? (await toldWithAsker(first, after, { typed, question }))
    if (!reply) return undefined
    replies.push(reply)
    after = after.tryingAfter(question, reply)
  }
  return (await isOneAnswer(first, { typed, asked, told: replies }))
    ? undefined
    : besideAnother(context, replies)
}

/** Somebody has asked just this before, or another card than those of its parts answers all of it. */
async function isOneAnswer(
  first: Context,
  { typed, asked, told }: { typed: string; asked: readonly string[]; told: readonly Reply[] },
): Promise<boolean> {
  if ((first.search.find(typed, 1)[0]?.score ?? 0) >= wordForWord) return true
  // What is open no card tells.
  if (told.some(({ topic }) => topic === 'command:calls' || topic === 'command:calls open')) return false
  const { outcome, topic = '' } = await first.run(typed)
  if (outcome !== 'answered' || !topic.startsWith('card:')) return false
  const isOfPart = asked.some((question) =>
    first.search.find(question).some(({ entry, score }) => entry.ref === topic && score >= surelyOfIt),
  )
  return !isOfPart && !told.some((reply) => reply.topic === topic)
}
const wordForWord = 0.98

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
    topic.startsWith('command:') ||
    saysNothing(question) ||
    saysIt(question) ||
    question.split(' ').length <= few
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
const isNear = ({ search }: Context, question: string, { outcome, topic = '' }: Reply) =>
  outcome === 'answered' &&
  topic.startsWith('card:') &&
  search.find(question, 3).some(({ entry, score }) => entry.ref === topic && score >= surely)

/** “Kuka sen maksaa?” says too little for another card than the one it leans on. */
const isOfOther = ({ conversation, search }: Context, question: string, { topic = '' }: Reply) =>
  saysIt(question) &&
  question.split(/\s+/u).length <= mostLeaning &&
  conversation?.topic?.startsWith('card:') === true &&
  topic.startsWith('card:') &&
  topic !== conversation.topic &&
  !(ofPaying.test(question) ? [] : search.find(question, 1)).some(
    ({ entry, score }) => entry.ref === topic && score >= wordForWord,
  )
/** Whoever pays what was just told. */
const ofPaying = wholeWords(String.raw`maks\p{L}+|betal\p{L}+|pays?|paid`)
const mostLeaning = 3

/**
 * A card that only comes near is no sure answer. That the sources do not say it may be one, but neither of what was just told
 * nor where more is asked of it.
 */
function isSure(
  { search, conversation }: Context,
  question: string,
  { outcome, topic = '' }: Reply,
  isFirst: boolean,
): boolean {
  const isCard = topic.startsWith('card:')
  if (outcome !== 'answered' && (outcome !== 'unknown' || !(isCard || topic === 'command:calls')))
    return false
  if (!isCard) return true
  const best = search.find(question).find(({ entry }) => entry.ref === topic)
  const leans = !isFirst && saysIt(question)
  if (best?.entry.given?.gap && (isFirst || leans || isRecordRef(conversation?.topic))) return false
  const least = isFirst ? nearly : leans || best?.entry.given?.gap ? surelyOfIt : surely
  return best ? best.score >= least : isFirst
}
const nearly = 0.6
const surely = 0.75
const surelyOfIt = 0.85
