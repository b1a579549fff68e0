import { regexOf } from '../regexOf.ts'

const compound = regexOf(
  String.raw`(?<![\p{L}-])(\p{L}[\p{L}\d]+?)-?((?:kumppan|partner[ei])\p{L}*|partner[ns]?)(?!\p{L})`,
  'i',
)

/** “Dronekumppania”, “AI-kumppani”, “drönarpartner”: what the partner is for, and the text with the two words apart. */
export function partnerOf(text: string): { what: string; apart: string } | undefined {
  const [word, what, partner] = compound.exec(text) ?? []
  return word && what && partner ? { what, apart: text.replace(word, `${what} ${partner}`) } : undefined
}
