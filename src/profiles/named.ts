import { type Meant, recordsNamed } from '../domain/search/names.ts'
import type { Localized } from '../locale.ts'
import { namesOfRecord, withNames } from '../presentation/records/records.ts'
import type { Store } from '../store/store.ts'
import { listedProfiles, suggestedProfiles } from './visible.ts'

interface Partner {
  id: string
  title: Localized
  names: readonly string[]
}

/** Organisations that a typed name can mean: those of the pack, and those whose own profile may be shown. */
export async function partnersNamed(store: Store, typed: string): Promise<Meant<Partner>> {
  const records = withNames(await store.organisations.all(), namesOfRecord)
  const known = records.map(({ id, name, names }) => ({ id, title: name ?? everywhere(id), names }))
  const shown = [...(await listedProfiles(store)), ...(await suggestedProfiles(store))].filter(
    ({ name }) => name,
  )
  const own = [...new Map(shown.map((profile) => [profile.organisation, profile])).values()].map(
    ({ organisation, name }) => ({
      id: organisation,
      title: everywhere(name ?? organisation),
      names: name ? [name] : [],
    }),
  )
  return recordsNamed(typed, [...known, ...own])
}

const everywhere = (name: string): Localized => ({ fi: name, sv: name, en: name })
