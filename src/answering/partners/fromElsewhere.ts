import type { Context } from '../../command.ts'
import { areWeIn } from '../../domain/asker/areWeIn.ts'
import { sideNamed } from '../../domain/asker/askerSide.ts'
import { asksForUs } from '../../domain/asker/forUs.ts'
import {
  asksForAlikeNear,
  askedOfPlace,
  asksHowFromAbroad,
  asksWhereInstead,
  asksWhetherWeMay,
  asksWhetherWeMayTry,
} from '../../domain/asker/fromElsewhere.ts'
import { askedBesideIntroduction } from '../../domain/asker/introduced.ts'
import { said } from '../../domain/carriedOn/ofBodies/partners.ts'
import { isElsewhere, localityIn, placesIn } from '../../domain/locality.ts'
import type { Localized } from '../../locale.ts'
import { agreementCities } from '../../presentation/agreementCities.ts'
import { ownAgreement } from '../../presentation/cards/outside.ts'
import { whoKnows } from '../../presentation/cards/whoKnows.ts'
import { opening } from '../../presentation/opening.ts'
import type { Row } from '../../presentation/records/records.ts'
import { cite } from '../../presentation/sources.ts'
import { type Part, type Reply, sources, text } from '../../reply.ts'
import { onCard } from '../../topic.ts'
import { projectsFitting } from './projectsFitting.ts'

type Place = Row<'localities'>

/**
 * “We’re a workshop in Kajaani. Can we join?”: that they are not from the cities of the agreement, and what it says of that;
 * their place counts in what they ask next. Nothing where they are from one of the cities, or ask for anything else.
 */
export async function fromElsewhere(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  const asked = askedBesideIntroduction(typed)
  const isTrial = asked !== undefined && asksWhetherWeMayTry(asked)
  if (asked && (isTrial || asksWhetherWeMay(asked)) && areWeIn(typed) === undefined) {
    const told = localityIn(typed.slice(0, -asked.length), await context.store.localities.all())
    if (told && isElsewhere(told.place)) {
      if (isTrial) return mayTry(context, told, asked)
      // What comes nearest to what they do is told beside it.
      const fitting = await projectsFitting(context, typed)
      return fitting?.startsWith('match first:') ? undefined : mayNotBe(context, told.place, typed)
    }
  }
  const id = /^locality:(.+)$/u.exec(context.conversation?.topic ?? '')?.[1]
  const from = id ? await context.store.localities.get(id) : undefined
  if (from && isElsewhere(from))
    return (await ofThem(context, from, question)) ?? ofOtherPlace(context, question, true)
  if (asksHowFromAbroad(question)) return context.run('ask card:gap-foreign-partner')
  return ofCompanies(context.conversation?.topic) ? ofOtherPlace(context, question, false) : undefined
}

const ofCompanies = onCard('company-grants|companies-role|gap-foreign-partner')

async function mayNotBe(context: Context, place: Place, typed: string): Promise<Reply> {
  const isCompany = sideNamed(typed) === undefined || sideNamed(typed) === 'company'
  return told(
    context,
    place,
    [
      words.notIn(place),
      await own(context, place),
      ...(isCompany ? [words.noMoney] : []),
      words.unsaid,
    ].flat(),
  )
}

/** Who can be asked of a place to try something out, in the city that they name; whether they may is not known. */
async function mayTry(
  context: Context,
  { place, rest }: { place: Place; rest: string },
  asked: string,
): Promise<Reply> {
  const where = placesIn(asked, await context.store.localities.all()).places.find((one) => !isElsewhere(one))
  const line = ['partners offers:pilot-site', where && `place:${where.id}`, said(rest)]
    .filter(Boolean)
    .join(' ')
  const whether = [words.notIn(place), words.trial].map((one) => context.t(one)).join(' ')
  return { ...opening(await context.run(line), whether), topic: `locality:${place.id}` }
}

const own = async (context: Context, place: Place) => (await ownAgreement(context, place)) ?? []

/** What those from elsewhere ask next. */
async function ofThem(context: Context, place: Place, question: string): Promise<Reply | undefined> {
  if (asksForAlikeNear(question) || asksForUs(question)) {
    const said = (await ownAgreement(context, place)) ?? words.noneNear
    return { ...opening(await agreementCities(context), context.t(said)), topic: `locality:${place.id}` }
  }
  if (asksWhereInstead(question))
    return told(context, place, [await own(context, place), words.region(place)].flat(), [])
  return asksWhetherWeMay(question) ? told(context, place, [words.unsaid]) : undefined
}

