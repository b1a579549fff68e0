import type { Context } from '../command.ts'
import { asSeeker } from '../domain/match/asSeeker.ts'
import type { Candidate } from '../domain/match/candidate.ts'
import { read } from '../domain/match/read.ts'
import type { Seeker } from '../domain/match/seeker.ts'
import { recordsNamed } from '../domain/search/names.ts'
import { candidatesOf, vocabularyOf } from '../presentation/matches/matching.ts'
import { hasClosed } from '../presentation/records/calls.ts'
import { namesIn, withNames } from '../presentation/records/records.ts'
import { callCandidate } from './callCandidate.ts'
import { ownSeeker } from './members.ts'

export interface Subject {
  seeker: Seeker
  /** The project, topic or call that partners are wanted for; nothing for an idea in someone's own words. */
  record?: { candidate: Candidate; title: string; closed: boolean } | undefined
}

/** Longer texts are ideas, not names of records. */
const longestName = 8

/** What partners are wanted for: a project, topic or call by its ref or name, or an idea in free text, or, where nothing is typed, the person's own profile. */
export async function subjectOf(context: Context, typed: string): Promise<Subject | undefined> {
  const vocabulary = await vocabularyOf(context.store)
  if (!typed) {
    const seeker = await ownSeeker(context, vocabulary)
    return seeker && { seeker }
  }
  const named = await recordIn(context, typed)
  const candidate = named && (await candidateOf(context, named.ref))
  if (!named || !candidate) return { seeker: read(typed, vocabulary).seeker }
  const call = named.ref.startsWith('call:') ? await context.store.calls.get(named.ref.slice(5)) : undefined
  const closed = call !== undefined && hasClosed(context, call)
  return { seeker: asSeeker(candidate), record: { candidate, title: named.title, closed } }
}

async function candidateOf(context: Context, ref: string): Promise<Candidate | undefined> {
  const { store } = context
  if (!ref.startsWith('call:')) return (await candidatesOf(context)).find((one) => one.ref === ref)
  const call = await store.calls.get(ref.slice(5))
  return call && callCandidate(store, call, await vocabularyOf(store))
}

async function recordIn({ store, t }: Context, typed: string) {
  const rows = withNames(
    [
      ...(await store.projects.all()).map(({ id, name, acronym }) => ({
        id: `project:${id}`,
        name,
        acronym,
      })),
      ...(await store.topics.all()).map(({ id, title }) => ({
        id: `topic:${id}`,
        name: title,
        acronym: null,
      })),
      ...(await store.calls.all()).map(({ id, title }) => ({ id: `call:${id}`, name: title, acronym: id })),
    ],
    (row) => namesIn(row.name, row.acronym),
  )
  const meant = rows.find(({ id }) => id === typed)
  if (meant) return { ref: meant.id, title: t(meant.name) }
  if (typed.split(' ').length > longestName) return undefined
  const wanted = typed.toLocaleLowerCase('fi')
  const sure = recordsNamed(typed, rows).sure
  // A word that many names hold (“drones”) is an idea; a name is typed nearly whole.
  return sure && sure.names.some((name) => wanted.length >= name.length * 0.7)
    ? { ref: sure.id, title: t(sure.name) }
    : undefined
}
