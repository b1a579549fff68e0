import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { type Answer } from '../../src/answer.ts'
import { type Selection, lineOf, selectionOf } from '../../src/domain/query/selection.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { itemsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { interval } from './score.ts'

/**
 * `npm run eval:lists`: wishes for records as people type them, alone or after a reply, each with the conditions that it
 * sets. The projects on a theme were judged by a reader of their descriptions (`themes.json`); organisations of a kind are
 * what `find` lists. Right: all that are asked for, and no other. `--set reserve` is never read, only counted; `--show
 * right|part|other|none` prints the questions that ended so.
 */
const { set = 'learning', show } = parseArgs({
  options: { set: { type: 'string' }, show: { type: 'string' } },
}).values

interface Want {
  kind: string
  theme?: string
  status?: string
  org?: string
  role?: 'lead'
  place?: string
}
interface Asked {
  before: number
  q: string
  want: Want
}
interface Theme {
  core: readonly string[]
  may: readonly string[]
  word: string
}

const text = (file: string) => readFileSync(new URL(`lists/${file}`, import.meta.url), 'utf8')
const themes = JSON.parse(text('themes.json')) as Record<string, Theme>
const openings = JSON.parse(text('openings.json')) as readonly Record<Locale, string>[]
const bodies = JSON.parse(text('bodies.json')) as Record<string, string>

await using bot = await testBot()
const verdicts = ['right', 'part', 'other', 'none'] as const
type Verdict = (typeof verdicts)[number]

/** The ids that a line of `find` lists, on all its pages. */
const known = new Map<string, readonly string[]>()
async function listedBy(selection: Selection): Promise<readonly string[]> {
  const line = lineOf(selection)
  const before = known.get(line)
  if (before) return before
  const ids: string[] = []
  for (let from = 0, more = true; more; from = ids.length) {
    const answer = await bot.receive({ text: from === 0 ? line : `${line} from:${from}`, locale: 'en' })
    const page = idsIn(answer)
    more = page.some((id) => !ids.includes(id))
    ids.push(...page.filter((id) => !ids.includes(id)))
  }
  known.set(line, ids)
  return ids
}
const idsIn = (answer: Answer) =>
  itemsOf(answer).flatMap(({ command, ref }) => ref?.split(':')[1] ?? command?.split(' ')[1] ?? [])

async function meant({
  kind,
  theme,
  status,
  org,
  role,
  place,
}: Want): Promise<{ core: readonly string[]; may: readonly string[] }> {
  const who = org === undefined ? undefined : bodies[org]
  const about = theme === undefined ? undefined : themes[theme]
  const conditions = { kind, status, place, ...(role === 'lead' ? { led: who } : { with: who }) }
  if (kind !== 'project') return { core: await listedBy({ ...conditions, words: about?.word }), may: [] }
  const all = await listedBy(conditions)
  // The programme's own are what is asked for; others may stand beside them.
  if (!about)
    return { core: status && !who ? await listedBy({ ...conditions, in: 'programme' }) : all, may: all }
  return {
    core: all.filter((id) => about.core.includes(id)),
    may: all.filter((id) => about.may.includes(id)),
  }
}

/** What a reply lists: all of its list, or the one record it shows. */
async function told(answer: Answer): Promise<{ ids: readonly string[]; isList: boolean }> {
  const selection = selectionOf(answer.topic ?? '')
  const shown = idsIn(answer)
  if (selection && shown.length > 0) return { ids: await listedBy(selection), isList: true }
  const [kind, id = ''] = (answer.topic ?? '').split(':')
  if (shown.length === 0 && (kind === 'project' || kind === 'organisation'))
    return { ids: [id], isList: true }
  return { ids: shown, isList: selection !== undefined || answer.outcome === 'unknown' }
}

async function verdictOf(answer: Answer, want: Want): Promise<Verdict> {
  const { core, may } = await meant(want)
  const { ids, isList } = await told(answer)
  if (answer.outcome === 'offered') return 'none'
  // “None of them runs. Others are: …”
  const [said = -1, shown = -1] = ['text', 'list'].map((kind) =>
    answer.parts.findIndex((part) => part.kind === kind),
  )
  if (core.length === 0 && said >= 0 && said < shown && isList) return 'right'
  if (ids.length === 0) return !isList ? 'none' : core.length === 0 ? 'right' : 'none'
  const isOdd = (id: string) => !core.includes(id) && !may.includes(id)
  const found = core.filter((id) => ids.includes(id)).length
  const odd = ids.filter(isOdd).length
  // A word may say less than the theme it was judged under: “self-driving buses” are not all of mobility.
  const least = want.theme === undefined ? core.length : Math.min(1, core.length)
  if (odd === 0 && found >= least) return 'right'
  return found > 0 && odd <= found && found * 2 >= core.length ? 'part' : 'other'
}

const counts = new Map<string, Map<Verdict, number>>()
let conversations = 0
for (const locale of locales)
  for (const { before, q, want } of text(`${set}.${locale}.jsonl`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Asked)) {
    const person = `local:${conversations++}`
    const opening = openings[before - 1]?.[locale]
    if (opening) await bot.receive({ text: opening, conversation: person, person, locale })
    const answer = await bot.receive({ text: q, conversation: person, person, locale })
    const verdict = await verdictOf(answer, want)
    for (const group of [
      'all',
      locale,
      before ? 'after a reply' : 'alone',
      want.kind === 'project' ? 'projects' : 'organisations',
    ]) {
      const sums = counts.get(group) ?? new Map<Verdict, number>()
      counts.set(group, sums.set(verdict, (sums.get(verdict) ?? 0) + 1))
    }
    if (verdict === show && set !== 'reserve')
      console.log(
        `${locale} ${before} ${q} ${JSON.stringify(want)} → ${answer.outcome} ${answer.topic}: ${(await told(answer)).ids.join(' ')}`,
      )
  }
for (const [group, sums] of counts) {
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0)
  const [low, high] = interval(sums.get('right') ?? 0, all)
  const shares = verdicts.map((one) => `${one} ${(((sums.get(one) ?? 0) / all) * 100).toFixed(1)} %`)
  console.log(group.padEnd(14), `n=${all}`, ...shares, `(right ${low.toFixed(0)}–${high.toFixed(0)})`)
}
