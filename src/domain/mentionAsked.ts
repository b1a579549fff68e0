import { longestName } from './search/longestName.ts'
import { wholeWords } from './wholeWords.ts'

/** What people look for in the agreement: the words for it, the usual one first, and the sections that name it. */
export interface Mention {
  fi: readonly string[]
  sv: readonly string[]
  en: readonly string[]
  sections: readonly string[]
}

const naming = wholeWords(
  [
    String.raw`maini(?:taan|taanko|tse|tseeko|taa|ttu|ttuna|nta|ntaa|ttava)|nimetäänkö|nimetään|nimeltä|esiintyy|esiintyykö|puhutaan|puhutaanko|puhuu|puhuuko|sanotaan|sanotaanko|sanoo|sanooko|kerrotaanko|kerrotaan|käsitellään|käsitelläänkö|huomioidaanko|huomioidaan|löytyy|löytyykö`,
    String.raw`(?:om)?nämn\p{L}*|omtal\p{L}*|talas|tas upp|behandlas|står|säger|sägs|skriver|finns|förekommer|beaktas|tar upp`,
    String.raw`mention\p{L}*|names?|named|says?|said|talks?|talked|appears?|refers?|referred|covers?|covered|addressed?|addresses|feature[sd]?`,
  ].join('|'),
  'giu',
)
const role = wholeWords(
  String.raw`rooli\p{L}*|asema|osuus|mukana|kuuluuko|kuuluu|osana|osa|roll\p{L}*|med|ingår|hör|roles?|included|in|part|involved`,
  'giu',
)
const small = wholeWords(
  [
    String.raw`sopimu\p{L}*|ekosysteemisopimu\p{L}*|hevi\p{L}*|ohjelma\p{L}*|teksti\p{L}*|liite|liitteessä|missä|missään|missä yhteydessä|mitä|mitään|mikä|jotain|jossain|jotakin|onko|onks|on|ei|eikö|entä|entäs|siinä|tässä|täällä|siis|lainkaan|ollenkaan|edes|myös|sana|sanaa|sanallakaan|kohta|kohdassa|suoraan|ihan|erikseen|ja|no|tää|tämä|tähän`,
    String.raw`avtal\p{L}*|ekosystemavtal\p{L}*|program\p{L}*|text\p{L}*|bilag\p{L}*|någonstans|nånstans|nånting|någonting|något|nåt|ngt|vad|var|var nånstans|är|det|den|där|här|om|i|på|av|till|och|alls|ens|också|ordet|punkt\p{L}*|då|en|ett|finns|med namn|vid namn`,
    String.raw`agreement|ecosystem|programme|program|document|deal|annex\p{L}*|anywhere|somewhere|anything|something|what|where|which|is|are|was|were|does|do|did|has|have|it|its|this|that|the|there|an?|about|on|of|to|at|and|by|any|even|also|all|word|section|please|role|explicitly|specifically`,
    String.raw`\p{L}`,
  ].join('|'),
  'giu',
)

export interface MentionAsked<One> {
  mention: One
  /** “Is it mentioned?”, not only the word itself or what its role is. */
  whether: boolean
}

/** “Does the agreement mention AI?”, “kvantti?”, “vilken roll har turismen?”: asks of one thing whether it is there, and nothing else. */
export function mentionAsked<One extends Mention>(
  text: string,
  mentions: readonly One[],
): MentionAsked<One> | undefined {
  const named = longestName(text, mentions, ({ fi, sv, en }) => [...fi, ...sv, ...en], isWord)
  return named && asksOnly(named.rest)
    ? { mention: named.found, whether: text.search(naming) >= 0 }
    : undefined
}

/** Besides a name: asks whether it is there, or what its role is. */
export const asksOfMention = (rest: string): boolean =>
  asksOnly(rest) && (rest.search(naming) >= 0 || rest.search(role) >= 0)

const asksOnly = (rest: string) =>
  !/[\p{L}\p{N}]/u.test([naming, role, small].reduce((left, words) => left.replaceAll(words, ' '), rest))

/** “Tekoälyhanke” asks for a project, “AI company” is who asks. */
const isWord = ({ typed }: { typed: string }) =>
  !/.(hanke|hankk|haku|projekt|project|yrity|firma|startup|företag|bolag)/iu.test(typed)
