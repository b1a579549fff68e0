import type { Context } from '../../command.ts'
import { projectStatus } from '../../domain/status.ts'
import { vocabularyOf } from '../../presentation/matches/matching.ts'
import { cite } from '../../presentation/sources.ts'
import { projectStatuses } from '../../presentation/vocabulary.ts'
import { type Button, buttons, buttonsOf, type Part, type Reply, sources, text } from '../../reply.ts'
import { onTopic } from '../../topic.ts'
import { themesSaid } from '../partners/themesSaid.ts'
import { projectsBy } from '../queried/projectsBy.ts'

/**
 * “Robots”, “anything on self-driving buses?”: what the agreement says of a theme, or that it does not name it, and below that
 * the projects on it, those that run first.
 */
export async function withProjects(context: Context, question: string, reply: Reply): Promise<Reply> {
  if (!isOfTheme(reply.topic)) return reply
  const { t, store, today } = context
  const themes = await themesSaid(context, question)
  const { direct } = themes.length > 0 ? await projectsBy(context, themes) : { direct: [] }
  if (direct.length === 0) return reply
  const vocabulary = await vocabularyOf(store)
  const theme = themes.flatMap((id) => vocabulary.get(id)?.label ?? []).map((label) => t(label))
  const runs = (row: (typeof direct)[number]) => projectStatus(row, today) === 'ongoing'
  const shown = [...direct.filter(runs), ...direct.filter((row) => !runs(row))].slice(0, most)
  const names = shown.map((row) => `${t(row.name)} (${t(projectStatuses[projectStatus(row, today)])})`)
  const cited = await Promise.all(shown.map((row) => cite(context, `project:${row.id}`, row)))
  const said = text(`${t(words.projects(theme.join(', ')))} ${names.join('; ')}.`)
  return beside(reply, [said, sources(...cited.flatMap(([first]) => first ?? []))], {
    label: t(words.open),
    command: `find kind:project ${theme[0]}`,
  })
}

/** Below what is said, above where it stands. */
function beside({ parts, ...reply }: Reply, more: readonly Part[], open: Button): Reply {
  const end = parts.findIndex(({ kind }) => kind === 'sources' || kind === 'buttons')
  const at = end < 0 ? parts.length : end
  const shown = buttonsOf({ ...reply, parts })
  const others = parts.slice(at).filter(({ kind }) => kind !== 'buttons')
  return { ...reply, parts: [...parts.slice(0, at), ...more, ...others, buttons(...shown, open)] }
}

const isOfTheme = onTopic({ card: '(?:topic|focus)-.*', mention: '.*' })
const most = 4

const words = {
  projects: (theme: string) => ({
    fi: `Hankkeita aiheesta ”${theme}”:`,
    sv: `Projekt på temat ”${theme}”:`,
    en: `Projects on the theme “${theme}”:`,
  }),
  open: { fi: 'Näytä hankkeet', sv: 'Visa projekten', en: 'Show the projects' },
}
