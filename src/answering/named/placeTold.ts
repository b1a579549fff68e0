import type { Context } from '../../command.ts'
import { asksForOwn } from '../../domain/asked/portfolio/otherAgreements.ts'
import { asksWhatIsThere, asksWhetherIn, isElsewhere, localityIn } from '../../domain/locality.ts'
import { kindIn } from '../../domain/recordKinds.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { outside } from '../../presentation/cards/outside.ts'
import { cityAt } from '../../presentation/cities.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { typedIn } from '../../topic.ts'

/** “Is Turku in the agreement?”, “what happens in Kera?”; nothing where a place is named in passing. */
export async function placeTold(context: Context, question: string): Promise<Reply | undefined> {
  const places = await context.store.localities.all()
  const found = localityIn(question, places)
  if (!found) return doneThere(context, question)
  const { place } = found
  const more = localityIn(found.rest, places)
  // “I live in Kyrkslätt, can Kyrkslätt be in it?”
  const rest = more?.place.id === place.id ? more.rest : found.rest
  const city = rest === '' && place.agreement === 'this' ? await cityAt(context, place) : undefined
  if (city) return context.run(`organisation ${city.id}`)
  const named = kindIn(rest)
  const kind = named ? ` kind:${named}` : ''
  if (place.agreement === 'this' && named && named !== 'project' && asksWhatIsThere(rest))
    return context.run(`find place:${place.id}${kind}`)
  if (place.kind === 'district')
    return asksWhatIsThere(rest) ? context.run(`find place:${place.id}${kind}`) : undefined
  if (!isElsewhere(place)) return undefined
  if (asksForOwn(rest)) return outside(context, place, 'own')
  return asksWhetherIn(rest)
    ? outside(context, place, why.test(rest) ? 'why' : joining.test(rest) ? 'joining' : undefined)
    : undefined
}

/** “What has been done there?” after a district was asked of: its projects, and that none of them runs, where that was asked. */
async function doneThere(context: Context, question: string): Promise<Reply | undefined> {
  const [, place] = /place:(\S+)/u.exec(typedIn(context.conversation?.topic, 'find') ?? '') ?? []
  if (!place || !there.test(question) || !asksWhatIsThere(question.replace(/[?!.]+$/u, ''))) return undefined
  const line = `find place:${place} kind:project`
  if (!onlyNow.test(question)) return context.run(line)
  const running = await context.run(`${line} status:ongoing`)
  return running.outcome === 'answered' ? running : opening(await context.run(line), context.t(noneRuns))
}
const noneRuns = {
  fi: 'Tiedoissani ei ole hanketta, joka mainitsisi paikan ja olisi nyt käynnissä.',
  sv: 'I mina uppgifter finns inget pågående projekt som nämner platsen.',
  en: 'I have no project on record that names the place and is running now.',
}
const there = wholeWords('siellä|siell|siel|tuolla|där|there')
const onlyNow = wholeWords('nyt|meneillään|käynnissä|nu|pågår|på gång|now|running|currently')

const why = wholeWords('miksi|miks|minkä takia|varför|why')
const joining = wholeWords(
  'voi|voiko|voisi|voisiko|pääsee|pääseekö|päästä|liittyä|kan|kunde|ansluta|komma|can|could|join',
)

/** Names a municipality that is not in the agreement. */
export async function namesElsewhere(context: Context, question: string): Promise<boolean> {
  const place = localityIn(question, await context.store.localities.all())?.place
  return place !== undefined && isElsewhere(place)
}
