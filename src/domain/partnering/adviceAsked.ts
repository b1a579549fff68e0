import { wordCount } from '../../text.ts'
import { wholeWords } from '../regexOf.ts'

const firms = String.raw`\p{L}*(?:yrity|firma|firmo|startup|start-up|yrittäj|pk)\p{L}*|\p{L}*företag\p{L}*|\p{L}*bolag\p{L}*|(?:small |smaller |local |young )?(?:companies|company|firms?|start-?ups?|smes?|businesses|entrepreneurs?)`
const named = wholeWords(
  String.raw`yritysneuvo\p{L}+|yritysneuvon\p{L}+|företagsrådgiv\p{L}+|business (?:advice|advis\p{L}+|support services|counsell?ing)`,
)
const helping = wholeWords(
  String.raw`(?:onko|onks|kuka|ketkä|mikä|mitkä|löytyykö|mistä) (?:[^\s.!?]+ ){0,6}?(?:auttaa|auttais\p{L}*|auttavat|neuvoo|neuvois\p{L}*|neuvoja|apua|sparraa|tukee|tukis\p{L}*) (?:[^\s.!?]+ ){0,2}?(?:${firms})|(?:finns|vem|vilka|var) (?:[^\s.!?]+ ){0,6}?(?:hjälper|hjälpa|ger råd|rådger|stöder) (?:[^\s.!?]+ ){0,2}?(?:${firms})|(?:is there|who|anyone|anybody|where) (?:[^\s.!?]+ ){0,6}?(?:help|helps|advise|advises|advice|support|supports) (?:[^\s.!?]+ ){0,2}?(?:${firms})`,
)

/** “Onko Espoossa porukkaa joka auttaa pk-firmaa?”, “tarkoitan yritysneuvontaa”: who helps firms along. */
export const asksWhoAdvises = (text: string): boolean =>
  (named.test(text) || helping.test(text)) && wordCount(text) <= 14
