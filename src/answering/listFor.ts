import type { Context } from '../command.ts'
import { type Decision, wordForWord } from '../domain/answer.ts'
import { areaOf } from '../domain/area.ts'
import { asksForAlike, type ListWish, listWish } from '../domain/asked/listWish.ts'
import { itemsOf, type Reply, text } from '../reply.ts'

/** Share of the words of a wish for a list that its best record holds. */
const nearlyAll = 0.8

/** “Which projects are there on health?”: a list, unless a card is meant; nearly all that was asked for must stand in it. */
export async function listFor(
  question: string,
  decision: Decision,
  context: Context,
): Promise<Reply | undefined> {
  const like = asksForAlike(question) ? await areaLastShown(context) : undefined
  if (like) return context.run(`find kind:project focus:${like}`)
  const wish = listWish(question)
  const isCard = decision.outcome === 'answered' && /^(card|command):/.test(decision.hit.entry.ref)
  const isSaid = isCard && (decision.near || (decision.hit.score >= wordForWord && !decision.hit.entry.area))
  if (!wish || (isSaid && !wish.dated && !wish.inArea && !wish.isBare)) return undefined
  const isOverview = decision.outcome === 'answered' && decision.hit.entry.ref === 'command:project'
  if (wish.isBare) return isOverview ? undefined : ofProgrammeFirst(context, bareLine(wish), question)
  const found = await ofProgrammeFirst(context, `find ${wish.line}`, question)
  if (wish.dated) return found
  const isMeant = (list: Reply) => {
    const [best] = itemsOf(list)
    return best && (!isCard || (wish.about && (best.score ?? 0) >= nearlyAll))
  }
  if (isMeant(found)) return found
  const ofAnyStatus = wish.line.replace(/ status:\S+/u, '')
  const others = ofAnyStatus === wish.line ? undefined : await context.run(`find ${ofAnyStatus}`)
  return others && isMeant(others)
    ? { ...others, parts: [text(context.t(words.noneSo)), ...others.parts] }
    : undefined
}

/** “HEVi projects” are the programme's own; where there are none such, that is said before the others. */
async function ofProgrammeFirst(context: Context, line: string, question: string): Promise<Reply> {
  const isOwn = / kind:project\b/u.test(line) && /hevi/iu.test(question)
  if (!isOwn) return context.run(line)
  const own = await context.run(`${line} in:programme`)
  if (own.outcome !== 'unknown') return own
  const others = await context.run(line)
  return others.outcome === 'unknown'
    ? own
    : { ...others, parts: [text(context.t(words.noneOwn)), ...others.parts] }
}

const bareLine = ({ line, inProgramme }: ListWish) =>
  line === 'kind:project' ? 'project' : `find ${line}${inProgramme ? ' in:programme' : ''}`

/** The focus area of the card or area that was last shown. */
export async function areaLastShown({ conversation, store }: Context): Promise<string | undefined> {
  const [, kind, id = ''] = /^(card|focus):(.+)$/.exec(conversation?.topic ?? '') ?? []
  if (kind === 'focus') return id
  const card = kind === 'card' ? await store.cards.get(id) : undefined
  return card && areaOf(card.sections, await store.focusAreas.all())?.id
}

const words = {
  noneOwn: {
    fi: 'Tiedoissani ei ole sellaista HEVi-hanketta. Muita hankkeita on:',
    sv: 'Jag känner inte till något sådant HEVi-projekt. Andra projekt finns:',
    en: 'I know of no such HEVi project. Other projects are:',
  },
  noneSo: {
    fi: 'Juuri sellaista ei ole tiedoissani. Samasta aiheesta on näitä:',
    sv: 'Just sådana känner jag inte till. Om samma ämne finns dessa:',
    en: 'I have none just like that on record. On the same topic there are these:',
  },
}
