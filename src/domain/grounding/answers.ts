import { expectedValues } from '../expected.ts'
import { wholeWords } from '../wholeWords.ts'
import type { Proved } from './check.ts'
import { namesIn } from './names.ts'
import { valuesIn } from './values.ts'
import { alike, tellingWords } from './words.ts'

const who = wholeWords('kuka|kenen|kenelle|keneltä|vem|vems|who|whom|whose')
/** Concepts of the pack that stand for somebody without being a name. */
const actors = new Set(
  `state local eu ministry minister mayor party steering coordinate regional-council ely company startup university school
   resident teacher nurse talent foreign`
    .split(/\s+/u)
    .map((concept) => `§${concept}`),
)
const howMany = wholeWords(
  'montako|kuinka mon\\p{L}+|hur många|how many|paljonko|kuinka paljon|hur mycket|how much',
)

type MeaningsOf = (word: string) => readonly string[]

/** Do the proofs hold the kind of thing that was asked for (a date, a share, a number, a name), and do their sources speak of what was asked? */
export function answersQuestion(
  question: string,
  proofs: readonly Proved[],
  meaningsOf: MeaningsOf,
): boolean {
  const said = proofs.map(({ source }) => `${source.title}\n${source.text}`).join('\n')
  return (
    holdsExpected(question, proofs.map(({ quote }) => quote).join('\n'), meaningsOf) &&
    speaksOf(question, said, meaningsOf)
  )
}

function holdsExpected(question: string, said: string, meaningsOf: MeaningsOf) {
  const values = valuesIn(said)
  const [expected, ...others] = expectedValues(question) ?? []
  switch (others.length > 0 ? undefined : expected) {
    case 'date':
      return values.some(
        ({ kind, value }) => kind === 'date' || (kind === 'number' && /^(19|20)\d\d$/.test(value)),
      )
    case 'share':
      return values.some(({ kind }) => kind === 'percent')
    case 'money':
      return values.some(({ kind }) => kind === 'money')
    case 'person':
    case 'count':
    case 'place':
    case undefined:
      break
  }
  if (howMany.test(question)) return values.length > 0
  if (!who.test(question)) return true
  const { sure, opening } = namesIn(said)
  return (
    sure.length + opening.length > 0 ||
    tellingWords(said).some((word) => meaningsOf(word).some((one) => actors.has(one)))
  )
}

/** At least one telling word of the question, or another word for the same, stands in what was said. */
function speaksOf(question: string, said: string, meaningsOf: MeaningsOf) {
  const words = tellingWords(said)
  const meanings = new Set(words.flatMap(meaningsOf))
  const asked = tellingWords(question).filter((word) => word.length > 3)
  return (
    asked.length === 0 ||
    asked.some(
      (word) =>
        words.some((other) => alike(word, other)) || meaningsOf(word).some((one) => meanings.has(one)),
    )
  )
}
