import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { compared } from '../src/compared.ts'
import { amountsIn } from '../src/domain/amount.ts'
import { decide, type Decision, wordForWord } from '../src/domain/answer.ts'
import { askedIn } from '../src/domain/askedIn.ts'
import { decidedByAsker } from '../src/domain/askerSide.ts'
import { elsewhere } from '../src/domain/aspects/aspects.ts'
import { listedOtherwise } from '../src/domain/carriedOn/lists.ts'
import { courtesyIn } from '../src/domain/courtesy.ts'
import { followUp, leaning } from '../src/domain/followUp.ts'
import { lacking } from '../src/domain/lacking.ts'
import { languageWish } from '../src/domain/languageWish.ts'
import { isOwnMoney } from '../src/domain/ownMoney.ts'
import { placingIn, thingIn } from '../src/domain/placing.ts'
import { pointsBack, saysNothing } from '../src/domain/pointing.ts'
import type { Hit } from '../src/domain/search/search.ts'
import { asksToSubscribe } from '../src/domain/subscriptions/inWords.ts'
import { decidedByWhom } from '../src/domain/whomToAsk.ts'
import { Refusal } from '../src/errors.ts'
import { factTold, saidOfNothing } from '../src/factTold.ts'
import { listFor, projectsListed } from '../src/listFor.ts'
import { mentionTold } from '../src/mentionTold.ts'
import { recordAlone } from '../src/nameAlone.ts'
import { opened } from '../src/opened.ts'
import { partnerTold } from '../src/partnerTold.ts'
import { passageWith } from '../src/passages.ts'
import { namesElsewhere, placeTold } from '../src/placeTold.ts'
import { namedInPieces } from '../src/presentation/aboutRecord.ts'
import { toldOfBody } from '../src/presentation/bodyFact.ts'
import { cardReply } from '../src/presentation/card.ts'
import { passageReply } from '../src/presentation/passage.ts'
import { offer, unknown } from '../src/presentation/unsure.ts'
import { note, type Reply, text } from '../src/reply.ts'
import { termTold } from '../src/termTold.ts'
import { hasWords } from '../src/text.ts'
import { unheardOf } from '../src/unheardOf.ts'
import { whichOne } from '../src/whichOne.ts'

export default defineCommand({
  name: 'ask',
  aliases: { fi: ['kysy'], sv: ['fråga'], en: [] },
  help: {
    fi: 'Kysy omin sanoin',
    sv: 'Fråga med egna ord',
    en: 'Ask in your own words',
  },
  examples: {
    fi: ['kysy kuka päättää hankkeista', 'Saako startup tästä rahaa?'],
    sv: ['fråga vem som beslutar om projekten', 'Kan en startup få pengar?'],
    en: ['ask who decides on projects', 'Can a start-up get this money?'],
  },
  args: z.object({ question: z.string().optional() }),
  fields: { question: { fi: 'kysymys', sv: 'fråga', en: 'question' } },

  async run({ question = '' }, context) {
    const [, kind, id = ''] = /^(card|pass):(\S+)$/.exec(question) ?? []
    if (kind === 'card') return openCard(context, id)
    if (kind === 'pass') return passOn(context, id)
    if (!hasWords(question)) throw new Refusal(words.nothingAsked)
    const courtesy = courtesyIn(question)
    if (courtesy === 'lost') return context.run('help')
    if (courtesy) return { outcome: 'done', parts: [text(context.t(words.welcome))] }
    return answer(context, question)
  },
})

async function answer(context: Context, typed: string): Promise<Reply> {
  const question = askedIn(typed)
  const language = languageWish(question)
  if (language) return context.run(`language ${language}`)
  const subscription = asksToSubscribe(question)
  if (subscription !== undefined) return context.run(`subscribe ${subscription}`)
  const whose = await projectsListed(context, question)
  if (whose) return context.run(whose)
  const told =
    (await compared(context, question)) ??
    (await termTold(context, question)) ??
    (await factTold(context, question)) ??
    (await partnerTold(context, question)) ??
    (await whichOne(context, question)) ??
    (await placeTold(context, question)) ??
    (await toldOfBody(context, question))
  if (told) return told
  const next =
    listedOtherwise(question, context.conversation?.topic ?? '', await context.store.localities.all()) ??
    (await recordAlone(context, question))
  const list = next ? await context.run(next) : undefined
  // “Only checking” narrows nothing.
  if (list && (list.outcome !== 'unknown' || !next?.startsWith('find '))) return list
  const meant = followUp(question, context.conversation)
  if (meant?.kind === 'line') return context.run(meant.line)
  const found = meant ? meant.find(context.search) : context.search.find(question)

  const beside =
    (await mentionTold(context, question, found, meant !== undefined)) ??
    (await unheardOf(context, question, found))
  if (beside) return beside
  const [amount] = amountsIn(question)
  const calculates = isOwnMoney(question) || found.slice(0, 3).some(isCalculator)
  if (amount !== undefined && calculates) return context.run(`funding ${question}`)
  const hits = found.filter((hit) => !isCalculator(hit))
  const usual = decide(question, hits)
  const decision = meant ? usual : await decided(context, question, usual, hits)
  const pieces = isSaid(decision) ? undefined : namedInPieces(context, question)
  if (pieces) return context.run(pieces)
  const listed = await listFor(question, decision, context)
  if (listed) return listed
  const assisted = isSure(decision, context)
    ? undefined
    : await context.assistant?.answer(question, { near: nearIn(decision), hits }, context)
  if (assisted && 'reply' in assisted) return assisted.reply
  const passage = mayBeElsewhere(decision) ? await passageWith(question, context) : undefined
  if (passage) return passageReply(context, passage, 'found')
  if (isGap(decision)) {
    const unsaid = await saidOfNothing(context, question)
    if (unsaid) return unsaid
  }
  if (decision.outcome === 'answered') return opened(context, question, decision)
  const own =
    decision.outcome === 'offered'
      ? await offer(context, typed, decision.hits)
      : await unknown(context, typed, decision.hits)
  return assisted?.note ? { ...own, parts: [...own.parts, note(context.t(assisted.note))] } : own
}

