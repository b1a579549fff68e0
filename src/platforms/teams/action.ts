import { z } from 'zod'

import type { Element } from './element.ts'
import { cut, limits } from './limits.ts'

/** What a button carries: the line it stands for. */
export const pressData = z.looseObject({ command: z.string().min(1).max(4_000) })

/** What the button of a form carries, with the inputs beside it. */
export const fillData = z.looseObject({ form: z.string().min(1).max(4_000) })

const inputPrefix = 'field_'
export const inputId = (field: string) => `${inputPrefix}${field}`

/** What was filled in, by field. */
export const valuesIn = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) =>
      id.startsWith(inputPrefix) && typeof value === 'string' ? [[id.slice(inputPrefix.length), value]] : [],
    ),
  )

/** Opens the line's answer in place. */
export const open = (label: string, command: string, verb: 'run' | 'form' = 'run') => ({
  type: 'Action.Execute',
  title: cut(label, limits.label),
  verb,
  data: { command },
})

/** As `open`; a client that can't do that sends the line as a message. */
export const press = (label: string, command: string, verb: 'run' | 'form'): Element => ({
  ...open(label, command, verb),
  fallback: { type: 'Action.Submit', title: cut(label, limits.label), data: { command } },
})

export const fill = (label: string, form: string): Element => ({
  type: 'Action.Execute',
  title: label,
  verb: 'fill',
  style: 'positive',
  data: { form },
})

/** Shows the message as it was before anything on it was pressed; what is half filled in does not matter. */
export const back = (label: string): Element => ({
  type: 'Action.Execute',
  title: label,
  verb: 'back',
  associatedInputs: 'none',
})
