import { z } from 'zod'

import { type Localized, locales } from '../locale.ts'

/** An argument with fixed values that a person may type as a code or as its name in any language. */
export const choice = <Value extends string>(names: Record<Value, Localized>) =>
  z
    .string()
    .transform((typed, context): Value => {
      const found = valueNamed(typed, names)
      if (found) return found
      context.addIssue({ code: 'custom', message: `is none of ${Object.keys(names).join(', ')}` })
      return z.NEVER
    })
    .meta({ options: names })

/** As `choice`, any number of them with commas between, in the order they were typed. */
export const choices = <Value extends string>(names: Record<Value, Localized>) =>
  z
    .string()
    .transform((typed, context): Value[] => {
      const words = typed.split(',').flatMap((word) => word.trim() || [])
      const found = words.map((word) => valueNamed(word, names))
      const wrong = words.filter((_, at) => !found[at])
      if (wrong.length === 0) return [...new Set(found.filter((value) => value !== undefined))]
      context.addIssue({
        code: 'custom',
        message: `${wrong.join(', ')}: none of ${Object.keys(names).join(', ')}`,
      })
      return z.NEVER
    })
    .meta({ options: names, many: true })

function valueNamed<Value extends string>(typed: string, names: Record<Value, Localized>) {
  const wanted = typed.trim().toLocaleLowerCase('fi')
  return (Object.keys(names) as Value[]).find(
    (value) =>
      value === wanted || locales.some((locale) => names[value][locale].toLocaleLowerCase('fi') === wanted),
  )
}
