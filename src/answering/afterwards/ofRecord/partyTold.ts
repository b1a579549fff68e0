import type { Context } from '../../../command.ts'
import {
  asksTitle,
  asksWhether,
  asksWhoAnswers,
  bodyAsked,
  partyAsked,
  type Shown,
} from '../../../domain/asked/bodies/partyAsked.ts'
import { localityIn } from '../../../domain/locality.ts'
import { type Party, seatWords } from '../../../presentation/cards/ofParty.ts'
import { shortAnswer } from '../../../presentation/cards/shortAnswer.ts'
import { whoKnowsOf } from '../../../presentation/cards/whoKnows.ts'
import { citeCard } from '../../../presentation/sources.ts'
import { type Reply, sources, text } from '../../../reply.ts'
import { cardShown, onTopic } from '../../../topic.ts'

/** “Kuka allekirjoitti Vantaan puolesta?”, “onks Vantaan edustaja siellä?”, “what was his job?”: one party’s person by role, no more. */
export async function partyTold(context: Context, question: string): Promise<Reply | undefined> {
  const shown = shownIn(context)
  if (shown === 'signed' && asksTitle(question)) {
    const before = await partyIn(context, context.conversation?.question ?? '')
    return before && signerOf(context, before.party, '')
  }
  const named = await partyIn(context, question)
  const asked = named && partyAsked(named.rest, shown)
  if (named && !asked && (await asksWhoIsThere(context, question))) return contactOf(context, named.party)
  if (!named || !asked) return undefined
  const tell = asked === 'signed' ? signerOf : seatOf
  const isSo = asksWhether(question)
  return tell(context, named.party, isSo ? context.t(yes) : '')
}

function shownIn(context: Context): Shown {
  if (cardShown(context) === 'signatories') return 'signed'
  return ofSeats(context.conversation?.topic) ? 'seat' : undefined
}

const ofSeats = onTopic({
  governance: 'steering-group.*',
  card: 'steering-group.*|gap-member-names|gap-seats',
})

async function partyIn(context: Context, said: string): Promise<{ party: Party; rest: string } | undefined> {
  // So short a name is one with its capital only.
  const found = localityIn(said.replaceAll(/esbo/giu, 'Esbo'), await context.store.localities.all())
  if (found?.place.kind === 'municipality' && found.place.agreement === 'this')
    return { party: found.place.id as Party, rest: found.rest }
  const party = found ? undefined : bodyAsked(said)
  return party && { party, rest: said }
}

async function signerOf(context: Context, party: Party, before: string): Promise<Reply | undefined> {
  const signed = await shortAnswer(context, `signed-by-${party}`)
  return signed && reply(context, 'signatories', before + signed.says)
}

async function seatOf(context: Context, party: Party, before: string): Promise<Reply | undefined> {
  const group = await context.store.governance.get('steering-group')
  const id = party === 'council' ? 'helsinki-uusimaa-regional-council' : party
  const seat = group?.composition?.find(({ organisation }) => organisation === id)
  return (
    seat && reply(context, 'steering-group-members', before + context.t(seatWords(party, seat.roleTitle)))
  )
}

/** “Ei numeroa, mut kenelle Vantaalla laitan viestiä?”: one part of it asks so. */
async function asksWhoIsThere(context: Context, question: string): Promise<boolean> {
  const parts = await Promise.all(question.split(/[,.!?;]+\s*/u).map((part) => partyIn(context, part)))
  return parts.some((part) => part !== undefined && asksWhoAnswers(part.rest))
}

/** Whom to turn to in a city: its role in the steering group, and its own pages. */
async function contactOf(context: Context, party: Party): Promise<Reply | undefined> {
  const [seat, row] = await Promise.all([seatOf(context, party, ''), context.store.organisations.get(party)])
  if (!seat || !row) return undefined
  return { ...seat, parts: [...seat.parts, ...(await whoKnowsOf(context, { kind: 'organisation', row }))] }
}

async function reply(context: Context, id: string, said: string): Promise<Reply> {
  const card = await context.store.cards.get(id)
  const cited = card ? await citeCard(context, card) : []
  return { outcome: 'answered', topic: `card:${id}`, parts: [text(said), sources(...cited)] }
}

const yes = { fi: 'Kyllä. ', sv: 'Ja. ', en: 'Yes. ' }
