import type { Localized } from './locale.ts'

/** Who may do what. An admin may do everything. */
export const roles = ['member', 'coordinator', 'steering', 'admin'] as const
export type Role = (typeof roles)[number]

export const roleNames: Record<Role, Localized> = {
  member: { fi: 'jäsen', sv: 'medlem', en: 'member' },
  coordinator: { fi: 'koordinaattori', sv: 'koordinator', en: 'coordinator' },
  steering: { fi: 'johtoryhmä', sv: 'ledningsgrupp', en: 'steering group' },
  admin: { fi: 'ylläpitäjä', sv: 'administratör', en: 'admin' },
}
