import type { z } from 'zod'

import { said } from './arguments/said.ts'
import type { Command, Filling } from './command.ts'
import type { Locale, Localized } from './locale.ts'
import { type Line, parseLine, typedArgs } from './parse.ts'
import { rolesOf } from './role.ts'
import type { Standing } from './settings/config.ts'
import type { Store } from './store/store.ts'
import { capitalised } from './text.ts'

export interface Field {
  name: string
  label: string
  /** Free text of one or more lines, an ISO day, one of the options, or any number of them with commas between. */
  input: 'text' | 'lines' | 'day' | 'choice' | 'choices'
  options: readonly { value: string; label: string }[]
  required: boolean
  /** What the line already says. */
  value?: string
}

/** A command's arguments as something to fill in. */
export interface Form {
  /** The command with what is given and not for people to change; `fill` takes it back. */
  command: string
  title: string
  submit: string
  fields: readonly Field[]
}

/** The values as a command line, or what to mend beside which field. */
export type Filled = { line: string } | { errors: Readonly<Record<string, string>> }

type Values = Readonly<Record<string, string>>

/** The form of the command that a line begins with, filled with what the line says; nothing when it begins with none. */
export function formOf(
  line: string,
  commands: readonly Command[],
  locale: Locale,
  held: Values = {},
): Form | undefined {
  const parsed = parseLine(line, commands)
  if (!parsed) return undefined
  const { command, rest } = parsed
  const given = { ...held, ...typedArgs(command, rest) }
  return {
    command: lineOf(command, fixedIn(command, given)),
    title: command.help[locale],
    submit: words.submit[locale],
    fields: shapeOf(command)
      .filter(([, schema]) => !metaOf(schema).hidden)
      .map(([name, schema]) => {
        const { options = {} } = metaOf(schema)
        const value = given[name]
        return {
          name,
          label: capitalised(command.fields[name]?.[locale] ?? name),
          input: inputOf(metaOf(schema)),
          options: Object.entries(options).map(([code, label]) => ({ value: code, label: label[locale] })),
          required: isRequired(schema),
          ...(value ? { value } : {}),
        }
      }),
  }
}

/** Checks what was filled in beside what the form's line fixes. Throws nothing: every mistake is said beside its field. */
export function fillIn(
  { command, rest }: Pick<Line, 'command' | 'rest'>,
  values: Values,
  locale: Locale,
): Filled {
  const typed = Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, value.trim().replaceAll('"', '”')] as const)
      .filter(([name, value]) => Object.hasOwn(command.args.shape, name) && value !== ''),
  )
  const given = { ...typed, ...fixedIn(command, typedArgs(command, rest)) }
  const empty = shapeOf(command).flatMap(([name, schema]) => (isRequired(schema) && !given[name] ? name : []))
  if (empty.length > 0)
    return { errors: Object.fromEntries(empty.map((name) => [name, words.missing[locale]])) }
  const parsed = command.args.safeParse(given)
  if (!parsed.success) {
    const [example = ''] = command.examples[locale]
    return {
      errors: Object.fromEntries(
        parsed.error.issues.map((issue) => {
          const name = String(issue.path[0] ?? Object.keys(command.args.shape)[0])
          const value = given[name]
          return [name, value ? (said(issue, value) ?? words.mend(example))[locale] : words.missing[locale]]
        }),
      ),
    }
  }
  return { line: lineOf(command, given) }
}

/** Both as a platform needs them. */
export const formsOf = (commands: readonly Command[], store: Store, standing: Standing = new Map()) => ({
  async form(line: string, locale: Locale, person?: string): Promise<Form | undefined> {
    const parsed = parseLine(line, commands)
    const roles = await rolesOf(person, store, standing)
    const by: Filling = { store, locale, person, roles }
    const held = await parsed?.command.prefill?.(typedArgs(parsed.command, parsed.rest), by)
    return formOf(line, commands, locale, held)
  },
  fill(line: string, values: Values, locale: Locale): Filled {
    const parsed = parseLine(line, commands)
    return parsed ? fillIn(parsed, values, locale) : { errors: {} }
  },
  /** Whether somebody who is asked for a field wants to stop instead. */
  stops(typed: string): boolean {
    const line = parseLine(typed.trim(), commands)
    return line?.command.name === 'cancel' && line.rest === ''
  },
})

interface Meta {
  /** What can be chosen, as `choice` and `choices` say it. */
  options?: Record<string, Localized>
  many?: boolean
  input?: 'lines' | 'day'
  /** A form must have it, though a typed line may go without. */
  required?: boolean
  /** Not for people to fill in: a form carries it as its line gave it. */
  hidden?: boolean
}

export function metaOf(schema: z.ZodType): Meta {
  if (schema.meta()) return schema.meta() as Meta
  return 'unwrap' in schema ? metaOf((schema as z.ZodType & { unwrap(): z.ZodType }).unwrap()) : {}
}

const isRequired = (schema: z.ZodType) =>
  Boolean(metaOf(schema).required) || !schema.safeParse(undefined).success

function inputOf({ options, many, input }: Meta): Field['input'] {
  if (options) return many ? 'choices' : 'choice'
  return input ?? 'text'
}

const shapeOf = ({ args }: Command) => Object.entries(args.shape as Record<string, z.ZodType>)

const fixedIn = (command: Command, given: Values): Values =>
  Object.fromEntries(
    shapeOf(command).flatMap(([name, schema]) =>
      given[name] && metaOf(schema).hidden ? [[name, given[name]]] : [],
    ),
  )

const lineOf = ({ name }: Command, values: Values) =>
  [name, ...Object.entries(values).map(([field, value]) => `${field}:"${value}"`)].join(' ')

const words = {
  submit: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  missing: { fi: 'Täytä tämä.', sv: 'Fyll i det här.', en: 'Fill this in.' },
  mend: (example: string) => ({
    fi: `En saanut tästä selvää. Esimerkki: ${example}`,
    sv: `Jag kunde inte tyda det här. Exempel: ${example}`,
    en: `I could not read this. Example: ${example}`,
  }),
}
