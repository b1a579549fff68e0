import type { Context } from '../../../command.ts'
import { asksWhyAlone, reasonOf, whyNotWhat } from '../../../domain/carriedOn/inOneWord/whyAlone.ts'
import { localityIn } from '../../../domain/locality.ts'
import { wholeWords } from '../../../domain/regexOf.ts'
import { whoKnows } from '../../../presentation/cards/whoKnows.ts'
import { citeCard } from '../../../presentation/sources.ts'
import { type Reply, sources, text } from '../../../reply.ts'
import { cardShown, isOf, onTopic, sameTopic, type Topic } from '../../../topic.ts'

/** “Why not?”: the card that gives the reason; else that the sources give none beyond what was told. What was matched is explained elsewhere. */
export const reasonTold = async (context: Context, question: string): Promise<Reply | undefined> =>
  asksWhyAlone(question) ? reasonOfShown(context) : undefined

/** The reason of what was just told; nothing where that was no statement and no record. */
export async function reasonOfShown(context: Context): Promise<Reply | undefined> {
  const topic = sameTopic(context)
  const id = cardShown(context) ?? ''
  const reason = reasonOf(id)
  if (reason) return context.run(`ask card:${reason}`)
  const card = await context.store.cards.get(id)
  if (!card && !isTold(topic)) return undefined
  const cited = card ? await citeCard(context, card) : []
  const isOfMoney = id === 'company-grants' || ofCalls(topic)
  const who = card?.who ?? (isOfMoney ? 'regional-council' : 'coordination-project')
  return {
    outcome: 'unknown',
    topic,
    parts: [
      text(context.t(isOfFirms(id, topic) ? words.notForFirms : card ? words.thatIsAll : words.noReason)),
      ...(await whoKnows(context, who)),
      ...(cited.length > 0 ? [sources(...cited)] : []),
    ],
  }
}
/** “Why not Tampere?”, “varför inte prioritering 3?”: the sources give no reasons for those. */
export async function whyNotTold(context: Context, question: string): Promise<Reply | undefined> {
  const { conversation, store, t } = context
  const what = conversation?.topic ? whyNotWhat(question) : undefined
  if (!conversation?.topic || !what) return undefined
  if (!area.test(what) && !localityIn(what, await store.localities.all())) return undefined
  return {
    outcome: 'unknown',
    topic: conversation.topic,
    parts: [text(t(words.noReason)), ...(await whoKnows(context, 'coordination-project'))],
  }
}
const area = wholeWords(String.raw`painopis\p{L}+ \d|prioritering\p{L}* \d|focus area \d|area \d`)

/** Records, and lists of them. */
const isTold = (topic: Topic | undefined) =>
  isOf(topic, 'call', 'project', 'organisation', 'governance', 'focus', 'instrument', 'term') ||
  ofLists(topic)
const ofLists = onTopic({ command: '(?:calls|find|eligible|project|organisation|who|funding|focus).*' })
const ofCalls = onTopic({ command: '(?:calls|eligible).*', call: '.*' })

/** “A company by itself: normally not.” */
const isOfFirms = (card: string, topic: Topic | undefined) =>
  card === 'company-grants' || card === 'gap-single-company-lead' || topic === 'command:eligible company'

const words = {
  notForFirms: {
    fi: 'Siksi, ettei tukea myönnetä yrityksen omaan liiketoimintaan. Miksi sääntö on tällainen, sitä lähteeni eivät kerro. Sopimuksessa hankkeiden tavoitteena on vahvistaa kehitys- ja kokeiluympäristöjä ja yrityksille tarjottavia palveluja, jotta uusia yrityksiä syntyy ja nykyiset kehittyvät.',
    sv: 'Därför att stöd inte beviljas till ett företags egen affärsverksamhet. Varför regeln är sådan säger mina källor inte. Enligt avtalet ska projekten stärka utvecklings- och testmiljöer och tjänster för företag, så att nya företag uppstår och de som finns utvecklas.',
    en: 'Because support is not granted for a company’s own business. My sources do not say why the rule is such. By the agreement, projects are to strengthen development and testing environments and services for companies, so that new companies arise and existing ones develop.',
  },
  thatIsAll: {
    fi: 'Muuta perustelua kuin edellä lähteissäni ei ole.',
    sv: 'Någon annan motivering än den ovan finns inte i mina källor.',
    en: 'My sources give no other reason than what is said above.',
  },
  noReason: {
    fi: 'Syytä lähteeni eivät kerro.',
    sv: 'Orsaken framgår inte av mina källor.',
    en: 'My sources do not give the reason.',
  },
}
