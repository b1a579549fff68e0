import { dateWish } from '../asked/dateWish.ts'
import { greatestIn } from '../asked/greatest.ts'
import { ordinalsIn } from '../asked/ordinals.ts'
import { several } from '../kindsSaid.ts'
import { type Locality, localityIn } from '../locality.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { saysOnly } from './saysOnly.ts'
import { asksForTopics, kindSaid, saysKind, statusSaid } from './words.ts'

/** Where none is open, those ahead and past are what is left to tell. */
const callStatus = { ahead: 'upcoming', over: 'closed', withdrawn: 'withdrawn' } as const
const projectStatus = { open: 'ongoing', ahead: 'planned', over: 'ended', withdrawn: undefined } as const

export interface Otherwise {
  /** The line that lists those. */
  line: string
  /** Whether it holds even where there are none: “only checking” narrows nothing. */
  isSure: boolean
}

/** “And past ones?”, “entä tulevat?”, “och företag?”, “and in 2024?”, “which of them are about food?” after a list. */
export function listedOtherwise(
  text: string,
  topic: string,
  places: readonly Locality[] = [],
): Otherwise | undefined {
  const sure = sureLine(text, topic, places)
  if (sure) return { line: sure, isSure: true }
  const line = lineOf(topic)
  const onIt = line && topicIn(text)
  return onIt ? { line: `${line} ${onIt.words}`, isSure: onIt.isOfThem } : undefined
}

function sureLine(text: string, topic: string, places: readonly Locality[]): string | undefined {
  if (topic === 'command:calls') {
    const status = statusSaid(text, several.call)
    if (status === 'open') return 'calls open'
    return status ? `calls ${callStatus[status]}` : inYears(text, 'find kind:call')
  }
  const [area] = /^focus:[1-4]$/.exec(topic) ?? []
  if (area && asksForTopics(text)) return area.replace(':', ' ')
  const line = lineOf(topic)
  if (!line) return undefined
  const isOfProjects = / kind:project\b/.test(line) || saysKind(text, 'project')
  const status = isOfProjects ? statusSaid(text, several.project) : undefined
  if (status) return having(having(line, 'kind', 'project'), 'status', projectStatus[status])
  const kind = kindSaid(text)
  if (kind) return having(without(line, 'status'), 'kind', kind)
  return inYears(text, line) ?? inPlace(text, line, places)
}

/** What was listed, as the line that lists it. */
export function lineOf(topic: string): string | undefined {
  if (topic === 'command:project') return 'find kind:project in:programme'
  const [, area] = /^focus:([1-4])$/.exec(topic) ?? []
  if (area) return `find kind:project focus:${area}`
  const [, line] = /^command:(find .*\bkind:.*)$/.exec(topic) ?? []
  return line
}

const without = (line: string, field: string) => line.replace(new RegExp(String.raw`\s${field}:\S+`, 'u'), '')

/** The line with another value of the field; nothing where there is none. */
export const having = (line: string | undefined, field: string, value: string | undefined) =>
  line && value && without(line, field).replace(/^find/, `find ${field}:${value}`)

/** “And in 2024?” */
function inYears(text: string, line: string): string | undefined {
  const dated = dateWish(text)
  const isOnly = dated && saysOnly(`${dated.rest} ${marker}`, marker, several.call, several.project)
  return isOnly ? `${without(without(line, 'ends'), 'starts')} ${dated.filter}:${dated.years}` : undefined
}
/** Stands for the date or place that was taken out. */
const marker = 'date'

const only = String.raw`only|just|vain|vaan|pelkästään|bara|endast|enbart`
const ones = String.raw`${only}|please|kiitos|tack|ones|those|from|near|siellä|olevat|tehtävät|toimivat|nåt|nån|något|någon|jotain|mitään|jotakin|som är|alueella|puolella|anything|something|found|based`

/** “Only those in Espoo”, “nåt i Esbo?” */
function inPlace(text: string, line: string, places: readonly Locality[]): string | undefined {
  const found = localityIn(capitalised(text), places)
  const isOnly = found && saysOnly(`${found.rest} ${marker}`, marker, ones, ...Object.values(several))
  return isOnly ? having(without(line, 'place'), 'place', found.place.id) : undefined
}

/** After a list a short name is a place without its capital, too. */
const capitalised = (text: string) =>
  text.replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toLocaleUpperCase('fi') + word.slice(1))

const opening = regexOf(String.raw`^\W*(?:show |näytä |visa |and |ja |och )?(?:${only})\s+(.+)$`, 'i')

const again = String.raw`(?:(?:no|ja|och|and|entä)\s+)?`
/** “Which of those are about health?”, “mikä niistä koskis rakentamista?”, “which ones are on food?” */
const ofThem = regexOf(
  String.raw`^\W*${again}(?:${[
    String.raw`(?:(?:mitkä|mikä|mitä|onko|liittyykö|koskeeko)\s+)?(?:(?:mikään|yksikään|joku|jokin)\s+)?(?:niistä|näistä|noista|niissä)(?:\s+mikään)?`,
    String.raw`(?:which|any|are any|is any)\s+of\s+(?:those|them|these|the)(?:\s+projects)?`,
    String.raw`which\s+(?:ones|projects)(?=\s+(?:are|were|deal|have|concern))`,
    String.raw`(?:vilka|vilken|vilket|är nåt|är någon|är något|är några|finns)\s+av\s+(?:dem|dom|de|dessa)`,
    String.raw`vilka(?=\s+(?:handlar|gäller|rör))|mitkä(?=\s+(?:liitty|koske|käsittel))`,
  ].join('|')})\s+(.+)$`,
  'i',
)
const beingAbout = String.raw`on|ovat|oli|olivat|ollut|joku|jokin|mitään|yhtään|koski\p{L}*|koske\p{L}*|koskis|liitty\p{L}+|käsittel\p{L}+|tekee|tekevät|aiheena|about|are|is|were|was|deal|deals|with|to do|have|has|do|does|concern|concerns|related|to|on|in|är|var|om|handlar|handlade|gäller|gällde|rör|någon|något|kring|inom|som`

/** “Which of those do Vantaa lead?”: what is asked of them besides. */
export const askedOfThem = (text: string): string | undefined => ofThem.exec(text)?.[1]

/** “Only health ones”, “vain rakentaminen”. */
function topicIn(text: string): { words: string; isOfThem: boolean } | undefined {
  if (ordinalsIn(text).length > 0 || noTopic.test(text) || greatestIn(text)) return undefined
  const [, of] = ofThem.exec(text) ?? []
  const said = of?.replaceAll(wholeWords(beingAbout, 'gi'), ' ') ?? opening.exec(text)?.[1] ?? ''
  const words = [ones, ...Object.values(several), 'about|on|the|om|de|ne|med|aiheesta|liittyvät']
    .reduce((left, small) => left.replaceAll(wholeWords(small, 'gi'), ' '), said)
    .match(/[\p{L}\p{N}-]{2,}/gu)
  return words && words.length <= mostTopicWords
    ? { words: words.join(' '), isOfThem: of !== undefined }
    : undefined
}
const mostTopicWords = 2
const noTopic = wholeWords(
  String.raw`viimei\p{L}+|sista|last|kysymy\p{L}+|frågor?|questions?|checking|kidding|suomeksi|ruotsiksi|englanniksi|svenska|finska|engelska|english|swedish|finnish|kiitos|tack|thanks`,
)
