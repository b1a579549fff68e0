import { regexOf, wholeWords } from '../../regexOf.ts'

const opening = regexOf(
  String.raw`^\W*(?:no\s+)?(?:entä(?:s|pä)?|mites|miten on|ja|och|men|and|but|what about|how about|hur är det med|hur då med|vad sägs om)(?:\s+(?:sitten|då|then))?(?:\s+what about)?(?!\p{L})\s*`,
  'i',
)
const small = wholeWords(
  String.raw`from|in|of|for|to|the|those|ones|which|what|are|is|i|från|av|för|de|dem|som|är|vilka|då|sitten|then|osalta|kohdalla|osalla|s|n|ssa|sta|hankkeet|hankkeita|hankkeiden|hankkeissa|projekt|projekten|projects?|please|kiitos|tack`,
  'gi',
)
const area = regexOf(
  String.raw`^(?:painopiste\p{L}*|prioritering\p{L}*|fokusområde\p{L}*|focus area|area|focus|teema|tema)?\s*([1-4])$`,
  'i',
)
/** “And the ones in Espoo that have ended?” says more. */
const mostWords = 3

/** “And Espoo?”, “och Esbo då?”, “and focus area 2?”: what is to stand in the place of what was asked of; nothing where more is said. */
export function anotherSaid(text: string): { name: string; area?: string } | undefined {
  const rest = text.replace(opening, '')
  if (rest === text) return undefined
  const name = rest
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replaceAll(small, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (name === '' || name.split(' ').length > mostWords) return undefined
  const [, number] = area.exec(name) ?? []
  return number ? { name, area: number } : { name }
}
