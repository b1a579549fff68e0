import type { Shown } from './wire.ts'

const keptPosts = 200
const keptPlaces = 500

export interface Told {
  /** Grows from post to post and from change to change, also over a restart. */
  id: number
  shown: Shown
}

/** The last posts of each place: whoever was away gets what they missed, oldest first. */
export function createHistory(now: () => Date) {
  const places = new Map<string, Told[]>()
  let lastId = 0

  return {
    /** A post under a known key takes the place of the one before. */
    add(shown: Shown): Told {
      lastId = Math.max(lastId + 1, now().getTime())
      const told = { id: lastId, shown }
      const before = places.get(shown.place) ?? []
      const at = before.findIndex((other) => other.shown.key === shown.key)
      const posts = (at < 0 ? [...before, told] : before.with(at, told)).slice(-keptPosts)
      places.delete(shown.place)
      places.set(shown.place, posts)
      for (const place of [...places.keys()].slice(0, -keptPlaces)) places.delete(place)
      return told
    },
    find: (place: string, key: string) => places.get(place)?.find(({ shown }) => shown.key === key),
    after: (id: number, ...wanted: readonly string[]) =>
      wanted
        .flatMap((place) => places.get(place) ?? [])
        .filter((told) => told.id > id)
        .toSorted((one, other) => Date.parse(one.shown.at) - Date.parse(other.shown.at)),
  }
}
