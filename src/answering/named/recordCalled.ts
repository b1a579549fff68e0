import { onceFor } from '../../cache.ts'
import type { Context } from '../../command.ts'
import { regexOf } from '../../domain/regexOf.ts'
import { fold, normalise } from '../../domain/search/normalise.ts'
import { allNames, type OrganisationRow, type ProjectRow } from '../../presentation/records/records.ts'

const ofProject = String.raw`hanke|hankkee\p{L}+|hanketta|projekti\p{L}{0,4}|projekt|projektet|project`
/** “The FAIR project”, “Kaukohanke”, “hankkeesta Kiertotalot”. */
const asProject = regexOf(
  String.raw`^(?:the\s+)?(?:${ofProject})\s+(?=\S)|(?<=\S)(?:\s*-|\s+)(?:${ofProject})$`,
  'i',
)
const compound = regexOf(String.raw`(?<=\p{L}{3})(?:${ofProject})$`, 'i')

/** The ref of the record that is called just this, by any of its names: “HY”, “TEM”, “CITYAM-hanke”. */
export async function recordCalled({ store }: Context, typed: string): Promise<string | undefined> {
  const bodies = await store.organisations.all()
  const projects = await store.projects.all()
  const [ofBodies, ofProjects] = [bodiesCalled(bodies), projectsCalled(projects)]
  const name = plain(typed)
  const found = ofBodies.get(name) ?? ofProjects.get(name)
  if (found) return found
  const trimmed = typed.replace(/[\s.?!,]+$/u, '')
  const alone = [asProject, compound]
    .map((words) => trimmed.replace(words, ''))
    .find((rest) => rest !== trimmed)
  return alone === undefined ? undefined : ofProjects.get(plain(alone))
}

const plain = (text: string) => fold(normalise(text))

/** The first that is called so. */
const calledIn = (kind: string) => (rows: readonly (OrganisationRow | ProjectRow)[]) =>
  new Map(
    rows
      .flatMap((row) => allNames(row).map((name) => [plain(name), `${kind}:${row.id}`] as const))
      .toReversed(),
  )
const bodiesCalled = onceFor(calledIn('organisation'))
const projectsCalled = onceFor(calledIn('project'))
