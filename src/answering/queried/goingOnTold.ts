import type { Context } from '../../command.ts'
import { type GoingOnAsked, goingOnAsked } from '../../domain/asked/goingOnAsked.ts'
import { localityIn } from '../../domain/locality.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { projectStatus } from '../../domain/status.ts'
import { projectList } from '../../presentation/lists/recordList.ts'
import { candidatesOf, vocabularyOf } from '../../presentation/matches/matching.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import { projectItem, type ProjectRow } from '../../presentation/records/records.ts'
import { heading, type Part, type Reply, text } from '../../reply.ts'
import { themesSaid } from '../partners/themesSaid.ts'
import { themesAmong } from './themesAmong.ts'

/**
 * “Mitä liikkumisesta on meneillään?”, “muita drone- tai liikennehankkeita?”, “so is there any project on that or not?”: the
 * projects on those themes, what runs first, and said so where nothing runs.
 */
export async function goingOnTold(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  const asked = goingOnAsked(question)
  if (!asked || context.search.names.namedIn(question)) return undefined
  if (localityIn(question, await context.store.localities.all())) return undefined
  const themes = (await ofText(context, question, asked)) ?? (await ofBefore(context, typed, asked))
  return themes && themes.length > 0 ? projectsOn(context, themes, asked) : undefined
}

/** The themes that it names; nothing where it says more than them. */
async function ofText(context: Context, question: string, asked: GoingOnAsked) {
  const { strange, isRunning, isOther, isBare } = asked
  if (strange.length === 0 || (isBare && !isOfProjects(context))) return undefined
  const { themes, others } = await themesAmong(context, strange, question)
  return others <= mostStrange && (isRunning || isBare || (isOther && themes.length > 1)) ? themes : undefined
}
const mostStrange = 1

/** “Is there any on that or not?”, “so which ones really run?” after a theme was spoken of. */
async function ofBefore(context: Context, typed: string, { strange, isRunning, isBare }: GoingOnAsked) {
  const { topic, question: before } = context.conversation ?? {}
  const isOfRecord = /^(?:project|call|organisation):/u.test(topic ?? '')
  if (isBare || isOfRecord || !before || strange.length > 0) return undefined
  const isOfThat = orNot.test(typed) || (isRunning && restating.test(typed))
  return isOfThat ? themesSaid(context, before) : undefined
}
const orNot = wholeWords('vai ei|vai eikö|eller inte|eller ej|eller int|or not')
const restating = /^\W*(?:siis|eli|no siis|alltså|jag menar|so|i mean)(?!\p{L})/iu

const isOfProjects = ({ conversation }: Context) =>
  conversation?.topic?.startsWith('command:find kind:project ') === true

async function projectsOn(
  context: Context,
  themes: readonly string[],
  { isRunning }: GoingOnAsked,
): Promise<Reply | undefined> {
  const { t, store } = context
  const vocabulary = await vocabularyOf(store)
  const labels = themes.flatMap((id) => vocabulary.get(id)?.label ?? [])
  const nearOf = (id: string) => {
    const theme = vocabulary.get(id)
    return theme?.kind === 'theme' ? theme.near : {}
  }
  const all = (await candidatesOf(context)).filter(({ kind }) => kind === 'project')
  const on = (one: (typeof all)[number]) => Math.max(...themes.map((id) => one.themes[id] ?? 0))
  const near = (one: (typeof all)[number]) =>
    Math.max(
      ...themes.flatMap((id) =>
        Object.entries(nearOf(id)).map(([other, share]) => share * (one.themes[other] ?? 0)),
      ),
      0,
    )
  const rowsOf = async (some: typeof all, share: typeof on) => {
    const found = await Promise.all(
      some.toSorted((one, other) => share(other) - share(one)).map(({ ref }) => recordOf(context, ref)),
    )
    return found.flatMap((one) => (one?.kind === 'project' ? [one.row] : []))
  }
  const runs = (row: ProjectRow) => projectStatus(row, context.today) === 'ongoing'
  const direct = await rowsOf(
    all.filter((one) => on(one) >= mostly),
    on,
  )
  const running = direct.filter(runs)
  const beside =
    running.length > 0
      ? []
      : (
          await rowsOf(
            all.filter((one) => on(one) < mostly && near(one) >= nearly),
            near,
          )
        ).filter(runs)
  const ended = direct.filter((row) => !runs(row))
  if (direct.length === 0 && beside.length === 0) return undefined
  const list = (rows: readonly ProjectRow[]) =>
    projectList(context, rows, (row) => projectItem(context, row).detail ?? '')
  const parts: Part[] = [heading(labels.map((label) => t(label)).join(', '))]
  if (running.length === 0) parts.push(text(t(beside.length > 0 ? words.noneButNear : words.noneRuns)))
  if (running.length > 0 || beside.length > 0) parts.push(...(await list([...running, ...beside])))
  if (ended.length > 0 && (beside.length > 0 || running.length === 0 || isRunning))
    parts.push(text(t(words.others)))
  if (ended.length > 0) parts.push(...(await list(ended)))
  return {
    outcome: 'answered',
    topic: `command:find kind:project ${labels[0] ? t(labels[0]) : ''}`,
    parts,
  }
}
/** Degrees of the facets, as shares. */
const mostly = 0.6
const nearly = 0.25

const words = {
  noneRuns: {
    fi: 'Tietojeni mukaan tästä aiheesta ei ole nyt käynnissä yhtään hanketta.',
    sv: 'Enligt mina uppgifter pågår inget projekt om detta just nu.',
    en: 'According to my records, no project on this is running now.',
  },
  noneButNear: {
    fi: 'Tietojeni mukaan juuri tästä aiheesta ei ole nyt käynnissä yhtään hanketta. Lähellä sitä on:',
    sv: 'Enligt mina uppgifter pågår inget projekt om just detta nu. Närmast kommer:',
    en: 'According to my records, no project on exactly this is running now. Close to it:',
  },
  others: { fi: 'Muita:', sv: 'Andra:', en: 'Others:' },
}
