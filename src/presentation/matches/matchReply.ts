import type { Context } from '../../command.ts'
import type { Awaiting } from '../../domain/carriedOn/awaited.ts'
import { implied } from '../../domain/match/general.ts'
import type { Match, Matches } from '../../domain/match/match.ts'
import type { Seeker } from '../../domain/match/seeker.ts'
import type { Vocabulary } from '../../domain/match/vocabulary.ts'
import type { Locale } from '../../locale.ts'
import { type Item, list, note, type Part, type Reply, type Source, sources, text } from '../../reply.ts'
import { capitalised } from '../../text.ts'
import { inSentence } from '../inSentence.ts'
import { organisationItem, projectItem } from '../records/records.ts'
import { cite } from '../sources.ts'
import { profileItem } from './profileItem.ts'
import { projectsOn } from './projectsOn.ts'
import { lowerFirst, reasonsFor } from './reasons.ts'
import { soughtIn } from './sought.ts'

/** How many are shown at a time. */
export const page = 8
const citedAtMost = 5

/** The matches as a list with reasons, or with what their records say, and the sources they stand on. */
export async function matchParts(
  context: Context,
  matches: readonly Match[],
  vocabulary: Vocabulary,
  inOwnWords = false,
): Promise<Part[]> {
  const found = await Promise.all(matches.map((one) => recordItem(context, one.candidate.ref)))
  const projects = await projectsOn(context, matches)
  const reasons = matches.map((one) => reasonsFor(context, one, vocabulary, projects(one)))
  const items = matches.map((one, at): Item => ({
    ...(found[at]?.item ?? { ref: one.candidate.ref, title: one.candidate.ref }),
    score: Math.round(one.score * 100) / 100,
    because: (inOwnWords && found[at]?.says) || reasons[at] || [],
  }))
  return [list(...items), sources(...found.flatMap((one) => one?.cited[0] ?? []).slice(0, citedAtMost))]
}

/** A record by its ref, as a line of a list, with its sources. */
export async function recordItem(
  context: Context,
  ref: string,
): Promise<{ item: Item; cited: Source[]; says?: string[] } | undefined> {
  const { store, t } = context
  const [kind, id = ''] = ref.split(':')
  if (kind === 'project') {
    const row = await store.projects.get(id)
    return row && { item: projectItem(context, row), cited: await cite(context, ref, row) }
  }
  if (kind === 'organisation') {
    const row = await store.organisations.get(id)
    if (row)
      return {
        item: organisationItem(context, row),
        cited: await cite(context, ref, row),
        says: [t(row.competences)],
      }
    const profile = await store.profiles.get(id)
    return profile?.name ? profileItem(context, { ...profile, name: profile.name }) : undefined
  }
  const row = await store.topics.get(id)
  const item = row && { ref, title: t(row.title), detail: t(words.topic), command: `focus ${row.focusArea}` }
  return row && item && { item, cited: await cite(context, ref, row) }
}

/** What was understood, so that a person can see where a match comes from and say it better. */
export function understood(
  { t, locale }: Context,
  seeker: Seeker,
  { demand }: Matches,
  vocabulary: Vocabulary,
  places: readonly string[] = [],
): Part {
  const label = (id: string) => vocabulary.get(id)?.label[locale] ?? id
  const wanted = demand.functions.map(({ id }) => id).filter((id) => seeker.needs[id] !== undefined)
  const needs = wanted.slice(0, 3).map((id) => soughtIn(locale, id) ?? lowerFirst(label(id)))
  const unsaid = new Set(wanted.flatMap((id) => Object.keys(implied[id] ?? {})))
  const own = demand.themes.filter(({ id }) => !unsaid.has(id) || seeker.about[id] !== undefined)
  const themes = own.slice(0, 3).map(({ id }) => lowerFirst(label(id)))
  const home = seeker.place && lowerFirstOfNoName(seeker.place, label(seeker.place.id))
  const where = places.length > 0 || !home ? places : [home]
  const said = [
    ...(needs.length > 0 ? [t(words.lookingFor(together(locale, needs)))] : []),
    ...(themes.length > 0 ? [t(words.themes(together(locale, themes), themes.length > 1))] : []),
    ...(where.length > 0 ? [t(words.place(where.join(', ')))] : []),
  ]
  return note(said.length > 0 ? capitalised(said.join('; ')) : t(words.nothingRead))
}

/** “AI and health”; where one of them is two things itself, “urban farming and food; restaurants and catering”. */
const together = (locale: Locale, ones: readonly string[]) =>
  ones.length > 1 && ones.some((one) => / (?:ja|tai|och|eller|and|or) /u.test(one))
    ? ones.join('; ')
    : inSentence(locale, ones)

/** “The capital region”, but “Espoo”. */
const lowerFirstOfNoName = ({ id }: { id: string }, label: string) =>
  regions.has(id) ? lowerFirst(label) : label
const regions: ReadonlySet<string> = new Set([
  'capital-region',
  'elsewhere-finland',
  'neighbouring',
  'abroad',
])

/** Asks to be told what they do; whoever chose just that once more hears that the next message will do. */
export function invited({ t, conversation }: Context, command: Awaiting, ...beside: readonly Part[]): Reply {
  const topic = `command:${command}` as const
  const isAgain = conversation?.topic === topic
  return {
    outcome: 'offered',
    topic,
    parts: isAgain ? [text(t(words.justWrite))] : [text(t(words.example)), ...beside],
  }
}

export const typedToo = ({ t }: Context) => text(t(words.example))

const words = {
  topic: {
    fi: 'esimerkki sopimuksen liitteestä, ei vielä hanke',
    sv: 'exempel i avtalets bilaga, inget projekt ännu',
    en: 'an example in the agreement’s annex, not yet a project',
  },
  lookingFor: (needs: string) => ({
    fi: `haetaan ${needs}`,
    sv: `söks: ${needs}`,
    en: `you are looking for ${needs}`,
  }),
  themes: (themes: string, several: boolean) => ({
    fi: `${several ? 'aiheet' : 'aihe'}: ${themes}`,
    sv: `${several ? 'ämnen' : 'ämne'}: ${themes}`,
    en: `${several ? 'topics' : 'topic'}: ${themes}`,
  }),
  place: (place: string) => ({
    fi: `paikka: ${place}`,
    sv: `plats: ${place}`,
    en: `place: ${place}`,
  }),
  nothingRead: {
    fi: 'En saanut selvää, mitä teette ja mitä etsitte.',
    sv: 'Jag uppfattade inte vad ni gör och vad ni söker.',
    en: 'I could not make out what you do and what you look for.',
  },
  example: {
    fi: 'Kerro omin sanoin, mitä teette, mitä etsitte ja missä. Esimerkiksi: Teemme lukusovellusta ja etsimme Espoosta koulua, jossa kokeilla sitä',
    sv: 'Berätta med egna ord vad ni gör, vad ni söker och var. Till exempel: Vi gör en läsapp och söker en skola i Esbo där vi kan prova den',
    en: 'Tell in your own words what you do, what you look for and where. For example: We make a reading app and look for a school in Espoo to try it in',
  },
  justWrite: {
    fi: 'Kirjoita se tähän seuraavaksi viestiksi, omin sanoin. Yksi tai kaksi virkettä riittää.',
    sv: 'Skriv det här som ditt nästa meddelande, med egna ord. En eller två meningar räcker.',
    en: 'Just write it here as your next message, in your own words. A sentence or two is enough.',
  },
}
