import type { Context } from '../command.ts'
import { asksAboutThem, withoutOpening } from '../domain/asked/asksAboutThem.ts'
import { bothSides } from '../domain/asked/bothSides.ts'
import { howMany } from '../domain/asked/howManyProjects.ts'
import { withTopicApart } from '../domain/asked/listWish.ts'
import { type ProjectFilters, projectFilters } from '../domain/asked/projectFilters.ts'
import { askedBesideIntroduction } from '../domain/asker/introduced.ts'
import { localityIn } from '../domain/locality.ts'
import { read } from '../domain/match/read.ts'
import { regexOf, wholeWords } from '../domain/regexOf.ts'
import { cityAt } from '../presentation/cities.ts'
import { vocabularyOf } from '../presentation/matching.ts'
import { type Reply, text } from '../reply.ts'
import { ofProgrammeFirst } from './listFor.ts'
import { organisationCalled } from './organisationCalled.ts'

const howManyAll = new RegExp(howMany, 'gi')

/**
 * “Projects in focus area 4”, “yli miljoonan hankkeet”, “projekt som leds av universitet”: chosen by what the records say of
 * them. Nothing where anything else is said, too.
 */
export async function projectsFiltered(context: Context, typed: string): Promise<Reply | undefined> {
  const question = askedBesideIntroduction(typed) ?? typed
  const both = await ofBoth(context, question)
  if (both) return both
  const whole = withoutOpening(question.replace(howMany, 'which'))
  const asked = withTopicApart(whole)
  const filters = projectFilters(asked)
  if (!filters) return undefined
  // “Which cost over a million?” asks for no more than which.
  const isOfSize = filters.over !== undefined || filters.under !== undefined
  if (!isOfSize && asksAboutThem(asked.replaceAll(howManyAll, ' '), true)) return undefined
  const { rest, ...others } = filters
  const chosen = partsOf(others)
  if (rest === '') {
    if (isStatusOnly(others))
      return howMany.test(question) || narrowsList(context, question)
        ? undefined
        : ofStatus(context, others.status)
    return chosen.length > 0 ? ofProgrammeFirst(context, lineOf(chosen), question) : undefined
  }
  return inPlace(context, chosen, { rest, question, isTopic: asked !== whole })
}

const lineOf = (parts: readonly string[]) => ['find kind:project', ...parts].join(' ')

const partsOf = ({
  status,
  focus,
  leadKinds,
  over,
  under,
  lacking,
}: Omit<ProjectFilters, 'rest'>): string[] =>
  [
    status && `status:${status}`,
    focus && `focus:${focus}`,
    leadKinds && `leadkind:${leadKinds.join(',')}`,
    over !== undefined && `over:${over}`,
    under !== undefined && `under:${under}`,
    lacking && `lacking:${lacking}`,
  ].filter((part) => typeof part === 'string')

const isStatusOnly = ({ status, ...others }: Omit<ProjectFilters, 'rest'>) =>
  status !== undefined && Object.keys(others).length === 0

/** Which projects run: the programme's own. */
const ofStatus = (context: Context, status: string | undefined) =>
  context.run(lineOf([`status:${status}`, ...(status === 'ongoing' ? ['in:programme'] : [])]))

/** After a list of somebody's projects, “which projects are running?” asks of those. */
const narrowsList = ({ conversation }: Context, question: string) =>
  /^command:find kind:\S+ .*\b(?:with|led|focus|place|leadkind|over|under):/u.test(
    conversation?.topic ?? '',
  ) && !all.test(question)
const all = wholeWords('kaikki|alla|all|every|hevi|hevin')

/** “Onko meillä Vantaalla hyvinvointihankkeita?”, “Espoon yli miljoonan hankkeet”: those that the city has a part in. */
async function inPlace(
  context: Context,
  chosen: readonly string[],
  { rest, question, isTopic }: { rest: string; question: string; isTopic: boolean },
): Promise<Reply | undefined> {
  const found = localityIn(rest, await context.store.localities.all())
  const city = found?.place.agreement === 'this' ? await cityAt(context, found.place) : undefined
  const words = (found?.rest ?? '').replaceAll(between, ' ').trim()
  if (city && found?.place.kind === 'municipality') {
    if (words !== '' && !(isTopic || (await isTheme(context, words)))) return undefined
    if (words === '' && chosen.every((part) => part.startsWith('status:'))) return undefined
    const there = await context.run([lineOf(chosen), `with:${city.id}`, words].filter(Boolean).join(' '))
    if (there.outcome === 'answered') return there
    const others = await context.run([lineOf(chosen), words].filter(Boolean).join(' '))
    return others.outcome === 'answered'
      ? { ...others, parts: [text(context.t(noneThere(context.t(city.name)))), ...others.parts] }
      : undefined
  }
  if (chosen.every((part) => part.startsWith('status:'))) return undefined
  const row = await organisationCalled(context, rest)
  return row && ofProgrammeFirst(context, lineOf([...chosen, `with:${row.id}`]), question)
}
const between = regexOf(
  String.raw`(?<!\p{L})(?:i|in|at|on|på|of|for|för|city|kaupungin|stad|s)(?!\p{L})|['’]s?`,
  'gi',
)

async function isTheme({ store }: Context, words: string): Promise<boolean> {
  const { about, wants } = read(words, await vocabularyOf(store)).seeker
  return Object.keys({ ...about, ...wants }).length > 0 && words.split(' ').length <= mostThemeWords
}
const mostThemeWords = 2

async function ofBoth(context: Context, question: string): Promise<Reply | undefined> {
  const sides = bothSides(question)
  if (!sides) return undefined
  const [one, other] = await Promise.all(sides.map((side) => organisationCalled(context, side)))
  return one && other && one.id !== other.id
    ? context.run(`find kind:project with:${one.id},${other.id}`)
    : undefined
}

const noneThere = (city: string) => ({
  fi: `${city} ei ole tiedoissani mukana sellaisessa hankkeessa. Muita on:`,
  sv: `${city} är inte med i något sådant projekt enligt mina uppgifter. Andra finns:`,
  en: `By my records ${city} is in no such project. Others are:`,
})
