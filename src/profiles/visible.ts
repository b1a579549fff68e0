import { textVersion, type Purpose } from '../domain/profile/purposes.ts'
import type { Profile } from '../store/profiles.ts'
import type { Store } from '../store/store.ts'

const agreedTo = async (store: Store, purpose: Purpose): Promise<Profile[]> => {
  const agreed = await store.consents.organisations(purpose, textVersion)
  return (await store.profiles.all()).filter(
    ({ organisation, pausedAt }) => agreed.has(organisation) && !pausedAt,
  )
}

/** Profiles that anyone may look at. */
export const listedProfiles = (store: Store) => agreedTo(store, 'listing')

/** Profiles whose organisations may be suggested to others. */
export const suggestedProfiles = (store: Store) => agreedTo(store, 'matching')

/** One that anyone may hear of by name, where it is asked for by id or by its whole name. */
export async function visibleProfile(store: Store, asked: string): Promise<Profile | undefined> {
  const wanted = asked.toLocaleLowerCase('fi')
  const all = [...(await listedProfiles(store)), ...(await suggestedProfiles(store))]
  return all.find(
    ({ organisation, name }) => organisation === asked || name?.toLocaleLowerCase('fi') === wanted,
  )
}

export const listedProfile = async (store: Store, organisation: string) =>
  (await listedProfiles(store)).find((profile) => profile.organisation === organisation)
