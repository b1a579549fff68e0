import { wordCount } from '../../../text.ts'
import { askedBesideIntroduction, beforeIntroduction } from '../../asker/introduced.ts'
import { sensesIn } from '../../query/tagged.ts'
import { anyForm, type Kind, kindIn as recordKindIn, several } from '../../recordKinds.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { negation } from '../../said/negation.ts'
import { standingAlone } from '../../search/compound.ts'
import { asksAboutThem, withoutOpening } from '../asksAboutThem.ts'
import { callMeant } from '../calls/callMeant.ts'
import { expectedValues } from '../expected.ts'
import { pointsBack } from '../pointing.ts'

/** “Which universities are in the projects?” asks for universities. */
const inProjects = wholeWords('in (?:the |these |those )?projects|i projekten|hankkeissa|hankkeisiin', 'gi')
/** “Mitä tukea hankkeeseen voi saada?” asks what one gets, not for a list of them. */
const toOne = wholeWords(
  'hankkeeseen|hankkeelle|projektiin|projektille|yritykseen|yritykselle|yliopistolle|organisaatiolle',
  'gi',
)
/** Who does or takes part in something, without a word for the kind. */
const whoever = wholeWords(
  '(?:kuka|ketkä) (?:tekee töitä|tekevät töitä|työskentelee|työskentelevät|puuhaa|puuhaavat)|ketkä (?:tekee|tekevät|toimii|toimivat)|vilka (?:jobbar|arbetar)|vem (?:jobbar|arbetar)|who works?',
)

/** “Onko jotain drooneihin liittyvää?”, “finns det nåt om mat?”: what there is on something are projects. */
const anything = wholeWords(
  String.raw`(?:jotain|jotakin|mitään) \p{L}+ (?:liittyvää|liittyen)|(?:jotain|mitään) (?:\p{L}+sta|\p{L}+stä)|(?:något|nåt|nånting) (?:om|kring|inom)|(?:anything|something) (?:about|on|related to|for)`,
)

const asksForList = wholeWords(
  'mitkä|mitä|millaisia|ketkä|kuka|listaa|näytä|löytyykö|onko|vilka|vem|lista|visa|finns det|finns de|finns|hittar du|which|what(?= (?:\\p{L}+ )?(?:projects|companies|universities|organi[sz]ations))|who|list|show|any|are there|find',
)
/** “Projects on recycling”, “Vantaan hankkeet”: several of a kind and what they are about, without a word of asking. */
const about = wholeWords('om|kring|inom|on|about|in|around')
const { call: _calls, ...records } = several
const inTitle = wholeWords(Object.values(records).join('|'))
/** “Projects without VTT”: a list can't leave out. */
const negated = wholeWords(`${negation}|without|only|ilman|vain|pelkästään|muut kuin|utan|bara|endast`)
const partaking = wholeWords(
  String.raw`mukana|osallistu\p{L}*|med|deltar|deltagit|takes? part|taking part|involved|participat\p{L}*`,
)
const small = wholeWords(
  'siis|eli|tekee töitä|tekevät töitä|työskentelee|työskentelevät|siel|siellä|joissa|jossa|joilla|joita|tehdään|tehty|tehtiin|käytetään|kehitetään|där|som|alltså|gör|använder|utvecklar|where|that|make|makes|making|use|uses|using|develop|develops|teiltä|sulta|löytyy|löytyvät|ympärillä|ympäriltä|parissa|yhtään|tarvitsen|tarvitsisin|tarvitaan|haluan|haluaisin|anna|antaisitko|luettelo|luettelon|listan|minulle|mulle|please|kiitos|hei|moi|jag|vi|behöver|vill ha|skulle vilja ha|ge|mig|en lista|lista|över|tack|i|we|need|want|would like|d like|give|get|me|a|of|could|can|hi|hello|teillä|teidän|on|ovat|olisi|vielä|yhä|edelleen|parhaillaan|nyt|tällä hetkellä|jotka|mitkä|jotain|liittyen|liittyviä|liittyvät|aiheesta|alan|alalla|alalta|det|finns|ännu|fortfarande|just nu|nu|ni|har|er|som|är|i|på|håller på|för|om|kring|inom|jobbar|arbetar|med|handlar|still|currently|right now|now|at the moment|which|were|was|will|you|have|the|that|do|work|works|working|with|on|about|in|for|around|related|to|there|does|take part|takes part|osallistuu|osallistuvat|mukana|deltar|involved|participate|participating|taking part|is|are|have|already|jo|redan|tässä|här|hevi|hevin|all|kaikki|alla',
  'gi',
)

const leading = wholeWords('vetää|vetävät|johtaa|johtavat|leder|drar|leads?|leading')

/** “Mitä hankkeiden pitäisi saada aikaan?” asks what they are for. */
const aiming = wholeWords(
  String.raw`(?:hankkeiden|projektien) (?:pitää|pitäisi|tulee|tulisi|täytyy|kuuluu|kuuluisi)|(?:ska|skall|borde|måste) projekten|(?:should|must|ought to|are) (?:the )?projects (?:to )?(?:\p{L}+ )?(?:achieve|bring|do|produce|lead|deliver)`,
)

/** “Onko hankkeita lueteltu sopimuksessa?” asks what the text says. */
const ofText = [
  String.raw`sopimu\p{L}+|soppari\p{L}*|liit(?:e|tee)\p{L}*|asiakirja\p{L}*|avtalet|bilagan|agreement|annex`,
  String.raw`listat\p{L}+|luetel\p{L}+|luette\p{L}+|maini\p{L}+|nimet\p{L}+|räknar upp|uppräknade?|nämns|listed|lists?|named|mention\p{L}*`,
].map((words) => wholeWords(words))

