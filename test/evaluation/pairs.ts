import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { type Locale, locales } from '../../src/locale.ts'
import { testBot } from '../bot.ts'
import { type GoldQuestion, interval, isTold, verdict } from './score.ts'

/**
 * `npm run eval:pairs`: two questions in one message, as people join them: “… and …”, “…? …?”, “… , …”. Each is one that the bot
 * answers rightly alone, so what is counted is what becomes of it beside another: both told, the first, the second or none.
 * `--set reserve` and `--set last` pair questions that are never read; `--show both|first|second|none` prints the messages that ended so.
 */
const { set = 'learning', show } = parseArgs({
  options: { set: { type: 'string' }, show: { type: 'string' } },
}).values
const files = {
  learning: ['learning-2', 'learning-3', 'learning-4', 'learning-5', 'learning-6', 'learning-7'],
  last: ['reserve', 'reserve-7', 'reserve-9', 'reserve-10', 'reserve-11'],
  reserve: ['reserve-2', 'reserve-3', 'reserve-4', 'reserve-5', 'reserve-6', 'reserve-8'],
}[set]
if (!files) throw new Error('--set is learning, reserve or last')

const and: Record<Locale, string> = { fi: 'ja', sv: 'och', en: 'and' }
const bare = (text: string) => text.replace(/[\s?!.]+$/u, '')
const lower = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
const joined = {
  and: (one: string, other: string, locale: Locale) => `${bare(one)} ${and[locale]} ${lower(other)}`,
  sentences: (one: string, other: string) => `${bare(one)}? ${other}`,
  comma: (one: string, other: string) => `${bare(one)}, ${lower(other)}`,
}
type Joint = keyof typeof joined
const joints = Object.keys(joined) as Joint[]

await using bot = await testBot()
const verdicts = ['both', 'first', 'second', 'none'] as const
const counts = new Map<string, Map<string, number>>()
const mostWords = 11
const leastWords = 2
/** Shares of the list. */
const strides = [0.31, 0.62]

for (const locale of locales) {
  const questions = files
    .flatMap((file) => readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldQuestion)
    .filter(({ lang, free, answerable, sections, question, conversation }) => {
      const words = question.split(/\s+/u).length
      const isUsable = lang === locale && !free && answerable && sections.length > 0 && !conversation
      return isUsable && words >= leastWords && words <= mostWords
    })
  const right: GoldQuestion[] = []
  for (const gold of questions)
    if (verdict(gold, await bot.receive({ text: gold.question, locale })) === 'right') right.push(gold)
  // Each beside ones from far away in the list, so that pairs are the same on each run and mixed in kind.
  const pairs = strides.flatMap((stride) =>
    right.map((one, at) => [one, right[(at + Math.floor(right.length * stride)) % right.length]] as const),
  )
  for (const [at, [one, other]] of pairs.entries()) {
    const joint = joints[at % joints.length]
    if (!other || !joint || one.sections.some((id) => other.sections.includes(id))) continue
    const text = joined[joint](one.question, other.question, locale)
    const answer = await bot.receive({ text, locale })
    const [first, second] = [isTold(one, answer), isTold(other, answer)]
    const given = first && second ? 'both' : first ? 'first' : second ? 'second' : 'none'
    for (const group of ['all', locale, joint]) {
      const sums = counts.get(group) ?? new Map<string, number>()
      counts.set(group, sums.set(given, (sums.get(given) ?? 0) + 1))
    }
    if (given === show && set === 'learning')
      console.log(`${locale} ${text} → ${answer.outcome} ${answer.topic}`)
  }
}
for (const [group, sums] of counts) {
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0)
  const [low, high] = interval(sums.get('both') ?? 0, all)
  const shares = verdicts.map((one) => `${one} ${(((sums.get(one) ?? 0) / all) * 100).toFixed(1)} %`)
  console.log(group.padEnd(10), `n=${all}`, ...shares, `(both ${low.toFixed(0)}–${high.toFixed(0)})`)
}
