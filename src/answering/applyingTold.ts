import type { Context } from '../command.ts'
import { asksToApplyAlone, asksWhoMayLead } from '../domain/asked/applyingAsked.ts'
import { opening } from '../presentation/opening.ts'
import type { Reply } from '../reply.ts'

/** “Can we apply alone?”, “can Aalto be the lead partner or must it be a city?”: what the sources say, and what has been done. */
export async function applyingTold(context: Context, question: string): Promise<Reply | undefined> {
  if (asksWhoMayLead(question)) {
    const told = opening(await context.run('ask card:who-can-apply'), await ledSoFar(context))
    return { ...told, outcome: 'unknown' }
  }
  return asksToApplyAlone(question)
    ? opening(await context.run('ask card:gap-consortium-size'), context.t(words.alone))
    : undefined
}

/** That it need be a city is not said; how many of the programme's projects one leads. */
async function ledSoFar({ store, t }: Context): Promise<string> {
  const leads = (await store.projects.all()).flatMap(({ programme, lead }) =>
    programme === 'HEVi' && lead ? [lead] : [],
  )
  const cities = new Set(
    (await store.organisations.all()).flatMap(({ id, kind }) => (kind === 'city' ? [id] : [])),
  )
  return t(words.led(leads.filter((lead) => cities.has(lead)).length, leads.length))
}

const words = {
  alone: {
    fi: 'Sopimus ei kiellä sitä, ja ensimmäisessä haussa oli myös yhden toteuttajan hankkeita. Tavallisesti haetaan kuitenkin yhdessä.',
    sv: 'Avtalet förbjuder det inte, och i den första omgången fanns också projekt med bara en genomförare. Vanligen söker man ändå tillsammans.',
    en: 'The agreement does not forbid it, and the first call also had projects of a single implementer. Usually, though, people apply together.',
  },
  led: (byCity: number, all: number) => ({
    fi: `Lähteeni eivät vaadi, että vetäjä on kaupunki, eivätkä toisaalta lupaa muuta. Tuntemistani HEVi-hankkeista kaupunki vetää ${byCity}/${all}. Kysy Uudenmaan liitosta.`,
    sv: `Mina källor kräver inte att en stad leder projektet, men lovar inte heller något annat. Av HEVi-projekten som jag känner till leds ${byCity} av ${all} av en stad. Fråga Nylands förbund.`,
    en: `My sources do not require a city as the lead, nor do they promise otherwise. Of the HEVi projects I know, ${byCity} of ${all} are led by a city. Ask the Helsinki-Uusimaa Regional Council.`,
  }),
}
