import { intentsOf } from './intents.ts'
import { read } from './read.ts'
import { emptySeeker, type Facets, merged, ranked, type Seeker, type Weights } from './seeker.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a person is asked to confirm, from what was read. */
export const facetsOf = (seeker: Seeker): Facets => ({
  kind: seeker.kind,
  size: seeker.size,
  place: seeker.place?.id,
  focusAreas: seeker.focusAreas,
  methods: seeker.methods,
  offers: [...ranked(seeker.about), ...ranked(seeker.offers)],
  needs: [...ranked(seeker.wants), ...ranked(seeker.needs)],
  intents: seeker.intents,
  languages: seeker.languages,
})

/** What they keep in their profile, ready to be matched; their own words count beside what they chose. */
export function seekerOf(facets: Facets, vocabulary: Vocabulary): Seeker {
  const [offered, needed] = [facets.offersInWords ?? '', facets.needsInWords ?? ''].map((words) =>
    read(words, vocabulary),
  )
  const chosen = (ids: readonly string[], kind: string): Weights =>
    Object.fromEntries(ids.filter((id) => vocabulary.get(id)?.kind === kind).map((id) => [id, 0.8]))
  const place = facets.place ? vocabulary.get(facets.place) : undefined
  const has = merged(offered?.seeker.about ?? {}, offered?.seeker.wants ?? {})
  const wants = merged(needed?.seeker.about ?? {}, needed?.seeker.wants ?? {})
  const seeker: Seeker = {
    ...emptySeeker,
    kind: facets.kind,
    size: facets.size,
    place: place?.kind === 'place' ? { id: place.id, inside: place.region === 'inside' } : undefined,
    focusAreas: facets.focusAreas,
    methods: facets.methods,
    about: merged(chosen(facets.offers, 'theme'), has),
    wants: merged(chosen(facets.needs, 'theme'), wants),
    offers: merged(chosen(facets.offers, 'function'), offered?.seeker.offers ?? {}),
    needs: merged(chosen(facets.needs, 'function'), needed?.seeker.needs ?? {}, needed?.seeker.offers ?? {}),
    beyond: needed?.seeker.beyond ?? {},
    languages: facets.languages,
    exclusions: needed?.seeker.exclusions ?? emptySeeker.exclusions,
    words: [facets.offersInWords, facets.needsInWords].filter(Boolean).join(' '),
  }
  return { ...seeker, intents: facets.intents.length > 0 ? facets.intents : intentsOf(seeker) }
}
