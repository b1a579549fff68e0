import type { Context } from '../../command.ts'
import { asksAboutThem, withoutOpening } from '../../domain/asked/asksAboutThem.ts'
import { dateWish } from '../../domain/asked/portfolio/dateWish.ts'
import { withTopicApart } from '../../domain/asked/portfolio/listWish.ts'
import { askedToSee } from '../../domain/asked/portfolio/lookingFor.ts'
import { askedBesideIntroduction, beforeIntroduction, introduces } from '../../domain/asker/introduced.ts'
import { tellsForWhom } from '../../domain/asker/isItForUs.ts'
import { themesNamed } from '../../domain/match/narrowest.ts'
import { marked } from '../../domain/money/amount.ts'
import { rangeApart } from '../../domain/money/range.ts'
import { gapsBetween } from '../../domain/query/besideNames.ts'
import { organisationKinds } from '../../domain/query/choosing/byKind.ts'
import { leadOrPartake } from '../../domain/query/choosing/choosing.ts'
import { outsideNames } from '../../domain/query/outsideNames.ts'
import { type Span, wordsIn } from '../../domain/query/phrases.ts'
import type { Entity, Query } from '../../domain/query/query.ts'
import { readQuery } from '../../domain/query/readQuery.ts'
import { withoutRemark } from '../../domain/query/remark.ts'
import { isByAbsence } from '../../domain/query/selection.ts'
import { type Sense, tag, type Tagged } from '../../domain/query/tagged.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { vocabularyOf } from '../../presentation/matches/matching.ts'
import { isOf } from '../../topic.ts'
import { recordsNamed } from '../named/bodiesNamed.ts'
import { bodyAsIt, entityCalled, entityNamed, themeSaid } from './entities.ts'
import { inAskersName } from './inAskersName.ts'

/** Opens like “and”. */
const whatAbout = /^\W*(?:what|how) about\s/iu
/** “Å Esbo då?”, “hur är det med XR?” */
const swedishAnd = /^\W*(?:å|hur är det med|hur blir det med|vad sägs om)\s+/iu
/** A question after records is asked in a few words. */
const mostWords = 24

/** What is asked of records, by the whole text or by what is asked at its end after some sentences that ask nothing. */
export async function understood(context: Context, text: string): Promise<Query | undefined> {
  const typed = withoutRemark(beforeIntroduction(text))
  // “Is this for us? We are a startup” asks for no startups.
  if (tellsForWhom(typed)) return undefined
  const asked = askedBesideIntroduction(typed)
  const whole = (await inNameOfAsker(context, typed, asked)) ?? (await readWhole(context, asked ?? typed))
  const last = whole ? undefined : lastAsked(typed)
  return whole ?? (last ? readWhole(context, last) : undefined)
}

/** What is asked in the asker's own organisation's name. */
async function inNameOfAsker(context: Context, typed: string, asked: string | undefined) {
  for (const one of await inAskersName(context, typed, asked)) {
    const read = await readWhole(context, one)
    if (read) return read
  }
  return undefined
}

/** “The mayor asked me this. How many projects has Espoo led?”: its last sentence; nothing where there is but one, or another asks, too. */
function lastAsked(typed: string): string | undefined {
  const sentences = typed.split(/(?<=[.!?])\s+/u)
  const last = sentences.pop() ?? ''
  const isAlone = sentences.length > 0 && !sentences.some((one) => one.endsWith('?'))
  return isAlone && last.split(' ').length > leastAsked && !introduces(last) ? last : undefined
}
const leastAsked = 2

/** “Ketkä yritykset ovat mukana?” */
const whoOfKind =
  /^\s*(?:ketkä|keitkä|kuka) (?=(?:yrityks|firma|yliopisto|korkeakoulu|ammattikorkeakoulu|amk|tutkimuslaito|organisaatio|toimija|kaupungi|verkosto)\p{L}*t(?!\p{L}))/iu

