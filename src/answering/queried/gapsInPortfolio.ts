import type { Context } from '../../command.ts'
import { gapsAsked } from '../../domain/asked/gapsAsked.ts'
import { asksForOverview, asksForPortfolioNow, asksWhyNone } from '../../domain/asked/portfolioAsked.ts'
import { areaCarriedOn } from '../../domain/carriedOn/areaCarriedOn.ts'
import { countByGroup, gapsTold } from '../../presentation/counts/byGroup.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import { note, type Reply, text } from '../../reply.ts'
import { areaOfTheme } from '../facts/areaOfTheme.ts'
import { entityCalled, themeSaid } from './entities.ts'

/** “Where are the gaps?”, “missä on aukkoja?” of the portfolio, by name or after it was spoken of; how it looks now; why there is none. */
export async function gapsInPortfolio(context: Context, question: string): Promise<Reply | undefined> {
  if (asksForOverview(question)) return context.run('project')
  if (asksForPortfolioNow(question)) return countByGroup(context, { by: 'area', of: 'each', running: false })
  if (context.conversation?.topic?.startsWith('counts:area') && asksWhyNone(question))
    return reasonOfGap(context)
  const area = await areaOfGap(context, question)
  if (area) return projectsOfArea(context, area)
  const gaps = gapsAsked(question)
  if (!gaps || !(gaps.isNamed || speaksOfPortfolio(context))) return undefined
  const told = await gapsTold(context)
  return gaps.isOfNeed ? { ...told, parts: [...told.parts, note(context.t(notWeighed))] } : told
}

/** “Och inom lärande?”, “entä painopisteessä 3?” after the projects were counted by area. */
async function areaOfGap(context: Context, question: string): Promise<string | undefined> {
  if (!context.conversation?.topic?.startsWith('counts:area')) return undefined
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
  return { ...others, topic: 'counts:area', parts: [text(context.t(noneOwn)), ...others.parts] }
}

/** What was last shown are the projects, how many there are, or what the portfolio is. */
const speaksOfPortfolio = ({ conversation }: Context) =>
  /^(?:command:(?:project|focus|find kind:project)|counts:|focus:|card:[a-z-]*portfolio)/u.test(
    conversation?.topic ?? '',
  )

/** Not all projects of the first call are known, so that nobody can say by the records why an area has none. */
async function reasonOfGap(context: Context): Promise<Reply | undefined> {
  const row = await context.store.calls.get('hevi-call-1-2022')
  if (!row) return undefined
  const told = await ofRecord(context, { kind: 'call', row }, [text(context.t(unknown))])
  return { ...told, outcome: 'unknown', topic: 'counts:area' }
}

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

const unknown = {
  fi: 'Syytä en tiedä, eikä luku välttämättä ole koko totuus: ensimmäisestä hausta käynnistyi seitsemän hanketta, joista kaikkia ei ole tiedoissani.',
  sv: 'Orsaken vet jag inte, och siffran är kanske inte hela sanningen: sju projekt startade efter den första omgången, och alla finns inte i mina uppgifter.',
  en: 'I do not know the reason, and the figure may not be the whole truth: seven projects started from the first call, and not all of them are in my records.',
}
