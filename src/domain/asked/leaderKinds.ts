import { regexOf, wholeWords } from '../regexOf.ts'

const leading = String.raw`veto\p{L}*|vetä\p{L}*|vetoiset|vetoisia|johta\p{L}*|johdoss\p{L}+|päätoteutta\p{L}*|koordinoi\p{L}*|vastuulla|leds|leder|leda|ledda|ledd|drivs|driver|drar|samordnar|samordnas|huvudgenomförare|led|leads?|leading|run by|runs?|coordinated?|coordinates?`
const leads = wholeWords(leading)
const leadsAll = wholeWords(
  String.raw`(?:as )?(?:${leading}|lead partners?|by|av|toimesta|are|is|itse|own)`,
  'gi',
)

/** The kinds in the records by what people call them: the narrower name first, “universities of applied sciences” before “universities”. */
const names: readonly (readonly [kinds: readonly string[], words: string])[] = [
  [
    ['university-of-applied-sciences'],
    String.raw`ammattikorkea(?:koulu)?\p{L}*|ammattikorkei\p{L}+|amk|amk:?t|amkit|amk:?(?:ien|iden|jen)|yrkeshögskol\p{L}*|yh|universit(?:y|ies) of applied sciences?|uas|polytechnics?`,
  ],
  [
    ['university', 'university-of-applied-sciences'],
    String.raw`korkeakoulu\p{L}*|högskol\p{L}+|higher education(?: institutions?)?|institutions? of higher education`,
  ],
  [['university'], String.raw`yliopisto\p{L}*|universitet\p{L}*|universit(?:y|ies)`],
  [
    ['research-institute'],
    String.raw`tutkimuslaito\p{L}*|forskningsinstitut\p{L}*|research (?:institutes?|institutions?|organi[sz]ations?)`,
  ],
  [
    ['city'],
    String.raw`kaupun(?:git|kien|kia|geilla)|kaupunki|kunnat|kuntien|städer\p{L}*|kommuner\p{L}*|cities|municipalities`,
  ],
  [
    ['company'],
    String.raw`yritykset|yritysten|yrityksiä|firmat|firmojen|företag(?:en)?|bolag(?:en)?|companies|firms|businesses`,
  ],
  [
    ['cluster-or-network'],
    String.raw`verkosto(?:t|jen|ja)|klusteri(?:t|en)|nätverk(?:en)?|kluster|networks|clusters`,
  ],
]
const compound = String.raw`(?:(?:-| )?(?:johtoiset|johtoisia|vetoiset|vetoisia|ledda))?`
const ways = names.map(
  ([kinds, words]) =>
    [kinds, wholeWords(`(?:${words})${compound}`), wholeWords(`(?:${words})`, 'gi')] as const,
)
/** “Yliopistovetoiset”. */
const together = regexOf(
  String.raw`(yliopisto|korkeakoulu|ammattikorkeakoulu|kaupunki|yritys|universitets|högskole|stads|företags)(vetoi\p{L}+|johtoi\p{L}+|ledda)`,
  'gi',
)

/** “Which universities lead a project?”, “tutkimuslaitosten johtamat”: the kinds of leader, and what else is said. */
export function leaderKinds(typed: string): { kinds: readonly string[]; rest: string } | undefined {
  const text = typed.replaceAll(together, '$1 $2')
  if (!leads.test(text)) return undefined
  const found = ways.find(([, words]) => words.test(text))
  return found && { kinds: found[0], rest: text.replaceAll(found[2], ' ').replaceAll(leadsAll, ' ') }
}
