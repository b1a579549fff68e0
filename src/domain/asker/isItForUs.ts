import { regexOf } from '../regexOf.ts'
import { sideNamed } from './askerSide.ts'

const forUs = regexOf(
  String.raw`^\W*(?:(?:hei|moi|hej|hi|hello)[,!.]?\s+)?(?:${[
    String.raw`(?:onko|onks|sopiiko|sopisiko|olisiko|oisko)(?: tämä| tää| se| tästä| ohjelma| hevi)?(?: jotain| mitään)? (?:meille|mulle|minulle|meitä varten)`,
    String.raw`(?:är|passar|vore|skulle)(?: det här| det| detta| programmet| hevi)?(?: vara)?(?: något| nåt)? ?(?:för oss|för mig|åt oss|oss)`,
    String.raw`(?:is|would) (?:this|it|hevi|the programme)(?: be)?(?: something| anything| right)? for (?:us|me)`,
  ].join('|')})\W*$`,
  'i',
)
/** “We are a small firm, is this for us?” */
export const endsWithForUs = (text: string): boolean =>
  forUs.test(text.split(/[.!?,–-]\s+|(?<=\p{L})\s+(?=on(?:ko|ks)\s)/u).at(-1) ?? '')
const between = /(?<=[.!?])\s+|\s+[–-]\s+/u

/** “Is this for us? We are an IT firm of ten.”: what they tell of themselves; nothing where anything else is asked, or nothing told. */
export function tellsForWhom(text: string): string | undefined {
  const parts = text.split(between)
  const told = parts.filter((part) => !forUs.test(part))
  const isAsked = told.length < parts.length && told.every((part) => !part.includes('?'))
  const who = told.join(' ')
  return isAsked && sideNamed(who) ? who : undefined
}
