import type { Context } from '../../command.ts'
import { othersOfTheme, speaksOf, themeHeld } from '../../domain/carriedOn/aboutIt.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import { itemsOf, type Reply, text } from '../../reply.ts'

/** “Is it about drones?” after a project: yes, and where it says so; “are there other drone projects?”: all of that theme. */
export async function themeOfShown(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  if (!topic?.startsWith('project:')) return undefined
  const others = othersOfTheme(question)
  if (others) {
    const found = await context.run(`find kind:project ${others}`)
    return found.outcome === 'answered' && itemsOf(found).length > 1 ? found : undefined
  }
  const theme = themeHeld(question)
  const subject = theme ? await recordOf(context, topic) : undefined
  if (!theme || subject?.kind !== 'project') return undefined
  const said = [subject.row.summary, subject.row.openTo].flatMap((one) =>
    one ? context.t(one).split(/(?<=[.!?])\s+(?=\p{Lu})/u) : [],
  )
  const [first] = said.filter((one) => speaksOf(one, theme))
  return first === undefined ? undefined : ofRecord(context, subject, [text(context.t(yes)), text(first)])
}
const yes = { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' }