/** What is meant in the light of the thing described, the question before, who asks, the particulars and whom to ask. */
async function decided(context: Context, question: string, usual: Decision, hits: readonly Hit[]) {
  const { find } = context.search
  const own = placed(context, question, usual) ?? leaned(context, question, usual) ?? usual
  const more = (await namesElsewhere(context, question)) ? ([elsewhere] as const) : []
  return decidedByWhom(
    question,
    lacking(question, decidedByAsker(question, own, find), hits, find, more),
    find,
  )
}

/** “We make hearing aids”, “which area is that?”: what fits among the focus areas and what belongs to them. */
function placed({ search }: Context, question: string, usual: Decision): Decision | undefined {
  const placing = placingIn(question)
  const thing = placing && thingIn(question)
  if (!thing || (placing === 'told' && usual.outcome === 'answered')) return undefined
  const decided = decide(
    thing,
    search.find(thing, 10, ({ area }) => area !== undefined),
  )
  return decided.outcome === 'unknown' ? undefined : decided
}

/** A short question that is unclear by itself, or points back, may be clear after the last one. */
function leaned({ search, conversation }: Context, question: string, usual: Decision): Decision | undefined {
  const both = leaning(question, conversation)
  const sure = usual.outcome === 'answered' ? usual.hit : undefined
  const points = pointsBack(question)
  const clear = sure && (!points || (sure.score >= wordForWord && !saysNothing(question)))
  if (clear || !both) return undefined
  const hits = both.find(search).filter((hit) => !isCalculator(hit))
  const decided = decide(both.question, hits)
  const differs = points && sure && hits[0]?.entry.ref !== sure.entry.ref
  return decided.outcome === 'answered' || (differs && decided.outcome === 'offered') ? decided : undefined
}

function nearIn(decision: Decision): string[] {
  const hits =
    decision.outcome === 'answered' ? [decision.hit, decision.also, ...(decision.near ?? [])] : decision.hits
  return hits.flatMap((hit) => hit?.entry.line ?? [])
}

/** Nearer than this to what somebody said before, a question needs no model to be understood. */
const surely = 0.85

const isSure = (decision: Decision, { assistant }: Context) =>
  decision.outcome === 'answered' && assistant?.when !== 'always' && decision.hit.score >= surely

/** Not sure, not known, or said to be missing from the agreement by a card that is only somewhat near: another document may say it. */
const mayBeElsewhere = (decision: Decision) =>
  decision.outcome !== 'answered' || (decision.hit.score < surely && decision.hit.entry.given?.gap === true)

/** Neither the cards nor the records tell it. */
const isGap = (decision: Decision) =>
  decision.outcome !== 'answered' || decision.hit.entry.given?.gap === true

/** Somebody is known to have said nearly this. */
const isSaid = (decision: Decision) => decision.outcome === 'answered' && decision.hit.score >= surely

/** Dividing a cost makes sense only when there is one. */
const isCalculator = ({ entry }: Hit) => entry.line === 'funding calculate'

async function openCard(context: Context, id: string): Promise<Reply> {
  const card = await context.store.cards.get(id)
  if (!card) throw new Refusal(words.noCard)
  return cardReply(context, card)
}

async function passOn({ store, person, t }: Context, id: string): Promise<Reply> {
  const passed = await store.questions.passOn(id, person ?? 'local:nobody')
  return { outcome: 'done', parts: [text(t(passed ? words.passed : words.passedBefore))] }
}

const words = {
  welcome: {
    fi: 'Ole hyvä! Kysy lisää, kun tulee mieleen.',
    sv: 'Varsågod! Fråga mer när du vill.',
    en: 'You are welcome! Ask more whenever you like.',
  },
  nothingAsked: {
    fi: 'Kirjoita kysymys sanoin, esimerkiksi: Mitkä haut ovat auki? Komennot näet sanalla: ohje',
    sv: 'Skriv frågan med ord, till exempel: Vilka utlysningar är öppna? Kommandona ser du med: hjälp',
    en: 'Write your question in words, for example: Which calls are open? To see the commands, type: help',
  },
  noCard: {
    fi: 'Tätä vastausta ei enää ole. Kysy uudelleen omin sanoin.',
    sv: 'Det svaret finns inte längre. Fråga på nytt med egna ord.',
    en: 'That answer is no longer there. Ask again in your own words.',
  },
  passed: {
    fi: 'Kysymys on nyt koordinaattorien listalla.',
    sv: 'Frågan finns nu på samordnarnas lista.',
    en: 'The question is now on the coordinators’ list.',
  },
  passedBefore: {
    fi: 'Kysymys on jo koordinaattorien listalla.',
    sv: 'Frågan finns redan på samordnarnas lista.',
    en: 'The question is already on the coordinators’ list.',
  },
}
