import type { Context } from '../../command.ts'
import { asksWhoAlone } from '../../domain/carriedOn/whoAlone.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import type { Reply } from '../../reply.ts'
import { tell } from '../facts/factTold.ts'

/** “Who?” after a project: who leads it; after a call: who could apply; after a body: who sits in it. Nothing after anything else. */
export async function whoTold(context: Context, question: string): Promise<Reply | undefined> {
  const [, kind, id] = /^(project|call|governance|card):(\S+)$/u.exec(context.conversation?.topic ?? '') ?? []
  if (!kind || !id || !asksWhoAlone(question)) return undefined
  const fact = kind === 'project' ? 'lead' : kind === 'call' ? 'applicants' : undefined
  const subject = fact && (await recordOf(context, `${kind}:${id}`))
  if (subject) return tell(context, { subject, asked: { kinds: [fact], rest: '' } })
  const body = /^(?:steering-group|national-(?:steering-)?group)/u.exec(id)?.[0]
  if (!body) return undefined
  const members = body === 'steering-group' ? 'steering-group-members' : 'national-group-members'
  return id === members ? undefined : context.run(`ask card:${members}`)
}
