import type { Context } from '../command.ts'
import { anotherSaid } from '../domain/carriedOn/another.ts'
import { localityIn } from '../domain/locality.ts'
import { organisationCalled } from './organisationCalled.ts'

/** “And Espoo?”, “entä painopiste 2?” after a list of another: the line that lists the same of that one. Nothing where nothing is replaced. */
export async function ofOther(context: Context, question: string): Promise<string | undefined> {
  const [, line] = /^command:(find .+)$/u.exec(context.conversation?.topic ?? '') ?? []
  const said = line ? anotherSaid(question) : undefined
  if (!line || !said) return undefined
  if (said.area) return ofArea.test(line) ? line.replace(ofArea, ` focus:${said.area}`) : undefined
  return listOf(context, line, said.name)
}

const ofArea = / (?:focus:|(?:focus )?area |painopiste\p{L}* |prioritering\p{L}* |fokusområde\p{L}* )[1-4]/iu

/** The list, of another place or another organisation. */
export async function listOf(context: Context, line: string, said: string): Promise<string | undefined> {
  const places = await context.store.localities.all()
  const place = localityIn(said, places)?.place
  if (place && / place:/u.test(line)) return line.replace(/ place:\S+/u, ` place:${place.id}`)
  const of = / (?:with|led):\S+/u.exec(line)?.[0]
  const row = of ? await organisationCalled(context, said) : undefined
  if (of && row) return line.replace(of, `${of.slice(0, of.indexOf(':'))}:${row.id}`)
  const filters = /^find(?: [a-z]+:(?:"[^"]*"|\S+))*/u.exec(line)?.[0] ?? 'find'
  const before = localityIn(line.slice(filters.length), places)
  return place && before && `${filters} ${before.rest} ${context.t(place)}`.replaceAll(/\s+/gu, ' ')
}
