import type { Context } from '../command.ts'
import { courtesyIn } from '../domain/asked/courtesy.ts'
import { repeatWish } from '../domain/asked/languageWish.ts'
import { type Reply, sources, sourcesOf, text } from '../reply.ts'

/** What is said to thanks, a farewell or a doubt; the conversation stays where it was. Nothing where anything is asked. */
export async function courtesyReturned(context: Context, said: string): Promise<Reply | undefined> {
  const courtesy = courtesyIn(said)
  if (!courtesy) return undefined
  if (courtesy === 'lost') return context.run('help')
  const parts = courtesy === 'doubt' ? await assured(context) : [text(context.t(words[courtesy]))]
  return { outcome: 'done', forget: true, parts }
}

/** “Really?”: what was just said stands, and why. */
async function assured(context: Context) {
  const last = await context.again(context.locale)
  const cited = last?.outcome === 'answered' ? sourcesOf(last).slice(0, mostSources) : []
  return cited.length > 0
    ? [text(context.t(words.stands)), sources(...cited)]
    : [text(context.t(words.sourced))]
}
const mostSources = 3

/** “And in English?”: the last answer once more, and from now on in that language. Nothing before the first answer. */
export async function repeatedIn(context: Context, said: string): Promise<Reply | undefined> {
  const locale = repeatWish(said)
  const again = locale && (await context.again(locale))
  if (!again) return undefined
  if (context.person) await context.store.people.chooseLocale(context.person, locale)
  return { ...again, locale, forget: true }
}

const words = {
  thanks: {
    fi: 'Ole hyvä! Kysy lisää, kun tulee mieleen.',
    sv: 'Varsågod! Fråga mer när du vill.',
    en: 'You are welcome! Ask more whenever you like.',
  },
  farewell: { fi: 'Hei hei!', sv: 'Hej då!', en: 'Bye!' },
  dropped: {
    fi: 'Selvä, jätetään se.',
    sv: 'Okej, vi lämnar det.',
    en: 'All right, let us leave it.',
  },
  stands: {
    fi: 'Kyllä. Vastaus perustuu tähän:',
    sv: 'Ja. Svaret bygger på det här:',
    en: 'Yes. The answer is based on this:',
  },
  sourced: {
    fi: 'Kerron vain sen, mitä lähteissäni lukee.',
    sv: 'Jag berättar bara det som står i mina källor.',
    en: 'I only tell what my sources say.',
  },
}
