import type { Context } from '../command.ts'
import type { Candidate } from '../domain/match/candidate.ts'
import { seekerOf } from '../domain/match/facets.ts'
import { merged, type Seeker } from '../domain/match/seeker.ts'
import type { Vocabulary } from '../domain/match/vocabulary.ts'
import { suggestedProfiles } from '../profiles/visible.ts'

/** The person's own organisation as a seeker, as its profile says; nothing where they keep none. */
export async function ownSeeker(
  { store, person }: Pick<Context, 'store' | 'person'>,
  vocabulary: Vocabulary,
): Promise<Seeker | undefined> {
  const profile = person && (await store.profiles.of(person))
  if (!profile) return undefined
  // The languages they work in are no demand on others.
  return { ...seekerOf(profile.facets, vocabulary), languages: [], organisation: profile.organisation }
}

/** Their own organisation, and whom either side has blocked: never shown to each other. */
export async function hiddenFrom({ store, person }: Context) {
  const organisation = person && (await store.members.organisationOf(person))
  return organisation
    ? { organisation, organisations: await store.blocks.around(organisation) }
    : { organisation: undefined, organisations: [] }
}

/** Adds what organisations say of themselves, where they agreed to be suggested; the pack's facets stay beside it. */
export async function withProfiles(
  { store }: Pick<Context, 'store'>,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): Promise<Candidate[]> {
  const profiles = await suggestedProfiles(store)
  if (profiles.length === 0) return [...candidates]
  const said = new Map(
    profiles.map(({ organisation, facets }) => [
      `organisation:${organisation}`,
      seekerOf(facets, vocabulary),
    ]),
  )
  const known = candidates.map((one) => {
    const own = said.get(one.ref)
    return own ? joined(one, own) : one
  })
  const refs = new Set(candidates.map(({ ref }) => ref))
  const others = [...said]
    .filter(([ref]) => !refs.has(ref))
    .map(([ref, own]) => joined(unknown(ref, own), own))
  return [...known, ...others]
}

const joined = (candidate: Candidate, own: Seeker): Candidate => ({
  ...candidate,
  themes: merged(candidate.themes, own.about),
  offers: merged(candidate.offers, own.offers),
  needs: merged(candidate.needs, own.needs),
  size: own.size ?? candidate.size,
})

const unknown = (ref: string, { kind, size, place, languages }: Seeker): Candidate => ({
  ref,
  kind: 'organisation',
  body: kind === 'startup' ? 'company' : kind,
  themes: {},
  offers: kind === 'company' || kind === 'startup' ? { solution: 0.7 } : {},
  needs: {},
  serves: [],
  stage: 'always',
  size,
  place: place?.id,
  languages,
  members: [],
})
