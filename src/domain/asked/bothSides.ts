import { wholeWords } from '../regexOf.ts'

const together = wholeWords(
  String.raw`molemmat|molemmissa|kummatkin|yhdessä|yhteis\p{L}+|både|båda|bägge|tillsammans|gemensam\p{L}*|both|together|joint|jointly|shared|in common`,
)
const joining = /\s+(?:ja|sekä|och|samt|and|&|\+|with|med|plus)\s+/iu
const small = wholeWords(
  String.raw`(?:hevi-?)?hank(?:e|ke)\p{L}*|projekt\p{L}*|projects?|mitkä|mitä|missä|joissa|onko|ovat|on|ollut|olleet|tehneet|tekevät|tehty|mukana|kuka|näytä|listaa|vilka|vilket|några|nåt|något|yhtään|any|var|är|har|varit|gjort|med i|i|där|som|finns|det|visa|lista|which|what|ones?|have|has|had|been|done|did|do|are|is|were|was|in|involving|the|of|that|show|list|any|there|where|involved|part|take|takes|taken|worked on|work on|run|their|de|dem|den|molemmat|molemmissa|kummatkin|yhdessä|yhteis\p{L}+|både|båda|bägge|tillsammans|gemensam\p{L}*|both|together|joint|jointly|shared|in common|osallisena|osallistuvat|deltar|deltagit|med(?=\W*$)|mit|ne|nämä`,
  'gi',
)

/** “Which ones have Aalto and VTT done together?”, “missä Aalto ja VTT ovat molemmat”: the two names. */
export function bothSides(text: string): readonly [string, string] | undefined {
  if (!together.test(text)) return undefined
  const [one, other, ...more] = text
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}\s&+-]/gu, ' ')
    .trim()
    .split(joining)
    .map((side) => side.replaceAll(/\s+/gu, ' ').trim())
  return one && other && more.length === 0 ? [one, other] : undefined
}
