import type { Subscription } from '../store/subscriptions.ts'

/** A subscription as its form is filled with it. */
export const filledWith = (one: Subscription): Record<string, string> => ({
  kinds: one.kinds.join(', '),
  focus: one.focusAreas.join(', '),
  language: one.locale,
  ...(one.wish ? { wish: one.wish } : {}),
  rhythm: one.rhythm,
  at: one.digestAt,
  weekday: String(one.weekday),
  quiet: one.quiet ? `${one.quiet.from}–${one.quiet.to}` : '-',
  remind: one.remindDays.join(', ') || '-',
  managers: one.managedBy,
})
