import type { Context } from '../../command.ts'
import type { Decision } from '../../domain/answer.ts'
import { areaOf } from '../../domain/area.ts'
import { asksForAlike, asksForThose, listWish } from '../../domain/asked/portfolio/listWish.ts'
import { saysNot } from '../../domain/query/tagged.ts'
import { wordForWord } from '../../domain/thresholds.ts'
import { noneOwn } from '../../presentation/lists/ownAmong.ts'
import { hasTheme } from '../../presentation/matches/matching.ts'
import { isGeneral } from '../../presentation/records/aboutRecord.ts'
import { itemsOf, type Reply, text } from '../../reply.ts'
import { wordCount } from '../../text.ts'
import { areaIn, cardIn, isOf } from '../../topic.ts'
import { bodiesNamed } from '../named/bodiesNamed.ts'

/** Share of the words of a wish for a list that its best record holds. */
const nearlyAll = 0.8
const mostOfTheme = 2
/** Where no card is near. */
const leastSaid = 0.65

/** “Which projects are there on health?”: a list, unless a card is meant; nearly all that was asked for must stand in it. */
export async function listFor(
  question: string,
  decision: Decision,
  context: Context,
): Promise<Reply | undefined> {
  const like = asksForAlike(question) ? await areaLastShown(context) : undefined
  if (like) return context.run(`find kind:project focus:${like}`)
  const wish = listWish(question)
  const isCard = decision.outcome === 'answered' && isOf(decision.hit.entry.ref, 'card', 'command')
  const isSaid = isCard && (decision.near || (decision.hit.score >= wordForWord && !decision.hit.entry.area))
  // Who is in what is told by the records, not by a search.
  const isOfAgreement = wish !== undefined && isCard && isGeneral(wish) && !/ ?kind:project\b/u.test(wish)
  // “… that Aalto was not in”: a search knows no denial.
  if (wish === undefined || isSaid || isOfAgreement || saysNot(question)) return undefined
  if (await isOfBodies(context, question)) return undefined
  // Many words left of a question are no theme for that.
  const words = wish.replace(/^kind:\S+ /u, '')
  const isTheme =
    wordCount(words) <= mostOfTheme || asksForThose(question) || (await hasTheme(context, words))
  if (!isTheme) return undefined
  const found = await ofProgrammeFirst(context, `find ${wish}`, question)
  const [best] = itemsOf(found)
  const score = best?.score ?? 0
  if (best && score >= (isCard ? nearlyAll : leastSaid)) return found
  return best && asksForThose(question) ? nearestOf(context, found) : undefined
}

const isOfBodies = async (context: Context, question: string) =>
  (await bodiesNamed(context, question)).length > 0

/** “Hankkeita, joissa tehdään sensoridataa”: the few that come nearest, said to be so. */
function nearestOf({ t }: Context, found: Reply): Reply {
  const few = found.parts
    .filter(({ kind }) => kind !== 'heading')
    .map((part) => (part.kind === 'list' ? { ...part, items: part.items.slice(0, fewNear) } : part))
  return { ...found, parts: [text(t(words.nearest)), ...few] }
}
const fewNear = 3

/** “HEVi projects” are the programme's own; where there are none such, that is said before the others. */
async function ofProgrammeFirst(context: Context, line: string, question: string): Promise<Reply> {
  const isOwn = / kind:project\b/u.test(line) && /hevi/iu.test(question)
  if (!isOwn) return context.run(line)
  const own = await context.run(`${line} in:programme`)
  if (own.outcome !== 'unknown') return own
  const others = await context.run(line)
  return others.outcome === 'unknown'
    ? own
    : { ...others, parts: [text(context.t(noneOwn)), ...others.parts] }
}

/** The focus area of the card or area that was last shown. */
export async function areaLastShown({ conversation, store }: Context): Promise<string | undefined> {
  const card = await store.cards.get(cardIn(conversation?.topic) ?? '')
  return areaIn(conversation?.topic) ?? (card && areaOf(card.sections, await store.focusAreas.all())?.id)
}

const words = {
  nearest: {
    fi: 'Aivan sellaista en tunne. Kuvaustensa perusteella lähimpänä:',
    sv: 'Precis något sådant känner jag inte till. Närmast kommer enligt beskrivningarna:',
    en: 'I know of none exactly like that. Closest by their descriptions:',
  },
}
