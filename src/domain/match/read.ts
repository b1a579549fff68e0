import type { Locale } from '../../locale.ts'
import { withoutDawning } from '../said/beginning.ts'
import { intentsOf } from './intents.ts'
import type { Manner } from './lexicon.ts'
import { emptySeeker, ranked, type Seeker, type SeekerKind, seekerKinds } from './seeker.ts'
import { type Stance, type Stretch, stretchesOf } from './stance.ts'
import { tokensOf } from './tokens.ts'
import { tongueOf } from './tongue.ts'
import type { Mention, Vocabulary } from './vocabulary.ts'

/** What was read, and from which words: a person confirms it. */
export interface Reading {
  seeker: Seeker
  /** The words of the text that each capability was read from. */
  words: Readonly<Record<string, readonly string[]>>
  /** Nothing when the text is in none of the three languages. */
  locale: Locale | undefined
}

interface Said extends Mention {
  stance: Stance
}

const mostBrief = 3

/** Bodies that have sites and people of their own: “kokeilla” is their offer, not their need. */
const hosts: ReadonlySet<SeekerKind> = new Set(['school', 'city', 'hospital', 'vocational-institution'])

/** Proposes who a person is, what they have, want and exclude, from free text in any of the three languages. */
export function read(text: string, vocabulary: Vocabulary): Reading {
  const tokens = tokensOf(text)
  const locale = tongueOf(tokens)
  const manner = { dotted: /[åäö]/iu.test(text), brief: tokens.length <= mostBrief }
  const said = stretchesOf(withoutDawning(text)).flatMap((stretch) =>
    mentionsIn(stretch, vocabulary, locale, manner),
  )
  const of = (kind: string, ...stances: readonly Stance[]) =>
    said.filter((mention) => vocabulary.get(mention.id)?.kind === kind && stances.includes(mention.stance))

  const kind = kindOf(of('who', 'own'), of('who', 'want'))
  const about = weigh(of('theme', 'own'))
  const wants = weigh(of('theme', 'want'))
  const excluded = [...new Set([...of('theme', 'not'), ...of('function', 'not')].map(({ id }) => id))]
  const wished = weigh(of('function', 'want'))
  const had = weigh(of('function', 'own'))
  const seeker: Seeker = {
    ...emptySeeker,
    kind,
    place: placeOf(of('place', 'own', 'want'), vocabulary),
    about,
    wants,
    ...withoutRefused(polarised(kind, wished, had), excluded),
    beyond: weigh(of('beyond', 'own', 'want')),
    exclusions: {
      ...emptySeeker.exclusions,
      capabilities: excluded,
      kinds: of('who', 'not').map(({ id }) => id as SeekerKind),
      sameTrade: said.some(({ stance, id }) => stance === 'not' && about[id] !== undefined),
    },
    words: text,
  }
  return {
    seeker: { ...seeker, focusAreas: focusAreasOf(seeker, vocabulary), intents: intentsOf(seeker) },
    words: wordsOf(said),
    locale,
  }
}

const mentionsIn = (
  { stance, tokens }: Stretch,
  vocabulary: Vocabulary,
  locale: Locale | undefined,
  manner: Manner,
): Said[] => {
  const said = vocabulary.mentions(tokens, locale, manner)
  const places = new Set(said.filter(({ id }) => isPlace(vocabulary, id)).map(({ at }) => at))
  return said.map((mention) =>
    places.has(mention.at) && vocabulary.get(mention.id)?.kind === 'theme'
      ? { ...mention, stance, weight: mention.weight * placeShare }
      : { ...mention, stance },
  )
}

/** “In Otaniemi” says where first, and something of a campus besides. */
const placeShare = 0.5
const isPlace = (vocabulary: Vocabulary, id: string) => vocabulary.get(id)?.kind === 'place'

