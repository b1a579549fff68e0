import { regexOf, wholeWords } from '../../regexOf.ts'
import { beginning } from '../../said/beginning.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

const shorter = wholeWords(
  [
    String.raw`eli (?:ei|kyllä|joo)|siis (?:ei|kyllä|joo)|(?:kyllä|joo|juu) vai ei|lyhyemmin|lyhyemmi|lyhyesti|lyhyt versio|lyhen\p{L}+|tiivis\p{L}+|typis\p{L}+|(?:parilla|parissa|yhdellä|yhden) lause\p{L}+|pähkinänkuore\p{L}+|yksinkertaisemmin|selkeämmin|helpommin|selkokielellä|selkosuomeksi|(?:liian|aika|ihan) (?:pitkä|vaikea|vaikee|monimutkainen)`,
    String.raw`alltså (?:nej|ja|jo)|så nej|ja eller nej|kortare|kortfattat|kort sagt|i korthet|sammanfatt\p{L}+|förkort\p{L}+|korta (?:av|ner|ned)|i ett nötskal|(?:med |i )?en(?:da)? mening|bara (?:det|de) viktigaste|enklare|lättare|på lättläst|på lätt svenska|(?:för|alldeles för) (?:långt|lång|svårt|svår|krångligt)`,
    String.raw`so (?:no|yes)|(?:so )?is (?:that|it) a (?:no|yes)(?: or a (?:no|yes))?|yes or no|shorter|briefer|in short|in brief|briefly|short version|summari[sz]e|sum (?:\p{L}+ )?up|cut (?:\p{L}+ )?(?:down|short)|(?:more|nice and) short|nutshell|just the (?:gist|essentials)|in (?:one|a single|a couple of) sentences?|simpler|more simply|easier|in plain (?:english|words|language)|tl;? ?dr|too (?:long|hard|difficult|complicated|complex)(?: to read)?`,
  ].join('|'),
  'gi',
)
const beside = wholeWords(
  'vai|eller|or|joo|max|maks|maksimissaan|högst|enintään|at most|no more than|\\p{N}|tre|två|en|kolme|kaksi|yksi|three|two|one|meningar|mening|lausetta|lause|sentences?|rader|riviä|lines|se|sen|tää|tämä|tuo|toi|vastaus|vastauksen|sano|sanotko|kerro|selitä|voitko|voisitko|voiks|vois|sama|kiitos|vielä|vähän|on|mulle|toi oli|oli|det|den|detta|svaret|säg|berätta|förklara|kan|du|kunde|tack|snälla|samma|lite|är|var|det var|it|that|this|the|answer|say|tell|me|explain|can|could|you|please|same|a|bit|is|was|give|make|version|too|u|ta|de|i|me|in|en|jaksa|lukea|kaikkea|räcker|riittää|enough|will|do|kunde|pls|plz|keep|vois|voisit\\p{L}*|få|orkar|inte|läsa|allt',
  'gi',
)
const opening = regexOf(beginning, 'i')

/** “Liian vaikee, lyhyemmin”, “kortare, tack”, “in one sentence please”: nothing but that, of what was just told. */
export function shorterWish(text: string): boolean {
  const rest = text.replaceAll(shorter, ' ')
  return rest !== text && saysNoMoreThan(rest.replace(opening, ' '), beside)
}
