import type { Context } from '../../../command.ts'
import { aspectsIn } from '../../../domain/aspects/aspects.ts'
import { asksMembers, seatAsked, speaksOfSeat } from '../../../domain/carriedOn/ofBodies/seatAsked.ts'
import { localityIn } from '../../../domain/locality.ts'
import { opening } from '../../../presentation/opening.ts'
import type { Reply } from '../../../reply.ts'
import { isOf, onTopic, sameTopic } from '../../../topic.ts'

/** After the steering group, “does Aalto have a seat?”: a plain no where they are others than the parties; “kuka siin istuu?”: who does. */
export async function seatTold(context: Context, question: string): Promise<Reply | undefined> {
  const topic = sameTopic(context)
  if (!topic || !ofGroup(topic)) return undefined
  const isNational = topic.includes('national')
  if (isOf(topic, 'card') && asksMembers(question) && (!isNational || namesGroup.test(question)))
    return context.run('ask card:steering-group-members')
  if (isNational) return namesGroup.test(question) ? undefined : ofNational(context, question)
  const who = seatAsked(question)
  if (!who) return undefined
  return opening(await context.run('ask card:gap-seats'), context.t(none))
}
/** “Is Vantaa in it?”, “how often do they meet?”, asked of the national group and of no other. */
async function ofNational(context: Context, question: string): Promise<Reply | undefined> {
  if (aspectsIn(question).includes('meeting')) return context.run('ask card:gap-national-group')
  const named = speaksOfSeat(question)
    ? localityIn(question, await context.store.localities.all())
    : undefined
  return named?.place.agreement === 'this'
    ? opening(await context.run('ask card:national-group-members'), context.t(itIs))
    : undefined
}

const ofGroup = onTopic({
  governance: 'steering-group',
  card: 'steering-group-.+|gap-member-names|gap-seats|(?:gap-)?national-group.*',
})
const namesGroup = /johtoryhmä|ledningsgruppen|steering group/iu

const itIs = {
  fi: 'On: sopimuksen kaupungit ovat siinä mukana.',
  sv: 'Ja: avtalets städer är med i den.',
  en: 'Yes: the cities of the agreement are in it.',
}
const none = { fi: 'Ei.', sv: 'Nej.', en: 'No.' }
