import type { Context } from '../../command.ts'
import { asksWhoAlone } from '../../domain/carriedOn/whoAlone.ts'
import type { Reply } from '../../reply.ts'
import { factTold } from '../facts/factTold.ts'

/** “Who?” after a project: who leads it; after a call: who could apply; after a body: who sits in it. Nothing after anything else. */
export async function whoTold(context: Context, question: string): Promise<Reply | undefined> {
  const [, kind, id] = /^(project|call|governance|card):(\S+)$/u.exec(context.conversation?.topic ?? '') ?? []
  if (!kind || !id || !asksWhoAlone(question)) return undefined
  if (kind === 'project') return factTold(context, 'who leads it')
  if (kind === 'call') return factTold(context, 'who can apply for it')
  const body = /^(?:steering-group|national-(?:steering-)?group)/u.exec(id)?.[0]
  if (!body) return undefined
  const members = body === 'steering-group' ? 'steering-group-members' : 'national-group-members'
  return id === members ? undefined : context.run(`ask card:${members}`)
}
