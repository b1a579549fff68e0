import { wordCount } from '../../text.ts'
import { withTopicApart } from '../asked/portfolio/listWish.ts'
import { askedBesideIntroduction } from '../asker/introduced.ts'
import { wholeWords } from '../regexOf.ts'
import { without } from '../said/saysOnly.ts'
import { isOfProcess } from './guards.ts'

const project = wholeWords(
  String.raw`(?:yhteis|tutkimus)?hank(?:e|etta|keet|keita|keeseen|keisiin|keissa|keessa)|projekti(?:in|a|t)?|projekteihin|projekteja|projekteissa|projekt(?:en|et)?|projects?`,
)
/** Some project, none that is named or pointed at. */
const any = wholeWords(
  String.raw`mihin|mihinkä|mitkä|mitä|minkä|johonkin|jotain|jotakin|mihinkään|joihin|johon|muihin|näihin|käynnissä|vilka|vilket|vilken|något|nåt|några|nån|någon|pågående|which|what|any|some|other|running|ongoing|current|onko|onks|löytyykö|finns`,
)
const seeks = wholeWords(
  String.raw`(?:etsin|etsimme|etsitään|etin|haen|söker|letar efter|looking for|look for|searching for) (?:\p{L}+ )?(?:hankkeita|projekteja|projekt|projects)`,
)
/** “Kan vi …”, “voitais …”: whoever asks, or anyone, not a company or a school. */
const we = wholeWords(
  [
    String.raw`voita(?:is|s|isiin)|vois|vois(?:in|imme|itaisiin|itais|i|ko|inko|immeko|itaisko|itaisiinko)|voi|voin|voimme|voidaan|voidaanks|voinko|voimmeko|voidaanko|voiko|voiks|pääs(?:en|emme|ee|isi|isin|isimme|is|isiskö|iskö|isikö|isimmekö|tään|täis|täs|täiskö|täskö|täisiin|täisiinkö|eekö|eeks)|päästä|lähteä|lähtee|lähdetään|ehtii|haluai?si(?:n|mme)|haluttais`,
    String.raw`(?:vår|vårt|ett|en) \p{L}+ (?:kan|kunde|skulle kunna)|(?:kan|kunde|skulle(?: kunna)?|får|vill) (?:jag|vi|man)|(?:jag|vi|man) (?:kan|kunde|skulle|får|vill)`,
    String.raw`our \p{L}+ (?:can|could|may|might)|(?:can|could|may|might|would|should) (?:i|we|one)|(?:i|we|one) (?:can|could|may|might|would|should|want)`,
  ].join('|'),
)
const joining = wholeWords(
  [
    String.raw`(?:johon|mihin|johonka) (?:\p{L}+ ){0,2}pääs\p{L}+`,
    'mukaan|mukana|ehtiä|ehdimme|ehditään|liittyä|liittyy|osallistua|osallistuu|hypätä',
    '(?:gå|komma|vara|hänga|hinna) (?:med|me)|hoppa på|hoppa in|haka på|hänga på|hänga med|delta|deltaga|ansluta',
    'join|take part|get into|get involved|get in on|be part of|participate|be involved|come along|jump in',
  ].join('|'),
)
/** What projects take in others: “är några projekt öppna för nya partner?” */
const takesIn = wholeWords(
  [
    String.raw`(?:hakee|hakevat|etsii|etsivät|ottaa|ottavat|ottavatko|ottaako|kaipaa|kaipaavat) (?:\p{L}+ ){0,3}?(?:kumppan\p{L}+|osallistuji\p{L}+)|(?:avoi\p{L}+|auki) (?:uusille )?(?:kumppaneille|osallistujille)|tilaa (?:uusille )?(?:kumppaneille|osallistujille)`,
    String.raw`(?:söker|letar efter|tar in|tar emot|behöver) (?:\p{L}+ ){0,3}?(?:partner\p{L}*|deltagare)|(?:öpp\p{L}+|plats) för (?:nya )?(?:partner\p{L}*|deltagare)`,
    String.raw`(?:looking|look|search\p{L}*) for (?:\p{L}+ ){0,2}?(?:partners|participants)|(?:tak\p{L}+|accept\p{L}*) (?:in |on )?(?:new |more )?(?:partners|participants)|(?:open to|room for) (?:new |more )?(?:partners|participants)`,
  ].join('|'),
)
const manner = wholeWords('miten|kuinka|mitenkä|miksi|hur|varför|how|why|kuka|ketkä|vem|who')
const others = wholeWords(
  String.raw`yrity(?:s|kset|ksiä)|firma|firmat|startup(?:it)?|korkeakoulu(?:t)?|kunta|kunnat|sopimu\p{L}*|avtal\p{L}*|agreement|portfolio\p{L}*|portfölj\p{L}*|resurss\p{L}+|resurser\p{L}*|resources?|opiskelija(?:t)?|oppilaa(?:t|lle)|studerande|studenter|elever|students?|pupils?`,
)
/** More words bring a subject of their own. */
const mostWords = 16

