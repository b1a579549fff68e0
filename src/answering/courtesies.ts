import type { Context } from '../command.ts'
import { affirms, courtesyIn } from '../domain/asked/ofTheBot/courtesy.ts'
import { repeatWish } from '../domain/asked/ofTheBot/languageWish.ts'
import { shorterWish } from '../domain/asked/ofTheBot/shorterWish.ts'
import { beforeDash } from '../presentation/beside/comparable.ts'
import { itemsOf, type Reply, sources, sourcesOf, text } from '../reply.ts'
import { firstSentence } from '../text.ts'

/** What is said to thanks, a farewell or a doubt; the conversation stays where it was. Nothing where anything is asked. */
export async function courtesyReturned(context: Context, said: string): Promise<Reply | undefined> {
  const courtesy = courtesyIn(said)
  const most = context.conversation?.choices.length ?? 0
  if (most > 0 && affirms(said))
    return {
      outcome: 'done',
      forget: true,
      parts: [text(context.t(most > 1 ? words.which(most) : words.one))],
    }
  if (!courtesy) return undefined
  if (courtesy === 'lost') return context.run('help')
  // Before anything is told, “source?” and “is that a lot?” ask of something else.
  const { question, topic } = context.conversation ?? {}
  if ((courtesy === 'proof' || courtesy === 'judged') && !question && !topic) return undefined
  return courtesy === 'doubt' || courtesy === 'proof'
    ? basedOn(context, /\p{N}/u.test(said))
    : { outcome: 'done', forget: true, parts: [text(context.t(words[courtesy]))] }
}

/** “Really?”, “who says so?”: what was just said is based on; a choice says nothing unless its figures are quoted. */
export async function basedOn(context: Context, isQuoted = false): Promise<Reply> {
  const last = await context.again(context.locale)
  const cited = last && (isQuoted || last.outcome !== 'offered') ? sourcesOf(last).slice(0, mostSources) : []
  const parts =
    cited.length > 0 ? [text(context.t(words.stands)), sources(...cited)] : [text(context.t(words.sourced))]
  return { outcome: 'done', forget: true, parts }
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

/** “Too hard, shorter please”: the last answer in short. */
export const shortened = async (context: Context, said: string): Promise<Reply | undefined> =>
  shorterWish(said) ? inShort(context) : undefined

/** How the last answer begins. Nothing where it has no text, or nothing was told. */
export async function inShort(context: Context): Promise<Reply | undefined> {
  const last = await context.again(context.locale)
  const lead = last?.parts.find(({ kind }) => kind === 'text')
  if (!last) return undefined
  if (lead?.kind !== 'text') return namesAlone(context, last)
  const cited = sourcesOf(last).slice(0, 1)
  const parts = [
    text(firstSentence(lead.text, context.locale)),
    ...(cited.length > 0 ? [sources(...cited)] : []),
  ]
  return { ...last, parts, forget: true }
}

/** A list in short: what stands above it, and the names. */
function namesAlone({ locale }: Context, last: Reply): Reply | undefined {
  const items = itemsOf(last)
  if (items.length === 0) return undefined
  const heading = last.parts.find(({ kind }) => kind === 'heading')
  const names = items.map(({ title }) => beforeDash(title)).join('; ')
  const parts = [
    text(heading?.kind === 'heading' ? `${heading.text}: ${names}.` : `${names}.`),
    ...sourcesOf(last)
      .slice(0, 1)
      .map((one) => sources(one)),
  ]
  return { ...last, locale, parts, forget: true }
}

const words = {
  which: (most: number) => ({
    fi: `Minkä niistä? Vastaa numerolla 1–${most} tai kysy jotain muuta.`,
    sv: `Vilken av dem? Svara med en siffra 1–${most} eller fråga något annat.`,
    en: `Which one? Answer with a number, 1–${most}, or ask something else.`,
  }),
  one: {
    fi: 'Vastaa 1, niin teen sen.',
    sv: 'Svara 1, så gör jag det.',
    en: 'Answer 1 and I do it.',
  },
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
    fi: 'Vastaus perustuu tähän:',
    sv: 'Svaret bygger på det här:',
    en: 'The answer is based on this:',
  },
  judged: {
    fi: 'Sitä en osaa arvioida: lähteeni eivät vertaa sitä muuhun.',
    sv: 'Det kan jag inte bedöma: mina källor jämför det inte med något annat.',
    en: 'I can’t judge that: my sources do not compare it with anything.',
  },
  sourced: {
    fi: 'Kerron vain sen, mitä lähteissäni lukee.',
    sv: 'Jag berättar bara det som står i mina källor.',
    en: 'I only tell what my sources say.',
  },
}
