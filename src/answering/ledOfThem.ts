import type { Context } from '../command.ts'
import { projectsOf } from '../domain/asked/projectsOf.ts'
import { askedOfThem, having, lineOf } from '../domain/carriedOn/lists.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { recordList } from '../presentation/recordList.ts'
import { note, type Reply, text } from '../reply.ts'
import { lastListed } from './lastListed.ts'
import { organisationCalled } from './organisationCalled.ts'

const leading = wholeWords(
  String.raw`joht\p{L}+|vetä\p{L}*|vetävät|veti|koordinoi\p{L}*|päätoteutta\p{L}*|leder|ledde|leds|ledda|drar|driver|leads?|led|leading|coordinat\p{L}+|runs?`,
)
const partaking = wholeWords(
  String.raw`mukana|osallistu\p{L}*|med|deltar|deltog|involved|takes? part|taking part|partner|in`,
)

/** “Mitkä niistä johtaa Vantaa?”, “which of those is Laurea in?” after a list: of those listed, by their own records. */
export async function ledOfThem(context: Context, question: string): Promise<Reply | undefined> {
  const asked = askedOfThem(question)
  const line = lineOf(context.conversation?.topic ?? '')
  const isLed = asked !== undefined && leading.test(asked)
  if (!asked || !line || !(isLed || partaking.test(asked))) return undefined
  if (!/ kind:project\b/u.test(line)) return isLed ? leadersOf(context) : undefined
  const whose = projectsOf(`projects ${asked}`)?.whose
  const row = whose ? await organisationCalled(context, whose) : undefined
  const narrowed = row && having(line, isLed ? 'led' : 'with', row.id)
  const found = narrowed ? await context.run(narrowed) : undefined
  if (!found || !row || found.outcome === 'answered') return found
  const none = text(context.t((isLed ? words.leadsNone : words.inNone)(context.t(row.name))))
  const { topic } = context.conversation ?? {}
  return { ...found, ...(topic ? { topic } : {}), parts: [none] }
}

/** Which of the organisations listed lead a project, and which one. */
async function leadersOf(context: Context): Promise<Reply | undefined> {
  const { t, store, conversation } = context
  const listed = await lastListed(context)
  const projects = await store.projects.all()
  const leaders = listed.flatMap((subject) => {
    const led = projects.filter(({ lead }) => subject.kind === 'organisation' && lead === subject.row.id)
    return led.length > 0 ? [{ subject, led }] : []
  })
  if (listed.length === 0 || listed.some(({ kind }) => kind !== 'organisation')) return undefined
  const { topic } = conversation ?? {}
  if (leaders.length === 0)
    return { outcome: 'unknown', ...(topic ? { topic } : {}), parts: [text(t(words.noLeader))] }
  return {
    outcome: 'answered',
    ...(topic ? { topic } : {}),
    parts: [
      text(t(words.leaders(leaders.length, listed.length))),
      ...(await recordList(context, leaders, ({ led }) => inBrief(led.map(({ name }) => t(name))))),
      note(t(words.ofKnown)),
    ],
  }
}

const mostNamed = 2
const inBrief = (names: readonly string[]) =>
  names.slice(0, mostNamed).join('; ') + (names.length > mostNamed ? ` (+${names.length - mostNamed})` : '')

const words = {
  leaders: (count: number, all: number) => ({
    fi: `Hanketta johtaa ${count}/${all}:`,
    sv: `${count} av ${all} leder ett projekt:`,
    en: `${count} of ${all} lead a project:`,
  }),
  noLeader: {
    fi: 'Tietojeni mukaan mikään niistä ei johda hanketta.',
    sv: 'Enligt mina uppgifter leder ingen av dem ett projekt.',
    en: 'By my records none of them leads a project.',
  },
  ofKnown: {
    fi: 'Tiedoissani olevien hankkeiden mukaan.',
    sv: 'Enligt de projekt som jag känner till.',
    en: 'By the projects I have on record.',
  },
  leadsNone: (name: string) => ({
    fi: `Tietojeni mukaan ${name} ei johda niistä yhtäkään.`,
    sv: `Enligt mina uppgifter leder ${name} inget av dem.`,
    en: `By my records, ${name} leads none of them.`,
  }),
  inNone: (name: string) => ({
    fi: `Tietojeni mukaan ${name} ei ole mukana niistä yhdessäkään.`,
    sv: `Enligt mina uppgifter är ${name} inte med i något av dem.`,
    en: `By my records, ${name} is in none of them.`,
  }),
}
