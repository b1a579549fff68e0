import type { Context } from '../../command.ts'
import { wordsOf } from '../../domain/carriedOn/ofBodies/partners.ts'
import { selectionOf } from '../../domain/query/selection.ts'
import { regexOf, wholeWords } from '../../domain/regexOf.ts'
import { countsIn, lineIn, onTopic } from '../../topic.ts'
import { areaOfTheme } from '../facts/areaOfTheme.ts'
import { areaLastShown } from './listFor.ts'

const thatArea = wholeWords(
  String.raw`(?:siinä|sillä|tässä|samassa|siihen) (?:painopistee\p{L}+|painopistealuee\p{L}+)|(?:i|inom) (?:den|det|samma|den här|det här) (?:prioritering(?:en)?|fokusområdet?)|in (?:that|this|the same) (?:focus )?(?:area|priority)`,
)

const areasTold = onTopic({ card: 'four-focus-areas', command: 'focus', counts: 'area.*' })
const named = (area: string) => ({
  fi: `painopisteen ${area}`,
  sv: `inom prioritering ${area}`,
  en: `in focus area ${area}`,
})

/** “Näytä ykkösen hankkeet”, “the first one's projects” after the areas: of which of them. */
function ofNumbered({ conversation, locale, t }: Context, question: string): string {
  const [said] = numbered.exec(question) ?? []
  if (!said || !areasTold(conversation?.topic) || !saysProjects.test(question)) return question
  const at = places.findIndex((place) => place.test(said))
  const place = t(named(String(at + 1)))
  return locale === 'fi' ? question.replace(said, place) : `${question.replace(said, ' ')} ${place}`
}
const places = [
  String.raw`ykkö|ensimmäi|ekan|ekas|ettan|första|first|number one`,
  String.raw`kakko|toise|tokan|tokas|tvåan|andra|second|number two`,
  String.raw`kolmo|kolmann|trean|tredje|third|number three`,
  String.raw`nelo|neljän|fyran|fjärde|fourth|number four`,
].map((one) => regexOf(one, 'i'))
const numbered = wholeWords(
  String.raw`(?:ykkö|kakko|kolmo|nelo)(?:s\p{L}+)|(?:ensimmäisen|ensimmäisessä|ekan|ekassa|toisen|toisessa|tokan|tokassa|kolmannen|kolmannessa|neljännen|neljännessä)|(?:i |för |på |inom )?(?:ettans?|tvåans?|treans?|fyrans?|(?:den |det )(?:första|andra|tredje|fjärde))|(?:in |of |for )?(?:the (?:first|second|third|fourth)(?: one)?|number (?:one|two|three|four))(?:['’]s)?`,
)
const saysProjects = wholeWords(String.raw`(?:hevi-?)?(?:hank(?:e|ke)\p{L}*|projekt\p{L}*|projects?)`)

/** “The 14 others in area 1”, “ne muut” after HEVi's projects and others were counted, or after the others. */
function asOutsiders({ conversation, t }: Context, question: string): string {
  const { topic } = conversation ?? {}
  const isOfThem = countsIn(topic)?.by === 'area' || selectionOf(topic ?? '')?.in === 'outside'
  return isOfThem && !saysHevi.test(question) ? question.replace(others, t(outsiders)) : question
}
const some = String.raw`(?:\d+|kaksi|kolme|neljä|viisi|kuusi|seitsemän|två|tre|fyra|fem|sex|sju|two|three|four|five|six|seven)`
const others = wholeWords(
  String.raw`(?:ne |nuo |noi )?(?:${some} )?(?:muut|muuta|muita)(?: ${some})?(?: (?:hankkeet|hanketta|hankkeita|projektit|projektia))?|(?:de |dom )?(?:${some} )?(?:andra|övriga)(?: ${some})?(?: projekten?)?|(?:the )?(?:${some} )?(?:others|other (?:${some} )?(?:projects|ones))`,
)
const saysHevi = /hevi/iu
const outsiders = {
  fi: 'hankkeet HEVin ulkopuolella',
  sv: 'projekten utanför HEVi',
  en: 'projects outside HEVi',
}

/** “Mitä hankkeita siinä painopisteessä on?” after a card of an area or what fits somebody: with the number of that area. */
export async function withThatArea(context: Context, typed: string): Promise<string> {
  const question = asOutsiders(context, typed)
  if (!thatArea.test(question)) return ofNumbered(context, question)
  const matched = lineIn(context.conversation?.topic, 'match')
  const area =
    (await areaLastShown(context)) ??
    selectionOf(context.conversation?.topic ?? '')?.focus ??
    (matched === undefined ? undefined : (await areaOfTheme(context, wordsOf(matched)))?.id)
  if (!area) return question
  return question.replace(thatArea, context.t({ ...named(area), fi: `painopisteessä ${area}` }))
}
