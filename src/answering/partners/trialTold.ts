import type { Context } from '../../command.ts'
import { said } from '../../domain/carriedOn/ofBodies/partners.ts'
import { placesIn, withCapitals } from '../../domain/locality.ts'
import { asksTrialCost, asksWhoDecidesTrial, isInCare, ownTrial } from '../../domain/partnering/ownTrial.ts'
import { whoKnows } from '../../presentation/cards/whoKnows.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { isOf, typedIn } from '../../topic.ts'

/** “We want to test our sensor in a real care home”: whom to ask; after that what it costs, and who decides. Nothing where anything else is asked. */
export async function trialTold(context: Context, question: string): Promise<Reply | undefined> {
  const { topic, earlier } = context.conversation ?? {}
  const sites = sitesIn(topic) ?? (isOf(topic, 'card') ? sitesIn(earlier) : undefined)
  if (sites !== undefined && asksTrialCost(question)) return context.run('ask card:gap-testing-cost')
  const all = await context.store.localities.all()
  const { places, rest } = placesIn(withCapitals(question), all)
  if (sites !== undefined && asksWhoDecidesTrial(rest)) {
    const place = places.map(({ id }) => id).join(',')
    const line = place ? `place:${place} ${sites.replace(/place:\S+\s*/u, '')}` : sites
    return opening(await context.run(`partners ${line}`), context.t(words.notSaid))
  }
  const asked = ownTrial(question)
  if (!asked) return undefined
  const place = places.length > 0 ? `place:${places.map(({ id }) => id).join(',')} ` : ''
  const found = await context.run(`partners offers:pilot-site ${place}${said(question)}`)
  if (!isInCare(question))
    return found.outcome === 'answered' ? opening(found, context.t(words[asked])) : undefined
  // Where nobody in their city is known for it, those elsewhere are better than nobody.
  const told =
    found.outcome === 'answered' ? found : await context.run(`partners offers:pilot-site ${said(rest)}`)
  const whom = await whoKnows(context, 'coordination-project')
  return opening({ ...told, parts: [...told.parts, ...whom] }, context.t(words.care))
}

const sitesIn = (topic: string | null | undefined) =>
  /.*offers:pilot-site.*/u.exec(typedIn(topic, 'partners') ?? '')?.[0]

/** A place without its capital is one, too. */

const words = {
  care: {
    fi: 'Voi kysyä: sopimuksen mukaan kaupunkien sosiaali- ja terveyspalvelut voivat olla kokeiluympäristöjä. Lupausta paikasta sopimus ei anna, ja kokeiluista sovitaan hankkeissa. Siitä, kuka palveluista nykyään vastaa, lähteeni eivät kerro.',
    sv: 'Det går att fråga: enligt avtalet kan städernas social- och hälsotjänster vara testmiljöer. Avtalet lovar ingen plats, och försöken avtalas i projekten. Vem som ansvarar för tjänsterna i dag säger mina källor inte.',
    en: 'You can ask: under the agreement the cities’ health and social services can be test environments. The agreement promises no site, and trials are agreed in projects. Who is responsible for the services today my sources do not say.',
  },
  whether: {
    fi: 'Voi kysyä: kaupunkien tilat ja palvelut on tarkoitettu myös kokeiluihin. Lupausta paikasta sopimus ei anna, vaan jokaisesta kokeilusta sovitaan erikseen.',
    sv: 'Det går att fråga: städernas lokaler och tjänster är också till för försök. Avtalet lovar ingen plats, utan varje försök avtalas för sig.',
    en: 'You can ask: the cities’ premises and services are meant for trials, too. The agreement promises no site; each trial is agreed separately.',
  },
  wish: {
    fi: 'Kaupunkien tilat ja palvelut on tarkoitettu myös kokeiluihin, ja jokaisesta sovitaan erikseen. Aloittaa voi näistä:',
    sv: 'Städernas lokaler och tjänster är också till för försök, och varje försök avtalas för sig. Börja till exempel här:',
    en: 'The cities’ premises and services are meant for trials, too, and each trial is agreed separately. You can start with these:',
  },
  notSaid: {
    fi: 'Lähteeni eivät kerro, kuka kokeilusta kaupungissa päättää. Näiltä voi kysyä:',
    sv: 'Mina källor säger inte vem i en stad som beslutar om försök. Fråga de här:',
    en: 'My sources do not say who in a city decides on a trial. Ask these:',
  },
}
