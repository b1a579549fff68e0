import type { Context } from '../../../command.ts'
import { asksWhichSection, verbatimWish } from '../../../domain/asked/meanings/verbatim.ts'
import { opening } from '../../../presentation/opening.ts'
import { cite } from '../../../presentation/sources.ts'
import { list, type Reply, sources, text } from '../../../reply.ts'
import { cardShown } from '../../../topic.ts'

/** “What exactly does the agreement say about that?”: which section it is in, and where its words are read. Documents speak for themselves. */
export async function quotedTold(context: Context, question: string): Promise<Reply | undefined> {
  const section = asksWhichSection(question) ? await sectionTold(context) : undefined
  if (section) return section
  const wish = verbatimWish(question)
  if (!wish || (await context.store.documents.published(context.today)).length > 0) return undefined
  const card = cardShown(context) ?? ''
  const ids = wish.section ? [wish.section] : ((await context.store.cards.get(card))?.sections ?? [])
  const sections = (await context.store.sections.all()).filter(({ id }) => ids.includes(id))
  const reply = await context.run('ask card:where-to-read')
  if (sections.length === 0) return reply
  const told = opening(
    reply,
    context.t(words.stands(sections.map(({ title }) => context.t(title)).join('; '))),
  )
  return wish.section ? withStatements(context, told, wish.section) : told
}

/** What a section says, in other words: the statements that stand on it first. */
async function withStatements(context: Context, reply: Reply, section: string): Promise<Reply> {
  const cards = (await context.store.cards.all()).filter(
    ({ kind, sections }) => kind !== 'gap' && sections[0] === section,
  )
  if (cards.length === 0) return reply
  const items = cards.map(({ id, title }) => ({
    ref: `card:${id}`,
    title: context.t(title),
    command: `ask card:${id}`,
  }))
  const [title, said, ...rest] = reply.parts
  const shown = [title, said].filter((part) => part !== undefined)
  return { ...reply, parts: [...shown, text(context.t(words.inOtherWords)), list(...items), ...rest] }
}

/** The sections of the agreement that the last statement stands on. */
async function sectionTold(context: Context): Promise<Reply | undefined> {
  const id = cardShown(context) ?? ''
  const card = await context.store.cards.get(id)
  const sections = (await context.store.sections.all()).filter((one) => card?.sections.includes(one.id))
  if (!card || sections.length === 0) return undefined
  return {
    outcome: 'answered',
    topic: `card:${id}`,
    parts: [
      text(context.t(words.isIn(sections.map(({ title }) => context.t(title)).join('; ')))),
      sources(
        ...(await cite(context, `card:${id}`, {
          sources: sections.map((one) => `agreement#${one.id}`),
          asOf: card.asOf,
        })),
      ),
    ],
  }
}

const words = {
  inOtherWords: {
    fi: 'Omin sanoin kerrottuna kohta sanoo tämän:',
    sv: 'Med andra ord säger punkten det här:',
    en: 'In other words, the section says this:',
  },
  isIn: (where: string) => ({
    fi: `Asia on sopimuksessa tässä: ${where}.`,
    sv: `I avtalet står saken här: ${where}.`,
    en: `In the agreement it is here: ${where}.`,
  }),
  stands: (where: string) => ({
    fi: `Sanatarkkaa tekstiä en voi näyttää. Asia on sopimuksessa tässä: ${where}.`,
    sv: `Den ordagranna texten kan jag inte visa. I avtalet står saken här: ${where}.`,
    en: `I cannot show the exact words. In the agreement it is here: ${where}.`,
  }),
}
