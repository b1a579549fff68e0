import { wordCount } from '../../text.ts'
import { regexOf } from '../regexOf.ts'
import { isOpen } from '../said/asking.ts'
import { beginning } from '../said/beginning.ts'
import { tagged } from './presumed.ts'

/** “But my colleague said”, “luulin että”, “jag läste att”. */
const heard = [
  String.raw`(?:(?:minä|mä|me) )?(?:luulin|luulimme|kuulin|kuulimme|luin|ymmärsin|olen kuullut|oon kuullut|muistelin)(?: jostain| netistä| lehdestä)?[,]?(?: että| et)?`,
  String.raw`(?:\p{L}+ ){0,3}(?:sano|sanoi|sanoit|sanoitte|kirjoitit|kirjoititte|kerroit|kerroitte|väitit|väititte|sanoo|sanottiin|väitti|väitettiin|kerrottiin|väittivät|kertoi)[,]?(?: mulle| minulle| meille)? (?:että|et)`,
  String.raw`(?:(?:jag|vi) )?(?:trodde|läste|hörde|tänkte|har hört|har läst|förstod)(?: nånstans| någonstans| i tidningen)?(?: att)?`,
  String.raw`(?:\p{L}+ ){0,3}(?:sa|sade|säger|skrev|skriver|berättade|påstod|påstår)(?: de| dom)?(?: till mig| till oss)?(?: att)`,
  String.raw`(?:(?:i|we) (?:thought|was told|were told|understood|believed|have heard|have read|read)|(?:(?:i|we) )?heard)(?: somewhere| online)?(?: that)?`,
  String.raw`(?:\p{L}+ ){0,3}(?:said|says|wrote|told me|told us|claims|claimed)(?: that)?`,
].join('|')
const doubts = regexOf(String.raw`${beginning}(?:${heard})\s+(.+)$`, 'i')

/** “Oikeesti? Luulin että yritykset saa rahaa”, “but my colleague said startups get it”: what somebody has heard to be so; nothing where no doubt is spoken. */
export function claimDoubted(text: string): string | undefined {
  const [, claim] = wordCount(text) <= 16 ? (doubts.exec(text.trim()) ?? []) : []
  const plain = claim && (tagged.exec(claim)?.[1] ?? claim)
  if (!plain?.includes('?')) return plain
  const told = asksAtEnd.exec(plain)?.[1]
  return told && !isOpen(told) ? told : undefined
}
/** “But I heard companies get 60 %?” */
const asksAtEnd = /^([^?]+)\?+\s*$/u
