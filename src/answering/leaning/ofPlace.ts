import type { Context } from '../../command.ts'
import { partnersOtherwise } from '../../domain/carriedOn/ofBodies/partners.ts'
import { strangeWords } from '../../domain/leaning/strangeWords.ts'
import { placesIn, withCapitals } from '../../domain/locality.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { cityAt } from '../../presentation/cities.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import type { Reply } from '../../reply.ts'
import { wordCount } from '../../text.ts'
import { bodyIn, isOf, typedIn } from '../../topic.ts'
import { partOf } from '../partners/partnerTold.ts'

/** “And Vantaa?”, “samma för Vanda tack” of what fits somebody, of an organisation or a project. Nothing where more than a place is named. */
export async function ofPlace(context: Context, question: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  const places = await context.store.localities.all()
  const found = placesIn(withCapitals(question, 1), places)
  const [place, ...others] = found.places
  if (!topic || !place || others.length > 0) return undefined
  const rest = found.rest.replaceAll(ofWork, ' ')
  const most = isOf(topic, 'project') ? mostBeside.project : mostBeside.list
  if (wordCount(rest.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()) > most || strangeWords(rest) > 0)
    return undefined
  if (typedIn(topic, 'match', 'partners', 'consortium') !== undefined) {
    const line = partnersOtherwise(context.t({ fi: place.fi, sv: place.sv, en: place.fi }), topic, places)
    return line === undefined ? undefined : context.run(line)
  }
  const city = await cityAt(context, place)
  if (!city) return undefined
  const body = bodyIn(topic)
  if (body !== undefined) return context.run(`find kind:project with:${[body, city.id].join(',')}`)
  const subject = isOf(topic, 'project') ? await recordOf(context, topic) : undefined
  return subject?.kind === 'project' ? partOf(context, subject, city, true) : undefined
}
/** More words ask something of a project’s own; what fits somebody is only ever looked for elsewhere. */
const mostBeside = { list: 7, project: 2 }
const ofWork = wholeWords(
  String.raw`hankk?e\p{L}*|projekt\p{L}*|projects?|made|making|happening|tehdään|tapahtuu|genomförs|görs|sama|samma|same`,
  'giu',
)
