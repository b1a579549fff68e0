import type { Context } from '../../command.ts'
import type { Aspect } from '../../domain/aspects/aspects.ts'
import { ofOneIn } from '../../domain/aspects/ofOne.ts'
import { localityIn } from '../../domain/locality.ts'
import { isFormOf } from '../../domain/search/inflected.ts'
import { fold, normalise } from '../../domain/search/normalise.ts'

/** “What share is earmarked for Aalto?”, “vem representerar HUS?”: asked of an organisation by name, of none that has its seat. */
export async function askedOfOne(context: Context, question: string): Promise<readonly Aspect[]> {
  const asked = ofOneIn(question)
  if (asked.length === 0) return []
  const [kind, id] = context.search.names.namedIn(question)?.id.split(':') ?? []
  if (kind === undefined) return (await isBeginning(context, question)) ? asked : []
  if (kind !== 'organisation') return []
  const bodies = await context.store.governance.all()
  const isSeated = bodies.some(({ composition }) =>
    composition?.some(({ organisation }) => organisation === id),
  )
  return isSeated ? [] : asked
}

/** “Aallolle”, “till Hanken”: a capital word within the question with which an organisation's name begins, and no place's. */
async function isBeginning({ search, store }: Context, question: string): Promise<boolean> {
  const places = await store.localities.all()
  const capitals = [...question.matchAll(capital)].flatMap(([word]) =>
    localityIn(word, places) ? [] : [fold(normalise(word))],
  )
  return search.names.all.some(
    ({ id, names }) =>
      id.startsWith('organisation:') &&
      names.some((name) => {
        const [first = ''] = fold(normalise(name)).split(' ')
        return first.length >= shortest && capitals.some((word) => isFormOf(word, first))
      }),
  )
}
const capital = /(?<=[\p{L},] )\p{Lu}\p{L}{2,}/gu
const shortest = 3
