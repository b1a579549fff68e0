import type { Context } from '../command.ts'
import { type Decision, wordForWord } from '../domain/answer.ts'
import { areaOf } from '../domain/area.ts'
import { asksHowManyProjects } from '../domain/asked/howManyProjects.ts'
import { asksForAlike, type ListWish, listWish, statusIn, withoutStatus } from '../domain/asked/listWish.ts'
import { asksOfAnybodys, asksOfProjects, asksOfSomeProject, projectsOf } from '../domain/asked/projectsOf.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { itemsOf, type Reply, text } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

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

/** Whose projects are asked for; where none of theirs is in that state, that is said before the others. */
export async function listedOf(context: Context, line: string, question: string): Promise<Reply> {
  const found = await ofProgrammeFirst(context, line, question)
  const [, status] = / status:(\S+)/u.exec(line) ?? []
  if (found.outcome !== 'unknown' || !status) return found
  const others = await ofProgrammeFirst(context, line.replace(` status:${status}`, ''), question)
  const said = text(context.t(status === 'ongoing' ? words.noneRunning : words.noneEnded))
  return others.outcome === 'answered' ? { ...others, parts: [said, ...others.parts] } : found
}

/** “HEVi projects” are the programme's own; where there are none such, that is said before the others. */
export async function ofProgrammeFirst(context: Context, line: string, question: string): Promise<Reply> {
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

/** “Missä hankkeissa Espoo on mukana?”, “projects led by Aalto”: the line that lists them. */
export async function projectsListed(context: Context, question: string): Promise<string | undefined> {
  const other = await anothers(context, question)
  if (other) return other
  if (asksHowManyProjects(question)) return 'project'
  const text = withoutStatus(question)
  const isOfOne = statusIn(question) !== undefined && asksOfSomeProject(text)
  if (!isOfOne && !asksOfProjects(text)) return undefined
  if (isOfOne && asksOfAnybodys(text)) return `find kind:project status:${statusIn(question)} in:programme`
  const asked = ofWholeName(context, text) ?? projectsOf(text)
  const row = asked && (await organisationCalled(context, asked.whose))
  if (!asked || !row) return undefined
  const status = statusIn(question) ?? (now.test(question) ? 'ongoing' : undefined)
  return ['find kind:project', status && `status:${status}`, `${asked.isLed ? 'led' : 'with'}:${row.id}`]
    .filter(Boolean)
    .join(' ')
}

/** A name may hold words that say nothing elsewhere: the University *of* Helsinki. */
function ofWholeName({ search }: Context, text: string) {
  const named = search.names.namedIn(text)
  const asked = named?.id.startsWith('organisation:') ? projectsOf(`${named.rest} ${someone}`) : undefined
  const [name] = search.names.all.find(({ id }) => id === named?.id)?.names ?? []
  return asked?.whose === someone && name ? { ...asked, whose: name } : undefined
}
const someone = 'xyz'
const now = wholeWords(
  'nyt|tällä hetkellä|parhaillaan|enää|nu|just nu|now|currently|at the moment|anymore|any more',
)

/** “And Aalto?” after the projects of VTT. */
async function anothers(context: Context, question: string): Promise<string | undefined> {
  const [, line] =
    /^command:(find kind:project .*\b(?:with|led):\S+.*)$/u.exec(context.conversation?.topic ?? '') ?? []
  const [, name] = andWho.exec(question) ?? []
  const row = line && name ? await organisationCalled(context, name) : undefined
  return row && line?.replace(/\b(with|led):\S+/u, `$1:${row.id}`)
}
const andWho =
  /^\W*(?:entä(?:s|pä)?|ja|och|and|what about|how about|hur är det med)\s+(.{2,40}?)\s*(?:då|sitten)?(?:,? (?:which|what|vilka|mitkä|mitä|missä) (?:projects|projekt|hankkeet|hankkeita|hankkeissa))?\W*$/iu

/** The focus area of the card or area that was last shown. */
export async function areaLastShown({ conversation, store }: Context): Promise<string | undefined> {
  const [, kind, id = ''] = /^(card|focus):(.+)$/.exec(conversation?.topic ?? '') ?? []
  if (kind === 'focus') return id
  const card = kind === 'card' ? await store.cards.get(id) : undefined
  return card && areaOf(card.sections, await store.focusAreas.all())?.id
}

const words = {
  noneRunning: {
    fi: 'Tiedoissani ei ole sellaista, joka olisi nyt käynnissä. Muita on:',
    sv: 'Inget sådant pågår nu enligt mina uppgifter. Andra finns:',
    en: 'None of those is running now, by my records. Others are:',
  },
  noneEnded: {
    fi: 'Tiedoissani ei ole sellaista päättynyttä. Muita on:',
    sv: 'Inget sådant är avslutat enligt mina uppgifter. Andra finns:',
    en: 'None of those has ended, by my records. Others are:',
  },
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
