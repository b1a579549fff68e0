import type { Context } from '../command.ts'
import { expectedValues } from '../domain/asked/expected.ts'
import { saysIt, saysNothing } from '../domain/asked/pointing.ts'
import { severalAsked } from '../domain/asked/severalAsked.ts'
import { askedIn } from '../domain/asker/askedIn.ts'
import { sideNamed } from '../domain/asker/askerSide.ts'
import { askedBesideIntroduction } from '../domain/asker/introduced.ts'
import { endsWithForUs } from '../domain/asker/isItForUs.ts'
import { isRecordRef } from '../domain/recordFact/kinds.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { spelledOut } from '../domain/said/shortForms.ts'
import type { Hit } from '../domain/search/search.ts'
import { besideAnother } from '../presentation/beside/besideAnother.ts'
import { note, type Reply } from '../reply.ts'

/**
 * “What’s open now and who do I contact?”: an answer to each, the second one as if it had been asked after the first. Of what is
 * not surely answered by itself it is said so. Nothing where one question is asked, or something else answers all of it.
 */
export async function severalTold(context: Context, typed: string): Promise<Reply | undefined> {
  const asked = context.assistant?.when === 'always' ? undefined : severalAsked(spelledOut(typed))
  if (!asked) return undefined
  const first = context.tryingAfter()
  if (first.search.find(typed, 1).some((hit) => hit.score >= wordForWord && givesAsked(typed, hit)))
    return undefined
  const replies: (Reply | undefined)[] = []
  let after = first
  for (const question of asked) {
    const reply =
      (await toldWithAsker(first, after, { typed, question })) ?? (await sureReply(first, after, question))
    replies.push(reply)
    if (reply) after = after.tryingAfter(question, reply)
  }
  const told = replies.filter((reply) => reply !== undefined)
  if (told.length < asked.length)
    return told.length > 0
      ? someTold(
          first,
          { typed, asked, told },
          asked.filter((_, at) => !replies[at]),
        )
      : undefined
  // What the sources do not say may hold for the whole message.
  if (told[0] && isGap(first, asked[0], told[0]) && told.some(({ outcome }) => outcome === 'answered'))
    return undefined
  return (await isOneAnswer(first, { typed, asked, told })) ? undefined : besideAnother(context, told)
}

interface Several {
  typed: string
  asked: readonly string[]
  told: readonly Reply[]
}

/**
 * What is sure is told beside what answers the message anyway; what neither tells is said to be asked again. Where the first is
 * left out, only what answers it anyway goes before the others.
 */
async function someTold(first: Context, { typed, asked, told }: Several, leftOut: readonly string[]) {
  const whole = await first.run(typed)
  const isTold = told.some(({ topic }) => topic === whole.topic)
  if (!isTold && isSure(first, typed, whole, false))
    return whole.outcome === 'answered' && asked.some((question) => isSaidSo(first, question, told[0]))
      ? besideAnother(first, [...told, whole])
      : undefined
  const isOfPart = !isTold && (await isToldOfPart(first, asked, whole))
  if (leftOut[0] === asked[0] && !isOfPart) return undefined
  const all = isOfPart ? [whole, ...told] : told
  const beside = besideAnother(first, all)
  const isMissing = all.length < asked.length && !isToldAnyway(first, { typed, asked, told }, leftOut)
  return beside && isMissing ? { ...beside, parts: [...beside.parts, note(first.t(words.askAgain))] } : beside
}

/** A date, a sum or a person that is asked for is one that the card gives. */
function givesAsked(question: string, { entry: { given } }: Hit): boolean {
  const expected = expectedValues(question)
  return !expected || !given || expected.some((value) => given.gives.includes(value))
}

/** Somebody has said nearly this before, and meant the card that is told. */
const isSaidSo = ({ search }: Context, question: string, reply: Reply | undefined) =>
  search.find(question, 1).some(({ entry, score }) => entry.ref === reply?.topic && score >= nearlySo)
const nearlySo = 0.9

/** “Vad finns det för bilaga och hur färdig är den?”: the card that is told is the one for all of it, or for what is left out, too. */
function isToldAnyway({ search }: Context, { typed, told }: Several, leftOut: readonly string[]): boolean {
  // Where the agreement names something is said with that it does.
  if (told.some(({ topic }) => topic?.startsWith('mention:'))) return true
  const isTold = ({ entry }: Hit) => told.some(({ topic }) => topic === entry.ref)
  const ofAll = search
    .find(typed, 1)
    .find((hit) => isTold(hit) && hit.score >= nearAll && hit.covered >= most)
  return leftOut.every((question) => {
    const hits = search.find(question, mostNear)
    const [best] = hits
    const isOwn = question.split(' ').length > fewOfRecord && best !== undefined && best.score >= surelyOfIt
    const isItToo = (hit: Hit) => isTold(hit) && hit.score >= nearly && givesAsked(question, hit)
    return hits.some(isItToo) || (ofAll !== undefined && !isOwn && givesAsked(question, ofAll))
  })
}
const nearAll = 0.65
const most = 0.7
const mostNear = 5

/** One of its parts, asked by itself, is answered as the whole message is. */
async function isToldOfPart(first: Context, asked: readonly string[], { outcome, topic }: Reply) {
  if (outcome !== 'answered') return false
  const replies = await Promise.all(asked.map((question) => first.run(question)))
  return replies.some((reply) => reply.outcome === 'answered' && reply.topic === topic)
}

/** Another card than those of its parts answers all of it. */
async function isOneAnswer(first: Context, { typed, asked, told }: Several): Promise<boolean> {
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
const fewOfRecord = 4

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
const ofPaying = wholeWords(
  String.raw`maks\p{L}+|rahoit\p{L}+|finansier\p{L}+|fund\p{L}*|betal\p{L}+|pays?|paid`,
)
const mostLeaning = 3

const bestFor = ({ search }: Context, question: string, topic: string | undefined) =>
  search.find(askedIn(question)).find(({ entry }) => entry.ref === topic)
const isGap = (context: Context, question = '', { topic }: Reply) =>
  bestFor(context, question, topic)?.entry.given?.gap === true

/**
 * A card that only comes near is no sure answer. That the sources do not say it may be one, but neither of what was just told
 * nor where more is asked of it.
 */
function isSure(
  context: Context,
  question: string,
  { outcome, topic = '' }: Reply,
  isFirst: boolean,
): boolean {
  const isCard = topic.startsWith('card:')
  const isToldUnknown = isCard || topic === 'command:calls' || (isRecordRef(topic) && saysIt(question))
  if (outcome !== 'answered' && (outcome !== 'unknown' || !isToldUnknown)) return false
  if (!isCard) return true
  const best = bestFor(context, question, topic)
  const leans = !isFirst && saysIt(question)
  if (best?.entry.given?.gap && isRecordRef(context.conversation?.topic)) return false
  const least = leans || best?.entry.given?.gap ? surelyOfIt : isFirst ? nearly : surely
  return best ? best.score >= least : isFirst
}
const nearly = 0.45
const surely = 0.75
const surelyOfIt = 0.85

const words = {
  askAgain: {
    fi: 'Kysyit muutakin, mutta siihen en osannut vastata varmasti. Kysy se vielä erikseen.',
    sv: 'Du frågade även om något annat, men det kunde jag inte svara säkert på. Ställ gärna den frågan separat.',
    en: 'You also asked about something I could not answer reliably. Please ask it separately.',
  },
}
