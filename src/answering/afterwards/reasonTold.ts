import type { Context } from '../../command.ts'
import { asksWhyAlone, reasonOf } from '../../domain/carriedOn/afterCard.ts'
import { cardShown } from '../../presentation/cardShown.ts'
import { cite } from '../../presentation/sources.ts'
import { whoKnows } from '../../presentation/whoKnows.ts'
import { type Reply, sources, text } from '../../reply.ts'

/** “Why not?”: the card that gives the reason; else that the sources give none beyond what was told. Of records, nothing. */
export async function reasonTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!asksWhyAlone(question)) return undefined
  const topic = context.conversation?.topic ?? ''
  const id = cardShown(context) ?? ''
  const reason = reasonOf(id)
  if (reason) return context.run(`ask card:${reason}`)
  const card = await context.store.cards.get(id)
  const isList = /^command:(?:calls|find|eligible)/u.test(topic)
  if (!card && !isList) return undefined
  const cited = card
    ? await cite(context, topic, {
        sources: [...card.sections.map((section) => `agreement#${section}`), ...card.sources],
        asOf: card.asOf,
      })
    : []
  const isOfMoney = id === 'company-grants' || topic.startsWith('command:calls')
  const who = card?.who ?? (isOfMoney ? 'regional-council' : 'coordination-project')
  return {
    outcome: 'unknown',
    topic,
    parts: [
      text(context.t(id === 'company-grants' ? words.notForFirms : card ? words.thatIsAll : words.noReason)),
      ...(await whoKnows(context, who)),
      ...(cited.length > 0 ? [sources(...cited)] : []),
    ],
  }
}

const words = {
  notForFirms: {
    fi: 'Siksi, ettei tukea myönnetä yrityksen oman liiketoiminnan kehittämiseen, vaan avustus menee niille, jotka toteuttavat hankkeita. Tarkempia perusteluja säännölle lähteissäni ei ole.',
    sv: 'För att stöd inte beviljas för att utveckla ett företags egen affärsverksamhet, utan bidraget går till dem som genomför projekt. Någon närmare motivering till regeln finns inte i mina källor.',
    en: 'Because support is not granted for developing a company’s own business: the grant goes to those who carry out projects. My sources give no further reason for the rule.',
  },
  thatIsAll: {
    fi: 'Syytä lähteeni eivät kerro: ne sanovat asiasta vain sen, minkä jo kerroin.',
    sv: 'Orsaken framgår inte av mina källor: de säger bara det som jag redan har berättat.',
    en: 'My sources do not give the reason: they say only what I have already told you.',
  },
  noReason: {
    fi: 'Syytä lähteeni eivät kerro.',
    sv: 'Orsaken framgår inte av mina källor.',
    en: 'My sources do not give the reason.',
  },
}
