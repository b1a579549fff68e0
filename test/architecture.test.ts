import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from 'vitest'

/** What a folder may import besides itself: the files directly in another; with `**` those in its folders, too. */
const mayImport: Record<string, readonly string[]> = {
  commands: [
    'src',
    'src/announcing',
    'src/answering',
    'src/answering/comparing',
    'src/answering/named',
    'src/answering/partners',
    'src/answering/queried',
    'src/arguments',
    'src/calendar',
    'src/cards',
    'src/domain',
    'src/domain/announcing',
    'src/domain/asked/**',
    'src/domain/asker',
    'src/domain/aspects',
    'src/domain/calendar',
    'src/domain/carriedOn/**',
    'src/domain/introduction',
    'src/domain/match',
    'src/domain/money',
    'src/domain/partnering',
    'src/domain/profile',
    'src/domain/query/**',
    'src/domain/search',
    'src/domain/subscriptions',
    'src/introductions',
    'src/matching',
    'src/presentation/**',
    'src/profiles',
    'src/subscribing',
  ],
  'src/announcing': [
    'src',
    'src/arguments',
    'src/domain',
    'src/domain/announcing',
    'src/domain/calendar',
    'src/domain/search',
    'src/domain/subscriptions',
    'src/platforms',
    'src/presentation/**',
    'src/store',
    'src/subscribing',
  ],
  'src/answering': [
    'src',
    'src/domain',
    'src/domain/asked/**',
    'src/domain/asker',
    'src/domain/aspects',
    'src/domain/carriedOn/**',
    'src/domain/claim',
    'src/domain/leaning',
    'src/domain/match',
    'src/domain/money',
    'src/domain/partnering',
    'src/domain/query/**',
    'src/domain/recordFact',
    'src/domain/said',
    'src/domain/search',
    'src/domain/subscriptions',
    'src/domain/unheard',
    'src/domain/wish',
    'src/learning',
    'src/presentation/**',

    'src/store',
  ],
  'src/arguments': ['src'],
  'src/build': ['commands', 'src', 'src/learning', 'src/matching', 'src/store'],
  'src/calendar': [
    'src',
    'src/domain/announcing',
    'src/domain/calendar',
    'src/http',
    'src/presentation/**',
    'src/store',
  ],
  'src/cards': ['src', 'src/domain/aspects', 'src/domain/grounding', 'src/presentation/**', 'src/store'],
  'src/conversation': [
    'src',
    'src/answering/named',
    'src/domain',
    'src/domain/carriedOn/**',
    'src/domain/recordFact',
    'src/domain/search',
    'src/store',
  ],
  'src/doctor': ['src', 'src/domain/search', 'src/http', 'src/pack', 'src/settings', 'src/store'],
  'src/domain': ['src'],
  'src/feed': [
    'src',
    'src/announcing',
    'src/domain/announcing',
    'src/http',
    'src/presentation/**',
    'src/store',
  ],
  'src/http': ['src', 'src/logging', 'src/queues', 'src/store'],
  'src/ingest': ['src', 'src/domain/documents', 'src/domain/grounding', 'src/domain/search', 'src/store'],
  'src/introductions': [
    'src',
    'src/domain',
    'src/domain/introduction',
    'src/domain/profile',
    'src/queues',
    'src/store',
  ],
  'src/learning': ['src', 'src/domain/leaning', 'src/domain/search', 'src/store'],
  'src/llm': [
    'src',
    'src/domain',
    'src/domain/grounding',
    'src/domain/search',
    'src/logging',
    'src/presentation/**',
    'src/settings',
    'src/store',
  ],
  'src/logging': ['src/settings'],
  'src/matching': [
    'src',
    'src/domain/match',
    'src/domain/search',
    'src/learning',
    'src/presentation/**',
    'src/profiles',
    'src/store',
  ],
  'src/pack': [
    'src',
    'src/domain',
    'src/domain/asked/**',
    'src/domain/aspects',
    'src/domain/claim',
    'src/domain/match',
  ],
  'src/platforms': ['src', 'src/doctor', 'src/http', 'src/logging', 'src/settings'],
  'src/presentation': [
    'src',
    'src/domain',
    'src/domain/announcing',
    'src/domain/asked/**',
    'src/domain/asker',
    'src/domain/carriedOn/**',
    'src/domain/claim',
    'src/domain/match',
    'src/domain/money',
    'src/domain/query/**',
    'src/domain/recordFact',
    'src/domain/search',
    'src/pack',
    'src/store',
  ],
  'src/profiles': [
    'src',
    'src/domain',
    'src/domain/introduction',
    'src/domain/match',
    'src/domain/profile',
    'src/domain/search',
    'src/introductions',
    'src/presentation/**',
    'src/queues',
    'src/store',
  ],
  'src/queues': ['src', 'src/logging', 'src/platforms', 'src/store'],
  'src/settings': ['src'],
  'src/store': [
    'src',
    'src/domain/announcing',
    'src/domain/calendar',
    'src/domain/introduction',
    'src/domain/match',
    'src/domain/profile',
    'src/domain/subscriptions',
    'src/pack',
    'src/platforms',
  ],
  'src/subscribing': [
    'src',
    'src/arguments',
    'src/domain/announcing',
    'src/domain/calendar',
    'src/domain/search',
    'src/domain/subscriptions',
    'src/presentation/**',
    'src/store',
  ],
}

