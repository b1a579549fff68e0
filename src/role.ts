import type { Localized } from './locale.ts'
import type { Store } from './store/store.ts'

/** Who may do what. An admin may do everything. */
export type Role = 'member' | 'coordinator' | 'steering' | 'admin'

export const roleNames: Record<Role, Localized> = {
  member: { fi: 'jäsen', sv: 'medlem', en: 'member' },
  coordinator: { fi: 'koordinaattori', sv: 'samordnare', en: 'coordinator' },
  steering: { fi: 'johtoryhmä', sv: 'ledningsgrupp', en: 'steering group' },
  admin: { fi: 'ylläpitäjä', sv: 'administratör', en: 'admin' },
}

interface Holder {
  roles: ReadonlySet<Role>
}

/** Writes and publishes announcements, and decides for others what places hear. */
export const mayCoordinate = ({ roles }: Holder) => roles.has('coordinator') || roles.has('admin')

/** Reads what is for the steering groups. */
export const maySteer = (holder: Holder) => holder.roles.has('steering') || mayCoordinate(holder)

/** What a person may do; `standing` is what the configuration gives. */
export async function rolesOf(
  person: string | undefined,
  store: Pick<Store, 'roles'>,
  standing: ReadonlyMap<string, Role>,
): Promise<ReadonlySet<Role>> {
  if (!person) return new Set()
  return new Set([...(await store.roles.of(person)), standing.get(person) ?? []].flat())
}
