import type { Context } from '../command.ts'
import type { Localized } from '../locale.ts'
import { buttons, type Fact, facts, heading, note, type Reply, sources } from '../reply.ts'
import { projectFacts } from './projectFacts.ts'
import { isUnconfirmed, type ProjectRow } from './records.ts'
import { cite } from './sources.ts'
import { shownFacts } from './tellingFact.ts'
import { unconfirmed } from './vocabulary.ts'

/** Two projects as one table: of each fact what the one has and what the other. */
export async function besideEachOther(
  context: Context,
  projects: readonly [ProjectRow, ProjectRow],
): Promise<Reply> {
  const { t } = context
  const [one, other] = await Promise.all(
    projects.map(async (project) => ({
      name: shortName(t(project.name)),
      told: shownFacts(await projectFacts(context, project)),
    })),
  )
  if (!one || !other) throw new Error('Two are compared')
  const cited = await Promise.all(projects.map((project) => cite(context, `project:${project.id}`, project)))
  const doubtful = projects.filter((project) => isUnconfirmed(project))
  return {
    outcome: 'answered',
    topic: 'comparison',
    parts: [
      heading(projects.map(({ name }) => shortName(t(name))).join(' – ')),
      facts(...labelsOf(one.told, other.told).map((label) => row(context, label, [one, other]))),
      ...doubtful.map(({ name }) => note(`${shortName(t(name))}: ${t(unconfirmed)}`)),
      sources(...cited.flatMap(([first]) => first ?? [])),
      buttons(...projects.map(({ id, name }) => ({ label: t(name), command: `project ${id}` }))),
    ],
  }
}

/** Those of the first, with those that only the second has. */
const labelsOf = (one: readonly Fact[], other: readonly Fact[]) => [
  ...new Set([...one, ...other].map(({ label }) => label)),
]

function row({ t }: Context, label: string, sides: readonly { name: string; told: readonly Fact[] }[]): Fact {
  const values = sides.map(({ told }) => told.find((fact) => fact.label === label)?.value)
  const [first] = values
  const isSame = first !== undefined && values.every((value) => value === first)
  const each = sides.map(({ name }, at) => `${name}: ${values[at] ?? t(words.unknown)}`).join(' · ')
  return { label, value: isSame ? `${t(words.both)}: ${first}` : each }
}

/** What stands before a dash or a bracket. */
const shortName = (name: string) => name.split(/ [–-] | \(/u)[0] ?? name

const words: Record<'unknown' | 'both', Localized> = {
  unknown: { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' },
  both: { fi: 'molemmat', sv: 'båda', en: 'both' },
}
