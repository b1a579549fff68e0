import { z } from 'zod'

import { type Localized, locales } from './locale.ts'

/** An argument with fixed values that a person may type as a code or as its name in any language. */
export const choice = <Value extends string>(names: Record<Value, Localized>) =>
  z
    .string()
    .transform((typed, context): Value => {
      const wanted = typed.trim().toLocaleLowerCase('fi')
      const values = Object.keys(names) as Value[]
      const found = values.find(
        (value) =>
          value === wanted ||
          locales.some((locale) => names[value][locale].toLocaleLowerCase('fi') === wanted),
      )
      if (found) return found
      context.addIssue({ code: 'custom', message: `is none of ${values.join(', ')}` })
      return z.NEVER
    })
    .meta({ options: names })
