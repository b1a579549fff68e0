import type { Context } from '../command.ts'
import { type Part, text } from '../reply.ts'

/** Who can answer what the bot can't: a body by its role, and where its pages are. Never a person. */
export async function whoKnows({ store, pack, t }: Context, bodyId: string): Promise<Part[]> {
  const body = await store.governance.get(bodyId)
  if (!body) return []
  const page = body.sources.find((address) => address.startsWith('http'))
  return [text(`${t(words.whoKnows)}: ${t(body.name)}, ${page ? new URL(page).origin : pack.url}`)]
}

const words = { whoKnows: { fi: 'Kysy tältä taholta', sv: 'Fråga här', en: 'Ask here' } }
