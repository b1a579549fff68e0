import type { Context } from '../command.ts'
import { asSeeker } from '../domain/match/asSeeker.ts'
import type { Candidate } from '../domain/match/candidate.ts'
import { read } from '../domain/match/read.ts'
import type { Seeker } from '../domain/match/seeker.ts'
import { recordsNamed } from '../domain/search/names.ts'
import { candidatesOf, vocabularyOf } from '../presentation/matching.ts'
import { namesIn, withNames } from '../presentation/records.ts'
import { ownSeeker } from './members.ts'

export interface Subject {
  seeker: Seeker
  /** The project or topic that partners are wanted for; nothing for an idea in someone's own words. */
  record?: { candidate: Candidate; title: string } | undefined
}

/** Longer texts are ideas, not names of records. */
const longestName = 8

/** What partners are wanted for: a project or topic by its ref or name, or an idea in free text, or, where nothing is typed, the person's own profile. */
export async function subjectOf(context: Context, typed: string): Promise<Subject | undefined> {
  const vocabulary = await vocabularyOf(context.store)
  if (!typed) {
    const seeker = await ownSeeker(context, vocabulary)
    return seeker && { seeker }
  }
  const named = await recordIn(context, typed)
  if (!named) return { seeker: read(typed, vocabulary).seeker }
  const candidate = (await candidatesOf(context)).find(({ ref }) => ref === named.ref)
  return candidate
    ? { seeker: asSeeker(candidate), record: { candidate, title: named.title } }
    : { seeker: read(typed, vocabulary).seeker }
}

async function recordIn({ store, t }: Context, typed: string) {
  const projects = await store.projects.all()
  const topics = await store.topics.all()
  const [, kind, id] = /^(project|topic):([a-z0-9-]+)$/.exec(typed) ?? []
  if (kind) {
    const title =
      kind === 'project'
        ? projects.find((row) => row.id === id)?.name
        : topics.find((row) => row.id === id)?.title
    return title && { ref: typed, title: t(title) }
  }
  if (typed.split(' ').length > longestName) return undefined
  const rows = withNames(
    [
      ...projects.map((row) => ({ id: `project:${row.id}`, name: row.name, acronym: row.acronym })),
      ...topics.map((row) => ({ id: `topic:${row.id}`, name: row.title, acronym: null })),
    ],
    (row) => namesIn(row.name, row.acronym),
  )
  const wanted = typed.toLocaleLowerCase('fi')
  const sure = recordsNamed(typed, rows).sure
  // A word that many names hold (“drones”) is an idea; a name is typed nearly whole.
  return sure && sure.names.some((name) => wanted.length >= name.length * 0.7)
    ? { ref: sure.id, title: t(sure.name) }
    : undefined
}
