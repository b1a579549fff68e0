import { wordCount } from '../../text.ts'
import { pointsBack } from '../asked/pointing.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { sideNamed } from './askerSide.ts'

/** Who asks, said before the question: the topic is what follows. At most six words. */
const introductions = [
  /^(?:selitä|selittäkää|kerro|kertokaa|förklara|berätta|explain|tell)[^:.?!]{0,40}: (?=\p{L})/iu,
  /^(?:[^\s,.:?!]+ ){0,5}(?:kysy[yi]|kyseli|kyselee|kysyn|kysyisin|mietin|ihmettelen|ihmettelee|haluaa tietää|halusi tietää)(?:,| että|:| -)? (?=mi[ktshnl]|kuka|kuinka|kenen|ketkä|koska|kumpi|missä|paljonko|monta|onko|\p{L}+k[oö]\b)/iu,
  /^(?:[^\s,.:?!]+ ){0,5}(?:frågar|frågade|undrar|undrade|funderar(?: på)?|vill veta|ville veta)(?:,|:| -)? (?=om |vad|vem|vilk|hur|när|var|får|kan|är|finns|ska|måste|gäller)/iu,
  /^(?:[^\s,.:?!]+ ){0,5}(?:asks?|asked|asking|wonders?|wondered|wondering|wants? to know|wanted to know|would like to know)(?:,|:| -)? (?=if |whether |what|which|who|how|when|where|why|is |are |can |may |does |do )/iu,
]
const asksWho = /^(?:kuka|ketkä|kenen|vem|vilka|who|which|what)\b/iu

/** Whoever asks tells of themselves first: “I work for the city of Turku. …”, “Skriver uppsats i Umeå, …” */
const selfTold = regexOf(
  String.raw`^(?!.{0,30}(?:kirjoit\p{L}+|skriver|skrev|writing|write|wrote) (?:että|et|att|that)(?!\p{L}))((?:(?:hei|moi|hej|hi|hello)[,!.]? )?(?:${[
    String.raw`(?:minä |mä |me )?(?:(?:olen|oon|olemme|ollaan)(?! \p{L}+(?:nut|nyt|neet)\s)|työskentelen|opiskelen|opetan|asun|kirjoitan|koordinoin|johdan|vedän|pyöritän|edustan|muutin|muutimme|tulin|tulimme|perustin|perustimme)`,
    '(?:jag |vi )?(?:är|jobbar|arbetar|undervisar|studerar|pluggar|skriver|bor|koordinerar|leder|driver|företräder|flyttade|kom|startade|grundade)',
    String.raw`(?:i|we) (?:work|teach|study|live|write|coordinate|lead|run|manage|represent|came|moved|started|founded)|(?:i['’]m|i am|we['’]re|we are)|writing|working|teaching`,
  ].join('|')})\s[^.?!]*?)(?:[.!]|\s[–-]|,(?=\s(?:${[
    String.raw`mi[ktshnl]|kuka|kuinka|kenen|ketkä|koska|kumpi|missä|paljonko|\p{L}+k[oö]\s`,
    String.raw`hur|vad|vem|vilk|när|var|är\s|finns`,
    String.raw`what|which|who|how|when|where|why|is\s|are\s|does\s|do\s`,
  ].join('|')})))\s+`,
  'i',
)
/** Asks for themselves: who they are belongs to the question then. */
const forOneself = wholeWords(
  String.raw`me|mei(?:dän|lle|ltä|tä|hin)|minu[nal]\p{L}*|mun|mulle|(?!onko)\p{L}+nk[oö]|\p{L}+mmek[oö]|\p{L}+mme|jag|mig|mi(?:n|tt|na)|vi|oss|vår\p{L}*|(?:am|can|could|may|should|would|must|do|did|will) i|i (?:am|can|could|may|should|would|must|do|need|want|have|get|join|apply)|my|we|us|our|here|there|täällä|här|sama|same|samma`,
)

/** What a company or an association may is another thing than what a city or a university may. */
const changesAnswers = (who: string) => ['company', 'association'].includes(sideNamed(who) ?? '')

/** “…, auttaako tää?” asks nothing without what was told before. */
const isEnough = (asked: string) => wordCount(asked.trim()) > 2

/** The question without who asks it: “the auditor wants to know how costs are shared” asks nothing about audits. */
export function askedIn(text: string): string {
  if (asksWho.test(text)) return text
  const [told, who = ''] = selfTold.exec(text) ?? []
  const asked = text.slice(told?.length ?? 0)
  const isApart =
    asked.includes('?') &&
    isEnough(asked) &&
    !forOneself.test(asked) &&
    !pointsBack(asked) &&
    !changesAnswers(who)
  const question = told && isApart ? asked : text
  return introductions.reduce((rest, introduction) => rest.replace(introduction, ''), question)
}
