import type { Context } from '../../command.ts'
import { typoWeight } from '../../domain/match/lexicon.ts'
import { themesNamed } from '../../domain/match/narrowest.ts'
import { tokensOf } from '../../domain/match/tokens.ts'
import { outsideNames } from '../../domain/query/outsideNames.ts'
import { wordsIn } from '../../domain/query/phrases.ts'
import type { Entity } from '../../domain/query/query.ts'
import { type Sense, tag, type Tagged } from '../../domain/query/tagged.ts'
import { fold, normalise } from '../../domain/search/normalise.ts'
import { kindsOfBodies, type Mentioned } from '../../domain/wish/mentioned.ts'
import { vocabularyOf } from '../../presentation/matches/matching.ts'
import { allNames } from '../../presentation/records/records.ts'
import { recordsNamed } from '../named/bodiesNamed.ts'
import { entityCalled, entityNamed } from '../queried/entities.ts'

/** What a text names at which of its words, whatever else it says: bodies, cities, places, themes, and what the lexicon knows. */
export async function mentionedIn(context: Context, text: string): Promise<Mentioned> {
  const words = wordsIn(text)
  const tokens = tokensOf(text)
  const named = await recordsNamed(context, text)
  const spans = outsideNames(tag(words), { named, words: tokens })
  const taken = await Promise.all(named.map((one) => entityNamed(context, one)))
  const spanAt = (at: number) => spans.find(({ from, to }) => from <= at && at < to)
  const isFree = (at: number) =>
    !taken.some(({ from, to }) => from <= at && at < to) && !isOfAsking(spanAt(at))
  const themes = themesNamed(tokens, await vocabularyOf(context.store), context.locale).flatMap(
    ({ at, length, weight }): Theme[] => {
      const said = tokens
        .map((_, place) => place)
        .slice(at, at + length)
        .filter((place) => !isNoun(spanAt(place)))
      const word = said.map((place) => tokens[place]).join(' ')
      const isSaid = length > 1 ? said.length > 0 : isFree(at) && word.length >= shortestTheme(word)
      return isSaid
        ? [{ kind: 'theme', id: word, from: said[0] ?? at, to: (said.at(-1) ?? at) + 1, weight }]
        : []
    },
  )
  const isTheme = (at: number) => themes.some(({ from, to }) => from <= at && at < to)
  const others: Entity[] = []
  for (const [at, word] of tokens.entries()) {
    if (word.length < shortestName || !isFree(at) || isTheme(at)) continue
    const called = await bodyOrPlace(context, word)
    if (called) others.push({ ...called, from: at, to: at + 1 })
  }
  const called = [...taken, ...others]
  // A likely slip is no theme beside what is surely named.
  const sure = called.length > 0 ? themes.filter(({ weight }) => weight > typoWeight) : themes
  return {
    words,
    written: tokens,
    spans,
    entities: [...called, ...sure],
    locale: context.locale,
    clauses: clausesOf(text),
  }
}

type Theme = Entity & { weight: number }

/** “Aallon”, “esbos”: a city, a place, or a body by the first word of its name. */
async function bodyOrPlace(context: Context, word: string) {
  const called = await entityCalled(context, word)
  if (!called || called.kind !== 'organisation' || called.isCity) return called
  const row = await context.store.organisations.get(called.id)
  const isFirst = row && allNames(row).some((name) => beginOf(name) === beginOf(word))
  return isFirst ? called : undefined
}
const beginOf = (name: string) => fold(normalise(name)).slice(0, shortestName)

const shortestName = 4
const shortestTheme = (word: string) => (word === 'ai' || word === 'xr' ? 2 : shortestName)

const ofSenses = (senses: readonly Sense[]) => {
  const set = new Set(senses)
  return (span: Tagged | undefined) => span?.senses.some((sense) => set.has(sense)) === true
}
const isNoun = ofSenses([...kindsOfBodies, 'project', 'projects'])
/** Words of these senses are no name and no theme. */
const isOfAsking = ofSenses([
  'small',
  'which',
  'show',
  'whether',
  'call',
  'them',
  'it',
  'and',
  'or',
  'about',
  'ongoing',
  'ended',
  'lead',
  'partake',
])

/** “Nurse here, my mum has dementia.. are there projects about elderly care”: where each begins. */
function clausesOf(text: string): number[] {
  const begins: number[] = []
  let at = 0
  for (const clause of text.split(/[.!?;:,–]+(?=\s|$)|\.{2,}/u)) {
    begins.push(at)
    at += wordsIn(clause).length
  }
  return begins
}
