import { wholeWords } from '../regexOf.ts'
import { saysOnly } from '../said/saysOnly.ts'

const money = String.raw`raha\p{L}*|tukea|tuki|avustus\p{L}*|avustusta|rahoitu\p{L}+|peng\p{L}+|stöd\p{L}*|bidrag\p{L}*|finansiering\p{L}*|medel|medlen|money|cash|grants?|funds|funding`
const ours = String.raw`me|mä|mää|meille|minulle|mulle|itellemme|itsellemme|ittellemme|itelle|itselle|itselleni|meidän|voidaanko|voimmeko|voitaisko|voitaisiinko|voisimmeko|voinko|saadaanko|saadaanks|saammeko|saisimmeko|saataisko|saataisiinko|saanko|saisinko|vi|jag|oss|mig|själva|we|us|i|ourselves`
const getting = String.raw`mistä|mist|keneltä|onko|onks|jotain|jotakin|mitään|något|nåt|any|some|varifrån|where|voitais\p{L}*|vois\p{L}*|voidaan|voimme|saamme|saadaan|saisimme|hakea|hakee|haetaan|haettua|saada|saatais\p{L}*|saatavilla|voida\p{L}*|kuuluuko|kuuluu|tarkoitettu|tämä|tää|tätä|näitä|tästä|täältä|tuota|tota|suoraan|omaan|yritykselle\p{L}*|firmalle\p{L}*|firma\p{L}*|yritys|yrityksemme|hevi|hevi-\p{L}*|hevistä|söka|ansöka|få|får|kunde|skulle|dessa|denna|härifrån|direkt|själv|eget|företag\p{L}*|firman|hevis?|hevi-pengarna|apply|get|gets?|receive|may|might|this|directly|our|own|company|firm|start-?up|something|meant|available|from|you|your|possible|hei|moi|hi|hello|hej|för|åt|då`
const us = wholeWords(ours)
const asks = wholeWords(
  String.raw`\p{L}+ko|\p{L}+kö|\p{L}{3,}[aä]ks|kan|kunde|får|skulle|är|finns|can|could|may|is|are|do|would|mistä|mist|keneltä|varifrån|where`,
)
const clauses = /[.!?,;:–]\s*|\s+-\s+|\s+(?:kun|koska|eftersom|because|since)\s+/u

/** “Voidaanko me hakea tätä rahaa itsellemme? Tehdään …”, “är de här pengarna för oss?”: whether those who ask may get the money. */
export const asksMoneyForUs = (text: string): boolean =>
  text.split(clauses).some((part) => us.test(part) && asks.test(part) && saysOnly(part, money, ours, getting))

const forIt = String.raw`siihen|tähän|sitä varten|sille|tälle|för det|till det|för sånt|till sånt|för det här|för sådant|for that|for it|for this|for such`
const forItSaid = wholeWords(forIt)
const finding = String.raw`mistä|saa|saako|sais|saisi|saisko|löytyykö|olis|olisko|rahaa|varifrån|kunde|where|would|come`
/** “Finns det pengar för det?”, “mistä siihen sais rahaa?” after what they do was told. */
export const asksMoneyForIt = (text: string): boolean =>
  forItSaid.test(text) && saysOnly(text, money, forIt, finding, ours, getting)

const who = String.raw`kuka|ketkä|kenelle|kelle|mitkä tahot|vem|vilka|who|whom`
const gets = String.raw`saa|saavat|sais|voi|voivat|voisi|hakea|hakee|hakevat|haetaan|myönnetään|annetaan|menee|jaetaan|får|kan|kunde|söka|söker|ges|beviljas|går|gets?|can|may|could|apply|receives?|goes|granted`
const small = String.raw`mut|mutta|sit|sitten|siis|oikein|oikeesti|sellaista|tätä|näitä|teidän|hevi|hevi-rahaa|egentligen|då|alltså|actually|then|this|from|you`
const whoSaid = wholeWords(who)
const getsSaid = wholeWords(gets)

/** “No mut kuka sitä rahaa sit saa?”, “who gets the money then?” */
export const asksWhoGetsMoney = (text: string): boolean =>
  whoSaid.test(text) && getsSaid.test(text) && saysOnly(text, money, who, gets, small)

/** The same after that was told of, without naming it: “no kuka sit voi?”, “who can, then?” */
export const asksWhoCan = (text: string): boolean =>
  whoSaid.test(text) && getsSaid.test(text) && saysOnly(text, gets, who, money, small)
