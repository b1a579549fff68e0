import type { Context } from '../../command.ts'
import { gapsAsked } from '../../domain/asked/gapsAsked.ts'
import { gapsTold } from '../../presentation/countsOf.ts'
import type { Reply } from '../../reply.ts'

/** “Where are the gaps?”, “missä on aukkoja?” of the portfolio, by name or after it was spoken of. */
export async function gapsInPortfolio(context: Context, question: string): Promise<Reply | undefined> {
  const gaps = gapsAsked(question)
  return gaps && (gaps.isNamed || speaksOfPortfolio(context)) ? gapsTold(context) : undefined
}

/** What was last shown are the projects, how many there are, or what the portfolio is. */
const speaksOfPortfolio = ({ conversation }: Context) =>
  /^(?:command:(?:project|focus|find kind:project)|counts:|focus:|card:[a-z-]*portfolio)/u.test(
    conversation?.topic ?? '',
  )
