import type { Context } from '../command.ts'
import { asksOfAim, asksWhatInstead, asksWhichCities, samenessAsked } from '../domain/asked/othersAsked.ts'
import { agreementCities } from '../presentation/agreementCities.ts'
import { cardText } from '../presentation/card.ts'
import { opening } from '../presentation/opening.ts'
import type { Reply } from '../reply.ts'

/** What is asked of the statement that was just shown, or of what is like the agreement: its percent, its time, what came instead, which others there are. */
export async function cardCarriedOn(context: Context, question: string): Promise<Reply | undefined> {
  const [, card] = /^card:(.+)$/.exec(context.conversation?.topic ?? '') ?? []
  if (asksWhichCities(question, card === 'gap-other-cities')) return agreementCities(context)
  const other = samenessAsked(question)
  if (other === 'ely') return opening(await context.run('ask card:ely-change'), context.t(words.centre))
  if (other) return opening(await context.run('ask card:what-is-this'), context.t(words.sixCities))
  if (card === 'akke' && asksWhatInstead(question))
    return opening(await context.run('ask card:coordination-funding'), context.t(words.erdf))
  const aim = card === undefined ? undefined : asksOfAim(question)
  const row = aim && card ? await context.store.cards.get(card) : undefined
  if (!row) return undefined
  return (aim === 'figure' ? /\d\s?%/u : time).test(await cardText(context, row))
    ? context.run(`ask card:${card}`)
    : undefined
}
/** A year, or the end of a term. */
const time = /\b20\d\d\b|loppuun mennessä|slut(?:et)?\b|end of/u

const words = {
  centre: {
    fi: 'Ei, Uudenmaan liitto on eri organisaatio.',
    sv: 'Nej, Nylands förbund är en annan organisation.',
    en: 'No, the Helsinki-Uusimaa Regional Council is another organisation.',
  },
  erdf: {
    fi: 'Sen jälkeen raha on tullut EU:lta, EAKR:stä.',
    sv: 'Därefter har pengarna kommit från EU, ur ERUF.',
    en: 'After that the money has come from the EU, from the ERDF.',
  },
  sixCities: {
    fi: 'Ei, 6Aika oli aiempi yhteistyö: tiedoissani on 6Aika-kauden hankkeita, mutta ne eivät ole HEVi-hankkeita.',
    sv: 'Nej, 6Aika var ett tidigare samarbete: bland mina uppgifter finns projekt från 6Aika-perioden, men de är inte HEVi-projekt.',
    en: 'No, 6Aika was an earlier cooperation: my records hold projects of the 6Aika period, but they are not HEVi projects.',
  },
}
