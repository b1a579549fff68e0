import type { Context } from '../../command.ts'
import { themeOfOne } from '../../domain/carriedOn/ofList/amongThem.ts'
import { statusOfThem } from '../../domain/carriedOn/words.ts'
import { restOf } from '../../domain/recordFact/factAsked.ts'
import { projectStatus } from '../../domain/status.ts'
import { projectList } from '../../presentation/lists/recordList.ts'
import { candidatesOf } from '../../presentation/matches/matching.ts'
import { projectItem } from '../../presentation/records/records.ts'
import { type Reply, text } from '../../reply.ts'
import { openedBy, sameTopic, typedIn } from '../../topic.ts'
import { lastListed, projectsIn } from '../afterwards/ofList/lastListed.ts'
import { organisationCalled } from '../named/organisationCalled.ts'
import { taking } from './partnerTold.ts'
import { themesSaid } from './themesSaid.ts'

/** After projects that fit: “which are still running?”, “does VTT take part?”. Nothing where anything else is asked. */
export async function amongFitting(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  if (typedIn(topic, 'match') === undefined) return undefined
  const status = statusOfThem(question)
  const isAsked = status !== undefined && statuses[status] !== undefined
  const isWhether = question.search(taking) >= 0
  if (!isAsked && !isWhether) return undefined
  const projects = projectsIn(await lastListed(context))
  if (isAsked) {
    const such = projects.filter((row) => projectStatus(row, context.today) === statuses[status])
    return those(context, such, context.t(words.noneSuch))
  }
  const body = await organisationCalled(context, restOf(question, 'project', [taking]))
  if (!body) return undefined
  const theirs = projects.filter(({ lead, partners }) => lead === body.id || partners.includes(body.id))
  return those(context, theirs, context.t(words.notIn(context.t(body.name))))
}
const statuses: Partial<Record<string, string>> = { open: 'ongoing', over: 'ended', ahead: 'planned' }

/** The list stays what is spoken of. */
async function those(context: Context, rows: ReturnType<typeof projectsIn>, none: string): Promise<Reply> {
  return {
    outcome: rows.length > 0 ? 'answered' : 'unknown',
    topic: sameTopic(context),
    parts:
      rows.length > 0
        ? await projectList(context, rows, (row) => projectItem(context, row).detail ?? '')
        : [text(none)],
  }
}

const leastAbout = 0.5

/** “Tell me about the drone one”: the one of the list that is about it, or where none is, the projects that are. */
export async function oneAbout(context: Context, question: string): Promise<string | undefined> {
  const { topic, shown = [] } = context.conversation ?? {}
  const theme = typedIn(topic, 'partners', 'match', 'find') ? themeOfOne(question) : undefined
  const themes = theme ? await themesSaid(context, theme) : []
  if (themes.length === 0) return undefined
  const degrees = new Map(
    (await candidatesOf(context)).map((one) => [
      one.ref,
      Math.max(...themes.map((id) => one.themes[id] ?? 0)),
    ]),
  )
  const degree = (line: string) => degrees.get(openedBy(line)) ?? 0
  const [best] = shown.toSorted((one, other) => degree(other) - degree(one))
  return best && degree(best) >= leastAbout ? best : `match first:projects ${theme}`
}

const words = {
  noneSuch: {
    fi: 'Listalla ei ole tiedoissani yhtään sellaista.',
    sv: 'Inget på listan är det enligt mina uppgifter.',
    en: 'None on the list, according to my records.',
  },
  notIn: (name: string) => ({
    fi: `Tietojeni mukaan ${name} ei ole mukana yhdessäkään listan hankkeista.`,
    sv: `Enligt mina uppgifter är ${name} inte med i något av projekten på listan.`,
    en: `According to my records, ${name} is in none of the projects on the list.`,
  }),
}
