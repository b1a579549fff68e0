import { wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'
import { endingOf } from '../../search/inflected.ts'
import { type Fit, longestName } from '../../search/longestName.ts'
import { fold } from '../../search/normalise.ts'

/**
 * What people look for in the agreement: the words for it, and the sections that name it. `lääkkee*` is another stem of the
 * word before it.
 */
export interface Mention {
  fi: readonly string[]
  sv: readonly string[]
  en: readonly string[]
  sections: readonly string[]
}

const naming = wholeWords(
  [
    String.raw`maini\p{L}+|nimetään\p{L}*|nimeltä|esiinty\p{L}+|puhe\p{L}*|puhut\p{L}+|puhuu\p{L}*|sanot\p{L}+|sanoo\p{L}*|kerrot\p{L}+|käsitel\p{L}+|huomioi\p{L}+|löyty\p{L}+`,
    String.raw`(?:om)?nämn\p{L}*|omtal\p{L}*|talas|tas upp|behandlas|står|säger|sägs|skriver|finns|förekommer|beaktas|tar upp`,
    String.raw`mention\p{L}*|named|says?|said|talks?|talked|appears?|refers?|referred|covers?|covered|addressed?|addresses|features?|featured`,
  ].join('|'),
  'gi',
)
const belonging = wholeWords(
  String.raw`mukana|kuulu\p{L}*|osana|osa|med|ingår|hör|included|in|part|involved|fits?`,
  'gi',
)
const role = wholeWords(String.raw`rooli\p{L}*|asema|osuus|roll\p{L}*|roles?`, 'gi')
const defining = wholeWords(
  String.raw`mikä|mikäs|mitä on|mitä tarkoittaa|vad är|vad betyder|what is|what are|what s|what does`,
)
const small = wholeWords(
  [
    String.raw`sopimu\p{L}*|ekosysteemisopimu\p{L}*|hevi\p{L}*|ohjelma\p{L}*|teksti\p{L}*|liite|liitteessä|missä|missään|yhteydessä|mitä|mitään|mikä|jotain|jossain|jotakin|onko\p{L}*|onks|on|ei|eikö|vai|entä|entäs|siinä|tässä|täällä|siis|lainkaan|ollenkaan|edes|myös|sana|sanaa|sanallakaan|kohta|kohdassa|suoraan|ihan|erikseen|ja|tai|sekä|kumpikaan|toiminta|toimintaa|malli|mallia|no|tää|tämä|tähän|siihen|ne|nää|nämä|se|painopiste\p{L}*|mites`,
    String.raw`avtal\p{L}*|ekosystemavtal\p{L}*|program\p{L}*|text\p{L}*|bilag\p{L}*|någonstans|nånstans|nånting|någonting|något|nåt|ngt|vad|var|är|det|den|där|här|om|i|på|av|till|och|alls|ens|också|ordet|punkt\p{L}*|då|en|ett|hit|dit|de|dom|prioritering\p{L}*|med namn|vid namn|eller|inte|någotdera|verksamhet|verksamheten|modell|modellen`,
    String.raw`agreement|ecosystem|programme|program|document|deal|annex\p{L}*|anywhere|somewhere|anything|something|what|where|which|is|are|was|were|does|do|did|doesn|isn|not|or|has|have|it|its|this|that|they|focus areas?|here|the|there|an?|about|on|of|to|at|and|by|any|even|also|all|word|section|please|explicitly|specifically|either|both|activit\p{L}+|models?`,
    String.raw`\p{L}`,
  ].join('|'),
  'gi',
)

export interface MentionAsked<One> {
  mention: One
  /** The word that was asked about. */
  word: string
  /** “Is it mentioned?”, not only the word itself or what its role is. */
  whether: boolean
}

/** “Does the agreement mention AI?”, “kvantti?”, “vilken roll har turismen?”: asks of one thing whether it is there, and nothing else. */
export function mentionAsked<One extends Mention>(
  typed: string,
  mentions: readonly One[],
): MentionAsked<One> | undefined {
  const text = typed.replaceAll(hyphens, ' ')
  const isNaming = text.search(naming) >= 0
  const named = longestName(text, mentions, stemsOf, (fit) => isForm(fit) && isMeant(fit, isNaming))
  if (!named) return undefined
  const { found: mention, name } = named
  const rest = withoutNames(named.rest, mention)
  if (!asksOnly(rest)) return undefined
  const isAsked = isNaming || asksOfMention(rest)
  if (!isAsked && defining.test(rest)) return undefined
  return { mention, word: wordOf(mention, name), whether: isNaming || rest.search(belonging) >= 0 }
}

/** “Spark- ja BioDesign-toiminta”. */
const hyphens = /(?<=\p{L})-(?=\s|toimin|malli|verksamhet|activit|model)/giu

/** “Spark or BioDesign”, “akut ja akkukierrätys”: two names of the same. */
const withoutNames = (rest: string, mention: Mention) => {
  const names = stemsOf(mention)
  return rest.replaceAll(/[\p{L}\p{N}]+/gu, (typed) =>
    names.some((part) => isForm({ typed, part })) ? ' ' : typed,
  )
}

/** Besides a name: asks whether it is there, or what its role is. */
export const asksOfMention = (rest: string): boolean => mayAskOfMention(rest) && asksOnly(rest)

/** “Is Hanken in it?” asks what it does there, not whether the text names it. */
export const asksWhetherTakesPart = (rest: string): boolean =>
  rest.search(belonging) >= 0 && rest.search(naming) < 0 && asksOnly(rest)

export const mayAskOfMention = (text: string): boolean =>
  [naming, belonging, role].some((words) => text.search(words) >= 0)

const asksOnly = (rest: string) => saysNoMoreThan(rest, naming, belonging, role, small)

const stemsOf = ({ fi, sv, en }: Mention) => [...fi, ...sv, ...en].map((word) => word.replace('*', ''))

/** The word that a stem belongs to. */
function wordOf({ fi, sv, en }: Mention, name: string): string {
  const words = [fi, sv, en].find((list) => list.some((word) => word.replace('*', '') === name)) ?? fi
  const at = words.findIndex((word) => word.replace('*', '') === name)
  return words.slice(0, at + 1).findLast((word) => !word.endsWith('*')) ?? name
}

/** Case endings and plurals; anything else after a word makes another word of it. */
const endings =
  /^(?:|s|es|n|t|a|ta|aa|ssa|sta|an|en|in|on|un|yn|han|hin|hon|seen|lla|lta|lle|na|ksi|tta|ja|jen|ien|iden|oiden|ia|ita|oita|issa|ista|oissa|oista|iin|ihin|oihin|illa|oilla|ille|oille|ina|iksi|et|er|ar|or|erna|arna|orna|ens|ets|ns)(?:kin|kaan|ko|ko?han)?$/u
/** Beyond as many letters, å, ä and ö belong to an ending. */
const dotsTell = 4

function isForm({ typed, part }: Pick<Fit, 'typed' | 'part'>): boolean {
  const lower = typed.toLocaleLowerCase('fi')
  const hasDots = /[åäö]/u.test(lower)
  const alike = (text: string) => text.toLocaleLowerCase('fi').slice(0, dotsTell)
  return (
    endings.test(endingOf(fold(lower), part) ?? '-') &&
    (!hasDots || fold(alike(typed)) !== fold(alike(part)) || alike(typed) === alike(part))
  )
}

/** “Ai?” is no word for artificial intelligence, “AI” and “does it mention ai” are. */
const isMeant = ({ typed, part }: Fit, isNaming: boolean) =>
  fold(part).toLowerCase() !== 'ai' || isNaming || typed === typed.toLocaleUpperCase('fi')
