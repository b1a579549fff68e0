import { regexOf, wholeWords } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'
import { saysNoMoreThan } from '../said/saysOnly.ts'

const shorter = wholeWords(
  [
    'eli (?:ei|kyllä|joo)|siis (?:ei|kyllä|joo)|(?:kyllä|joo|juu) vai ei|lyhyemmin|lyhyemmi|lyhyesti|lyhyt versio|lyhennä|tiivistä|tiivistetysti|tiiviimmin|yhdellä lauseella|yksinkertaisemmin|selkeämmin|helpommin|selkokielellä|selkosuomeksi|(?:liian|aika|ihan) (?:pitkä|vaikea|vaikee|monimutkainen)',
    'alltså (?:nej|ja|jo)|så nej|ja eller nej|kortare|kortfattat|kort sagt|i korthet|sammanfatta|med en mening|i en mening|enklare|lättare|på lättläst|på lätt svenska|(?:för|alldeles för) (?:långt|lång|svårt|svår|krångligt)',
    String.raw`so (?:no|yes)|(?:so )?is (?:that|it) a (?:no|yes)(?: or a (?:no|yes))?|yes or no|shorter|briefer|in short|in brief|briefly|short version|summari[sz]e|sum up|in (?:one|a single) sentence|simpler|more simply|easier|in plain (?:english|words|language)|tl;? ?dr|too (?:long|hard|difficult|complicated|complex)(?: to read)?`,
  ].join('|'),
  'gi',
)
const beside = wholeWords(
  'vai|eller|or|joo|max|maks|maksimissaan|högst|enintään|at most|no more than|\\p{N}|tre|två|en|kolme|kaksi|yksi|three|two|one|meningar|mening|lausetta|lause|sentences?|rader|riviä|lines|se|sen|tää|tämä|tuo|toi|vastaus|vastauksen|sano|sanotko|kerro|selitä|voitko|voisitko|voiks|vois|sama|kiitos|vielä|vähän|on|mulle|toi oli|oli|det|den|detta|svaret|säg|berätta|förklara|kan|du|kunde|tack|snälla|samma|lite|är|var|det var|it|that|this|the|answer|say|tell|me|explain|can|could|you|please|same|a|bit|is|was|give|make|version|too',
  'gi',
)
const opening = regexOf(beginning, 'i')

/** “Liian vaikee, lyhyemmin”, “kortare, tack”, “in one sentence please”: nothing but that, of what was just told. */
export function shorterWish(text: string): boolean {
  const rest = text.replaceAll(shorter, ' ')
  return rest !== text && saysNoMoreThan(rest.replace(opening, ' '), beside)
}
