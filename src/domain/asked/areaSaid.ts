import { wholeWords } from '../regexOf.ts'
import { ordinalsIn, withoutOrdinals } from './ordinals.ts'

const areas = String.raw`painopiste\p{L}*|painopistei\p{L}+|prioritering\p{L}*|prioritet\p{L}*|fokusområde\p{L}*|insatsområde\p{L}*|(?:focus )?areas?|priorit(?:y|ies)`
/** What people call a focus area. */
const areaWords = wholeWords(areas, 'gi')
const numbered = wholeWords(
  String.raw`(?:${areas}) ?(?:nro|nr|no|number|numero|nummer)?\.? ?([1-4])|([1-4])[.:]? ?(?:${areas})`,
)
const said = wholeWords(areas)

/** “Focus area 4”, “neljäs painopiste”: which of them, and what else is said. */
export function areaNumbered(text: string): { area: string; rest: string } | undefined {
  const [whole, after, before] = numbered.exec(text) ?? []
  if (whole) return { area: after ?? before ?? '', rest: text.replace(whole, ' ') }
  const [nth] = said.test(text) ? ordinalsIn(text) : []
  return nth === undefined || nth > 3
    ? undefined
    : { area: String(nth + 1), rest: withoutOrdinals(text).replaceAll(areaWords, ' ') }
}

/** As people call the areas by what they are about; all that else a project may be about is looked for in the records. */
const names: readonly (readonly [area: string, words: string])[] = [
  [
    '1',
    String.raw`(?:älykkä\p{L}+ ja kestäv\p{L}+ )?kaupunkiratkaisu\p{L}*|(?:smarta och hållbara )?stadslösning\p{L}*|(?:smart and sustainable )?urban solutions|smart (?:city|cities)|smarta städer|älykaupun\p{L}+`,
  ],
  [
    '2',
    String.raw`hyvinvoin\p{L}+|terveys|terveyden|terveydes\p{L}+|terveyte\p{L}+|terveys\p{L}*teknologia\p{L}*|terveysala\p{L}*|välfärds?(?:teknik\p{L}*|området)?|välmående|hälsa|hälsan|hälso|hälsoteknik\p{L}*|hälsoområdet|health(?: ?tech\p{L}*)?|well-?being|technology(?= health)`,
  ],
  [
    '3',
    String.raw`(?:uudet |uusissa |uusien )?oppimisympäristö\p{L}*|oppimi(?:nen|sen|seen|sesta|sessa)|oppimis|(?:nya )?lärmiljö\p{L}*|lärande|(?:new )?learning(?: environments?)?`,
  ],
  ['4', String.raw`uudet avaukset|uusissa avauksissa|uusien avausten|nya öppningar|new openings`],
]
const ways = names.map(([area, words]) => [area, wholeWords(words), wholeWords(words, 'gi')] as const)
const joining = wholeWords(
  'ja|och|and|sekä|samt|teknologia|teknologian|teknik|technology|alue|alueella|området|area|field|sector|ala|alan|alalla|alalta|sektor\\p{L}*',
  'gi',
)

/** “Health”, “hyvinvointi ja terveys”: the area of that name, and what else is said. */
export function areaIn(text: string): { area: string; rest: string } | undefined {
  const [found, ...others] = ways.filter(([, words]) => words.test(text))
  if (!found || others.length > 0) return undefined
  return { area: found[0], rest: text.replaceAll(found[2], ' ').replaceAll(joining, ' ').trim() }
}
