import type { Candidate } from '../domain/match/candidate.ts'
import { read } from '../domain/match/read.ts'
import { merged, type Weights } from '../domain/match/seeker.ts'
import type { Vocabulary } from '../domain/match/vocabulary.ts'
import { type Localized, locales } from '../locale.ts'
import type { Store } from '../store/store.ts'

interface Called {
  id: string
  title: Localized
  summary: Localized
  focusAreas: readonly string[]
}

/** Who applies together: what a project brings, whatever the call is about. */
const everyProject: Weights = { 'project-partners': 0.8, 'research-partner': 0.6, 'city-partner': 0.6 }
/** What a call says itself weighs more than what its focus areas could hold. */
const ofTopics = 0.45
const ofOneTopic = 0.15

/** A call as matching sees it: what its text names, and less so the topics of its focus areas. */
export async function callCandidate(
  store: Store,
  { id, title, summary, focusAreas }: Called,
  vocabulary: Vocabulary,
): Promise<Candidate> {
  const said = merged(
    ...locales.map((locale) => {
      const { about, wants } = read(`${title[locale]}. ${summary[locale]}`, vocabulary).seeker
      return merged(about, wants)
    }),
  )
  const topics = new Set(
    (await store.topics.all())
      .filter(({ focusArea }) => focusAreas.includes(focusArea))
      .map((topic) => `topic:${topic.id}`),
  )
  const held: Record<string, number> = {}
  for (const { id: ref, themes } of await store.facets.all())
    if (topics.has(ref))
      for (const [theme, degree] of Object.entries(themes))
        held[theme] = Math.min(ofTopics, (held[theme] ?? 0) + (degree / 3) * ofOneTopic)
  return {
    ref: `call:${id}`,
    kind: 'call',
    themes: merged(said, held),
    offers: {},
    needs: everyProject,
    serves: [],
    stage: 'always',
    languages: [],
    members: [],
  }
}
