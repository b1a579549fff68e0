import type { Context } from '../../command.ts'
import { saysIt } from '../../domain/asked/pointing.ts'
import { type GoingOnAsked, goingOnAsked } from '../../domain/asked/portfolio/goingOnAsked.ts'
import { localityIn } from '../../domain/locality.ts'
import { wordsIn } from '../../domain/query/phrases.ts'
import { sensesIn, tag } from '../../domain/query/tagged.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { projectStatus } from '../../domain/status.ts'
import { saysProjects } from '../../domain/wish/mentioned.ts'
import { projectList } from '../../presentation/lists/recordList.ts'
import { vocabularyOf } from '../../presentation/matches/matching.ts'
import { projectItem, type ProjectRow } from '../../presentation/records/records.ts'
import { heading, type Reply, text } from '../../reply.ts'
import { isOf, isRecordRef, typedIn } from '../../topic.ts'
import { themesSaid } from '../partners/themesSaid.ts'
import { mentionedIn } from '../wished/mentioned.ts'
import { projectsBy } from './projectsBy.ts'
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
  if (!asked || (await speaksOfOne(context, question))) return undefined
  const themes = (await ofText(context, question, asked)) ?? (await ofBefore(context, typed, asked))
  return themes && themes.length > 0 ? projectsOn(context, themes, asked) : undefined
}

/** Whoever names a body, a place or a project, or speaks of the one that was shown, asks for what is theirs. */
async function speaksOfOne(context: Context, question: string): Promise<boolean> {
  const { conversation, search, store } = context
  if (search.names.namedIn(question) ?? localityIn(question, await store.localities.all())) return true
  if (isRecordRef(conversation?.topic) && saysIt(question) && !asksForProjects(question)) return true
  const { entities } = await mentionedIn(context, question)
  return (
    entities.some(({ kind }) => kind !== 'theme') ||
    (isOf(conversation?.topic, 'organisation') && sensesIn(question).has('them'))
  )
}
function asksForProjects(question: string): boolean {
  const words = wordsIn(question)
  return saysProjects({ words, spans: tag(words) })
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
  const isOfRecord = isRecordRef(topic)
  if (isBare || isOfRecord || !before || strange.length > 0) return undefined
  const isOfThat = orNot.test(typed) || (isRunning && restating.test(typed))
  return isOfThat ? themesSaid(context, before) : undefined
}
const orNot = wholeWords('vai ei|vai eikö|eller inte|eller ej|eller int|or not')
const restating = /^\W*(?:siis|eli|no siis|alltså|jag menar|so|i mean)(?!\p{L})/iu

const isOfProjects = ({ conversation }: Context) =>
  typedIn(conversation?.topic, 'find')?.startsWith('kind:project ') === true

async function projectsOn(
  context: Context,
  themes: readonly string[],
  { isRunning }: GoingOnAsked,
): Promise<Reply | undefined> {
  const { t, today } = context
  const vocabulary = await vocabularyOf(context.store)
  const labels = themes.flatMap((id) => vocabulary.get(id)?.label ?? [])
  const { direct, near } = await projectsBy(context, themes)
  const runs = (row: ProjectRow) => projectStatus(row, today) === 'ongoing'
  const running = direct.filter(runs)
  const ended = direct.filter((row) => !runs(row))
  const beside = running.length > 0 ? [] : near.filter(runs)
  if (direct.length === 0 && beside.length === 0) return undefined
  const list = (rows: readonly ProjectRow[]) =>
    rows.length === 0 ? [] : projectList(context, rows, (row) => projectItem(context, row).detail ?? '')
  const noneRuns = beside.length > 0 ? words.noneButNear : words.noneRuns
  const isApart = beside.length > 0 || running.length === 0 || isRunning
  return {
    outcome: 'answered',
    topic: `command:find kind:project ${labels[0] ? t(labels[0]) : ''}`,
    parts: [
      heading(labels.map((label) => t(label)).join(', ')),
      ...(running.length === 0 ? [text(t(noneRuns))] : []),
      ...(await list([...running, ...beside])),
      ...(ended.length > 0 && isApart ? [text(t(words.others))] : []),
      ...(await list(ended)),
    ],
  }
}

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
