import type { Context } from '../../command.ts'
import { decide } from '../../domain/answer.ts'

/** The focus area to which a theme belongs, by what is told of it. */
export async function areaOfTheme({ search, store }: Context, thing: string) {
  const found = decide(
    thing,
    search.find(thing, 10, ({ area }) => area !== undefined),
  )
  const hit =
    found.outcome === 'answered' ? found.hit : found.outcome === 'offered' ? found.hits[0] : undefined
  const id = hit?.entry.area
  return id === undefined ? undefined : store.focusAreas.get(id)
}
