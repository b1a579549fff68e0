import type { Context } from '../../command.ts'
import { gapsAsked } from '../../domain/asked/portfolio/gapsAsked.ts'
import {
  areaNumberIn,
  asksForOverview,
  asksForPortfolioNow,
  asksWhichCalls,
  asksWhyNone,
  holdsNone,
} from '../../domain/asked/portfolio/portfolioAsked.ts'
import { areaCarriedOn } from '../../domain/carriedOn/ofStatement/areaCarriedOn.ts'
import { anyForm } from '../../domain/recordKinds.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { countByGroup, gapsTold } from '../../presentation/counts/byGroup.ts'
import { startedByCalls } from '../../presentation/counts/startedByCalls.ts'
import { note, type Reply, text } from '../../reply.ts'
import { countsIn, onTopic } from '../../topic.ts'
import { areaOfTheme } from '../facts/areaOfTheme.ts'
import { entityCalled, themeSaid } from './entities.ts'
import { callsOfArea, reasonOfGap } from './reasonOfGap.ts'

/** “Where are the gaps?”, “missä on aukkoja?” of the portfolio, by name or after it was spoken of; how it looks now; why there is none. */
export async function gapsInPortfolio(context: Context, question: string): Promise<Reply | undefined> {
  if (asksForOverview(question)) return context.run('project')
  if (asksForPortfolioNow(question)) return countByGroup(context, { by: 'area', of: 'each', running: false })
  const isCounted = countsIn(context.conversation?.topic)?.by === 'area'
  if (asksWhyNone(question, isCounted) && (speaksOfPortfolio(context) || saysProjects.test(question)))
    return (await reasonOfGap(context, question)) ?? listOfArea(context, question)
  if (isCounted && asksWhichCalls(question)) return callsOfArea(context, question)
  const held = isCounted && holdsNone(question) ? listOfArea(context, question) : undefined
  if (held) return held
  const area = isCounted ? await areaOfGap(context, question) : undefined
  if (area) return projectsOfArea(context, area)
  const gaps = gapsAsked(question)
  if (!gaps || !(gaps.isNamed || speaksOfPortfolio(context))) return undefined
  const told = await gapsTold(context)
  return gaps.isOfNeed ? { ...told, parts: [...told.parts, note(context.t(notWeighed))] } : told
}

/** Somebody holds an area to have none that has some: those. */
function listOfArea(context: Context, question: string): Promise<Reply> | undefined {
  const area = areaNumberIn(question)
  return area === undefined ? undefined : projectsOfArea(context, area)
}

/** “Och inom lärande?”, “entä painopisteessä 3?” after the projects were counted by area. */
async function areaOfGap(context: Context, question: string): Promise<string | undefined> {
  const said = areaCarriedOn(question)
  if (said === undefined) return undefined
  if ('number' in said) return said.number
  // “And Espoo?”, “and the budgets?” name no theme.
  const isTheme =
    (await themeSaid(context, said.theme.split(' '))) && !(await entityCalled(context, said.theme))
  return isTheme ? (await areaOfTheme(context, said.theme))?.id : undefined
}

/** HEVi's own of an area; where it has none, that is said before the others. */
async function projectsOfArea(context: Context, area: string): Promise<Reply> {
  const own = await context.run(`find kind:project focus:${area} in:programme`)
  if (own.outcome === 'answered') return own
  const others = await context.run(`find kind:project focus:${area}`)
  return {
    ...others,
    topic: 'counts:area',
    parts: [
      text(context.t(noneOwn)),
      ...(await startedByCalls(context)).map((one) => note(one)),
      ...others.parts,
    ],
  }
}

const saysProjects = wholeWords(`(?:hevi)?(?:${anyForm.project})`)

/** What was last shown are the projects, how many there are, or what the portfolio is. */
const speaksOfPortfolio = ({ conversation }: Context) => ofPortfolio(conversation?.topic)
const ofPortfolio = onTopic({
  command: '(?:project|focus|find kind:project).*',
  counts: '.*',
  focus: '.*',
  card: '[a-z-]*portfolio.*',
})

const noneOwn = {
  fi: 'Tässä painopisteessä ei ole tiedossani yhtään HEVi-hanketta. Muita on:',
  sv: 'Inom den här prioriteringen känner jag inte till något HEVi-projekt. Andra finns:',
  en: 'I know of no HEVi project in this focus area. Others are:',
}

const notWeighed = {
  fi: 'Lähteeni eivät arvioi, missä uusia hankkeita tarvittaisiin eniten.',
  sv: 'Mina källor bedömer inte var nya projekt skulle behövas mest.',
  en: 'My sources do not weigh where new projects are needed most.',
}