/** “And if we were in Vantaa?”, “and if we only want to test something in Vantaa?” */
async function ofOtherPlace(
  context: Context,
  question: string,
  isFromElsewhere: boolean,
): Promise<Reply | undefined> {
  const found = localityIn(question, await context.store.localities.all())
  const asked = found && askedOfPlace(found.rest)
  if (!found || !asked) return undefined
  const { place } = found
  if (isElsewhere(place)) return mayNotBe(context, place, '')
  if (place.agreement !== 'this') return undefined
  if (asked === 'being')
    return opening(await context.run('ask card:companies-role'), context.t(words.isIn(place)))
  return isFromElsewhere
    ? opening(await context.run('ask card:user-driven-environments'), context.t(words.trial))
    : undefined
}

/** Whoever was told to ask elsewhere is not sent to those who know of this agreement. */
async function told(
  context: Context,
  place: Place,
  said: readonly Localized[],
  whom?: readonly Part[],
): Promise<Reply> {
  return {
    outcome: 'unknown',
    topic: `locality:${place.id}`,
    parts: [
      text(said.map((one) => context.t(one)).join(' ')),
      ...(whom ?? (await whoKnows(context, 'coordination-project'))),
      sources(...(await cite(context, 'card:parties', { sources: ['agreement#1'] }))),
    ],
  }
}

const words = {
  notIn: ({ fi, sv }: Place): Localized => ({
    fi: `Sopimus koskee vain Helsinkiä, Espoota ja Vantaata. ${fi} ei ole siinä mukana.`,
    sv: `Avtalet gäller bara Helsingfors, Esbo och Vanda, inte ${sv}.`,
    en: `The agreement covers Helsinki, Espoo and Vantaa only, not ${fi}.`,
  }),
  noMoney: {
    fi: 'Yrityksen omaan liiketoimintaan HEVi-rahaa ei yleensä myönnetä.',
    sv: 'HEVi-pengar för ett företags egen affärsverksamhet beviljas i regel inte.',
    en: 'HEVi money is normally not granted for a company’s own business.',
  },
  unsaid: {
    fi: 'Sopimus ei kerro, voiko pääkaupunkiseudun ulkopuolinen yritys tai muu organisaatio olla mukana hankkeessa. Sitä voi kysyä koordinaatiohankkeelta.',
    sv: 'Avtalet säger inte om ett företag eller en annan organisation utanför huvudstadsregionen kan vara med i ett projekt. Fråga samordningsprojektet.',
    en: 'The agreement does not say whether a company or another organisation from outside the capital region can take part in a project. Ask the coordination project.',
  },
  region: ({ fi, sv }: Place): Localized => ({
    fi: `Teidän alueenne rahoitusta en tunne. Siitä voi kysyä omasta kunnasta (${fi}) tai oman maakunnan liitosta, ja yrityksen omaan kehitystyöhön esimerkiksi Business Finlandilta.`,
    sv: `Finansieringen i er region känner jag inte till. Fråga er egen kommun (${sv}) eller landskapsförbundet, och för företagets eget utvecklingsarbete till exempel Business Finland.`,
    en: `I do not know the funding in your region. Ask your own municipality (${fi}) or regional council, and for a company’s own development work Business Finland, for example.`,
  }),
  noneNear: {
    fi: 'Juuri teidän seudultanne en tunne vastaavaa. Tietoa on osoitteessa innokaupungit.fi.',
    sv: 'Just i er trakt känner jag inte till något motsvarande. Mer finns på innokaupungit.fi.',
    en: 'I know of nothing like it right where you are. There is more at innokaupungit.fi.',
  },
  trial: {
    fi: 'Sopimus ei kerro, voiko muualta tuleva yritys kokeilla näissä kaupungeissa. Kysy koordinaatiohankkeelta.',
    sv: 'Avtalet säger inte om ett företag från annan ort kan göra försök i de här städerna. Fråga samordningsprojektet.',
    en: 'The agreement does not say whether a company from elsewhere can run trials in these cities. Ask the coordination project.',
  },
  isIn: ({ fi, sv }: Place): Localized => ({
    fi: `${fi} on mukana sopimuksessa, joten teitä koskisi sama kuin muita alueen yrityksiä.`,
    sv: `${sv} är med i avtalet, så för er skulle detsamma gälla som för andra företag i regionen.`,
    en: `${fi} is in the agreement, so the same would hold for you as for other companies of the region.`,
  }),
}
