import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { OperatorError } from '../errors.ts'
import { brokenLinks, type KnownIds } from './links.ts'
import { type Pack, packSchema, type RecordKind, recordSchemas } from './schema.ts'
import { withValues } from './template.ts'

/** A mistake in a pack: where, which record, what is wrong. */
export interface Mistake {
  file: string
  record: string
  problem: string
}

export interface PackFiles {
  /** SHA-256 of all files, names included. */
  hash: string
  files: ReadonlyMap<string, string>
}

/** Reads the files of `drizzle/seed/<pack>/`, not yet understood. Throws an `OperatorError` when there is no such pack. */
export function readPackFiles(folder: string): PackFiles {
  if (!existsSync(join(folder, 'pack.json'))) {
    throw new OperatorError(
      `There is no pack at ${folder}. Set KUMPPANI_PACK to the name of a folder in drizzle/seed.`,
    )
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  const hash = createHash('sha256')
  for (const [name, content] of files) hash.update(`${name}\0${content}\0`)
  return { hash: hash.digest('hex'), files }
}

/** Understands a pack's files. Throws an `OperatorError` that lists every mistake by file and record. */
export function parsePack({ files }: PackFiles): Pack {
  const mistakes: Mistake[] = []
  const json = new Map<string, unknown>()
  for (const [file, content] of files) {
    try {
      json.set(file, JSON.parse(content))
    } catch (error) {
      mistakes.push({ file, record: '', problem: `is not JSON: ${String(error)}` })
    }
  }

  const head = packSchema.safeParse(json.get('pack.json'))
  if (!head.success) mistakes.push(...problems('pack.json', '', head.error))

  const kinds = Object.keys(recordSchemas) as RecordKind[]
  const records = Object.fromEntries(
    kinds.map((kind) => [kind, parseRecords(kind, json, mistakes)]),
  ) as Pack['records']
  // A record with a mistake is still there to be pointed at: one mistake is told once.
  const ids: KnownIds = new Map(
    kinds.map((kind) => [kind, new Set(rawRecords(kind, json).map(({ record }) => idOf(record)))]),
  )
  mistakes.push(...brokenLinks(records, ids))

  if (!head.success || mistakes.length > 0) throw new OperatorError(report(mistakes))
  return { ...head.data, records: withValues(records) }
}

function parseRecords(kind: RecordKind, json: ReadonlyMap<string, unknown>, mistakes: Mistake[]) {
  const entries = rawRecords(kind, json)
  if (
    entries.length === 0 &&
    !json.has(`${kind}.json`) &&
    !mistakes.some(({ file }) => file === `${kind}.json`)
  ) {
    mistakes.push({ file: `${kind}.json`, record: '', problem: 'is missing' })
  }
  const seen = new Set<string>()
  return entries.flatMap(({ file, record, at }) => {
    const id = idOf(record) ?? `number ${at + 1}`
    const parsed = recordSchemas[kind].safeParse(record)
    if (!parsed.success) {
      mistakes.push(...problems(file, id, parsed.error))
      return []
    }
    if (seen.has(id)) mistakes.push({ file, record: id, problem: 'is there twice' })
    seen.add(id)
    return [parsed.data]
  })
}

/** Cards and their values share files in `cards/`; phrasings in `phrasings/` are merged by ref. */
function rawRecords(kind: RecordKind, json: ReadonlyMap<string, unknown>) {
  const inFolder = (folder: string) => [...json].filter(([file]) => file.startsWith(`${folder}/`))
  const listed = (file: string, content: unknown) =>
    Array.isArray(content) ? content.map((record: unknown, at) => ({ file, record, at })) : []
  const fromCards = (key: 'cards' | 'values') =>
    inFolder('cards').flatMap(([file, content]) => listed(file, property(content, key)))

  if (kind === 'cards') return fromCards('cards')
  if (kind === 'phrasings') return mergedPhrasings(inFolder('phrasings'))
  const own = listed(`${kind}.json`, json.get(`${kind}.json`))
  return kind === 'values' ? [...own, ...fromCards('values')] : own
}

function mergedPhrasings(files: readonly [string, unknown][]) {
  const merged = new Map<string, { file: string; record: Record<string, unknown>; at: number }>()
  for (const [file, content] of files) {
    for (const [ref, said] of Object.entries(content ?? {})) {
      const known = merged.get(ref)?.record
      const all = (locale: string) => [...toList(property(known, locale)), ...toList(property(said, locale))]
      merged.set(ref, { file, at: merged.size, record: { ref, fi: all('fi'), sv: all('sv'), en: all('en') } })
    }
  }
  return [...merged.values()]
}

const property = (content: unknown, key: string): unknown =>
  typeof content === 'object' && content !== null ? (content as Record<string, unknown>)[key] : undefined
const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const idOf = (record: unknown) => {
  const id = property(record, 'id') ?? property(record, 'ref')
  return typeof id === 'string' ? id : undefined
}

const problems = (file: string, record: string, error: z.ZodError): Mistake[] =>
  error.issues.map((issue) => ({ file, record, problem: `${issue.path.join('.')} ${issue.message}`.trim() }))

function report(mistakes: readonly Mistake[]) {
  const lines = mistakes.map(
    ({ file, record, problem }) => `  ${[file, record].filter(Boolean).join(' · ')}: ${problem}`,
  )
  return [
    `The pack has ${mistakes.length} mistake(s), nothing was loaded. Mend these and start again:`,
    ...lines,
  ].join('\n')
}
