import type { Context } from '../../command.ts'
import { asksMembers, seatAsked, seatOf } from '../../domain/carriedOn/seatAsked.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'

/** After the steering group, “does Aalto have a seat?”: a plain yes or no above who sits there; “kuka siin istuu?”: who does. */
export async function seatTold(context: Context, question: string): Promise<Reply | undefined> {
  const topic = context.conversation?.topic ?? ''
  if (!ofGroup.test(topic)) return undefined
  const isNational = topic.includes('national')
  if (topic.startsWith('card:') && asksMembers(question) && (!isNational || namesGroup.test(question)))
    return context.run('ask card:steering-group-members')
  const who = isNational ? undefined : seatAsked(question)
  if (!who) return undefined
  const seat = seatOf(who)
  return opening(
    await context.run(`ask card:${seat ? 'steering-group-members' : 'gap-seats'}`),
    context.t(seat ? words[seat] : words.none),
  )
}
const ofGroup =
  /^(?:governance:steering-group|card:(?:steering-group-.+|gap-member-names|gap-seats|national-group-members))$/u
const namesGroup = /johtoryhmä|ledningsgruppen|steering group/iu

const words = {
  member: { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' },
  expert: {
    fi: 'Kyllä, asiantuntijajäsenenä.',
    sv: 'Ja, som sakkunnigmedlem.',
    en: 'Yes, as an expert member.',
  },
  none: { fi: 'Ei.', sv: 'Nej.', en: 'No.' },
}
