import type { Context } from '../../../command.ts'
import { asksForAlikeNear } from '../../../domain/asker/fromElsewhere.ts'
import { anotherSaid } from '../../../domain/carriedOn/corrections/another.ts'
import { localityIn, withCapitals } from '../../../domain/locality.ts'
import type { Candidate } from '../../../domain/match/candidate.ts'
import { candidatesOf } from '../../../presentation/matches/matching.ts'
import { isOf, openingOf } from '../../../topic.ts'
import { themeShown } from '../../partners/themeBefore.ts'

/**
 * “Is there something similar in Helsinki?”, “entä Helsingissä?” after an organisation of Espoo: the most alike there. “Onko
 * Espoossa jokin malli tähän?” after a theme: where one may try things out there.
 */
export async function alikeThere(context: Context, question: string): Promise<string | undefined> {
  const { topic } = context.conversation ?? {}
  const isAlike = asksForAlikeNear(question)
  const named = isAlike ? question : anotherSaid(question)?.name
  if (!named || !topic || !isOf(topic, 'organisation', 'card')) return undefined
  const place = localityIn(withCapitals(named), await context.store.localities.all())?.place
  if (place?.kind !== 'municipality' || place.agreement !== 'this') return undefined
  if (isOf(topic, 'organisation')) return mostAlike(context, topic, place.id)
  const theme = isAlike ? await themeShown(context) : ''
  return theme ? `partners offers:pilot-site place:${place.id} ${theme}` : undefined
}

/** The organisation of the same kind in a city that shares most themes with one elsewhere; nothing where none shares half. */
async function mostAlike(context: Context, topic: string, city: string): Promise<string | undefined> {
  const all = await candidatesOf(context)
  const own = all.find(({ ref }) => ref === topic)
  if (!own || own.body === 'city' || own.place === city) return undefined
  const there = all.filter(({ body, place }) => body === own.body && place === city)
  const [best] = there.toSorted((one, other) => shared(own, other) - shared(own, one))
  return best && shared(own, best) * 2 >= shared(own, own) ? openingOf(best.ref) : undefined
}

const shared = (one: Candidate, other: Candidate) =>
  Object.entries(one.themes).reduce((sum, [id, degree]) => sum + Math.min(degree, other.themes[id] ?? 0), 0)
