import type { Context } from '../command.ts'
import { placeId } from './whereTo.ts'

/** The subscriptions of whoever speaks, and of the place they speak in. */
export async function subscriptionsHeard({ store, person, here }: Context) {
  const place = here && placeId(here)
  return (await store.subscriptions.all()).filter(
    (one) => one.place === place || (person !== undefined && one.person === person),
  )
}
