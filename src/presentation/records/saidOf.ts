import type { Context } from '../../command.ts'
import { expectedValues } from '../../domain/asked/expected.ts'
import { restOf } from '../../domain/recordFact/factAsked.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { rank } from '../../domain/search/rank.ts'
import type { Localized } from '../../locale.ts'
import type { Subject } from './aboutRecord.ts'
import { namesIn, type OrganisationRow, type ProjectRow } from './records.ts'

export interface Said {
  text: string
  /** Whose own record says it, where another's than the one asked about. */
  by?: OrganisationRow
}

/** What the texts of a record, and of who has to do with it, say of the words of a question: sentences, best first. */
export async function saidOf(context: Context, subject: Subject, question: string): Promise<Said[]> {
  const words = restOf(question, subject.kind, [programme])
  const all = await linesOf(context, subject)
  const lines = asksForFigure(question) ? all.filter(({ text }) => figure.test(text)) : all
  const found = (some: readonly Said[]) =>
    rank(words, some, ({ text }) => [text], context.search.features)
      .slice(0, most)
      .map(({ record }) => record)
  // “What did Luke do in it?” is told by Luke's own record, too.
  const isOfDoer = context.search.names.namedIn(question)?.id.startsWith('organisation:') === true
  const own = isOfDoer ? [] : found(lines.filter(({ by }) => by === undefined))
  return own.length > 0 ? own : found(lines)
}
/** “How many flights?” is told by no sentence without a number. */
const asksForFigure = (question: string) =>
  expectedValues(question)?.some((value) => value === 'count' || value === 'money' || value === 'share') ===
  true
const figure = /\p{N}/u
const most = 2
/** It stands in half of the lines. */
const programme = wholeWords(String.raw`hevi\p{L}*`, 'gi')

/** Whose records are quoted. */
export const quotedIn = (said: readonly Said[]): OrganisationRow[] => said.flatMap(({ by }) => by ?? [])

async function linesOf(context: Context, subject: Subject): Promise<Said[]> {
  const sentences = (...texts: readonly (Localized | null)[]) =>
    texts
      .flatMap((one) => (one ? withWhatTheyLeanOn(context.t(one).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) : []))
      .map((text) => ({ text }))
  if (subject.kind === 'organisation') return sentences(subject.row.competences)
  if (subject.kind === 'call') return sentences(subject.row.summary, subject.row.note)
  const { summary, openTo, note } = subject.row
  const doers = await doersOf(context, subject.row)
  return [
    ...sentences(summary, openTo, note),
    ...doers.map((row) => ({ text: `${context.t(row.name)}: ${context.t(row.competences)}`, by: row })),
  ]
}

/** “Companies solved them”: with the sentence before, which says what. */
const withWhatTheyLeanOn = (sentences: readonly string[]): string[] =>
  sentences.reduce<string[]>((all, sentence) => {
    const last = all.at(-1)
    return last !== undefined && pronoun.test(sentence)
      ? [...all.slice(0, -1), `${last} ${sentence}`]
      : [...all, sentence]
  }, [])
const pronoun = wholeWords('ne|niitä|niistä|niihin|sitä|siitä|dem|dessa|them|they|these')

/** Who leads it, takes part in it, or names it among what they do. */
export const doersOf = async ({ store }: Context, project: ProjectRow): Promise<OrganisationRow[]> =>
  doersAmong(await store.organisations.all(), project)

/** Those of the bodies that lead it, take part in it or name it. */
export function doersAmong(all: readonly OrganisationRow[], { name, acronym, lead, partners }: ProjectRow) {
  const names = namesIn(name, acronym)
  return all.filter(
    ({ id, competences }) =>
      id === lead || partners.includes(id) || names.some((one) => competences.en.includes(one)),
  )
}

/** Said before the words of a record that come nearest to what was asked of it. */
export const onlyThis = {
  fi: 'Tiedän tästä vain tämän:',
  sv: 'Om det här vet jag bara följande:',
  en: 'This is all I know about it:',
}
