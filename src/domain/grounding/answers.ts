import { type Expected, expectedValues } from '../expected.ts'
import { wholeWords } from '../wholeWords.ts'
import type { Proved, Quotable } from './check.ts'
import { namesIn } from './names.ts'
import { type Value, valuesIn } from './values.ts'
import { alike, tellingWords } from './words.ts'

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

/** The share of the question's telling words that sources have to speak of which the bot itself does not take to be meant. */
const enough = 0.34

/** “Is it … ?” asks whether, not when or how much. */
const whether =
  /(?:^|[.!?])\s*(?:\p{L}+[aeiouyäöt](?:ko|kö|ks)(?:han|hän)?|is|are|was|were|do|does|did|can|could|may|must|will|would|has|have|should|är|var|får|kan|ska|skall|måste|har|blir|gäller)(?!\p{L})/iu
const valueWanted = wholeWords(
  String.raw`kuka|ketkä|kenen|kenelle|vem|vems|who|whom|whose|montako|moneenko|milloin|koska|paljonko|kuinka|mikä|mitä|hur|vad|vilk[ae]t?|vilken|how|what|which|säga|vet|berätta|say|tell|know`,
)

type MeaningsOf = (word: string) => readonly string[]

/**
 * The proofs whose sources speak of what was asked, where together they hold what was asked for (a date, a share, a number,
 * a name), or say that it is not said.
 */
export function answering<Source extends Quotable>(
  question: string,
  proofs: readonly Proved<Source>[],
  meaningsOf: MeaningsOf,
): Proved<Source>[] {
  const spoken = (some: readonly Proved[]) =>
    spokenOf(question, some.map(({ source: { title, text } }) => `${title}\n${text}`).join('\n'), meaningsOf)
  const fitting = proofs.filter((proof) => proof.source.near || spoken([proof]) > 0)
  if (!fitting.some(({ source }) => source.near) && spoken(fitting) < enough) return []
  const said = fitting.map(({ quote }) => quote).join('\n')
  const titles = fitting.map(({ source }) => source.title).join('\n')
  return holdsExpected(question, titles, said, meaningsOf)
    ? fitting
    : fitting.filter(({ source }) => source.near && source.gap)
}

const isYear = ({ kind, value }: Value) => kind === 'number' && /^(19|20)\d\d$/.test(value)

function holdsExpected(question: string, titles: string, said: string, meaningsOf: MeaningsOf) {
  if (whether.test(question) && !valueWanted.test(question)) return true
  const values = valuesIn(said)
  const expected = expectedValues(question)
  if (expected) return values.some((one) => expected.some((kind) => gives[kind](one)))
  if (!who.test(question)) return true
  const { sure, opening } = namesIn(said)
  return (
    sure.length + opening.length > 0 ||
    tellingWords(`${titles} ${said}`).some((word) => meaningsOf(word).some((one) => actors.has(one)))
  )
}

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
  const words = tellingWords(said)
  const meanings = new Set(words.flatMap(meaningsOf))
  const asked = tellingWords(question).filter(
    (word) => (word.length > 3 || meaningsOf(word).length > 0) && !asking.test(word),
  )
  const found = asked.filter(
    (word) => words.some((other) => alike(word, other)) || meaningsOf(word).some((one) => meanings.has(one)),
  )
  return asked.length === 0 ? 1 : found.length / asked.length
}