/** What is asked of records, where every word of the text is understood; nothing where it asks for anything else, too. */
async function readWhole(context: Context, text: string): Promise<Query | undefined> {
  const typed = text.replace(whoOfKind, 'mitkä ')
  const isAbout = whatAbout.test(typed)
  const opened = withoutOpening(askedToSee(typed.replace(swedishAnd, 'och ')))
  const question = isAbout ? `and ${opened}` : opened
  const { text: plain, sums } = marked(withTopicApart(rangeApart(question)))
  const dated = dateWish(plain)
  const said = dated?.rest ?? plain
  const words = wordsIn(said)
  const raw = asTyped(said)
  if ((words.length === 0 && !dated) || words.length > mostWords) return undefined
  const named = await recordsNamed(context, said)
  // Of a record that is named little is asked by comparing it with all others.
  if (named.filter(({ id }) => !isOfBody(id)).length > 1) return undefined
  const tagged = outsideNames(tag(words), { named, words: raw })
  const themes = tagged.some(mayBeOfTheme) ? await longThemes(context, words) : []
  const spans = tagged.filter(
    (span) => !isTheme(span, { tagged, words }) && !themes.some((one) => isWithin(one, span)),
  )
  if (!dated && !byBudget.test(said) && !mayBeOfRecords(spans, context, words.length)) return undefined
  const found = await entitiesAmong(context, raw, { named, spans })
  if (!found) return undefined
  const it = found.length === 0 ? await bodyAsIt(context, words, tagged) : undefined
  const query = readQuery(it ? spans.filter((span) => isApart(it, span)) : spans, it ? [it] : found, {
    sums,
    ...(dated ? { dated: dated.dated } : {}),
  })
  const isList = query?.ask.of === 'list' && query.scope === 'named'
  const isOfAny = isList && sums.length === 0 && !isByAbsence(query.selection)
  return isOfAny && asksAboutThem(question, true) ? undefined : query
}

/** “Suurimmat budjetiltaan” are projects. */
const byBudget = wholeWords('budjetiltaan|hinnaltaan|by budget|efter budget|till budgeten|budgetmässigt')

const ofRecords: readonly Sense[] = [
  ...organisationKinds,
  ...leadOrPartake,
  'project',
  'projects',
  'them',
  'call',
  'partners',
  'both',
  'same',
  'average',
  'who',
]
/** What carries on after a list is short. */
const mostCarried = 12

/** Whether it is worth looking who and what is named: records are spoken of, or something was. */
function mayBeOfRecords(spans: readonly Tagged[], { conversation }: Context, length: number): boolean {
  const has = (...senses: readonly Sense[]) =>
    spans.some((span) => senses.some((sense) => span.senses.includes(sense)))
  if (has('may') || (has('manner') && !has('each'))) return false
  const isOfAreas = has('area') && has('most', 'fewest')
  return isOfAreas || has(...ofRecords) || (conversation !== undefined && length <= mostCarried)
}

/** “On entrepreneurship”, “verkostoista”: what the projects are about, though it may mean organisations, too. */
function isTheme(span: Tagged, { tagged, words }: { tagged: readonly Tagged[]; words: readonly string[] }) {
  if (!span.senses.some((sense) => organisationKinds.some((kind) => kind === sense))) return false
  const before = tagged.find(({ to }) => to === span.from)
  const isElative =
    /(?<!yrity)st[aä]$/u.test(words[span.from] ?? '') &&
    tagged.some(({ senses }) => senses.includes('projects'))
  // In Finnish “on” is “is”.
  const isOn = words[before?.from ?? 0] !== 'on' || words.includes('projects')
  const isAbout = before?.senses.includes('about') === true && isOn
  return isAbout || isElative
}

const isOfBody = (ref: string) => isOf(ref, 'organisation')

type Place = Pick<Span, 'from' | 'to'>
/** “Mental health”, “city districts”: themes of several words are no focus area and no kind of organisation. */
async function longThemes({ store, search }: Context, words: readonly string[]): Promise<Place[]> {
  const named = themesNamed(words, await vocabularyOf(store))
  return named.flatMap(({ at, length, word }) =>
    length > 1 && search.names.namedByPart(word) === undefined ? [{ from: at, to: at + length }] : [],
  )
}
/** The vocabulary is large, and read only where one of its words may have been taken for something else. */
const mayBeOfTheme = ({ senses }: Tagged) => senses.some((sense) => ofThemes.has(sense))
const ofThemes: ReadonlySet<Sense> = new Set([
  'area1',
  'area2',
  'area3',
  'area4',
  'city',
  ...organisationKinds,
])
const isWithin = (whole: Place, { from, to }: Place) =>
  whole.from <= from && to <= whole.to && to - from < whole.to - whole.from