/** The first thing they call themselves, where all is a wish, its first words; students with a start-up idea are students. */
function kindOf(own: readonly Said[], wanted: readonly Said[]): SeekerKind | undefined {
  const named = own.length > 0 ? own : wanted.filter(({ at }) => at <= 1)
  const rank = (id: string) => (specific.has(id as SeekerKind) ? 0 : 1)
  const best = named.toSorted((one, other) => rank(one.id) - rank(other.id))[0]
  return seekerKinds.find((kind) => kind === best?.id)
}
const specific: ReadonlySet<SeekerKind> = new Set(['student', 'school', 'city', 'hospital', 'university'])

/** A place in the region beats one outside it: who comes from afar to Helsinki is served there. */
function placeOf(places: readonly Said[], vocabulary: Vocabulary): Seeker['place'] {
  const known = places.map(({ id }) => {
    const place = vocabulary.get(id)
    return { id, inside: place?.kind === 'place' && place.region === 'inside' }
  })
  return known.find(({ inside }) => inside) ?? known[0]
}

/** Each further mention of a capability adds half of what is left to 1. */
function weigh(said: readonly Said[]): Record<string, number> {
  const left: Record<string, number> = {}
  for (const { id, weight } of said) left[id] = (left[id] ?? 1) * (1 - 0.6 * weight)
  return Object.fromEntries(Object.entries(left).map(([id, rest]) => [id, 1 - rest]))
}

/** What a person refuses overrides what they wish. */
const withoutRefused = <Sides extends { needs: Record<string, number>; offers: Record<string, number> }>(
  { needs, offers }: Sides,
  refused: readonly string[],
) => ({ needs: Object.fromEntries(Object.entries(needs).filter(([id]) => !refused.includes(id))), offers })

/** Only hosts have these to give: what others say of them is their wish. */
const onlyHosts: ReadonlySet<string> = new Set([
  'pilot-site',
  'test-users',
  'city-partner',
  'clinical-partner',
])

/** What nobody says of what they have: “we open an office in Helsinki”, “we plan a project”. */
const saidOfWishes: ReadonlySet<string> = new Set([
  'soft-landing-help',
  'talent-help',
  'idea-advice',
  'project-partners',
])

/** Whoever has pupils or patients offers them as a place to try; everyone else who says “try” needs one. */
function polarised(
  kind: SeekerKind | undefined,
  wished: Record<string, number>,
  had: Record<string, number>,
) {
  const host = kind !== undefined && hosts.has(kind)
  const needs = { ...wished }
  const offers: Record<string, number> = {}
  for (const [id, weight] of Object.entries(had)) {
    const wish = saidOfWishes.has(id) || (id === 'taker' && wished['material-source'] === undefined)
    if (wish) needs[id] = Math.max(needs[id] ?? 0, weight)
    else if (host || !onlyHosts.has(id)) offers[id] = weight
    else if (id === 'clinical-partner') continue
    else needs[id] = Math.max(needs[id] ?? 0, weight * 0.6)
  }
  if (!host) return { needs, offers }
  for (const id of ['pilot-site', 'test-users']) {
    const weight = needs[id]
    if (weight === undefined) continue
    delete needs[id]
    offers[id] = weight
    needs['solution'] = Math.max(needs['solution'] ?? 0, weight / 2)
  }
  return { needs, offers }
}

function focusAreasOf({ about, wants }: Seeker, vocabulary: Vocabulary) {
  const sums: Record<string, number> = {}
  for (const [weights, factor] of [
    [wants, 1],
    [about, 0.6],
  ] as const) {
    for (const [id, weight] of Object.entries(weights)) {
      const theme = vocabulary.get(id)
      if (theme?.kind !== 'theme') continue
      for (const area of theme.focusAreas)
        sums[area] = (sums[area] ?? 0) + (weight * factor) / theme.focusAreas.length
    }
  }
  return ranked(sums).slice(0, 2)
}

function wordsOf(said: readonly Said[]) {
  const words: Record<string, string[]> = {}
  for (const { id, word } of said) if (!words[id]?.includes(word)) (words[id] ??= []).push(word)
  return words
}
