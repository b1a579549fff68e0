import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

import { passagesOf } from '../domain/documents/passages.ts'
import { tellingWords } from '../domain/grounding/words.ts'
import type { Search } from '../domain/search/search.ts'
import { OperatorError } from '../errors.ts'
import { dayInHelsinki } from '../format.ts'
import { type Locale, locales } from '../locale.ts'
import type { Store } from '../store/store.ts'
import { readInChild } from './inChild.ts'
import { kindOf, Unreadable } from './kind.ts'
import { problemOf } from './problems.ts'

interface Parts {
  store: Pick<Store, 'documents'>
  search: Pick<Search, 'languageOf'>
  now: Date
}

/** `npm run ingest -- FILE… [options]`: gives a line for each file. Throws an `OperatorError` when any could not be read. */
export async function ingest(words: readonly string[], { store, search, now }: Parts): Promise<string[]> {
  const { files, options } = readOptions(words)
  const lines: string[] = []
  const problems: string[] = []
  for (const file of files) {
    try {
      lines.push(await ingestOne(file, options, { store, search, now }))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      problems.push(problemOf(file, error.reason))
    }
  }
  if (problems.length > 0) throw new OperatorError([...lines, ...problems].join('\n'))
  return lines
}

async function ingestOne(file: string, options: Options, { store, search, now }: Parts) {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Unreadable('missing')
  if (statSync(file).size > 50 * 1024 * 1024) throw new Unreadable('large')
  const bytes = readFileSync(file)
  kindOf(file, bytes)
  const passages = passagesOf(await readInChild(file))
  const name = basename(file)
  const id = options.id ?? slugOf(name)
  const before = await store.documents.get(id)
  const language =
    options.language ??
    languageOf(
      passages.map(({ text }) => text),
      search,
    )
  await store.documents.replace(
    {
      id,
      title: options.title ?? before?.title ?? passages[0]?.heading[0] ?? name,
      language,
      version: options.version ?? before?.version ?? null,
      validFrom: options.from ?? before?.validFrom ?? null,
      validUntil: options.until ?? before?.validUntil ?? null,
      asOf: options.asOf ?? dayInHelsinki(now),
      published: options.published ?? before?.published ?? false,
      isAgreement: options.agreement ?? before?.isAgreement ?? false,
      url: options.url ?? before?.url ?? null,
      file: name,
      hash: createHash('sha256').update(bytes).digest('hex'),
      readAt: now,
      readBy: 'local:operator',
    },
    passages,
    { id: randomUUID(), by: 'local:operator', at: now },
  )
  const sections = new Set(passages.map(({ heading }) => heading.join(' › '))).size
  return `${name}: ${passages.length} passages under ${sections} headings, ${language}, ${(options.published ?? before?.published) ? 'published' : 'internal'}${before ? ', in place of what it was' : ''}. Id: ${id}`
}

/** The language of most of its words. */
function languageOf(texts: readonly string[], { languageOf: guess }: Pick<Search, 'languageOf'>): Locale {
  const votes = { fi: 0, sv: 0, en: 0 }
  for (const text of texts) {
    const found = guess(text.slice(0, 600))
    if (found) votes[found.locale] += tellingWords(text).length
  }
  return locales.toSorted((one, other) => votes[other] - votes[one])[0] ?? 'fi'
}

const slugOf = (name: string) =>
  name
    .replace(/\.[^.]+$/u, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60) || 'document'

type Options = ReturnType<typeof readOptions>['options']

const isDay = (value: string | undefined) =>
  value === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)))

function readOptions(words: readonly string[]) {
  const { values, positionals } = parsed(words)
  const language = locales.find((locale) => locale === values.language)
  const mistakes = [
    ...(positionals.length === 0 ? [`Name the files: npm run ingest -- FILE… ${usage}`] : []),
    ...(values.language && !language ? ['--language must be fi, sv or en.'] : []),
    ...(values.published && values.internal ? ['--published and --internal contradict each other.'] : []),
    ...(values.id && positionals.length > 1 ? ['--id is for one file.'] : []),
    ...(values.id && !/^[a-z0-9-]+$/.test(values.id)
      ? ['--id must be small letters, digits and hyphens.']
      : []),
    ...(['from', 'until', 'as-of'] as const).flatMap((name) =>
      isDay(values[name]) ? [] : [`--${name} must be a day such as 2027-12-31.`],
    ),
    ...(values.url && !/^https:\/\/\S+$/.test(values.url) ? ['--url must begin with https://.'] : []),
  ]
  if (mistakes.length > 0) throw new OperatorError(mistakes.join('\n'))
  const { title, version, from, until, url, id, agreement } = values
  return {
    files: positionals,
    options: {
      title,
      version,
      from,
      until,
      url,
      id,
      agreement,
      language,
      asOf: values['as-of'],
      published: values.published ? true : values.internal ? false : undefined,
    },
  }
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        title: text,
        version: text,
        from: text,
        until: text,
        'as-of': text,
        url: text,
        id: text,
        language: text,
        published: flag,
        internal: flag,
        agreement: flag,
      },
    })
  } catch (error) {
    throw new OperatorError(
      `${error instanceof Error ? error.message : ''}\nnpm run ingest -- FILE… ${usage}`,
    )
  }
}

const usage =
  '[--published | --internal] [--title T] [--language fi|sv|en] [--version V] [--from DAY] [--until DAY] [--as-of DAY] [--url ADDRESS] [--id ID] [--agreement]'
