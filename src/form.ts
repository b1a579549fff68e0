import type { z } from 'zod'

import type { Command } from './command.ts'
import type { Locale, Localized } from './locale.ts'
import { parseLine } from './parse.ts'

export interface Field {
  name: string
  label: string
  /** Empty for free text. */
  options: readonly { value: string; label: string }[]
  required: boolean
}

/** A command's arguments as something to fill in. */
export interface Form {
  command: string
  title: string
  submit: string
  fields: readonly Field[]
}

/** The values as a command line, or what to mend beside which field. */
export type Filled = { line: string } | { errors: Readonly<Record<string, string>> }

/** The form of the command that a line begins with; nothing when it begins with none. */
export function formOf(line: string, commands: readonly Command[], locale: Locale): Form | undefined {
  const command = parseLine(line, commands)?.command
  if (!command) return undefined
  return {
    command: command.name,
    title: command.help[locale],
    submit: words.submit[locale],
    fields: Object.entries(command.args.shape as Record<string, z.ZodType>)
      .filter(([, schema]) => !metaOf(schema)?.hidden)
      .map(([name, schema]) => ({
        name,
        label: command.fields[name]?.[locale] ?? name,
        options: Object.entries(metaOf(schema)?.options ?? {}).map(([value, label]) => ({
          value,
          label: label[locale],
        })),
        required: !schema.safeParse(undefined).success,
      })),
  }
}

/** Checks what was filled in. Throws nothing: every mistake is said beside its field. */
export function fillIn(command: Command, values: Readonly<Record<string, string>>, locale: Locale): Filled {
  const given = Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, value.trim().replaceAll('"', '”')] as const)
      .filter(([name, value]) => Object.hasOwn(command.args.shape, name) && value !== ''),
  )
  const parsed = command.args.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path }) => String(path[0] ?? Object.keys(command.args.shape)[0]))
    const [example = ''] = command.examples[locale]
    return {
      errors: Object.fromEntries(
        wrong.map((name) => [name, given[name] ? words.mend(example)[locale] : words.missing[locale]]),
      ),
    }
  }
  const named = Object.entries(given).map(([name, value]) => `${name}:"${value}"`)
  return { line: [command.name, ...named].join(' ') }
}

/** Both as a platform needs them. */
export const formsOf = (commands: readonly Command[]) => ({
  form: (line: string, locale: Locale) => formOf(line, commands, locale),
  fill(name: string, values: Readonly<Record<string, string>>, locale: Locale): Filled {
    const command = commands.find((candidate) => candidate.name === name)
    return command ? fillIn(command, values, locale) : { errors: {} }
  },
})

interface Meta {
  /** What can be chosen, as `choice` says it. */
  options?: Record<string, Localized>
  /** Not for people to fill in. */
  hidden?: boolean
}

function metaOf(schema: z.ZodType): Meta | undefined {
  if (schema.meta()) return schema.meta() as Meta
  return 'unwrap' in schema ? metaOf((schema as z.ZodType & { unwrap(): z.ZodType }).unwrap()) : undefined
}

const words = {
  submit: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  missing: { fi: 'Täytä tämä.', sv: 'Fyll i det här.', en: 'Fill this in.' },
  mend: (example: string) => ({
    fi: `En saanut tästä selvää. Esimerkki: ${example}`,
    sv: `Jag kunde inte tyda det här. Exempel: ${example}`,
    en: `I could not read this. Example: ${example}`,
  }),
}
