/** Quotation marks, hyphens and white space as one of each; nothing else is evened out, so a quote stays verbatim. */
const evened = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/[“”„‟«»"]/gu, '"')
    .replaceAll(/[‘’‚‛´`']/gu, "'")
    .replaceAll(/[‐‑‒–—−-]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const abbreviation =
  /(?:\b(?:esim|mm|ts|ns|yms|jne|vrt|kts|ks|t\.ex|bl\.a|d\.v\.s|osv|e\.g|i\.e|cf|nr|no))\.\s*$/iu
const afterNumber = /\d\.\s*$/u
const splitter = new Intl.Segmenter('fi', { granularity: 'sentence' })

/** The sentences of a text; each line ends one. */
function sentencesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const found: string[] = []
    for (const { segment } of splitter.segment(line)) {
      const before = found.at(-1)
      if (before !== undefined && goesOn(before, segment)) found[found.length - 1] = before + segment
      else found.push(segment)
    }
    return found.map((sentence) => sentence.trim()).filter(Boolean)
  })
}

/** `1. tammikuuta` and `esim. Espoo` are no ends. */
const goesOn = (before: string, next: string) =>
  abbreviation.test(before) || (afterNumber.test(before) && /^[\p{Ll}\d]/u.test(next))

/** A quote shorter than this proves nothing; one over more sentences than this is no quote but a copy. */
const fewestLetters = 8
const mostSentences = 3

/**
 * The whole sentences of the text in which the quote stands word for word, so that nothing is cut off that turns its
 * meaning; nothing when it does not stand there.
 */
export function sentencesQuoted(quote: string, text: string): string | undefined {
  const wanted = evened(quote).replace(/^["'.\s…]+|["'\s…]+$/gu, '')
  if (wanted.replaceAll(/[^\p{L}\p{N}]/gu, '').length < fewestLetters) return undefined
  const sentences = sentencesIn(text)
  const starts: number[] = []
  let whole = ''
  for (const sentence of sentences) {
    starts.push(whole.length)
    whole += `${evened(sentence)} `
  }
  const at = placeOf(wanted, whole)
  if (at < 0) return undefined
  const touched = sentences.filter(
    (sentence, index) =>
      (starts[index] ?? 0) < at + wanted.length && (starts[index] ?? 0) + evened(sentence).length > at,
  )
  return touched.length > mostSentences ? undefined : touched.join(' ')
}

/** Where it stands as whole words; -1 where it does not. */
function placeOf(wanted: string, whole: string) {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? ' ')
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const opens = !(isLetter(whole[at - 1]) && isLetter(wanted[0]))
    const closes = !(isLetter(whole[at + wanted.length]) && isLetter(wanted.at(-1)))
    if (opens && closes) return at
  }
  return -1
}
