import type { Context } from '../../../command.ts'
import { asksWhoAlone } from '../../../domain/carriedOn/inOneWord/whoAlone.ts'
import { recordOf } from '../../../presentation/records/aboutRecord.ts'
import type { Reply } from '../../../reply.ts'
import { idIn, isOf } from '../../../topic.ts'
import { tell } from '../../facts/factTold.ts'

/** “Who?” after a project: who leads it; after a call: who could apply; after a body: who sits in it. Nothing after anything else. */
export async function whoTold(context: Context, question: string): Promise<Reply | undefined> {
  const topic = context.conversation?.topic
  const id = idIn(topic, 'project', 'call', 'governance', 'card')
  if (!topic || !id || !asksWhoAlone(question)) return undefined
  const fact = isOf(topic, 'project') ? 'lead' : isOf(topic, 'call') ? 'applicants' : undefined
  const subject = fact && (await recordOf(context, topic))
  if (subject) return tell(context, { subject, asked: { kinds: [fact], rest: '' } })
  const body = /^(?:steering-group|national-(?:steering-)?group)/u.exec(id)?.[0]
  if (!body) return undefined
  const members = body === 'steering-group' ? 'steering-group-members' : 'national-group-members'
  return id === members ? undefined : context.run(`ask card:${members}`)
}
