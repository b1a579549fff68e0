import type { Context } from '../command.ts'
import { areWeIn, whoTold } from '../domain/asker/areWeIn.ts'
import { itemsOf, note, type Reply, text } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

/** “Jag jobbar på Arcada. Är vi med?”, “olemme THL:stä, ollaanko mukana?”: the projects of whom they come from. Nothing where no name is told. */
export async function weIn(context: Context, _: string, typed: string): Promise<Reply | undefined> {
  const asked = areWeIn(typed)
  if (asked === undefined) return shownAlone(context, typed)
  const who = asked === '' ? whoTold(context.conversation?.question ?? '') : asked
  if (!who || !/\p{Lu}/u.test(who)) return undefined
  const row = await organisationOf(context, who)
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
  if (called) return called
  const named = context.search.names.namedIn(who)?.id ?? ''
  return named.startsWith('organisation:')
    ? context.store.organisations.get(named.slice('organisation:'.length))
    : undefined
}

/** “Noviasta”, “THL:stä”: the name without its ending, where it is one word. */
const bare = (who: string) =>
  who.includes(' ')
    ? who
    : who.replace(/:\p{L}+$/u, '').replace(/(?<=\p{L}{3}[aeiouyäö])(?:st[aä]|ss[aä]|l[lt][aä])$/u, '')

const words = {
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
