import type { Context } from '../../command.ts'
import { asksToApplyAlone, asksWhoMayLead } from '../../domain/asked/applyingAsked.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

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
    fi: `Lähteistäni ei selviä, voiko hanketta vetää muu kuin kaupunki. Kaupunki vetää ${byCity === all ? `kaikkia ${all} tuntemaani HEVi-hanketta` : `${byCity} hanketta niistä ${all} HEVi-hankkeesta, jotka tunnen`}. Kysy Uudenmaan liitosta.`,
    sv: `Av mina källor framgår inte om någon annan än en stad kan leda ett projekt. En stad leder ${byCity === all ? 'alla' : `${byCity} av`} de ${all} HEVi-projekt som jag känner till. Fråga Nylands förbund.`,
    en: `My sources do not say whether anyone but a city can lead a project. A city leads ${byCity === all ? 'all' : `${byCity} of the`} ${all} HEVi projects I know. Ask the Helsinki-Uusimaa Regional Council.`,
  }),
}
