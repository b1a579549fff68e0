import type { z } from 'zod'

import { said as saidOf } from './arguments/said.ts'
import { onceFor } from './cache.ts'
import { type Command, namesOf } from './command.ts'
import { usageOf } from './conversation/usage.ts'
import { Declined, Refusal } from './errors.ts'
import { type Locale, locales } from './locale.ts'

/** A message that starts with a command's name. */
export interface Line {
  command: Command
  rest: string
  /** The language of the name as it was typed, where only one language has it. */
  locale: Locale | undefined
}

/** Understands `rahoitus 500000`; nothing when the first word is no command's name. */
export function parseLine(text: string, commands: readonly Command[]): Line | undefined {
  const [, first = '', rest = ''] = /^\/?(\S+?):?(?:\s+(.*))?$/su.exec(text) ?? []
  const name = first.toLocaleLowerCase('fi').replace(/[?!.,]+$/u, '')
  const command = commandsByName(commands).get(name)
  return command && { command, rest: rest.trim(), locale: localeOfName(command, name) }
}

/** Every message that comes in is looked at so. */
const commandsByName = onceFor((commands: readonly Command[]): ReadonlyMap<string, Command> => {
  const all = commands.flatMap((command) => namesOf(command).map((name) => [name, command] as const))
  // Of two commands with the same name the first one has it.
  return new Map(all.toReversed())
})

function localeOfName({ name, aliases }: Command, typed: string) {
  const having = locales.filter(
    (locale) => aliases[locale].includes(typed) || (locale === 'en' && name === typed),
  )
  return having.length === 1 ? having[0] : undefined
}

/**
 * `field:value` fills the argument of that name in any language; all other words together fill the first one.
 * When they don't fit: a `Refusal` with an example if the person named a field, otherwise `Declined`.
 */
export function parseArgs(command: Command, rest: string, locale: Locale): z.infer<typeof command.args> {
  const { named, text } = wordsOf(command, rest)
  const [first] = Object.keys(command.args.shape)
  if (text && !first) throw new Declined()
  const parsed = command.args.safeParse({ ...spread(command, text), ...named })
  if (parsed.success) return parsed.data
  const line = text ? command.inWords?.(text) : undefined
  const said =
    line === undefined ? undefined : command.args.safeParse({ ...wordsOf(command, line).named, ...named })
  if (said?.success) return said.data
  if (text && Object.keys(named).length === 0) throw new Declined()
  if (rest === '') throw new Refusal(usageOf(command))
  const [issue] = parsed.error.issues
  const field = String(issue?.path[0] ?? first ?? '')
  const words = issue && saidOf(issue, named[field] ?? text)
  throw new Refusal(words ?? misunderstood(command, field, locale))
}

/** The arguments as they were typed, by name, unchecked. */
export function typedArgs(command: Command, rest: string): Record<string, string> {
  const { named, text } = wordsOf(command, rest)
  return { ...spread(command, text), ...named }
}

function wordsOf(command: Command, rest: string) {
  const named: Record<string, string> = {}
  const words = rest.replaceAll(/([\p{L}-]+):("[^"]*"|\S+)/gu, (pair, name: string, value: string) => {
    const field = fieldNamed(command, name)
    if (!field) return pair
    named[field] = value.replace(/^"(.*)"$/su, '$1')
    return ''
  })
  return { named, text: words.trim().replaceAll(/\s+/gu, ' ') }
}

function spread({ args, positions }: Command, text: string): Record<string, string> {
  if (!text) return {}
  if (positions) {
    return Object.fromEntries(
      text.split(' ').flatMap((word, at) => (positions[at] ? [[positions[at], word]] : [])),
    )
  }
  const [first] = Object.keys(args.shape)
  return first ? { [first]: text } : {}
}

const fieldNamed = ({ fields }: Command, typed: string) =>
  Object.keys(fields).find(
    (field) =>
      field === typed || locales.some((locale) => fields[field]?.[locale] === typed.toLocaleLowerCase('fi')),
  )

function misunderstood({ fields, examples }: Command, field: string, locale: Locale) {
  const label = (language: Locale) => fields[field]?.[language] ?? field
  const [example = ''] = examples[locale]
  return {
    fi: `En ymmärtänyt kohtaa ”${label('fi')}”. Kokeile näin: ${example}`,
    sv: `Jag förstod inte ”${label('sv')}”. Pröva så här: ${example}`,
    en: `I did not understand “${label('en')}”. Try: ${example}`,
  }
}
