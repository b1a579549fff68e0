import type { Context } from '../../command.ts'
import {
  areWeIn,
  asksWhereWePartner,
  asksWhichAreOurs,
  asksWhichWeLead,
  whoTold,
} from '../../domain/asker/areWeIn.ts'
import { isElsewhere, localityIn } from '../../domain/locality.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { isFirstName } from '../../domain/search/firstNames.ts'
import { outside } from '../../presentation/cards/outside.ts'
import { itemsOf, note, type Reply, text } from '../../reply.ts'
import { lineIn } from '../../topic.ts'
import { bodyAt, organisationCalled } from '../named/organisationCalled.ts'

/** “Jag jobbar på Arcada. Är vi med?”, “olemme THL:stä, missä hankkeissa ollaan?”: the projects of whom they come from. Nothing where no name is told. */
export async function weIn(context: Context, _: string, typed: string): Promise<Reply | undefined> {
  const led = asksWhichWeLead(typed) ? ofWhom.exec(lineIn(context.conversation?.topic) ?? '')?.[1] : undefined
  if (led) return context.run(`find kind:project led:${led}`)
  const of = asksWhereWePartner(typed)
    ? leads.exec(lineIn(context.conversation?.topic) ?? '')?.[1]
    : undefined
  if (of) return context.run(`find kind:project led:!${of} with:${of}`)
  const asked = areWeIn(typed)
  if (asked === undefined) return shownAlone(context, typed)
  const who = asked === '' ? whoTold(context.conversation?.question ?? '') : asked
  const unnamed = asksWhichAreOurs(typed) ? whichOne(context) : undefined
  if (!who) return unnamed
  const elsewhere = await placeElsewhere(context, who)
  if (elsewhere) return outside(context, elsewhere)
  const isName = /\p{Lu}/u.test(who)
  const row = isName ? await organisationOf(context, who) : await namedAmong(context, who)
  if (!row && !isName) return unnamed
  if (!row && isFirstName(who.split(' ')[0] ?? '')) return whichOne(context)
  const listed = row && (await context.run(`find kind:project with:${row.id}`))
  if (listed?.outcome === 'answered' && itemsOf(listed).length > 0) return listed
  return {
    outcome: 'unknown',
    ...(row ? { topic: `organisation:${row.id}` } : {}),
    parts: [
      text(context.t(words.none(row ? context.t(row.name) : bare(who)))),
      note(context.t(words.partly)),
    ],
  }
}
const whichOne = ({ t }: Context): Reply => ({ outcome: 'unknown', parts: [text(t(words.whichOne))] })
const leads = /^find kind:project led:([\w-]+)(?: status:[a-z]+)?$/u
const ofWhom = /^find kind:project with:([\w-]+)$/u

/** “Tampereelta”, “Åbo stad”: a municipality that is not in the agreement, and nothing else. */
async function placeElsewhere({ store }: Context, who: string) {
  const found = localityIn(who, await store.localities.all())
  const isAlone = found?.rest.replaceAll(ofCity, ' ').trim() === ''
  return isAlone && found && isElsewhere(found.place) ? found.place : undefined
}
const ofCity = wholeWords(String.raw`city|of|the|kaupun\p{L}+|kunna\p{L}+|stad|staden|kommun\p{L}*`, 'gi')

/** “Olen Metropoliasta”, and nothing is asked: what is known of it. */
async function shownAlone(context: Context, typed: string): Promise<Reply | undefined> {
  const who = whoTold(typed)
  const isName = who && !typed.includes('?') && /^\p{Lu}/u.test(who) && who.split(' ').length <= mostWords
  const row = isName
    ? ((await organisationCalled(context, who)) ?? (await organisationCalled(context, bare(who))))
    : undefined
  return row && row.kind !== 'city' ? context.run(`organisation ${row.id}`) : undefined
}
const mostWords = 3

async function organisationOf(context: Context, who: string) {
  const called = (await organisationCalled(context, who)) ?? (await organisationCalled(context, bare(who)))
  return called ?? namedAmong(context, who)
}

/** “Tutkija metropoliasta”: the organisation that is named by its whole name. */
function namedAmong(context: Context, who: string) {
  return bodyAt(context, context.search.names.namedIn(who)?.id)
}

/** “Noviasta”, “THL:stä”: the name without its ending, where it is one word. */
const bare = (who: string) =>
  who.includes(' ')
    ? who
    : who.replace(/:\p{L}+$/u, '').replace(/(?<=\p{L}{3}[aeiouyäö])(?:st[aä]|ss[aä]|l[lt][aä])$/u, '')

const words = {
  whichOne: {
    fi: 'Mistä organisaatiosta puhut? Kerro sen nimi, niin näytän hankkeet, joissa se on mukana. Esimerkiksi: olen Laureasta, ollaanko mukana?',
    sv: 'Vilken organisation gäller det? Säg namnet, så visar jag vilka projekt den är med i. Till exempel: jag jobbar på Laurea, är vi med?',
    en: 'Which organisation do you mean? Tell me its name and I show the projects it is in. For example: I work at Laurea, are we in?',
  },
  none: (name: string) => ({
    fi: `${name} ei ole mukana missään hankkeessa, jonka tunnen.`,
    sv: `${name} är inte med i något projekt som jag känner till.`,
    en: `${name} is not in any project that I know of.`,
  }),
  partly: {
    fi: 'Tietoni ovat julkisista lähteistä eivätkä kata kaikkia hankkeita.',
    sv: 'Mina uppgifter kommer från offentliga källor och täcker inte alla projekt.',
    en: 'What I know comes from public sources and does not cover every project.',
  },
}
