import { wholeWords } from './wholeWords.ts'

/** What people call the kinds of record when they ask for a list of them. */
const kinds: readonly [kind: string, names: string][] = [
  [
    'company',
    String.raw`yrity(s|kse|ksi|st)\p{L}*|firmo\p{L}*|firma(t|n)?|företag\p{L}*|bolag\p{L}*|compan\p{L}+|firms?|start-?ups?`,
  ],
  ['university', String.raw`yliopisto\p{L}*|universitet\p{L}*|universit\p{L}+`],
  ['university-of-applied-sciences', String.raw`ammattikorkeakoulu\p{L}*|amk|amk:t|yrkeshögskol\p{L}+`],
  ['research-institute', String.raw`tutkimuslaito\p{L}*|forskningsinstitut\p{L}*|research institutes?`],
  ['project', String.raw`hank(e|ke)\p{L}*|projekt\p{L}*|projects?`],
  [
    'organisation',
    String.raw`organisaatio\p{L}*|toimij\p{L}+|ketkä (tekee|tekevät|toimii|toimivat)|organisation\p{L}*|aktör\p{L}*|vilka (jobbar|arbetar)|vem (jobbar|arbetar)|actors?|who works?`,
  ],
]

const asksForList = wholeWords(
  'mitkä|mitä|millaisia|ketkä|kuka|listaa|näytä|löytyykö|onko|vilka|vem|lista|visa|finns det|which|who|list|show|any|are there|find',
)

/** The arguments of `find` when the text asks for a list of records; nothing when it does not. */
export function listWish(text: string): string | undefined {
  if (!asksForList.test(text)) return undefined
  const kind = kinds.find(([, names]) => wholeWords(names).test(text))
  if (!kind) return undefined
  const rest = text.replaceAll(wholeWords(kind[1], 'giu'), ' ').replace(asksForList, ' ')
  const words = rest
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return `kind:${kind[0]} ${words}`.trim()
}
