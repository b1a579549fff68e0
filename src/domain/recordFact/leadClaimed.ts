import { claimDoubted } from '../asker/doubted.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { restOf } from './factAsked.ts'
import { people } from './people.ts'
import { ways } from './ways.ts'

const polar = regexOf(
  String.raw`^\W*(?:(?:mutta|mut|siis|no|men|but|so|and|ja|och)\s+)?(?:eikö|eiks|eikös|onko|onks|oliko|johtaako|johtiko|johtaaks|vetääkö|vetikö|vetääks|koordinoiko|leds|leddes|leder|ledde|drivs|drevs|är|var|isn['’]?t|wasn['’]?t|is|was|does|did|doesn['’]?t|didn['’]?t)(?!\p{L})`,
  'i',
)
const asksWhom = wholeWords('kuka|ketkä|kenen|mikä|mitkä|vem|vems|vilka|vilken|who|whose|which|what')
const besideName = ways(
  'eikö, eiks, eikös, onks, johdettu, johtama*, vetämä*, luul*, kuul*, ymmärs*, ajattel*',
  'inte, trodde, tänkte, hörde, läste, leddes, leda, vara, ha',
  'isn, wasn, doesn, didn, t, thought, heard, understood, was told, read',
)
const mostWords = 10

/** “Eikö sitä johtanut Helsinki?”, “leds det av Esbo?”, “I thought it was led by Forum Virium”: who is said to lead it; nothing where it is asked who does. */
export function leadClaimed(text: string): string | undefined {
  const isClaim = polar.test(text) || claimDoubted(text) !== undefined
  if (!isClaim || text.split(/\s+/u).length > mostWords || asksWhom.test(text)) return undefined
  if (text.search(people.lead) < 0) return undefined
  const name = restOf(text, 'project', [people.lead, besideName])
  return name === '' ? undefined : name
}
