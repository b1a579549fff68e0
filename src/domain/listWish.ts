import { asksAboutThem, withoutOpening } from './asksAboutThem.ts'
import { type DateWish, dateWish } from './dateWish.ts'
import { expectedValues } from './expected.ts'
import { wholeWords } from './wholeWords.ts'

type Kind = readonly [kind: string, names: string]

const project: Kind = ['project', String.raw`hank(e|ke)\p{L}*|projekt\p{L}*|projects?`]
/** Asked for by date; without one the list of calls is a command of its own. */
const call: Kind = [
  'call',
  String.raw`haut|hakuja|hauista|hankehaut|hankehakuja|utlysningar\p{L}*|ansökningsomgångar\p{L}*|omgångar\p{L}*|calls`,
]
/** “Which universities are in the projects?” asks for universities. */
const inProjects = wholeWords('in (?:the |these |those )?projects|i projekten|hankkeissa|hankkeisiin', 'giu')
/** Aalto’s projects are projects, whatever Aalto is. */
const projects = wholeWords('hankkeet|hankkeita|projektit|projekteja|projekten|projects')

/** What people call the kinds of record when they ask for a list of them. */
const kinds: readonly Kind[] = [
  [
    'company',
    String.raw`yrity(s|kse|ksi|st)\p{L}*|firmo\p{L}*|firma(t|n)?|företag\p{L}*|bolag\p{L}*|compan\p{L}+|firms?|start-?ups?`,
  ],
  ['university', String.raw`yliopisto\p{L}*|universitet\p{L}*|universit\p{L}+`],
  ['university-of-applied-sciences', String.raw`ammattikorkeakoulu\p{L}*|amk|amk:t|yrkeshögskol\p{L}+`],
  ['research-institute', String.raw`tutkimuslaito\p{L}*|forskningsinstitut\p{L}*|research institutes?`],
  project,
  [
    'organisation',
    String.raw`organisaatio\p{L}*|toimij\p{L}+|ketkä (tekee|tekevät|toimii|toimivat)|organisation\p{L}*|aktör\p{L}*|vilka (jobbar|arbetar)|vem (jobbar|arbetar)|actors?|who works?`,
  ],
]

const asksForList = wholeWords(
  'mitkä|mitä|millaisia|ketkä|kuka|listaa|näytä|löytyykö|onko|vilka|vem|lista|visa|finns det|finns de|finns|hittar du|which|what(?= (?:\\p{L}+ )?(?:projects|companies|universities|organi[sz]ations))|who|list|show|any|are there|find',
)
/** “Projects on recycling”, “Vantaan hankkeet”: several of a kind and what they are about, without a word of asking. */
const about = wholeWords('om|kring|inom|on|about|in|around')
const several = wholeWords(
  'hankkeet|hankkeita|projektit|projekteja|projekt|projekten|projects|yritykset|yrityksiä|företag|företagen|companies|firms|yliopistot|yliopistoja|universitet|universiteten|universities|organisaatiot|organisaatioita|toimijat|organisationer|aktörer|organisations|organizations|ammattikorkeakoulut|yrkeshögskolor|tutkimuslaitokset|forskningsinstitut|research institutes|firmat|firmoja|startupit|bolag',
)
const fewWords = 4
/** “Projects without VTT”: a list can't leave out. */
const negated = wholeWords('not|without|ilman|utan|inte|muut kuin|eivät')
const partaking = wholeWords(
  String.raw`mukana|osallistu\p{L}*|med|deltar|deltagit|takes? part|taking part|involved|participat\p{L}*`,
)
const small = wholeWords(
  'teillä|teidän|on|ovat|olisi|vielä|yhä|edelleen|parhaillaan|nyt|tällä hetkellä|jotka|mitkä|jotain|liittyen|liittyviä|liittyvät|aiheesta|alan|alalla|alalta|det|finns|ännu|fortfarande|just nu|nu|ni|har|er|som|är|i|på|håller på|för|om|kring|inom|jobbar|arbetar|med|och|handlar|still|currently|right now|now|at the moment|which|were|was|will|you|have|the|that|do|work|works|working|with|on|about|in|for|around|related|to|there|does|take part|takes part|osallistuu|osallistuvat|mukana|deltar|involved|participate|participating|taking part|is|are|have|already|jo|redan|menossa|tässä|här|hevi|hevin|all|kaikki|alla',
  'giu',
)

const leading = wholeWords('vetää|vetävät|johtaa|johtavat|leder|drar|leads?|leading')
const running = wholeWords(
  'käynnissä( olevat| olevia)?|meneillään|pågående|pågår|på gång|igång|i gång|ongoing|running|current|active',
)
const ended = wholeWords(
  String.raw`päättyn\p{L}*|loppun\p{L}*|avslutade?|avslutats|slutförda|ended|finished|completed|past`,
)
/** Said of calls that were going on in a year. */
const wasOpen = wholeWords('auki|avoinna|olivat|oli|haettavissa|öppen|öppna|var|open|been|had|hade', 'giu')
/** One project is asked about, several are listed. */
const isPlural = wholeWords(
  String.raw`hankkei\p{L}*|hankkeet|projektit|projekteja|projekten|projekt|projects|${call[1]}`,
)
const inArea = wholeWords(
  String.raw`(?:painopiste\p{L}*|prioritering\p{L}*|fokusområde\p{L}*|(?:focus )?area) ?([1-4])`,
)

