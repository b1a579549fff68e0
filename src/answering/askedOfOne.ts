import type { Context } from '../command.ts'
import type { Aspect } from '../domain/aspects/aspects.ts'
import { ofOneIn } from '../domain/aspects/ofOne.ts'

/** “What share is earmarked for Aalto?”, “vem representerar HUS?”: asked of one organisation by name, of none that has its seat. */
export async function askedOfOne({ search, store }: Context, question: string): Promise<readonly Aspect[]> {
  const asked = ofOneIn(question)
  const [kind, id] = asked.length > 0 ? (search.names.namedIn(question)?.id.split(':') ?? []) : []
  if (kind !== 'organisation') return []
  const bodies = await store.governance.all()
  const isSeated = bodies.some(({ composition }) => composition?.some(({ organisation }) => organisation === id))
  return isSeated ? [] : asked
}
