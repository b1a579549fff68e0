import type { Context } from '../../command.ts'
import { pointsBack } from '../../domain/asked/pointing.ts'
import { bodies } from '../../domain/claim/bodies.ts'
import { deniesCity } from '../../domain/claim/cityDenied.ts'
import { claimDoubted } from '../../domain/claim/heard.ts'
import { claimHeld } from '../../domain/claim/held.ts'
import { partsOf } from '../../domain/claim/parts.ts'
import { presumedIn } from '../../domain/claim/presumed.ts'
import { asksWhichEnd, type Known, untrueIn } from '../../domain/claim/untrue.ts'
import { type Deed, type Verdict, whoDoes } from '../../domain/claim/whoDoes.ts'
import { yearIn } from '../../domain/claim/yearIn.ts'
import { localityIn } from '../../domain/locality.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { sureBeside } from '../../domain/thresholds.ts'
import { correction } from '../../presentation/cards/corrections.ts'
import { shortAnswer, toldShortly } from '../../presentation/cards/shortAnswer.ts'
import { endCard } from '../../presentation/cards/untilEnd.ts'
import { openingOnce } from '../../presentation/opening.ts'
import { isCallOpen } from '../../presentation/records/calls.ts'
import type { Reply } from '../../reply.ts'
import { onCard, type Topic } from '../../topic.ts'

/**
 * “Since the call is open now, how do I apply?”, “miksi valtio maksaa kaiken?”, “eikö Business Finland päätä?”: what is held of
 * the agreement, against its cards: a plain yes or no, before what else is asked. Nothing where they do not settle it.
 */
export async function claimTold(context: Context, question: string): Promise<Reply | undefined> {
  if (asksWhichEnd(question)) return context.run(`ask ${endCard}`)
  if (deniesCity(question)) return toldShortly(context, 'city-denied')
  const presumed = presumedIn(question)
  const held = claimHeld(question)
  const taken = presumed?.claim ?? claimDoubted(question)
  const claim = taken ?? held
  if (claim === undefined) return undefined
  const { store, today, pack } = context
  const known = { isCallOpen: await isCallOpen(context), ends: pack.ends, signed: pack.signed, today }
  const untrue = untrueIn(ofAgreement(context, claim), known, taken !== undefined)
  if (untrue === 'binding' && isOfSplit(context, question)) return toldShortly(context, 'split-binding')
  const corrected = untrue ? await correction(context, untrue) : await partsCorrected(context, claim, known)
  if (corrected) {
    const below = (await askedBeside(context, presumed?.asked)) ?? (await context.run(corrected.below))
    const goal = untrue === 'agreement-over' ? await goalOf(context, claim) : ''
    return openingOnce(below, corrected.says + goal)
  }
  const verdict = held === undefined ? undefined : whoDoes(held, deedTold(context))
  // Whether a city is a party is told of that city.
  const isOfParty = verdict?.deed === 'party'
  if (isOfParty && localityIn(question, await store.localities.all())) return undefined
  if (isOfParty && cooperating.test(question)) return toldShortly(context, 'cooperating')
  return verdict && settled(context, verdict)
}

/** “It is binding and Finland must pay”: of a claim of several parts, each that is not so. */
async function partsCorrected(context: Context, claim: string, known: Known) {
  const found: FoundUntrue[] = []
  for (const part of partsOf(claim)) {
    const untrue = untrueIn(part, known, false)
    const told = untrue && (await correction(context, untrue))
    if (told) found.push(told)
  }
  const [first] = found
  return first && { ...first, says: found.map(({ says }) => says).join(' ') }
}
type FoundUntrue = NonNullable<Awaited<ReturnType<typeof correction>>>

const settled = (context: Context, { deed, isSo }: Verdict) =>
  toldShortly(context, `${deed}-${isSo ? 'yes' : 'no'}`)

/** Named beside the parties. */
const cooperating = wholeWords(`${bodies.otherMinistry}|ym(?:n|:n)?`)

/** What the card last shown tells the doer of. */
const deedTold = ({ conversation }: Context): Deed | undefined =>
  deedsOfCards.find(([cards]) => cards(conversation?.topic))?.[1]
const deedsOfCards: readonly (readonly [(topic: Topic | null | undefined) => boolean, Deed])[] = [
  [onCard('coordination(?:-lead)?'), 'coordinates'],
  [onCard('legal-funding-decision'), 'decides'],
  [onCard('steering-group-proposes'), 'chooses'],
]

/** “Eikö se pääty 2030?”: that year is another's. */
async function goalOf(context: Context, claim: string): Promise<string> {
  const goal = (await context.store.values.get('rd-goal-year'))?.value
  const told = Number(yearIn(claim)) === goal ? await shortAnswer(context, 'goal-year') : undefined
  return told ? ` ${told.says}` : ''
}

/** “The mayors choose the projects in secret, don’t they?”: before projects are looked for. */
export async function choosersTold(context: Context, question: string): Promise<Reply | undefined> {
  const held = choosing.test(question) ? claimHeld(question) : undefined
  const verdict = held === undefined ? undefined : whoDoes(held)
  return verdict?.deed === 'chooses' ? settled(context, verdict) : undefined
}
const choosing = wholeWords(
  String.raw`vali[tn]\p{L}+|väljer|valde|utser|cho[os]\p{L}+|select\p{L}*|pick\p{L}*`,
)

/** “Kuulin et se loppu jo 2025” after the agreement's end, “eiks se oo joku firma?” after what it is. */
const ofAgreement = ({ conversation }: Context, claim: string): string =>
  ofHevi.has(conversation?.topic) && pointsBack(claim) ? `hevi ${claim}` : claim
const ofHevi: ReadonlySet<string | null | undefined> = new Set([endCard, 'card:what-is-this'])

/** “Onko se sitova?” after how the money is shared is asked of that. */
const isOfSplit = ({ conversation }: Context, question: string): boolean =>
  ofShares(conversation?.topic) && pointsBack(question) && !ofText.test(question)
const ofShares = onCard('split-60-40|joint-funding|gap-eu-state-split')
const ofText = wholeWords(String.raw`sopimu\p{L}+|avtal\p{L}*|agreement|document|hevi\p{L}*`)

/** The answer to what is asked besides, where it is sure by itself. */
async function askedBeside(context: Context, asked: string | undefined): Promise<Reply | undefined> {
  if (!asked || pointsBack(asked)) return undefined
  const [best] = context.search.find(asked, 1)
  if (!best || best.score < sureBeside) return undefined
  const reply = await context.run(`ask ${asked}`)
  return reply.outcome === 'answered' ? reply : undefined
}