const isApart = (one: Place, other: Place) => one.to <= other.from || one.from >= other.to

/** The words as they were written, one for each that `wordsIn` gives. */
const asTyped = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter(Boolean)

/** With more words that say nothing of records, something else is asked. */
const mostNamed = 6
const longestName = 3
const isName = (words: string) => /^\p{Lu}/u.test(words) && words.split(' ').length <= longestName

/** Whom, where or what the words name that have no sense of their own; nothing where one of them is strange and no name. */
async function entitiesAmong(
  context: Context,
  words: readonly string[],
  { named, spans }: { named: readonly (Place & { id: string })[]; spans: readonly Tagged[] },
): Promise<Entity[] | undefined> {
  const ofNames = await Promise.all(named.map((one) => entityNamed(context, one)))
  // “Which projects is Nokia in?” ends with what Nokia does in them.
  const isOfDoers =
    spans.some(({ senses }) => leadOrPartake.some((deed) => senses.includes(deed))) ||
    /^(?:in|i)$/u.test(words.at(-1) ?? '')
  const others: Entity[] = []
  const gaps = gapsBetween(words.length, [...named, ...spans])
  if (gaps.reduce((count, { from, to }) => count + to - from, 0) > mostNamed) return undefined
  for (const { from, to } of gaps) {
    const isAbout = spans.some((span) => span.to === from && span.senses.includes('about'))
    const theme = () => themeAt(context, words, { from, to })
    const names = () => inRow(context, words, { from, to })
    const name = words.slice(from, to).join(' ')
    const isWho = isOfDoers && isName(name)
    // “AI-projekt där VTT inte är med”.
    const isOnIt = spans.some((span) => span.from === to && span.senses.includes('projects'))
    const found = isAbout
      ? ((await theme()) ?? (await names()))
      : ((await names()) ?? (isWho && from > 0 && !isOnIt ? undefined : await theme()))
    if (found) others.push(...found)
    else if (isWho) others.push({ kind: 'unknown', id: name, from, to })
    else return undefined
  }
  return [...ofNames, ...others]
}

/** A run of words that is one name, or several. */
async function inRow(
  context: Context,
  words: readonly string[],
  { from, to }: Place,
): Promise<Entity[] | undefined> {
  const run = words.slice(from, to)
  const whole = await entityCalled(context, run.join(' '))
  if (whole) return [{ ...whole, from, to }]
  const each = await Promise.all(run.map((word) => entityCalled(context, word)))
  if (each.every((one) => one !== undefined))
    return each.map((one, at) => ({ ...one, from: from + at, to: from + at + 1 }))
  // “Aalto robotics projects”
  const [first, ...others] = each
  const isWholeName = run.slice(1).some((word) => /^\p{Lu}/u.test(word))
  const isOfTheirs =
    !isWholeName && first?.kind === 'organisation' && others.every((one) => one === undefined)
  const theme = isOfTheirs ? await themeAt(context, words, { from: from + 1, to }) : undefined
  return theme && first ? [{ ...first, from, to: from + 1 }, ...theme] : undefined
}

const shortestTelling = 4

/** “On recycling”, and what the vocabulary of themes knows. */
async function themeAt(
  context: Context,
  words: readonly string[],
  { from, to }: Place,
): Promise<Entity[] | undefined> {
  const run = words.slice(from, to)
  if (!(await themeSaid(context, run))) return undefined
  // “Ois drooneja”, “joku energia”: a short word beside it is no part of it.
  const telling = run.filter((word) => word.length >= shortestTelling)
  const isEnough = telling.length < run.length && (await themeSaid(context, telling))
  return [{ kind: 'theme', id: (isEnough ? telling : run).join(' '), from, to }]
}