const them = wholeWords(
  'noissa|niissä|näissä|noista|niistä|näistä|noihin|niihin|näihin|dem|dom|dessa|them|those|these|ones',
)
const mayOpen = wholeWords(
  String.raw`auki|avoinna|mukaan|pääs\p{L}*|öppe[tn]|öppna|gå med|komma med|vara med|open|join|take part|get in(?:to)?`,
)
const stillAny = wholeWords(
  String.raw`jotain|jotakin|mitään|mikään|joku|mihin|vielä|något|nåt|någon|nån|några|ännu|fortfarande|any|anything|still|which`,
)

/** “Onks noissa vielä jotain auki mihin yritykset pääsis?” after projects. */
export const asksWhichAreOpen = (text: string): boolean =>
  [them, mayOpen, stillAny].every((words) => words.test(text)) && wordCount(text) <= mostWords

/** Is nothing left of the text without these? */
const saysNoMore = (text: string, ways: readonly RegExp[]) => !/\p{L}/u.test(without(text, ways))
const everywhere = (way: RegExp) => new RegExp(way, 'gi')

const besideIt = wholeWords(
  String.raw`no|ja|entä|siis|me|vielä|enää|jo|siihen|tähän|tuohon|sit|sitten|kuitenkin|ok|okei|okej|okay|så|men|och|å|ännu|fortfarande|ändå|i|det|den|det här|detta|där|då|so|but|and|still|it|this|that|in|then|anyway|somehow`,
  'gi',
)
const joiningIt = [...[joining, we].map(everywhere), besideIt]
/** “So can we still join it?”, “voidaanko me vielä liittyä siihen?”, and no word of what. */
export const asksToJoinIt = (text: string): boolean =>
  wordCount(text) <= 8 && [we, joining].every((words) => words.test(text)) && saysNoMore(text, joiningIt)

/** “Joku kiertotalousjuttu”, “joku terveyshanke”: some project on a theme. */
const oneOnTopic =
  /(?<!\p{L})(?!koordinaatio|portfolio|ekosysteemi|innovaatio|kehittämis)(\p{L}{4,}?)(?:juttu|juttua|juttuja|hanke|hanketta|projekti|projektia)(?!\p{L})/giu

/** “Which projects could we join?”, “mihin hankkeisiin voitais lähtee mukaan?”, “finns det projekt som söker partner?”: what is asked, without who asks. */
export function joinWish(typed: string): string | undefined {
  const text = withTopicApart(askedBesideIntroduction(typed) ?? typed).replaceAll(oneOnTopic, '$1 hanke')
  if (asksToJoinSomething(text)) return text
  if (wordCount(text) > mostWords || !project.test(text) || !(any.test(text) || seeks.test(text)))
    return undefined
  if (manner.test(text) || others.test(text) || isOfProcess.test(text.replaceAll(ofProgramme, ' ')))
    return undefined
  return (takesIn.test(text) && any.test(text)) || (we.test(text) && joining.test(text)) ? text : undefined
}
const ofProgramme = wholeWords(String.raw`hevi(?:-?\p{L}+)?`, 'gi')

/** “… that our university could join”: who asks, not whom they look for. */
const asker = wholeWords(
  String.raw`(?:meidän |vår |vårt |ett |en |our |a )?(?:yliopisto|korkeakoulu|ammattikorkeakoulu|amk|yritys|firma|startup|koulu|universitet|högskola|företag|skola|university|college|company|firm|school)(?:mme)?(?= (?:vois|voisi|voi|pääsis|kan|kunde|skulle|could|can|might|may)(?!\p{L}))`,
)
/** “Päästäskö me vielä mukaan johonki?”, “can we still join something?”: says of nothing else what it is. */
const asksToJoinSomething = (text: string): boolean =>
  [we, joining, something].every((words) => words.test(text)) && saysNoMore(text, [...wish, besideSomething])
const some = String.raw`johonki|johonkin|mihinkää|mihinkään|jossain|jossakin|missään|mihin|något|nåt|nånting|någonting|anything|something`
const something = wholeWords(some)
const besideSomething = wholeWords(
  String.raw`${some}|me|mä|vielä|enää|nyt|sit|sitten|onko|onks|mitä|vi|jag|ännu|nu|då|det|i|finns|som|we|still|yet|now|is|there|that|to|any|of|it|just nu|right now`,
  'gi',
)

const wish = [asker, joining, we, takesIn, seeks, any, project, ofProgramme].map(everywhere)
/** What is left says of what: “in health”. */
export const withoutJoinWish = (text: string): string => without(text, wish)
