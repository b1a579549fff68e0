import { readFileSync } from 'node:fs'

import type { Candidate } from '../../src/domain/match/candidate.ts'
import { match } from '../../src/domain/match/match.ts'
import { read } from '../../src/domain/match/read.ts'
import type { Search } from '../../src/domain/search/search.ts'
import { likenessOf } from '../../src/matching/likeness.ts'
import { packagePath } from '../../src/paths.ts'
import { candidatesOf, vocabularyOf } from '../../src/presentation/matches/matching.ts'
import type { Store } from '../../src/store/store.ts'
import { random } from '../evaluation/match/measures.ts'

const day = '2026-11-24'

/** One seeker against 10,000 organisations and 5,000 projects, whose facets are drawn from the pack's vocabulary. */
export async function matchingRuns(store: Store, search: Search): Promise<Record<string, (() => unknown)[]>> {
  const vocabulary = await vocabularyOf(store)
  const known = await candidatesOf({ store, today: day })
  const likeness = await likenessOf({ store, search, today: day })
  const seekerIn = (text: string) => ({
    ...read(text, vocabulary).seeker,
    alike: likeness(text, ['organisation', 'project']),
  })
  const next = random(5)
  const pick = <One>(from: readonly One[]) => from[Math.floor(next() * from.length)]!
  const ids = (kind: string) => vocabulary.all.filter((one) => one.kind === kind).map(({ id }) => id)
  const [themes, functions] = [ids('theme'), ids('function')]
  const some = (from: readonly string[], most: number) =>
    Object.fromEntries(
      Array.from({ length: 1 + Math.floor(next() * most) }, () => [
        pick(from),
        (1 + Math.floor(next() * 3)) / 3,
      ]),
    )
  const many = Array.from({ length: 15_000 }, (_, at): Candidate => {
    const kind = at < 10_000 ? 'organisation' : 'project'
    const facets = { themes: some(themes, 12), offers: some(functions, 6), needs: some(functions, 4) }
    return { ...pick(known), ...facets, ref: `${kind}:${at}`, kind }
  })
  const texts = readFileSync(packagePath('test/evaluation/match/seekers.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const asked = Array.from({ length: 6 }, () => texts).flat()
  return {
    'match against 15,000 (budget p99 50)': asked.map(
      (text) => () => match(seekerIn(text), many, vocabulary, { day }),
    ),
    '  of it, reading the text': asked.map((text) => () => seekerIn(text)),
  }
}
