import { wordCount } from '../../text.ts'
import { regexOf, wholeWords } from '../regexOf.ts'

const gap = (most: number) => String.raw`(?:[^\s.!?]+\s+){0,${most}}?`
const takes = [
  String.raw`(?:kuka|ketkä|kukaan|joku|ketään|kelle|kenelle|kelpaako|mihin|minne) ${gap(3)}(?:ottaa|ottavat|ottais\p{L}*|ottas|vastaanot\p{L}+|haki\p{L}+|hakee|nouta\p{L}+|huoli\p{L}*|kelpa\p{L}+|haluais\p{L}*|haluaa|tarvit\p{L}+|tarvis\p{L}*|viedä|antaa|lahjoittaa|myydä|kaupata)|(?:onko|onks|löytyykö|löytyyks|missä on|mis on) ${gap(4)}\p{L}*(?:kauppapaik|markkinapaik|materiaalitor|vastaanottopaik|kierrätyspaik|vaihtotor)\p{L}+`,
  String.raw`(?:vem|vilka|någon|nån|ingen) ${gap(3)}(?:tar|ta|tar emot|ta emot|hämtar|hämta|vill ha|behöver|köper)|(?:vart|till vem|åt vem) ${gap(2)}(?:kan|ska|kunde|får) ${gap(3)}(?:ge|skänka|föra|sälja|lämna|donera)|finns det ${gap(4)}\p{L}*(?:marknadsplats|materialbörs|återbrukscentral|mottagningsplats|mottagare)\p{L}*`,
  String.raw`(?:who|anyone|anybody|someone|somebody) ${gap(3)}(?:takes?|collects?|picks? up|wants?|accepts?|receives?|buys?|needs?)|(?:where|who|whom) (?:can|could|should|do) (?:we|i|one) ${gap(3)}(?:give|donate|take|sell|bring|hand)|(?:is|are) there ${gap(4)}(?:marketplaces?|exchange|swap|takers?)`,
]
const asksTaker = wholeWords(takes.join('|'))
/** Taking part, over, charge: nothing is fetched. */
const otherwise = wholeWords(
  String.raw`osaa|kantaa|vastuu\p{L}*|yhteyttä|selvää|huomioon|käyttöön|rahaa|rahan|tukea|päätök\p{L}+|hakemu\p{L}+|ideoi\p{L}*|ideaa|kyselyj\p{L}+|del|över|ansvar\p{L}*|beslut\p{L}*|kontakt|hänsyn|pengar|ansök\p{L}+|idéer|part|over|charge|responsib\p{L}+|care|decisions?|money|applications?|ideas?|lead|funding`,
)
const opening = regexOf(String.raw`^\W*(?:(?:mites|miten|entä|siis|no|hei|och|men|and|but|so)\W+)+`, 'i')

/** “Kuka ottais vastaan purkumateriaalia?”, “vart kan vi ge gamla fönster?”, “is there a marketplace for it?”: what they have over, without what opens it. */
export const surplusOffered = (text: string): string | undefined =>
  wordCount(text) <= 16 && asksTaker.test(text) && !otherwise.test(text)
    ? text.replace(opening, '')
    : undefined
