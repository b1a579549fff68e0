import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import type { Match } from '../src/domain/match/match.ts'
import { least } from '../src/domain/match/weigh.ts'
import { recordsNamed } from '../src/domain/search/names.ts'
import { Declined } from '../src/errors.ts'
import { matchSeeker } from '../src/matching/seeking.ts'
import { subjectOf } from '../src/matching/subject.ts'
import { recordItem } from '../src/presentation/matches/matchReply.ts'
import { holdsBack, reasonsFor } from '../src/presentation/matches/reasons.ts'
import { namesIn, withNames } from '../src/presentation/records/records.ts'
import { visibleProfile } from '../src/profiles/visible.ts'
import { buttons, heading, list, note, type Part, type Reply, sources, text } from '../src/reply.ts'
import { wordCount } from '../src/text.ts'
import { isOf, lineIn, openedBy, sameTopic, typedIn } from '../src/topic.ts'

export default defineCommand({
  name: 'why',
  aliases: { fi: ['miksi', 'miksei'], sv: ['varför'], en: ['whynot'] },
  help: {
    fi: 'Miksi juuri tätä ehdotettiin, tai miksi ei',
    sv: 'Varför just det här föreslogs, eller varför inte',
    en: 'Why this was suggested, or why not',
  },
  examples: {
    fi: ['miksi VTT tähän: Meillä on drooni ja etsimme paikkaa koelennoille'],
    sv: ['varför kyky-espoo till: Vi gör en läsapp och söker en skola där vi kan prova den'],
    en: ['why Sodexo for: Our restaurant in Helsinki has leftover lunches, who could pick them up?'],
  },
  args: z.object({ text: z.string().default('') }),
  fields: { text: { fi: 'kuvaus', sv: 'beskrivning', en: 'text' } },

  async run({ text: typed }, context) {
    const [asked = '', told] = typed.split(/:\s+/u, 2)
    const description = told ?? lastMatched(context)
    const isForNothing = description === undefined && !(await subjectOf(context, ''))
    if (description === undefined && isQuestion(asked)) throw new Declined()
    if (isForNothing && !asked && context.conversation?.topic) throw new Declined()
    const ref = await recordNamed(context, asked)
    if (!ref && asked) throw new Declined()
    if (isForNothing) return forNothing(context, ref)
    return explain(context, ref, description ?? '')
  },
})

/** “Why did Business Finland sign it?”: more than a name. */
const isQuestion = (asked: string) => asked.endsWith('?') && wordCount(asked) > 4

/** “Miksei Softlanding näy”, where nothing was sought: why is not known; the record, and how to ask for the reasons. */
async function forNothing(context: Context, ref: string | undefined): Promise<Reply> {
  const record = ref && (await recordItem(context, ref))
  if (!record) return { outcome: 'offered', parts: [text(context.t(words.tellFor))] }
  return {
    outcome: 'unknown',
    topic: sameTopic(context),
    parts: [
      text(context.t(words.notSought(record.item.title))),
      list(record.item),
      sources(...record.cited.slice(0, 1)),
    ],
  }
}

/** What this conversation was last matched for. */
const lastMatched = ({ conversation }: Context) =>
  typedIn(conversation?.topic, 'match', 'partners', 'consortium')

/** Why the record, or without one the first suggestion, was suggested. */
async function explain(context: Context, asked: string | undefined, description: string): Promise<Reply> {
  const { t } = context
  const subject = await subjectOf(context, description)
  if (!subject) throw new Declined()
  const { seeker } = subject
  const isBody = asked
    ? isOf(asked, 'organisation')
    : lineIn(context.conversation?.topic, 'partners', 'consortium')
  const kinds = isBody ? (['organisation'] as const) : (['project', 'topic'] as const)
  const { matches, vocabulary } = await matchSeeker(context, seeker, kinds)
  const all = [...matches.shown, ...matches.others()]
  const ref = asked ?? firstShown(context)
  const at = Math.max(
    all.findIndex(({ candidate }) => candidate.ref === ref),
    asked ? -1 : 0,
  )
  const found = all[at]
  const record = found && (await recordItem(context, found.candidate.ref))
  if (!found || !record) throw new Declined()

  const shown = found.score >= least && !matches.verdict
  const [best] = all
  return {
    outcome: 'answered',
    topic: `command:match ${description}`,
    parts: [
      heading(record.item.title),
      ...(asked || at === 0
        ? [text(t(shown ? words.place(at + 1, matches.shown.length) : words.notShown))]
        : []),
      ...listOf(t(words.speaksFor), reasonsFor(context, found, vocabulary)),
      ...listOf(t(words.speaksAgainst), holdsBack(context, found)),
      ...(asked && best && best !== found ? await compared(context, best, found, vocabulary) : []),
      note(t(words.numbers(found.score))),
      sources(...record.cited.slice(0, 3)),
      buttons({ label: record.item.title, command: record.item.command ?? 'help' }),
    ],
  }
}

