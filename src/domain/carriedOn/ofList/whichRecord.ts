import { ordinalsIn, withoutOrdinals } from '../../asked/ordinals.ts'
import { factAsked } from '../../recordFact/factAsked.ts'
import type { FactKind } from '../../recordFact/kinds.ts'
import { pointsAtRecord } from '../../recordFact/pointsAtRecord.ts'
import { wholeWords } from '../../regexOf.ts'

/** Of statements and terms nobody asks these. */
const ofNth: ReadonlySet<FactKind> = new Set(['lead', 'partners', 'budget', 'end', 'start', 'join'])
const ofIt: ReadonlySet<FactKind> = new Set(['lead', 'budget', 'received', 'contact'])

/** What a question asks of a project, where it speaks of nothing else. */
function kindsOf(text: string): readonly FactKind[] {
  const asked = factAsked(text, 'project')
  return asked?.rest === '' ? asked.kinds : []
}

/** “Kuka vetää tokaa?”: a fact of one project, by its place in a list, and nothing else. */
export const asksOfNth = (text: string): boolean =>
  ordinalsIn(text).length === 1 && kindsOf(withoutOrdinals(text)).some((kind) => ofNth.has(kind))

/** “Vilka partner har den, och när slutar den?”: the agreement has an end, too, but no partners. */
export function asksPartnersAndTime(text: string): boolean {
  const kinds = kindsOf(text)
  return kinds.includes('partners') && (kinds.includes('end') || kinds.includes('start'))
}

/** “Paljonko sillä oli rahaa?”, “is it still running?”: of the agreement, “it” is asked otherwise. */
export function asksOfIt(text: string): boolean {
  if ((!pointsAtRecord(text) && !swedish.test(text)) || whole.test(text)) return false
  const [first] = kindsOf(text)
  return first !== undefined && (ofIt.has(first) || running.test(text))
}
const swedish = wholeWords('det|den')
const running = wholeWords('käynnissä|pågår|igång|running|ongoing|under way|underway|going')
/** “How much money is there in it?” is of the whole. */
const whole = wholeWords(
  String.raw`tässä|täällä|siinä|siin|siihen|tähän|here|there|in it|i det|i den|här|där|maksa\p{L}*|kostar|costs?|yhteensä|total|totalt|sammanlagt|all|kaikkiaan`,
)
