import type { Context } from '../../command.ts'
import { asksWhichCities, samenessAsked } from '../../domain/asked/portfolio/otherAgreements.ts'
import { agreementCities } from '../../presentation/agreementCities.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { cardShown } from '../../topic.ts'

/** “Which cities have such an agreement?”, “is this the same as 6Aika?” */
export async function otherAgreements(context: Context, question: string): Promise<Reply | undefined> {
  if (asksWhichCities(question, ofAgreements.has(cardShown(context) ?? ''))) return agreementCities(context)
  const other = samenessAsked(question)
  if (other === 'ely') return opening(await context.run('ask card:ely-change'), context.t(words.centre))
  return other && opening(await context.run('ask card:what-is-this'), context.t(words.sixCities))
}

const ofAgreements = new Set(['gap-other-cities', 'agreements-in-finland'])

const words = {
  centre: {
    fi: 'Ei, Uudenmaan liitto on eri organisaatio.',
    sv: 'Nej, Nylands förbund är en annan organisation.',
    en: 'No, the Helsinki-Uusimaa Regional Council is another organisation.',
  },
  sixCities: {
    fi: 'Ei, 6Aika oli aiempi yhteistyö: tiedoissani on 6Aika-kauden hankkeita, mutta ne eivät ole HEVi-hankkeita.',
    sv: 'Nej, 6Aika var ett tidigare samarbete: bland mina uppgifter finns projekt från 6Aika-perioden, men de är inte HEVi-projekt.',
    en: 'No, 6Aika was an earlier cooperation: my records hold projects of the 6Aika period, but they are not HEVi projects.',
  },
}
