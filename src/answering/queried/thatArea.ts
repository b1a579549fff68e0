import type { Context } from '../../command.ts'
import { wordsOf } from '../../domain/carriedOn/partners.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { areaOfTheme } from '../facts/areaOfTheme.ts'
import { areaLastShown } from './listFor.ts'

const thatArea = wholeWords(
  String.raw`(?:siinä|sillä|tässä|samassa|siihen) (?:painopistee\p{L}+|painopistealuee\p{L}+)|(?:i|inom) (?:den|det|samma|den här|det här) (?:prioritering(?:en)?|fokusområdet?)|in (?:that|this|the same) (?:focus )?(?:area|priority)`,
)

/** “Mitä hankkeita siinä painopisteessä on?” after a card of an area or what fits somebody: with the number of that area. */
export async function withThatArea(context: Context, question: string): Promise<string> {
  if (!thatArea.test(question)) return question
  const [, matched] = /^command:(match .+)$/u.exec(context.conversation?.topic ?? '') ?? []
  const area =
    (await areaLastShown(context)) ??
    (matched === undefined ? undefined : (await areaOfTheme(context, wordsOf(matched)))?.id)
  if (!area) return question
  const named = { fi: `painopisteessä ${area}`, sv: `inom prioritering ${area}`, en: `in focus area ${area}` }
  return question.replace(thatArea, context.t(named))
}
