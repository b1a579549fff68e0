import type { Context } from '../../command.ts'
import { gapsAsked } from '../../domain/asked/gapsAsked.ts'
import { asksForOverview, asksForPortfolioNow, asksWhyNone } from '../../domain/asked/portfolioAsked.ts'
import { countByGroup, gapsTold } from '../../presentation/counts/byGroup.ts'
import { ofRecord } from '../../presentation/records/ofRecord.ts'
import { note, type Reply, text } from '../../reply.ts'

/** “Where are the gaps?”, “missä on aukkoja?” of the portfolio, by name or after it was spoken of; how it looks now; why there is none. */
export async function gapsInPortfolio(context: Context, question: string): Promise<Reply | undefined> {
  if (asksForOverview(question)) return context.run('project')
  if (asksForPortfolioNow(question)) return countByGroup(context, { by: 'area', of: 'each', running: false })
  if (context.conversation?.topic?.startsWith('counts:area') && asksWhyNone(question))
    return reasonOfGap(context)
  const gaps = gapsAsked(question)
  if (!gaps || !(gaps.isNamed || speaksOfPortfolio(context))) return undefined
  const told = await gapsTold(context)
  return gaps.isOfNeed ? { ...told, parts: [...told.parts, note(context.t(notWeighed))] } : told
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

const notWeighed = {
  fi: 'Lähteeni eivät arvioi, missä uusia hankkeita tarvittaisiin eniten.',
  sv: 'Mina källor bedömer inte var nya projekt skulle behövas mest.',
  en: 'My sources do not weigh where new projects are needed most.',
}

const unknown = {
  fi: 'Syytä en tiedä, eikä luku välttämättä ole koko totuus: ensimmäisestä hausta käynnistyi seitsemän hanketta, joista kaikkia ei ole tiedoissani.',
  sv: 'Orsaken vet jag inte, och siffran är kanske inte hela sanningen: sju projekt startade efter den första omgången, och alla finns inte i mina uppgifter.',
  en: 'I do not know the reason, and the figure may not be the whole truth: seven projects started from the first call, and not all of them are on my records.',
}
