import { onceFor, remembering } from '../../cache.ts'
import type { Context } from '../../command.ts'
import { type Candidate, stageOf } from '../../domain/match/candidate.ts'
import type { Capability } from '../../domain/match/capability.ts'
import { read } from '../../domain/match/read.ts'
import { createVocabulary, type Vocabulary } from '../../domain/match/vocabulary.ts'
import { projectStatus } from '../../domain/status.ts'
import type { Store } from '../../store/store.ts'
import { kindsOf, type ProjectRow } from '../records/records.ts'

/** The pack's vocabulary of offers and needs; read once, as a pack is loaded only at the start. */
export const vocabularyOf = onceFor(async (store: Store): Promise<Vocabulary> =>
  createVocabulary((await store.capabilities.all()).map(capabilityOf)),
)

/** The themes that a text is about or asks for, and the words that say each. */
export const themesIn = async ({ store }: Pick<Context, 'store'>, text: string) =>
  themesBy(await vocabularyOf(store))(text)

const themesBy = onceFor((vocabulary: Vocabulary) =>
  remembering((text) => {
    const { seeker, words } = read(text, vocabulary)
    const themes: readonly string[] = Object.keys({ ...seeker.about, ...seeker.wants })
    return { themes, words }
  }),
)

export const hasTheme = async (context: Pick<Context, 'store'>, text: string): Promise<boolean> =>
  (await themesIn(context, text)).themes.length > 0

type Row = Awaited<ReturnType<Store['capabilities']['all']>>[number]

function capabilityOf({ id, kind, label, fi, sv, en, focusAreas, near, way, door, region }: Row): Capability {
  const words = { id, label, fi, sv, en }
  if (kind === 'theme') return { ...words, kind, focusAreas: focusAreas ?? [], near: near ?? {} }
  if (kind === 'function') return { ...words, kind, way: way ?? 'network' }
  if (kind === 'beyond') return { ...words, kind, door: door ?? 'other' }
  if (kind === 'place') return { ...words, kind, region: region ?? 'outside' }
  return { ...words, kind }
}

/** Every record that can be found by matching, with where it stands today. */
export async function candidatesOf({ store, today }: Pick<Context, 'store' | 'today'>): Promise<Candidate[]> {
  const [facets, organisations, projects] = await Promise.all([
    store.facets.all(),
    store.organisations.all(),
    store.projects.all(),
  ])
  const bodies = new Map(organisations.map((row) => [`organisation:${row.id}`, kindsOf(row)[0]]))
  const runs = new Map(projects.map((row) => [`project:${row.id}`, row]))
  return facets.map((row): Candidate => {
    const [kind] = row.id.split(':') as [Candidate['kind']]
    const project = runs.get(row.id)
    return {
      ref: row.id,
      kind,
      body: bodies.get(row.id),
      themes: thirds(row.themes),
      offers: thirds(row.offers),
      needs: thirds(row.needs),
      serves: row.serves,
      stage: project
        ? stageOf(projectStatus(project, today), endOf(project), today)
        : kind === 'topic'
          ? 'idea'
          : 'always',
      size: row.size ?? undefined,
      role: row.role ?? undefined,
      place: row.place ?? undefined,
      languages: row.languages,
      members: project ? [...(project.lead ? [project.lead] : []), ...project.partners] : [],
    }
  })
}

/** The last year that a rough period such as “autumn 2023 – 2025” names, where no day is known. */
const endOf = ({ end, periodText }: Pick<ProjectRow, 'end' | 'periodText'>) =>
  end ?? periodText?.en.match(/\d{4}/g)?.at(-1) ?? null

/** Degrees 1–3 of the pack as shares. */
const thirds = (degrees: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(degrees).map(([id, degree]) => [id, degree / 3]))
