import { wordCount } from '../../../text.ts'
import { regexOf } from '../../regexOf.ts'
import { beginning } from '../../said/beginning.ts'

const ways = [
  String.raw`(?:kerro(?:tko|isitko)?(?: (?:mulle|minulle|vähän|lisää|enemmän))*(?: (?:siitä|tosta|tuosta))?|mikä(?:s)? (?:on |oli )?(?:se|toi|tuo)|entä se|avaa se) (.+?)(?:[ -]?(?:juttu|juttuu|jutusta|hanke|hankkeesta|projekti|projektista|homma|hommasta))?`,
  String.raw`(?:berätta(?: (?:mer|lite|mera))*(?: om)?|vad är|och|öppna) (?:den|det)(?: där)? (?:om |med |som (?:gäller|handlar om) )?(.+?)(?:[ -]?projektet)?`,
  String.raw`(?:tell (?:me|us)(?: (?:some|a bit|a little|more))*(?: about)?|more about|what is|what about|and|open|show me) the (?:one (?:about|on|with) (.+?)|(.+?) (?:one|project))`,
]
const way = regexOf(String.raw`${beginning}(?:${ways.join('|')})[^\p{L}\p{N}]*$`, 'i')

/** “Tell me more about the drone one”, “kerro siitä droonihankkeesta”: what one of a list is about. */
export function themeOfOne(text: string): string | undefined {
  const said = way
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined)
    ?.trim()
  return said && wordCount(said) <= 3 ? said : undefined
}
