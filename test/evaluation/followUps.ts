import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import type { Answer } from '../../src/answer.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { itemsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { interval } from './score.ts'

/**
 * `npm run eval:follow`: 46 things asked of what was just shown, each in six ways in three languages, after sixteen replies.
 * All eighteen ways should get one answer: what most of them get is taken for it. `--set reserve` is never read, only
 * counted; `--show TEXT` prints the ways that differ, where the opening and the follow-up hold the text (`led/lead`).
 */
const { set = 'learning', show } = parseArgs({
  options: { set: { type: 'string' }, show: { type: 'string' } },
}).values

type Opening = Record<Locale, string> & { kind: 'one' | 'many' | 'card' }
const read = <Content>(file: string) =>
  JSON.parse(readFileSync(new URL(`followUps/${file}.json`, import.meta.url), 'utf8')) as Content

const openings = read<Record<string, Opening>>('openings')
const ways = Object.fromEntries(
  locales.map((locale) => [locale, read<Record<string, readonly string[]>>(`${set}.${locale}`)]),
) as Record<Locale, Record<string, readonly string[]>>

const ofSeveral = /-them$|-first$|-second$|-last$|^all-of-them$|^only-running$|^money-sum$/
const ofOne = /-it$/
const canFollow = (asked: string, { kind }: Opening) =>
  kind === 'card'
    ? !ofSeveral.test(asked) && !ofOne.test(asked)
    : !(kind === 'one' ? ofSeveral : ofOne).test(asked)

/** What an answer is, whatever its language: its outcome, what it is about, and what it lists first. */
function told(answer: Answer): string {
  const [command, ...typed] = (answer.topic ?? '').split(' ')
  const fields = command?.startsWith('command:') ? typed.filter((word) => /^[a-z]+:/.test(word)) : typed
  const listed = itemsOf(answer)
    .slice(0, 4)
    .map(({ ref, title }) => ref ?? title)
  return [answer.outcome, command, ...fields, ...listed].join(' ')
}

interface Said {
  locale: Locale
  way: string
  told: string
}

await using bot = await testBot()
let conversations = 0
const counted = new Map<Locale, { alike: number; all: number }>(
  locales.map((locale) => [locale, { alike: 0, all: 0 }]),
)
for (const [name, opening] of Object.entries(openings))
  for (const asked of Object.keys(ways.en).filter((one) => canFollow(one, opening)))
    count(`${name}/${asked}`, await answersTo(opening, asked))

for (const [locale, { alike, all }] of [['all', sumOf(counted)] as const, ...counted]) {
  const [low, high] = interval(alike, all)
  console.log(
    locale.padEnd(4),
    `n=${all}`,
    `alike ${((100 * alike) / all).toFixed(1)} % (${low.toFixed(1)}–${high.toFixed(1)})`,
  )
}

async function answersTo(opening: Opening, asked: string): Promise<Said[]> {
  const said: Said[] = []
  for (const locale of locales)
    for (const way of ways[locale][asked] ?? []) {
      const person = `local:${conversations++}`
      await bot.receive({ text: opening[locale], conversation: person, person, locale })
      const answer = await bot.receive({ text: way, conversation: person, person, locale })
      said.push({ locale, way, told: told(answer) })
    }
  return said
}

function count(what: string, said: readonly Said[]) {
  const often = new Map<string, Said[]>()
  for (const one of said) often.set(one.told, [...(often.get(one.told) ?? []), one])
  const [usual = '', those = []] =
    [...often].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
  for (const { locale, told: answer } of said) {
    const sums = counted.get(locale)
    if (sums) Object.assign(sums, { all: sums.all + 1, alike: sums.alike + Number(answer === usual) })
  }
  if (show === undefined || set === 'reserve' || !what.includes(show)) return
  console.log(`${what}: ${those.length} of ${said.length} ${usual}`)
  for (const one of said.filter(({ told: answer }) => answer !== usual))
    console.log(`  ${one.locale} ${one.way} → ${one.told}`)
}

function sumOf(all: ReadonlyMap<Locale, { alike: number; all: number }>) {
  const sums = [...all.values()]
  return {
    alike: sums.reduce((sum, one) => sum + one.alike, 0),
    all: sums.reduce((sum, one) => sum + one.all, 0),
  }
}
