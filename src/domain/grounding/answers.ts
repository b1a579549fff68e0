import { type Expected, expectedValues } from '../asked/expected.ts'
import { wholeWords } from '../regexOf.ts'
import type { Proved, Quotable } from './check.ts'
import { namesIn } from './names.ts'
import { type Value, valuesIn } from './values.ts'
import { alikeBare, bare, tellingWords } from './words.ts'

const who = wholeWords('kuka|kenen|kenelle|keneltä|vem|vems|who|whom|whose')
/** Concepts of the pack that stand for somebody without being a name. */
const actors = new Set(
  `state local eu ministry minister mayor party steering coordinate regional-council ely company startup university school
   resident teacher nurse talent foreign`
    .split(/\s+/u)
    .map((concept) => `§${concept}`),
)
/** Words that ask and say nothing of what is asked about. */
const asking = wholeWords(
  `mikä mitä mitkä missä mistä mihin minne miksi miten milloin kuinka montako paljonko onko ovatko voiko voidaanko saako
   vilka vilket vilken varför vart varifrån mycket många finns what which when where whether does much many there would`
    .split(/\s+/u)
    .join('|'),
)

/** The share of the question's telling words that sources have to speak of which the bot's own search did not find. */
const enough = 0.34
/** What it did find, without taking it to be meant, needs fewer of them the more like the question it is. */
const alikeEnough = 0.1
const spokenWeight = 0.3

/** “Is it … ?” asks whether, not when or how much. */
const whether =
  /(?:^|[.!?])\s*(?:\p{L}+[aeiouyäöt](?:ko|kö|ks)(?:han|hän)?|is|are|was|were|do|does|did|can|could|may|must|will|would|has|have|should|är|var|får|kan|ska|skall|måste|har|blir|gäller)(?!\p{L})/iu
const valueWanted = wholeWords(
  String.raw`kuka|ketkä|kenen|kenelle|vem|vems|who|whom|whose|montako|moneenko|milloin|koska|paljonko|kuinka|mikä|mitä|hur|vad|vilk[ae]t?|vilken|how|what|which|säga|vet|berätta|say|tell|know`,
)

/** Not every time is a date: “once all had signed”, “throughout the period”, “every year”, “temporary”. */
const timed = wholeWords(
  [
    String.raw`kun|sen jälkeen|\p{L}+n (?:jälkeen|aikana)|ennen|asti|saakka|loppuun|alkaen|koko \p{L}*kau(?:den|si)|vuosittain|säännöllisesti|jatkuvasti|heti|(?:tilapäi|määräaikai|pysyv|kertaluon)\p{L}+`,
    String.raw`när|efter|före|innan|tills|sedan|under hela|hela \p{L}*perioden|varje år|fortlöpande|genast|(?:årlig|regelbund|tillfällig|tidsbund|permanent)\p{L}*`,
    String.raw`when|once|after|before|until|throughout|during|as soon as|every year|yearly|immediately|temporary|(?:annual|regular|continuous)\p{L}*`,
  ].join('|'),
)

type MeaningsOf = (word: string) => readonly string[]

/** What a proof has to do with the question: too little, or not the value or the person that was asked for. */
export type Missing = 'topic' | Expected

interface Answering<Source extends Quotable> {
  proofs: Proved<Source>[]
  /** Why some, or all, are left out. */
  missing?: Missing
}

/**
 * The proofs whose sources speak of what was asked, where together they hold what was asked for (a date, a share, a number,
 * a name), or say that it is not said.
 */
export function answering<Source extends Quotable>(
  question: string,
  proofs: readonly Proved<Source>[],
  meaningsOf: MeaningsOf,
): Answering<Source> {
  const spoken = (some: readonly Proved[]) =>
    spokenOf(question, some.map(({ source: { title, text } }) => `${title}\n${text}`).join('\n'), meaningsOf)
  const fitting = proofs.filter((proof) => proof.source.near || spoken([proof]) > 0)
  if (!isOnTopic(fitting, spoken(fitting)))
    return { proofs: [], ...(proofs.length > 0 ? { missing: 'topic' } : {}) }
  const missing = missingIn(question, fitting, meaningsOf)
  if (missing) return { proofs: fitting.filter(({ source }) => source.near && source.gap), missing }
  return { proofs: fitting, ...(fitting.length < proofs.length ? { missing: 'topic' } : {}) }
}

/** `spoken` is the share of the question's telling words that the sources speak of together. */
const isOnTopic = (fitting: readonly Proved[], spoken: number) =>
  fitting.some(({ source: { near, likeness } }) =>
    near || likeness === undefined
      ? near || spoken >= enough
      : likeness + spokenWeight * spoken >= alikeEnough,
  )

const isYear = ({ kind, value }: Value) => kind === 'number' && /^(19|20)\d\d$/.test(value)

function missingIn(
  question: string,
  fitting: readonly Proved[],
  meaningsOf: MeaningsOf,
): Missing | undefined {
  const said = fitting.map(({ quote }) => quote).join('\n')
  const titles = fitting.map(({ source }) => source.title).join('\n')
  if (whether.test(question) && !valueWanted.test(question)) return undefined
  const values = valuesIn(`${titles}\n${said}`)
  const expected = expectedValues(question)
  if (expected) {
    const isGiven = values.some((one) => expected.some((kind) => gives[kind](one)))
    const isTold =
      (expected.includes('date') && timed.test(said)) || fitting.some((one) => inWords(one, expected))
    return isGiven || isTold ? undefined : expected[0]
  }
  if (!who.test(question)) return undefined
  const { sure, opening } = namesIn(said)
  const isNamed =
    sure.length + opening.length > 0 ||
    /\bparties\b/iu.test(said) ||
    tellingWords(`${titles} ${said}`).some((word) => meaningsOf(word).some((one) => actors.has(one)))
  return isNamed ? undefined : 'person'
}

/** “When can it be ended?” – “if the parties agree”: known to answer when, without a date in it. */
const inWords = ({ source: { near, text, gives: known = [] } }: Proved, expected: readonly Expected[]) =>
  near === true &&
  expected.some((kind) => known.includes(kind)) &&
  !valuesIn(text).some((one) => expected.some((kind) => gives[kind](one)))

const isNumber = (one: Value) => one.kind !== 'date' && !isYear(one)
const gives: Record<Expected, (one: Value) => boolean> = {
  date: (one) => one.kind === 'date' || isYear(one),
  share: ({ kind }) => kind === 'percent',
  money: ({ kind }) => kind === 'money',
  count: isNumber,
  person: () => true,
  place: () => true,
}

/** The share of the question's telling words that stand in what was said, or another word for the same; 1 where there are none. */
function spokenOf(question: string, said: string, meaningsOf: MeaningsOf) {
  const words = [...new Set(tellingWords(said))]
  const meanings = new Set(words.flatMap(meaningsOf))
  const plain = new Set(words.map(bare))
  const stands = (one: string) => plain.has(one) || [...plain].some((other) => alikeBare(one, other))
  const asked = tellingWords(question).filter(
    (word) => (word.length > 3 || meaningsOf(word).length > 0) && !asking.test(word),
  )
  const found = asked.filter(
    (word) => meaningsOf(word).some((one) => meanings.has(one)) || stands(bare(word)),
  )
  return asked.length === 0 ? 1 : found.length / asked.length
}