/** Packages that only one place may know. */
const knownOnlyTo: Record<string, string> = {
  '@microsoft/': 'src/platforms/teams',
  '@slack/': 'src/platforms/slack',
  'better-sqlite3': 'src/store',
  botbuilder: 'src/platforms/teams',
  'botframework-': 'src/platforms/teams',
  'drizzle-orm': 'src/store',
  htmlparser2: 'src/ingest',
  mammoth: 'src/ingest',
  marked: 'src/ingest',
  openai: 'src/llm',
  unpdf: 'src/ingest',
}

/** `src/main.ts` and `src/bot.ts` put the parts together; nothing that is imported by the parts may do so. */
const wiring = ['src/main.ts']

const files = ['commands', 'src'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, file)),
)
const isIn = (folder: string, allowed: string) =>
  allowed.endsWith('/**') ? `${folder}/`.startsWith(allowed.slice(0, -2)) : folder === allowed
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name = '']) => name)

describe('who may import what', () => {
  test.each(files)('%s', (file) => {
    const home = Object.keys(mayImport).find((folder) => file.startsWith(`${folder}/`))
    const forbidden = importsOf(file).filter((name) => {
      const owner = Object.entries(knownOnlyTo).find(([prefix]) => name.startsWith(prefix))?.[1]
      if (owner) return !file.startsWith(owner)
      if (!name.startsWith('.')) return false
      const target = join(dirname(file), name)
      if (wiring.includes(target)) return true
      const folder = dirname(target)
      return (
        home !== undefined &&
        folder !== home &&
        !folder.startsWith(`${home}/`) &&
        !mayImport[home]?.some((allowed) => isIn(folder, allowed))
      )
    })
    expect(forbidden).toEqual([])
  })
})

/** The playground shows what the other platforms would be sent. */
const drawnBySome = ['src/platforms/slack/blocks/render.ts', 'src/platforms/teams/card.ts']
const platformOf = (file: string) => /^src\/platforms\/(\w+)\//.exec(file)?.[1]

test('a platform knows no other; only the playground draws with their renderers', () => {
  const foreign = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => join(dirname(file), name))
      .filter((target) => {
        const [from, to] = [platformOf(file), platformOf(target)]
        return from && to && from !== to && !(from === 'web' && drawnBySome.includes(target))
      })
      .map((target) => `${file} → ${target}`),
  )
  expect(foreign).toEqual([])
})

test('the playground loads nothing of Slack’s or Microsoft’s packages', () => {
  /** What stays when types are gone. */
  const loadedBy = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?from '([^']+)'/gm)].map(
      ([, name = '']) => name,
    )
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const name of loadedBy(file))
      if (name.startsWith('.')) visit(join(dirname(file), name))
      else packages.add(name)
  }
  visit('src/platforms/web/index.ts')
  expect(seen).toContain('src/platforms/slack/blocks/render.ts')
  expect([...packages].filter((name) => /^(@slack|@microsoft|botbuilder|botframework)/.test(name))).toEqual(
    [],
  )
})

test('the domain is pure: no clock, no files, no randomness', () => {
  const impure = files
    .filter((file) => file.startsWith('src/domain/'))
    .filter((file) => /new Date\(\)|Date\.now|Math\.random|from 'node:/.test(readFileSync(file, 'utf8')))
  expect(impure).toEqual([])
})

test('files are small: half of them at most 60 lines, none over 250', () => {
  const lengths = files
    .map((file) => readFileSync(file, 'utf8').split('\n').length)
    .toSorted((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  expect(lengths.at(-1)).toBeLessThanOrEqual(250)
})
