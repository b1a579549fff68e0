import { createTagger, type Span, wordsIn } from './phrases.ts'
import { type Sense, tag } from './tagged.ts'

/** What is said of a few that are named or were spoken of. */
const ofSome = {
  together: [
    'tekemistä, tekemistä keskenään, tekeekö, yhteistä, yhteyttä, yhteistyössä, samaan, samoja',
    'att göra med, ihop, ihop med, samarbetar, samarbetat, samarbete med',
    'to do with, collaborate with, cooperate with, cooperate, tied to, linked to, connected to, joint',
  ],
  it: [
    'se, sillä, sen, sitä, siinä, heillä, he, kyseinen, kyseisellä, kyseisen, tuo, tuolla, sama',
    'det, den, de, dom, dess, samma',
    'it, they, that, this, he, she, same',
  ],
  these: [
    'näissä, niissä, noissa, näihin, niihin, molemmissa, kummassakin, kaikissa, niiden, näiden, kumpaankin, kumpikin, kummankin',
    'dem, dom, dessa, båda, bägge, alla, var och en',
    'them, these, those, both, each, either, all, each of them',
  ],
  howCompared: [
    'vertautuu, vertautuvat, vertailussa, eroaa, eroavat, poikkeaa, suhteutuu, sijoittuu, hankemaar*',
    'jämförs, förhåller sig, står sig, ställer sig, skiljer sig, projektantal*',
    'compare, compares, compared, differ, differs, measure up, project counts, project count',
  ],
  confirmed: [
    'vahvistettu, vahvistettuja, varmistettu, varma, varmaa, varmasti, virallinen, virallisesti, epävarma',
    'bekräftad, bekräftat, bekräftade, säker, säkert, säkra, officiellt, officiell, hör till, hör det till',
    'confirmed, certain, certainly, sure, official, officially, definitely, really',
  ],
  filler: [
    'kai, varmaan, luettelo, luettelossa, listalla, listalta, oikein, vastaan, verrattuna, parissa, jokaisessa, näistä, kahdesta, edustettu, edustettuna, edustettuina',
    'eller hur, väl, då, kanske, jämfört med, nånting, nånstans, överhuvudtaget, representerad, representerat, företrädd',
    'list, listing, projects list, right, correct, actually, anyway, as well, too, both of them, of the two, the two, between, represented, at all',
  ],
} as const
type OfSome = keyof typeof ofSome

const tagMore = createTagger<OfSome>(ofSome)

type Said = Span<Sense | OfSome>
interface Place {
  from: number
  to: number
}

/** Words of a text with the names apart: what they say, and the runs of words that say nothing known. */
export interface Beside {
  words: readonly string[]
  spans: readonly Said[]
  gaps: readonly Place[]
  has: (...senses: readonly (Sense | OfSome)[]) => boolean
}

/** “Does _HUS_ work with _Aalto_ in any project?”: what is said beside the names, which stand at `named`. */
export function saidBeside(text: string, named: readonly Place[]): Beside {
  const words = wordsIn(text)
  const asked = words.map((word) => word.replace(asking, ''))
  const isApart = (one: Place) => named.every((name) => one.to <= name.from || one.from >= name.to)
  const tagged: Said[] = [...tag(words), ...tagMore(words), ...tag(asked)]
  const spans = tagged.filter(isApart)
  const isVerb = spans.some(({ from, senses }) => from === 0 && opening.some((one) => senses.includes(one)))
  const isAsked = isVerb || words.some((word) => asking.test(word))
  return {
    words,
    spans,
    gaps: gapsBetween(words.length, [...named, ...spans]),
    has: (...senses) =>
      (isAsked && senses.includes('whether')) ||
      spans.some((span) => senses.some((sense) => span.senses.includes(sense))),
  }
}
/** “Osallistuuko”, “tekeekö”: folded. */
const asking = /(?<=\p{L}{3})k[oö]$/u
/** Swedish asks by the verb’s place. */
const opening = ['partake', 'work', 'lead', 'together'] as const

/** What no part covers, as runs of words. */
export function gapsBetween(length: number, parts: readonly Place[]): Place[] {
  const gaps: Place[] = []
  for (let at = 0; at < length; at += 1) {
    if (parts.some(({ from, to }) => at >= from && at < to)) continue
    const last = gaps.at(-1)
    if (last?.to === at) last.to = at + 1
    else gaps.push({ from: at, to: at + 1 })
  }
  return gaps
}
