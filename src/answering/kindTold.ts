import type { Context } from '../command.ts'
import { kindListed } from '../domain/asked/kindListed.ts'
import type { Reply } from '../reply.ts'

/** “Vilka kuvöser finns det?”, “which higher education institutions are involved?”: the records of that kind. */
export async function kindTold(context: Context, question: string): Promise<Reply | undefined> {
  const listed = kindListed(question)
  // Of a project that was shown, those in it are meant.
  if (!listed || context.conversation?.topic?.startsWith('project:')) return undefined
  if (listed.kind === 'incubator') return context.run(`partners offers:incubation ${question}`)
  const line = `find kind:${listed.kind}`
  const found = listed.inProgramme ? await context.run(`${line} in:programme`) : undefined
  return found?.outcome === 'answered' ? found : context.run(line)
}
