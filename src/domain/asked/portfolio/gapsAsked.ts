import { regexOf, wholeWords } from '../../regexOf.ts'

const projects = String.raw`(?:hevi-?|hevi:?n )?hank(?:e|ke)\p{L}*|(?:hevi-?)?projekt\p{L}*|projects?`
const areas = String.raw`painopist\p{L}*|prioritering\p{L}*|prioritet\p{L}*|fokusområde\p{L}*|insatsområde\p{L}*|(?:focus )?areas?|priorit(?:y|ies)|teema\p{L}*|themes?|teman?`
const letters = regexOf(String.raw`[\p{L}\p{N}]`)
const gaps = wholeWords(
  String.raw`auk(?:ko|koja|kojen|ot|oista|oissa|koihin|koa)|puutteita|katvealue\p{L}*|luckor\p{L}*|lucka|gap|gaps|blind spots?|white spots?`,
)
/** “Mihin painopisteeseen olisi eniten tarvetta uusille hankkeille?”: where they are few. */
const need = wholeWords(
  String.raw`(?:mihin|missä|mikä) (?:painopiste|teema)\p{L}* (?:\p{L}+ ){0,3}(?:tarvetta|tarve|tarvit\p{L}+|kaipaa\p{L}*|kaivat\p{L}+)(?: \p{L}+){0,2} (?:hanke|hankke|projekt)\p{L}*|(?:vilken|vilka|inom vilken|i vilken) (?:prioritering|prioritet)\p{L}* (?:\p{L}+ ){0,3}(?:behov|behöv\p{L}+)(?: \p{L}+){0,4} projekt|(?:which|what) (?:focus )?area\p{L}* (?:\p{L}+ ){0,3}(?:needs?|needed)(?: \p{L}+){0,3} projects?|where (?:are|would) new projects (?:be )?(?:most )?needed`,
)
const portfolio = wholeWords(
  String.raw`salku\p{L}*|portfolio\p{L}*|portfölj\p{L}*|hankesalk\p{L}+|hankekoko\p{L}+|${projects}|${areas}`,
)
/** “Mikä puuttuu portfoliosta?”, “what is missing from the portfolio?” */
const missing = wholeWords(
  String.raw`(?:mikä|mitä|mitkä|mit) (?:\p{L}+ ){0,2}(?:puuttu\p{L}+|uupu\p{L}+)|vad (?:\p{L}+ ){0,2}(?:saknas|fattas)|what(?:['’]s| is)? (?:\p{L}+ ){0,2}missing|what do(?:es)? (?:\p{L}+ ){0,3}lack`,
)
/** “Which of the themes have no project at all?”, “vilka av dem saknar projekt?” */
const without = wholeWords(
  String.raw`(?:missä|millä|mitkä|mikä|mihin) (?:näistä |niistä |sopimuksen )?(?:neljästä |nelj[äi]\p{L}* )?(?:painopist|teem)\p{L}* (?:\p{L}+ ){0,3}(?:ei|ilman|vailla) (?:\p{L}+ ){0,3}hank\p{L}+|(?:vilk\p{L}+|inom vilken|i vilken) (?:av )?(?:de |dessa |avtalets )*(?:fyra )?(?:${areas})(?:na)? (?:\p{L}+ ){0,3}(?:saknar|inga|inget|utan) (?:\p{L}+ ){0,3}projekt\p{L}*|(?:which|what) (?:of )?(?:the |these |those |your |agreement['’]?s )*(?:four |4 )?(?:${areas}|four|ones) (?:\p{L}+ ){0,4}(?:no|without|lack|lacks|zero) (?:\p{L}+ ){0,2}projects?`,
)
const hasPortfolio = wholeWords(String.raw`salku\p{L}*|portfolio\p{L}*|portfölj\p{L}*|hankesalk\p{L}+`)
const gapsSmall = wholeWords(
  String.raw`å|by|per|and|och|painopisteittäin|${gaps.source}|${portfolio.source}|missä|mitä|mitkä|onko|on|ovat|jää|siinä|tässä|siellä|teidän|meidän|vielä|nyt|siis|entä|ja|var|vilka|finns|det|några|är|i|den|dess|vår|er|what|which|where|are|is|there|any|the|in|of|our|your|its|it|still|s|for|do|you|see|we|have|main|biggest|isoimmat|suurimmat|största|alltså|dvs|eli|joissa|missä|vähän|få|har|som|few|little|that|have|has|meaning|ie|so|too|liian|för|joo|jo|okei|ok|okej|ne|noi|nuo|no|luettele|lueteltuna|listaa|lista|räkna|upp|list|them|then|sitten|då|mikä|vad|kerro|tell|me|well|yes|yeah|nå|mutta|but|men|which|ihan|tarkemmin|from|ur|från|pois|mit|kokonaan`,
  'gi',
)

const missingAll = new RegExp(missing, 'gi')

/** “Where are the gaps?”, “missä on aukkoja?”: and whether it says of what. */
export function gapsAsked(text: string): { isNamed: boolean; isOfNeed?: boolean } | undefined {
  if (need.test(text)) return { isNamed: true, isOfNeed: true }
  if (without.test(text)) return { isNamed: true }
  const isMissing = missing.test(text) && (gaps.test(text) || hasPortfolio.test(text))
  if (
    !(gaps.test(text) || isMissing) ||
    letters.test(text.replaceAll(missingAll, ' ').replaceAll(gapsSmall, ' '))
  )
    return undefined
  return { isNamed: portfolio.test(text) }
}
