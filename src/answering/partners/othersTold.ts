import type { Context } from '../../command.ts'
import { kindOnThat } from '../../domain/carriedOn/words.ts'
import { asksWhoCould, asksWhoElse, asksWhomToTell, saysElse } from '../../domain/partnering/othersDoing.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { themeShown } from './themeBefore.ts'

/** “Who else does this?”, “vilka aktörer kunde ta det?”, “kelle siitä kertois?” after a theme: those of the theme. Nothing where none was spoken of, nor of one record. */
export async function othersTold(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  if (isOf(topic, 'project') && asksWhoElse(question) && saysElse(question))
    return context.run(`partners ${topic}`)
  if (!context.conversation || ofRecord.test(topic ?? '')) return undefined
  // Who works on what a statement speaks of is listed by its theme.
  if (isOf(topic, 'card', 'mention') && kindOnThat(question)) return undefined
  const isWhom = asksWhomToTell(question)
  if (!isWhom && !asksWhoElse(question) && !asksWhoCould(question)) return undefined
  const theme = await themeShown(context)
  if (!theme) return isWhom ? context.run('ask card:whom-to-contact') : undefined
  const partners = await context.run(`partners ${theme}`)
  return isWhom ? opening(partners, context.t(first)) : partners
}
const ofRecord = /^(?:project|call|organisation|governance|comparison|counts)(?::|$)/u

const first = {
  fi: 'Hankeideasta kannattaa kertoa ensin koordinaatiohankkeelle: se auttaa valmistelussa. Kumppaneiksi sopisivat:',
  sv: 'Berätta först om idén för samordningsprojektet: det hjälper till med beredningen. Som partner passar:',
  en: 'Tell the coordination project about the idea first: it helps with preparation. These could be partners:',
}