/** The first of those that were suggested, which a wish for some kind or place may have brought forward. */
const firstShown = ({ conversation }: Context) =>
  conversation?.shown[0] === undefined ? undefined : openedBy(conversation.shown[0])

const listOf = (title: string, lines: readonly string[]): Part[] =>
  lines.length > 0 ? [text(`${title}:`), list(...lines.map((line) => ({ title: line })))] : []

async function compared(
  context: Context,
  best: Match,
  found: Match,
  vocabulary: Parameters<typeof reasonsFor>[2],
): Promise<Part[]> {
  const first = await recordItem(context, best.candidate.ref)
  const more = reasonsFor(context, best, vocabulary).filter(
    (line) => !reasonsFor(context, found, vocabulary).includes(line),
  )
  return first && more.length > 0 ? [text(context.t(words.first(first.item.title, more.join('; '))))] : []
}

async function recordNamed({ store }: Context, asked: string): Promise<string | undefined> {
  const name = asked
    .replace(/^(ei|inte|not)\s+/iu, '')
    .replace(/\s+(tähän|till|for|till det här|for this)$/iu, '')
    .replace(/[?.!]+$/u, '')
    .trim()
  if (!name) return undefined
  const profile = await visibleProfile(store, name)
  if (profile) return `organisation:${profile.organisation}`
  const [projects, organisations, topics] = await Promise.all([
    store.projects.all(),
    store.organisations.all(),
    store.topics.all(),
  ])
  const rows = withNames(
    [
      ...organisations.map((row) => ({ id: `organisation:${row.id}`, name: row.name, other: row.id })),
      ...projects.map((row) => ({ id: `project:${row.id}`, name: row.name, other: row.acronym ?? row.id })),
      ...topics.map((row) => ({ id: `topic:${row.id}`, name: row.title, other: row.id })),
    ],
    (row) => namesIn(row.name, row.other),
  )
  const exact = rows.find(({ id }) => id === name)
  return exact?.id ?? recordsNamed(name, rows).sure?.id
}

const words = {
  tellFor: {
    fi: 'Kerro kaksoispisteen jälkeen, mihin: miksi VTT tähän: Meillä on drooni ja etsimme paikkaa koelennoille',
    sv: 'Skriv efter kolonet vad det gäller: varför VTT till: Vi har en drönare och söker en plats för testflyg',
    en: 'Say after the colon what for: why VTT for: We have a drone and look for a place for test flights',
  },
  notSought: (name: string) => ({
    fi: `Syytä lähteeni eivät kerro. Jos kerrot, mitä etsitte, kerron, sopiiko ${name} siihen. Tiedoissani se on tässä:`,
    sv: `Orsaken framgår inte av mina källor. Berätta vad ni söker, så säger jag om ${name} passar. I mina uppgifter finns det här:`,
    en: `My sources do not give the reason. Tell me what you are looking for and I will say whether ${name} fits. In my records it is here:`,
  }),
  place: (at: number, of: number) => ({
    fi: `Sija ${at}, ehdotuksia ${of}.`,
    sv: `Plats ${at} av ${of} förslag.`,
    en: `Place ${at} of ${of} suggestions.`,
  }),
  notShown: { fi: 'Ei ehdotusten joukossa.', sv: 'Inte bland förslagen.', en: 'Not among the suggestions.' },
  speaksFor: { fi: 'Puolesta', sv: 'För', en: 'For' },
  speaksAgainst: { fi: 'Vastaan', sv: 'Emot', en: 'Against' },
  first: (name: string, reasons: string) => ({
    fi: `Ensimmäisenä on ${name}: ${reasons}.`,
    sv: `Först kommer ${name}: ${reasons}.`,
    en: `First is ${name}: ${reasons}.`,
  }),
  numbers: (score: number) => ({
    fi: `Sopivuus ${Math.round(score * 100)} / 100; se ei ole todennäköisyys.`,
    sv: `Passar ${Math.round(score * 100)} / 100; det är ingen sannolikhet.`,
    en: `Fit ${Math.round(score * 100)} of 100; it is no probability.`,
  }),
}
