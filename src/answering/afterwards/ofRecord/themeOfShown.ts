import type { Context } from '../../../command.ts'
import { othersOfTheme, speaksOf, themeHeld } from '../../../domain/carriedOn/aboutIt.ts'
import { saysOnly } from '../../../domain/said/saysOnly.ts'
import { projectList } from '../../../presentation/lists/recordList.ts'
import { candidatesOf } from '../../../presentation/matches/matching.ts'
import { recordOf } from '../../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../../presentation/records/ofRecord.ts'
import { projectItem } from '../../../presentation/records/records.ts'
import { heading, itemsOf, type Reply, text } from '../../../reply.ts'
import { sentencesOf } from '../../../text.ts'
import { isOf } from '../../../topic.ts'

/** “Is it about drones?” after a project: yes, and where it says so; “are there other drone projects?”: all of that theme. */
export async function themeOfShown(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  if (!topic || !isOf(topic, 'project')) return undefined
  if (
    saysOnly(
      question,
      'muita|muut|andra|fler|flera|others|other ones',
      'aa|ah|ok|okei|okej|hanketta|hankkeita|projekt|projects',
    )
  )
    return othersLike(context, topic)
  const others = othersOfTheme(question)
  if (others) {
    const found = await context.run(`find kind:project ${others}`)
    return found.outcome === 'answered' && itemsOf(found).length > 1 ? found : undefined
  }
  const theme = themeHeld(question)
  const subject = theme ? await recordOf(context, topic) : undefined
  if (!theme || subject?.kind !== 'project') return undefined
  const said = [subject.row.summary, subject.row.openTo].flatMap((one) =>
    one ? sentencesOf(context.t(one), context.locale) : [],
  )
  const [first] = said.filter((one) => speaksOf(one, theme))
  return first === undefined ? undefined : ofRecord(context, subject, [text(context.t(yes)), text(first)])
}

/** “Aa no entä muita?”: the projects of what it is most about. */
async function othersLike(context: Context, topic: string): Promise<Reply | undefined> {
  const all = (await candidatesOf(context)).filter(({ kind }) => kind === 'project')
  const themes = all.find(({ ref }) => ref === topic)?.themes ?? {}
  const [theme] = Object.entries(themes).toSorted(([, one], [, other]) => other - one)[0] ?? []
  const refs = all.filter((one) => theme && one.ref !== topic && (one.themes[theme] ?? 0) >= mostly)
  const subjects = await Promise.all(refs.map(({ ref }) => recordOf(context, ref)))
  const rows = subjects.flatMap((one) => (one?.kind === 'project' ? [one.row] : []))
  const named = theme && (await context.store.capabilities.get(theme))
  if (rows.length === 0 || !named) return undefined
  return {
    outcome: 'answered',
    topic: `command:find kind:project ${context.t(named.label)}`,
    parts: [
      heading(context.t(named.label)),
      ...(await projectList(context, rows, (row) => projectItem(context, row).detail ?? '')),
    ],
  }
}
const mostly = 0.3

const yes = { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' }
