import type { Context } from '../../command.ts'
import { asksMembers, seatAsked } from '../../domain/carriedOn/seatAsked.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

/** After the steering group, “does Aalto have a seat?”: a plain no where they are others than the parties; “kuka siin istuu?”: who does. */
export async function seatTold(context: Context, question: string): Promise<Reply | undefined> {
  const topic = context.conversation?.topic ?? ''
  if (!ofGroup.test(topic)) return undefined
  const isNational = topic.includes('national')
  if (topic.startsWith('card:') && asksMembers(question) && (!isNational || namesGroup.test(question)))
    return context.run('ask card:steering-group-members')
  const who = isNational ? undefined : seatAsked(question)
  if (!who) return undefined
  return opening(await context.run('ask card:gap-seats'), context.t(none))
}
const ofGroup =
  /^(?:governance:steering-group|card:(?:steering-group-.+|gap-member-names|gap-seats|national-group-members))$/u
const namesGroup = /johtoryhmä|ledningsgruppen|steering group/iu

const none = { fi: 'Ei.', sv: 'Nej.', en: 'No.' }
