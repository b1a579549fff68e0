/** What people call the kinds of record when they ask for a list of them. */
const kinds: readonly [string, RegExp][] = [
  ['company', /\b(yrity(s|kse|ksi|st)\p{L}*|firmo\p{L}*|firmat|företag\p{L}*|bolag\p{L}*|compan\p{L}+|firms?|start-?ups?)\b/iu],
  ['university', /\b(yliopisto\p{L}*|korkeakoulu\p{L}*|universitet\p{L}*|högskol\p{L}+|universit\p{L}+)\b/iu],
  ['research-institute', /\b(tutkimuslaito\p{L}*|forskningsinstitut\p{L}*|research institutes?)\b/iu],
  ['project', /\b(hank(e|ke)\p{L}*|projekt\p{L}*|projects?)\b/iu],
  ['organisation', /\b(organisaatio\p{L}*|toimij\p{L}+|ketkä|kuka tekee|organisation\p{L}*|aktör\p{L}*|vilka|actors?|who works)\b/iu],
]

const asksForList = /\b(mitkä|mitä|ketkä|kuka|kenen|listaa|näytä|löytyykö|onko|vilka|vem|lista|visa|finns|which|who|list|show|any|are there|find)\b/iu

/** The arguments of `find` when the text asks for a list of records; nothing when it does not. */
export function listWish(text: string): string | undefined {
  if (!asksForList.test(text)) return undefined
  const kind = kinds.find(([, pattern]) => pattern.test(text))
  if (!kind) return undefined
  const rest = text.replaceAll(new RegExp(kind[1].source, 'giu'), ' ').replace(asksForList, ' ')
  return `kind:${kind[0]} ${rest.replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ').replaceAll(/\s+/gu, ' ').trim()}`
}
