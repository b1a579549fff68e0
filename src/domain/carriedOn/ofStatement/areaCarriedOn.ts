import { regexOf } from '../../regexOf.ts'
import { otherThemeSaid } from '../corrections/otherTheme.ts'

const opening = String.raw`^\W*(?:ja|entä|entäs|mites|och|and|hur är det med|hur är det|what about|how about)(?: (?:i|inom|in|on))?\s+`
const byNumber = regexOf(
  String.raw`${opening}(?:(?:painopiste|prioritering|prioritet|fokusområde|(?:focus )?area)\p{L}*\s+([1-4])|([1-4])[.:]?\s*(?:painopist\p{L}*|prioritering\p{L}*|(?:focus )?area)?|(ykkös|kakkos|kolmos|nelos)(?:painopist\p{L}*|een|essa|essä|esta|estä|en)|(ensimmäise|toise|kolmanne|neljänne)\p{L}* painopist\p{L}*|(?:den )?(första|andra|tredje|fjärde) prioritering\p{L}*|(?:the )?(first|second|third|fourth) (?:focus )?area)\W*(?:då|sitten|then)?\W*$`,
  'i',
)
const numbers = [
  ['ykkös', 'ensimmäise', 'första', 'first'],
  ['kakkos', 'toise', 'andra', 'second'],
  ['kolmos', 'kolmanne', 'tredje', 'third'],
  ['nelos', 'neljänne', 'fjärde', 'fourth'],
]

/** “Entä kakkospainopisteessä?”, “och inom lärande?”: the focus area that a few words name, or the theme by which it is found. */
export function areaCarriedOn(text: string): { number: string } | { theme: string } | undefined {
  const said = byNumber.exec(text)?.slice(1).find(Boolean)?.toLowerCase()
  if (said) {
    const at = numbers.findIndex((words) => words.includes(said))
    return { number: at < 0 ? said : String(at + 1) }
  }
  const theme = otherThemeSaid(text)
  return theme === undefined ? undefined : { theme }
}
