import type { Context } from '../../../command.ts'
import {
  asksForListAgain,
  asksForMore,
  asksHowMany,
  asksToListThem,
} from '../../../domain/carriedOn/ofList/listed.ts'
import { speaksOfIncubators, speaksOfSites } from '../../../domain/partnering/siteWish.ts'
import { lineOf as findLine } from '../../../domain/query/selection.ts'
import { everyRecord } from '../../../presentation/lists/findable.ts'
import { cite } from '../../../presentation/sources.ts'
import { buttons, list, type Reply, sources, text } from '../../../reply.ts'
import { countsIn, isOf, lineIn, onTopic, openingOf, sameTopic, type Topic } from '../../../topic.ts'
import { understood } from '../../queried/understood.ts'

/** “Back to the list”; “show more” of one that has none; “list them” of what was counted or told of in a text. */
export async function listAgain(context: Context, question: string): Promise<Reply | undefined> {
  const { conversation } = context
  // Where one body was told from a count (“who has most?”), “list them” asks for its projects, not for a list shown before.
  if (!conversation || countsIn(conversation.topic)?.who) return undefined
  if (asksForMore(question) && lineOf(conversation.topic)) return noMore(context)
  if (asksForListAgain(question)) return backToList(context)
  if (asksHowMany(question) && lineOf(conversation.topic)) return shownBefore(context)
  if (!asksToListThem(question)) return undefined
  if (isOf(conversation.topic, 'call')) return context.run('ask card:gap-funded-list')
  if (lineOf(conversation.topic)) return shownBefore(context)
  const spokenOf = conversation.question ? await lineFor(context, conversation.question) : undefined
  const listed = spokenOf ? await context.run(spokenOf) : undefined
  return listed?.outcome === 'answered' ? listed : shownBefore(context)
}

/** A list that is all shown. */
export const noMore = (context: Context): Reply => ({
  outcome: 'unknown',
  topic: sameTopic(context),
  parts: [text(context.t(words.noMore))],
})

/** The list before; else which one is meant. */
export const backToList = async (context: Context): Promise<Reply> =>
  (await shownBefore(context)) ?? whichList(context)

/** The line of the last list, where that is what is spoken of. */
const lineOf = (topic: Topic | null | undefined) => (isList(topic) ? lineIn(topic) : undefined)
const isList = onTopic({ command: '(?:find|partners|match) .+|project|calls|focus' })

/** What the last question spoke of several of. */
async function lineFor(context: Context, question: string): Promise<string | undefined> {
  if (speaksOfIncubators(question)) return `partners offers:incubation ${question}`
  if (speaksOfSites(question)) return `partners offers:pilot-site ${question}`
  const query = await understood(context, question)
  return query?.ask.of === 'count' ? findLine(query.selection) : undefined
}

/** The last list, by the line that made it, or as it lay there when something of it was opened. */
export async function shownBefore(context: Context): Promise<Reply | undefined> {
  const { shown = [], topic, earlier } = context.conversation ?? {}
  const isOpened = topic && shown.includes(openingOf(topic))
  const line = lineOf(topic) ?? (isOpened && shown.length > 1 ? undefined : lineOf(earlier))
  if (line) return context.run(line)
  if (shown.length > 1 && shown.every((one) => one.startsWith('focus '))) return context.run('focus')
  const records = await everyRecord(context)
  const found = shown.flatMap((one) => records.find(({ item }) => item.command === one) ?? [])
  if (found.length < 2) return undefined
  const cited = await Promise.all(found.map((record) => cite(context, record.item.ref ?? '', record)))
  return {
    outcome: 'answered',
    parts: [
      text(context.t(words.again)),
      list(...found.map(({ item }) => item)),
      sources(...cited.flatMap(([first]) => first ?? []).slice(0, mostSources)),
    ],
  }
}
const mostSources = 3

const whichList = ({ t }: Context): Reply => ({
  outcome: 'offered',
  parts: [
    text(t(words.none)),
    buttons(
      { label: t(words.projects), command: 'project' },
      { label: t(words.calls), command: 'calls' },
      { label: t(words.areas), command: 'focus' },
    ),
  ],
})

const words = {
  noMore: {
    fi: 'Enempää niitä ei ole tiedoissani.',
    sv: 'Fler finns inte i mina uppgifter.',
    en: 'My records have no more of them.',
  },
  again: { fi: 'Sama lista:', sv: 'Samma lista:', en: 'The same list:' },
  none: {
    fi: 'Minulla ei ole tässä listaa, johon palata. Minkä listan näytän?',
    sv: 'Jag har ingen lista att gå tillbaka till. Vilken lista ska jag visa?',
    en: 'I have no list here to go back to. Which one shall I show?',
  },
  projects: { fi: 'Hankkeet', sv: 'Projekten', en: 'Projects' },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  areas: { fi: 'Painopisteet', sv: 'Prioriteringarna', en: 'Focus areas' },
}
