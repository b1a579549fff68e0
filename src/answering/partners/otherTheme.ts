import type { Context } from '../../command.ts'
import { otherThemeSaid } from '../../domain/carriedOn/corrections/otherTheme.ts'
import { wordsOf } from '../../domain/carriedOn/ofBodies/partners.ts'
import { projectOn } from '../../domain/carriedOn/projectOn.ts'
import { statusOfThem } from '../../domain/carriedOn/words.ts'
import { asksWhoElse } from '../../domain/partnering/othersDoing.ts'
import { isRecordRef, lineIn } from '../../topic.ts'
import { themesSaid } from './themesSaid.ts'

/**
 * “How about energy instead?” after partners, sites or projects that fit: those of that theme. “Which are still running?” and
 * “is there a project about AI?” turn to projects; “no, energy data. Who does that?” to bodies.
 */
export async function otherTheme(context: Context, question: string): Promise<string | undefined> {
  const { topic, earlier } = context.conversation ?? {}
  const [, command, said = ''] = fitting.exec(lineIn(topic) ?? '') ?? earlierOf(topic, earlier) ?? []
  const on = projectOn(question)
  if (on && (await themesSaid(context, on)).length > 0) return `find kind:project ${on}`
  const [correction = '', who] = question.split(/(?<=[.!?])\s+/u)
  const other = who && asksWhoElse(who) ? otherThemeSaid(correction) : undefined
  if (other && (await themesSaid(context, other)).length > 0) return `partners ${other}`
  if (!command) return undefined
  if (command === 'partners' && statusOfThem(question) === 'open')
    return `match first:projects ${wordsOf(`- ${said}`)}`
  const theme = otherThemeSaid(question)
  if (!theme || (await themesSaid(context, theme)).length === 0) return undefined
  return [command, ...(said.match(filters) ?? []), theme].join(' ')
}

const fitting = /^(partners|match) (.+)$/u
const filters = /(?:first|offers|place):\S+/gu
/** One of them was opened. */
const earlierOf = (topic: string | null | undefined, earlier: string | null | undefined) =>
  isRecordRef(topic) ? fitting.exec(lineIn(earlier) ?? '') : null
