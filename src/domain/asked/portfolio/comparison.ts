import { regexOf } from '../../regexOf.ts'
import { ordinalsIn, withoutOrdinals } from '../ordinals.ts'

/** What is compared, each side as it was said. */
export type Sides = readonly [one: string, other: string]

const side = String.raw`["“”]?(.+?)["“”]?`
const end = String.raw`\s*[?.!]*$`
const patterns: readonly RegExp[] = [
  regexOf(
    String.raw`(?:mikä|mitä|mikäs|miten)\s+(?:on\s+)?(?:\p{L}+\s+)?ero(?:a|na|tus)?\s+(?:on\s+)?${side}\s+(?:ja|vai|sekä)\s+${side}(?:\s+(?:välillä|on|erona))?${end}`,
    'i',
  ),
  regexOf(
    String.raw`(?:miten|kuinka)\s+${side}\s+(?:ja\s+)?(?:eroaa|eroavat|poikkeaa)\s+${side}(?:\s+toisistaan)?${end}`,
    'i',
  ),
  regexOf(String.raw`ero(?:t|ja)?\s+${side}\s+ja\s+${side}\s+välillä${end}`, 'i'),
  regexOf(String.raw`^${side}\s+ja\s+${side}\s+(?:väli(?:nen|set)\s+)?erot?${end}`, 'i'),
  regexOf(String.raw`(?:vertaa|vertaile)\s+${side}\s+(?:ja|vai|sekä)\s+${side}${end}`, 'i'),
  regexOf(String.raw`(?:vertaa|vertaile)\s+(sitä|tätä|tuota)\s+${side}${end}`, 'i'),
  regexOf(String.raw`^${side}\s+and\s+${side}\s+compared${end}`, 'i'),
  regexOf(
    String.raw`(?:vertailu(?:a|n)?|vertaa|vertaile)\b[^:]*:\s*${side}\s+(?:ja|vai|sekä)\s+${side}${end}`,
    'i',
  ),
  regexOf(String.raw`vertailu(?:a|n)?\s+${side}\s+(?:ja|vai|sekä)\s+${side}${end}`, 'i'),
  regexOf(String.raw`(?:jämförelse(?:n)?|jämför)\b[^:]*:\s*${side}\s+(?:och|med)\s+${side}${end}`, 'i'),
  regexOf(String.raw`jämförelse(?:n)?\s+(?:mellan\s+|av\s+)?${side}\s+(?:och|med)\s+${side}${end}`, 'i'),
  regexOf(String.raw`compar(?:e|ison)\b[^:]*:\s*${side}\s+(?:and|with|to)\s+${side}${end}`, 'i'),
  regexOf(String.raw`how\s+do\s+${side}\s+and\s+${side}\s+compare${end}`, 'i'),
  regexOf(String.raw`how\s+does\s+${side}\s+compare\s+(?:to|with)\s+${side}${end}`, 'i'),
  regexOf(
    String.raw`(?:miten|kuinka)\s+${side}\s+(?:ja\s+)${side}\s+vertautuvat(?:\s+toisiinsa)?${end}`,
    'i',
  ),
  regexOf(
    String.raw`hur\s+(?:står|förhåller)\s+sig\s+${side}\s+(?:mot|till|jämfört med)\s+${side}${end}`,
    'i',
  ),
  regexOf(String.raw`comparison\s+(?:between|of)\s+${side}\s+(?:and|with|to)\s+${side}${end}`, 'i'),
  regexOf(
    String.raw`skillnad(?:en|er|erna)?\s+(?:är\s+det\s+|finns\s+det\s+)?mellan\s+${side}\s+och\s+${side}${end}`,
    'i',
  ),
  regexOf(String.raw`(?:hur|på vilket sätt)\s+skiljer\s+sig\s+${side}\s+från\s+${side}${end}`, 'i'),
  regexOf(String.raw`jämför\s+${side}\s+(?:och|med)\s+${side}${end}`, 'i'),
  regexOf(String.raw`differences?\s+(?:is\s+there\s+)?between\s+${side}\s+and\s+${side}${end}`, 'i'),
  regexOf(String.raw`how\s+(?:does|do|is|are)\s+${side}\s+(?:differ|different)\s+from\s+${side}${end}`, 'i'),
  regexOf(String.raw`compare\s+${side}\s+(?:and|with|to)\s+${side}${end}`, 'i'),
  regexOf(
    String.raw`^${side}\s+(?:vs\.?|versus|kontra|compared (?:to|with)|jämfört med|verrattuna|vastaan)\s+${side}${end}`,
    'i',
  ),
]

/** “EAKR vs ESR”, “what is the difference between a project and a call?”; nothing where nothing is compared. */
export function comparisonIn(text: string): Sides | undefined {
  for (const pattern of patterns) {
    const [, one, other] = pattern.exec(text.trim()) ?? []
    if (one && other) return whole(bare(one), bare(other))
  }
  return undefined
}

const bare = (said: string) =>
  said
    .replace(/^(?:the|a|an|en|ett|den|det|on|är|is)\s+/iu, '')
    .replace(/^(?:ero|erot)\s+/iu, '')
    .trim()

/** “Focus area 1 and 2”: the second is a focus area, too. “The first and the third call”: the first is a call, too. */
function whole(one: string, other: string): Sides {
  const [, kind] = /^(.*\p{L})\s*\d+$/u.exec(one) ?? []
  if (kind && /^\d+$/.test(other)) return [one, `${kind} ${other}`]
  const noun = ordinalsIn(other).length === 1 ? withoutOrdinals(other).trim() : ''
  const isOrdinal = ordinalsIn(one).length === 1 && withoutOrdinals(one).trim() === ''
  return isOrdinal && noun ? [`${one} ${noun}`, other] : [one, other]
}
