import type { Context } from '../../command.ts'
import { asksToApplyAlone, asksWhereToApply, asksWhoMayLead } from '../../domain/asked/calls/applyingAsked.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { isOwn } from '../../domain/status.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

/** “Can we apply alone?”, “can Aalto be the lead partner or must it be a city?”: what the sources say, and what has been done. */
export async function applyingTold(context: Context, question: string): Promise<Reply | undefined> {
  if (asksWhoMayLead(question)) {
    const told = opening(await context.run('ask card:who-can-apply'), await ledSoFar(context))
    return { ...told, outcome: 'unknown' }
  }
  if (asksWhereToApply(question)) return context.run('ask card:application-system')
  if (!asksToApplyAlone(question)) return undefined
  const said = person.test(question) ? words.person : words.alone
  return opening(await context.run('ask card:gap-consortium-size'), context.t(said))
}

/** One human being, whatever their work. */
const person = wholeWords(
  String.raw`tutkij\p{L}+|professor\p{L}*|opettaj\p{L}+|yksityishenkilö\p{L}*|ihminen|henkilö|forskare\p{L}*|lärare\p{L}*|privatperson\p{L}*|person|researchers?|scientists?|professors?|teachers?|individuals?|private persons?`,
)

/** That it need be a city is not said; how many of the programme's projects one leads. */
async function ledSoFar({ store, t }: Context): Promise<string> {
  const led = (await store.projects.all()).filter((row) => isOwn(row) && row.lead)
  const inferred = led.filter(({ leadConfirmed }) => leadConfirmed === false).length
  const cities = new Set(
    (await store.organisations.all()).flatMap(({ id, kind }) => (kind === 'city' ? [id] : [])),
  )
  return t(words.led(led.filter(({ lead }) => cities.has(lead ?? '')).length, led.length, inferred))
}

const words = {
  person: {
    fi: 'Hakijana on organisaatio, esimerkiksi korkeakoulu tai tutkimuslaitos, ei yksittäinen ihminen. Yhden organisaation hankkeita oli ensimmäisessä haussa, mutta tavallisesti haetaan yhdessä.',
    sv: 'Den som söker är en organisation, till exempel en högskola eller ett forskningsinstitut, inte en enskild person. I den första omgången fanns projekt med bara en organisation, men vanligen söker man tillsammans.',
    en: 'It is an organisation that applies, for example a university or a research institute, not a person. The first call had projects of a single organisation, but usually people apply together.',
  },
  alone: {
    fi: 'Sopimus ei kiellä sitä, ja ensimmäisessä haussa oli myös yhden toteuttajan hankkeita. Tavallisesti haetaan kuitenkin yhdessä.',
    sv: 'Avtalet förbjuder det inte, och i den första omgången fanns också projekt med bara en genomförare. Vanligen söker man ändå tillsammans.',
    en: 'The agreement does not forbid it, and the first call also had projects of a single implementer. Usually, though, people apply together.',
  },
  led: (byCity: number, all: number, inferred: number) => ({
    fi: `Lähteistäni ei selviä, voiko hanketta vetää muu kuin kaupunki. Kaupunki vetää ${byCity === all ? `kaikkia ${all} tuntemaani HEVi-hanketta` : `${byCity} hanketta niistä ${all} HEVi-hankkeesta, jotka tunnen`}${inferred > 0 ? ` (${inferred} hankkeen vetäjä on päätelty)` : ''}. Kysy Uudenmaan liitosta.`,
    sv: `Av mina källor framgår inte om någon annan än en stad kan leda ett projekt. En stad leder ${byCity === all ? 'alla' : `${byCity} av`} de ${all} HEVi-projekt som jag känner till${inferred > 0 ? ` (för ${inferred} av dem är ledaren min slutsats)` : ''}. Fråga Nylands förbund.`,
    en: `My sources do not say whether anyone but a city can lead a project. A city leads ${byCity === all ? 'all' : `${byCity} of the`} ${all} HEVi projects I know${inferred > 0 ? ` (for ${inferred} of them the lead is inferred)` : ''}. Ask the Helsinki-Uusimaa Regional Council.`,
  }),
}
