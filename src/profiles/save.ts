import { randomUUID } from 'node:crypto'

import { perWeek } from '../domain/introduction/limits.ts'
import type { Facets } from '../domain/match/seeker.ts'
import { recordsNamed } from '../domain/search/names.ts'
import type { MembershipRequest } from '../store/members.ts'
import type { Profile } from '../store/profiles.ts'
import type { Store } from '../store/store.ts'
import { planFreshness } from './freshness.ts'
import { imitationIn, organisationsOf } from './known.ts'

export interface Wanted {
  person: string
  name: string
  facets: Facets
  /** The version that the person saw and changed. */
  version?: number | undefined
  /** How they say who they are, for whoever confirms them. */
  says?: string | undefined
  weeklyLimit?: number | undefined
  /** They ask a coordinator to confirm a name that looks like another one. */
  insists?: boolean
}

export type SavedAs =
  | { how: 'founded' | 'changed' | 'unchanged'; profile: Profile }
  /** Somebody else changed it meanwhile. */
  | { how: 'conflict'; profile: Profile }
  /** Somebody has to confirm that the person speaks for the organisation. */
  | { how: 'waiting'; request: MembershipRequest }
  | { how: 'who are you'; organisation: string | undefined }
  | { how: 'imitation'; of: string }
  | { how: 'other organisation'; profile: Profile }

/** Creates or changes the profile of a person's organisation. Saving the same twice is saving it once. */
export async function saveProfile(store: Store, wanted: Wanted, now: Date): Promise<SavedAs> {
  const profile = await store.profiles.of(wanted.person)
  return profile ? change(store, wanted, profile, now) : create(store, wanted, now)
}

async function change(store: Store, wanted: Wanted, profile: Profile, now: Date): Promise<SavedAs> {
  const { organisation } = profile
  const others = (await organisationsOf(store)).filter(({ id }) => id !== organisation)
  const isPack = profile.name === null
  const own = (await organisationsOf(store)).filter(({ id }) => id === organisation)
  if (isPack && !recordsNamed(wanted.name, own).sure) return { how: 'other organisation', profile }
  const imitation = isPack ? undefined : imitationIn(wanted.name, others)
  if (imitation !== undefined && wanted.name !== profile.name) return { how: 'imitation', of: imitation }

  const saved = { organisation, name: isPack ? null : wanted.name, facets: wanted.facets }
  if (wanted.weeklyLimit !== undefined) await store.profiles.setWeeklyLimit(organisation, wanted.weeklyLimit)
  if (sameAs(profile, saved)) return { how: 'unchanged', profile }
  const changed = await store.profiles.change(saved, wanted.version ?? profile.version, now)
  const current = (await store.profiles.get(organisation)) ?? profile
  if (!changed) return { how: 'conflict', profile: current }
  await store.profileDrafts.drop(wanted.person)
  await planFreshness(store, current)
  return { how: 'changed', profile: current }
}

async function create(store: Store, wanted: Wanted, now: Date): Promise<SavedAs> {
  const { person, name, facets, says, insists, weeklyLimit } = wanted
  const organisations = await organisationsOf(store)
  const known = recordsNamed(name, organisations).sure
  const isExact = known?.names.some((one) => one.toLocaleLowerCase('fi') === name.toLocaleLowerCase('fi'))
  if (known && (isExact || known.id === name)) {
    if (!says?.trim()) return { how: 'who are you', organisation: known.id }
    return wait(store, { person, organisation: known.id, name: known.names[0] ?? name, says, facets }, now)
  }
  const imitation = imitationIn(name, organisations)
  if (imitation !== undefined && !insists) return { how: 'imitation', of: imitation }
  if (imitation !== undefined) {
    if (!says?.trim()) return { how: 'who are you', organisation: undefined }
    return wait(store, { person, organisation: null, name, says, facets }, now)
  }
  const profile = await found(store, { person, organisation: newId(), name, facets, weeklyLimit }, now)
  return { how: 'founded', profile }
}

type Found = Parameters<Store['profiles']['found']>[0]
type Founding = Omit<Found, 'weeklyLimit'> & { weeklyLimit?: number | undefined }

/** A new profile with its first member, or a new member of one that there is. */
export async function found(
  store: Store,
  { weeklyLimit = perWeek, ...kept }: Founding,
  now: Date,
): Promise<Profile> {
  await store.profiles.found({ ...kept, weeklyLimit }, now)
  const profile = await store.profiles.get(kept.organisation)
  if (!profile) throw new Error('a profile was not kept')
  await planFreshness(store, profile)
  return profile
}

async function wait(
  store: Store,
  request: Omit<MembershipRequest, 'id' | 'at'>,
  now: Date,
): Promise<SavedAs> {
  const earlier = await store.members.requestOf(request.person)
  const whole = { ...request, id: earlier?.id ?? randomUUID(), at: now }
  await store.members.request(whole)
  return { how: 'waiting', request: whole }
}

export const newId = () => `own-${randomUUID().slice(0, 13)}`

const sameAs = (profile: Profile, { name, facets }: Pick<Profile, 'name' | 'facets'>) =>
  profile.name === name && JSON.stringify(profile.facets) === JSON.stringify(facets)
