/** What something published is about, as subscriptions see it. */
export interface Subject {
  kind: string
  focusAreas: readonly string[]
  instruments: readonly string[]
  organisations: readonly string[]
  projects: readonly string[]
}

/** Which property of a subject a term looks at. */
export type Field = 'kind' | 'focus' | 'instrument' | 'organisation' | 'project'

/** What somebody wants to hear of. */
export type Wish =
  | { all: readonly Wish[] }
  | { any: readonly Wish[] }
  | { not: Wish }
  | { field: Field; value: string }
  | { words: string; exact?: true }

/** Whether a subject's texts, in any language, hold the words; exactly as they stand, or in any form. */
export type Holds = (words: string, exact: boolean) => boolean

export function matches(wish: Wish, subject: Subject, holds: Holds): boolean {
  if ('all' in wish) return wish.all.every((part) => matches(part, subject, holds))
  if ('any' in wish) return wish.any.some((part) => matches(part, subject, holds))
  if ('not' in wish) return !matches(wish.not, subject, holds)
  if ('words' in wish) return holds(wish.words, wish.exact ?? false)
  return valuesOf[wish.field](subject).includes(wish.value)
}

const valuesOf: Record<Field, (subject: Subject) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  focus: ({ focusAreas }) => focusAreas,
  instrument: ({ instruments }) => instruments,
  organisation: ({ organisations }) => organisations,
  project: ({ projects }) => projects,
}