const wordsFor = (kind: Kind) => wholeWords(anyForm[kind])
const kindIn = (text: string): Kind | undefined =>
  recordKindIn(text) ?? (whoever.test(text) ? 'organisation' : anything.test(text) ? 'project' : undefined)

/** What `find` is asked for when the text asks for a list of records; nothing when it does not, or asks how many. */
export function listWish(text: string): string | undefined {
  const typed = beforeIntroduction(text)
  const asked = askedBesideIntroduction(typed) ?? typed
  const said = withTopicApart(withoutOpening(pointsBack(asked) ? typed : asked))
  const given = said.replaceAll(toOne, ' ')
  const kind = kindIn(given.replaceAll(inProjects, ' ')) ?? kindIn(given)
  const isTitle = inTitle.test(said) && (about.test(said) || asksForThose(said) || wordCount(said) <= 4)
  if (!kind || !(asksForList.test(said) || isTitle) || expectedValues(said) || negated.test(said))
    return undefined
  // “Apart from Helsinki”: a search can't leave out.
  if (sensesIn(said).has('except')) return undefined
  // What ends or begins soon is told by the records, not looked for.
  if (kind === 'project' && sensesIn(said).has('soon')) return undefined
  // Which projects came out of a call no list tells.
  if (kind === 'project' && callMeant(said)) return undefined
  // Who leads, and what ends when, is asked of the records, not looked for.
  if (ofRecords.some((sense) => sensesIn(said).has(sense))) return undefined
  if (kind === 'project' && (aiming.test(said) || ofText.every((words) => words.test(said)))) return undefined
  if (asksAboutThem(said, kind === 'project')) return undefined
  const words = topicOf(said, kind)
  // Whom nobody knows is in nothing.
  if (kind === 'project' && partaking.test(said) && /\p{Lu}/u.test(words)) return undefined
  return words === '' ? undefined : `kind:${kind} ${words}`
}

const ofRecords = ['lead', 'ends', 'starts', 'newest'] as const

/** “Hankkeita, joissa …”, “projekt där …”, “projects that …”: of which kind, in free words. */
export const asksForThose = (text: string): boolean => those.test(text) && !ofRules.test(text)
const those = regexOf(
  String.raw`^\W*(?:(?:siis|eli|no|joo|entä|onko|onks|löytyykö|näytä|listaa|etsin|haen|jotain|alltså|finns det|visa|lista|söker|letar efter|några|nåt|are there|is there|any|show|me|list|find|so|i mean|looking for)\s+)*(?:(?:hankkeita|projekteja),? (?:joissa|jotka|joilla|joita|missä|mitkä)|projekt,? (?:som|där)|projects,? (?:that|which|where|in which))(?!\p{L})`,
  'i',
)
const ofRules = wholeWords(
  String.raw`raha\p{L}*|tukea|rahoit\p{L}+|pengar|stöd|bidrag|finansier\p{L}+|money|fund\p{L}*|grants?|support|pitää|täytyy|måste|ska|must|should|have to|need to`,
)

/** What is left of the text when all that asks is taken out. */
function topicOf(text: string, kind: Kind): string {
  return [asksForList, wordsFor(kind), ...(kind === 'organisation' ? [whoever] : []), leading]
    .reduce((left, said) => left.replaceAll(new RegExp(said, 'gi'), ' '), text)
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}\s-]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

const joined = wholeWords('sprojekten', 'gi')

/** “Terveyshankkeita”, “hälsoprojekten”: health projects; “kehittämishankkeet” are of no topic. */
const onTopic =
  /(?<!\p{L})(?!kehittämis|koordinaatio|portfolio|ekosysteemi|innovaatio|utvecklings|samordnings|portfölj)(\p{L}{4,}?)(hankkeita|hankkeet|hankkei(?:ssa|sta|den|hin|siin)|projekteja|projektit|projektei(?:ssa|sta|hin)|s?projekten)(?!\p{L})/giu

/** With the topic apart from the word for projects. */
export const withTopicApart = (text: string): string =>
  text
    .replaceAll(onTopic, (_, theme: string, noun: string) => `${standingAlone(theme)} ${noun}`)
    .replaceAll(joined, 'projekten')

/** “Are there already projects like that?”, “onko tällaisia hankkeita jo?”, “finns det redan sådana projekt?” */
export const asksForAlike = (text: string): boolean => alike.test(text) && wordsFor('project').test(text)

const alike = wholeWords(
  String.raw`(?:onko|onks|löytyykö|mitä|millaisia)(?!\p{L}).*?(?:sellaisia|tällaisia|tälläsiä|semmosia|vastaavia|samanlaisia|samasta aiheesta|siinä|siitä|tästä|tässä)|(?:finns|vilka)(?!\p{L}).*?(?:sådana|såna|liknande|om det här|om det|på det)|(?:are there|any|which)(?!\p{L}).*?(?:like (?:that|this)|similar|on (?:that|this|it)|about (?:that|this|it)|in (?:that|this|it))`,
)

/** The topic in “on recycling”, “om återvinning”, “kiertotaloudesta”; nothing in what may be a name. */
export function topicIn(text: string): string | undefined {
  const [, topic] =
    /^(?:om|kring|inom|on|about|in|around)\s+(.+)$/iu.exec(
      beforeIntroduction(text)
        .replace(/[?\s]+$/u, '')
        .trim(),
    ) ?? []
  return topic ?? (/^\p{L}+(sta|stä)$/iu.test(text.trim()) ? text.trim() : undefined)
}
