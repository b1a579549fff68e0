import { wordCount } from '../../../text.ts'
import { regexOf } from '../../regexOf.ts'

const it =
  'siinä|siin|siihen|haussa|hakuun|tässä|siellä|mukana|den|det|omgången|utlysningen|i den|i det|i omgången|i utlysningen|it|the call|that|that call|that one|in it|in the call|in that'
const ways = [
  String.raw`(?:oliko|olik|olks|oliks|kuuluiko|sisältyikö|koskiko|onko|kattoiko) (?:(?:se|${it}|myös|haku) )*(.+?)(?: (?:siihen|siinä|hakuun|haussa|mukana|myös))*`,
  String.raw`(?:ingick|ingår|omfattade|gällde|täckte|var|fanns) (?:(?:${it}|också|även) )*(.+?)(?: (?:med|också|ingå|i (?:den|det|omgången|utlysningen)))*`,
  String.raw`(?:did|does) (?:it|the call|that call|that one|that) (?:also )?(?:include|cover|have)(?: also)? (.+?)(?: in it| too| as well)*`,
  String.raw`(?:was|were|is) (.+?) (?:(?:also )?(?:included|covered|in it|part of it|in the call|in that|in that one|in(?: the)?|one of (?:the )?(?:areas|themes)))(?: too| as well| in it)*`,
]
const asks = ways.map((way) =>
  regexOf(String.raw`^\W*(?:(?:ja|no|och|men|and|but|so|entä) )*${way}[\s?!.]*$`, 'i'),
)

/** “Oliko siinä kiertotalous mukana?”, “did it include circular economy?”: the thing, said of a call; nothing where no such thing is asked. */
export function coverageAsked(text: string): string | undefined {
  const thing = asks.map((way) => way.exec(text)?.[1]).find((one) => one !== undefined)
  return thing && wordCount(thing) <= 4 ? thing : undefined
}
