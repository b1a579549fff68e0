import { locales } from '../locale.ts'
import type { Store } from '../store/store.ts'

/** Each of the playground's channels hears, in its language, everything that is not restricted, so that publishing can be tried out. */
export async function subscribePlayground({ places, subscriptions }: Store, at: Date) {
  for (const { id, address, name, person } of await places.all()) {
    if (address.platform !== 'web' || person !== null || (await subscriptions.in(id)).length > 0) continue
    await subscriptions.keep({
      id: `playground ${id}`,
      place: id,
      address,
      name,
      person,
      kinds: [],
      focusAreas: [],
      locale: locales.find((locale) => locale === address.detail['locale']) ?? 'fi',
      managedBy: 'members',
      createdBy: 'playground',
      createdAt: at,
    })
  }
}
