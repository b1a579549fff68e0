import type { Context } from '../../command.ts'
import { expectedValues } from '../../domain/asked/expected.ts'
import type { Hit } from '../../domain/search/search.ts'
import { near, saidNearly, sureByItself } from '../../domain/thresholds.ts'
import { besideAnother } from '../../presentation/beside/besideAnother.ts'
import { note, type Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { fewOfRecord, isSure } from './howSure.ts'

/** A message, the questions in it, and what is surely told of some of them. */
export interface Several {
  typed: string
  asked: readonly string[]
  told: readonly Reply[]
}

/**
 * What is sure is told beside what answers the message anyway; what neither tells is said to be asked again. Where the first is
 * left out, only what answers it anyway goes before the others.
 */
export async function someTold(first: Context, { typed, asked, told }: Several, leftOut: readonly string[]) {
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
export function givesAsked(question: string, { entry: { given } }: Hit): boolean {
  const expected = expectedValues(question)
  return !expected || !given || expected.some((value) => given.gives.includes(value))
}

/** Somebody has said nearly this before, and meant the card that is told. */
const isSaidSo = ({ search }: Context, question: string, reply: Reply | undefined) =>
  search.find(question, 1).some(({ entry, score }) => entry.ref === reply?.topic && score >= saidNearly)

/** “Vad finns det för bilaga och hur färdig är den?”: the card that is told is the one for all of it, or for what is left out, too. */
function isToldAnyway({ search }: Context, { typed, told }: Several, leftOut: readonly string[]): boolean {
  // Where the agreement names something is said with that it does.
  if (told.some(({ topic }) => isOf(topic, 'mention'))) return true
  const isTold = ({ entry }: Hit) => told.some(({ topic }) => topic === entry.ref)
  const ofAll = search
    .find(typed, 1)
    .find((hit) => isTold(hit) && hit.score >= nearAll && hit.covered >= most)
  return leftOut.every((question) => {
    const hits = search.find(question, mostNear)
    const [best] = hits
    const isOwn = question.split(' ').length > fewOfRecord && best !== undefined && best.score >= sureByItself
    const isItToo = (hit: Hit) => isTold(hit) && hit.score >= near && givesAsked(question, hit)
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

const words = {
  askAgain: {
    fi: 'Kysyit muutakin, mutta siihen en osannut vastata varmasti. Kysy se vielä erikseen.',
    sv: 'Du frågade även om något annat, men det kunde jag inte svara säkert på. Ställ gärna den frågan separat.',
    en: 'You also asked about something I could not answer reliably. Please ask it separately.',
  },
}
