import { expectedValues } from './expected.ts'
import { wholeWords } from './wholeWords.ts'

type Kind = readonly [kind: string, names: string]

const project: Kind = ['project', String.raw`hank(e|ke)\p{L}*|projekt\p{L}*|projects?`]
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
  'mitkä|mitä|millaisia|ketkä|kuka|listaa|näytä|löytyykö|onko|vilka|vem|lista|visa|finns det|which|who|list|show|any|are there|find',
)
/** “Projects on recycling”, “Vantaan hankkeet”: several of a kind and what they are about, without a word of asking. */
const about = wholeWords('om|kring|inom|on|about|in|around')
const several = wholeWords(
  'hankkeet|hankkeita|projektit|projekteja|projekt|projekten|projects|yritykset|yrityksiä|företag|företagen|companies|firms|yliopistot|universitet|universiteten|universities',
)
const fewWords = 4
const small = wholeWords(
  'teillä|teidän|on|ovat|olisi|jotain|liittyen|liittyviä|liittyvät|aiheesta|alan|alalla|alalta|det|finns|ni|har|er|som|i|på|för|om|kring|inom|jobbar|arbetar|med|och|handlar|you|have|the|that|do|work|works|working|with|on|about|in|for|around|related|to|there|does|take part|takes part|osallistuu|mukana|deltar|is|are|hevi|hevin|all|kaikki|alla',
  'giu',
)

const leading = wholeWords('vetää|vetävät|johtaa|johtavat|leder|drar|leads?|leading')
const running = wholeWords(
  'käynnissä( olevat| olevia)?|meneillään|pågående|pågår|på gång|ongoing|running|current',
)
const ended = wholeWords('päättyne\\p{L}*|loppune\\p{L}*|avslutade?|ended|finished|past')
const inArea = wholeWords(
  String.raw`(?:painopiste\p{L}*|prioritering\p{L}*|fokusområde\p{L}*|(?:focus )?area) ?([1-4])`,
)

export interface ListWish {
  /** The arguments of `find`. */
  line: string
  /** Whether it says what the list is about. */
  about: boolean
}

/** What `find` is asked for when the text asks for a list of records; nothing when it does not, or asks how many. */
export function listWish(text: string): ListWish | undefined {
  const kind = projects.test(text) ? project : kinds.find(([, names]) => wholeWords(names).test(text))
  const isTitle = several.test(text) && (about.test(text) || text.split(/\s+/u).length <= fewWords)
  if (!kind || !(asksForList.test(text) || isTitle) || expectedValues(text)) return undefined
  if (kind === project && leading.test(text) && !several.test(text)) return undefined
  const [, area] = inArea.exec(text) ?? []
  const status = running.test(text) ? 'ongoing' : ended.test(text) ? 'ended' : undefined
  const bare = text.replaceAll(wholeWords(kind[1], 'giu'), ' ')
  const words = [asksForList, inArea, running, ended, leading]
    .reduce((left, said) => left.replace(said, ' '), bare)
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const isLed = kind === project && words !== '' && leading.test(text)
  const parts = [
    `kind:${kind[0]}`,
    area && `focus:${area}`,
    status && kind === project && `status:${status}`,
    isLed ? `lead:"${words}"` : words,
  ]
  return { line: parts.filter(Boolean).join(' '), about: words !== '' || area !== undefined }
}

/** The topic in “on recycling”, “om återvinning”, “kiertotaloudesta”; nothing in what may be a name. */
export function topicIn(text: string): string | undefined {
  const [, topic] = /^(?:om|kring|inom|on|about|in|around)\s+(.+)$/iu.exec(text.trim()) ?? []
  return topic ?? (/^\p{L}+(sta|stä)$/iu.test(text.trim()) ? text.trim() : undefined)
}