/** Whether those that go on are asked for, or those that have ended. */
export const statusIn = (text: string): 'ongoing' | 'ended' | undefined =>
  running.test(text) ? 'ongoing' : ended.test(text) ? 'ended' : undefined

export const withoutStatus = (text: string): string =>
  [running, ended].reduce((left, words) => left.replaceAll(new RegExp(words, 'giu'), ' '), text)

export interface ListWish {
  /** The arguments of `find`. */
  line: string
  /** Whether it says what the list is about. */
  about: boolean
  /** Whether it asks for all of a kind, or all of a status: “what projects are there?” */
  isBare?: true
  /** Whether those are meant that take part. */
  inProgramme?: true
  /** Whether it says “projects in focus area 3”, which no card lists. */
  inArea?: true
  /** Whether it says when. */
  dated?: true
}

const kindIn = (text: string) => kinds.find(([, names]) => wholeWords(names).test(text))

/** What `find` is asked for when the text asks for a list of records; nothing when it does not, or asks how many. */
export function listWish(typed: string): ListWish | undefined {
  const text = withoutOpening(typed).replaceAll(onTopic, '$1 $2')
  const subject = text.replaceAll(inProjects, ' ')
  const dated = dateWish(text)
  const kind =
    (dated && wholeWords(call[1]).test(text) ? call : undefined) ??
    (projects.test(subject) ? project : kindIn(subject)) ??
    kindIn(text)
  if (dated) return datedWish(dated, kind)
  const isTitle = several.test(text) && (about.test(text) || text.split(/\s+/u).length <= fewWords)
  if (!kind || !(asksForList.test(text) || isTitle) || expectedValues(text) || negated.test(text))
    return undefined
  const isLeading = kind === project && leading.test(text)
  if (isLeading && !several.test(text)) return undefined
  if (!isLeading && asksAboutThem(text, kind === project)) return undefined
  const [, area] = inArea.exec(text) ?? []
  const status = statusIn(text)
  const words = topicOf(text, kind)
  const isLed = isLeading && words !== ''
  const parts = [
    `kind:${kind[0]}`,
    area && `focus:${area}`,
    status && kind === project && `status:${status}`,
    isLed ? `lead:"${words}"` : words,
  ]
  return {
    line: parts.filter(Boolean).join(' '),
    about: words !== '' || area !== undefined,
    ...(words === '' && area === undefined && several.test(text) ? { isBare: true } : {}),
    ...(kind !== project && partaking.test(text) ? { inProgramme: true } : {}),
    ...(area !== undefined && several.test(text) ? { inArea: true } : {}),
  }
}

/** “Which projects end in 2027”, and, of projects, “started 2024” alone. */
function datedWish({ filter, years, rest }: DateWish, kind: Kind | undefined): ListWish | undefined {
  const isListed = kind === project || kind === call
  const words = topicOf(rest, kind ?? project)
    .replaceAll(wasOpen, ' ')
    .trim()
  if (!(isListed && isPlural.test(rest)) && !(kind === undefined && words === '' && filter !== 'during'))
    return undefined
  if (expectedValues(rest)) return undefined
  const [, area] = inArea.exec(rest) ?? []
  const parts = [`kind:${(kind ?? project)[0]}`, `${filter}:${years}`, area && `focus:${area}`, words]
  return { line: parts.filter(Boolean).join(' '), about: true, dated: true }
}

/** What is left of the text when all that asks is taken out. */
function topicOf(text: string, kind: Kind): string {
  return [asksForList, wholeWords(kind[1]), inArea, running, ended, leading]
    .reduce((left, said) => left.replaceAll(new RegExp(said, 'giu'), ' '), text)
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** “Terveyshankkeita”, “hälsoprojekten”: health projects; “kehittämishankkeet” are of no topic. */
const onTopic =
  /(?<!\p{L})(?!kehittämis|koordinaatio|portfolio|ekosysteemi|innovaatio|utvecklings|samordnings|portfölj)(\p{L}{4,}?)s?(hankkeita|hankkeet|projekteja|projektit|projekten)(?!\p{L})/giu

/** “Are there already projects like that?”, “onko tällaisia hankkeita jo?”, “finns det redan sådana projekt?” */
export const asksForAlike = (text: string): boolean => alike.test(text) && wholeWords(project[1]).test(text)

const alike = wholeWords(
  String.raw`(?:onko|onks|löytyykö|mitä|millaisia)(?!\p{L}).*?(?:sellaisia|tällaisia|tälläsiä|semmosia|vastaavia|samanlaisia|samasta aiheesta|siinä|siitä|tästä|tässä)|(?:finns|vilka)(?!\p{L}).*?(?:sådana|såna|liknande|om det här|om det|på det)|(?:are there|any|which)(?!\p{L}).*?(?:like (?:that|this)|similar|on (?:that|this|it)|about (?:that|this|it)|in (?:that|this|it))`,
)

/** The topic in “on recycling”, “om återvinning”, “kiertotaloudesta”; nothing in what may be a name. */
export function topicIn(text: string): string | undefined {
  const [, topic] = /^(?:om|kring|inom|on|about|in|around)\s+(.+)$/iu.exec(text.trim()) ?? []
  return topic ?? (/^\p{L}+(sta|stä)$/iu.test(text.trim()) ? text.trim() : undefined)
}
