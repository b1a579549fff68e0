import { factAsked } from '../../domain/recordFact/factAsked.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { normalise } from '../../domain/search/normalise.ts'
import { allNames, type OrganisationRow, type ProjectRow } from './records.ts'

/** The project that a body is, by the same name: “FAIR” is on record as a network and as the project that runs it. */
export function ownProject(body: OrganisationRow, projects: readonly ProjectRow[]): ProjectRow | undefined {
  const called = new Set(allNames(body).map(normalise))
  return projects.find((project) => allNames(project).some((name) => called.has(normalise(name))))
}

/** A body tells these itself; whatever else is asked is asked of the project that it is. */
const ofBody: ReadonlySet<FactKind> = new Set(['contact', 'area', 'place', 'what'])

export const asksOfProject = (text: string): boolean =>
  factAsked(text, 'project')?.kinds.some((kind) => !ofBody.has(kind)) === true
