import type { z } from 'zod'

import type { Localized } from '../locale.ts'

/** Says in an argument's check what is wrong with it: `context.addIssue(saying(…))`. */
export const saying = (words: Localized) => ({
  code: 'custom' as const,
  message: words.en,
  params: { said: words },
})

/** What is wrong with a value, where its check says it. */
export function said(issue: z.core.$ZodIssue, value: string): Localized | undefined {
  if (issue.code === 'custom') return issue.params?.['said'] as Localized | undefined
  return issue.code === 'too_big' && issue.origin === 'string'
    ? tooLong(value.length, Number(issue.maximum))
    : undefined
}

const tooLong = (length: number, most: number): Localized => ({
  fi: `Tässä on ${length} merkkiä, tilaa on ${most} merkille. Lyhennä, tai laita linkki koko tekstiin.`,
  sv: `Här finns ${length} tecken, det ryms högst ${most}. Korta av texten eller länka till hela texten.`,
  en: `This has ${length} characters, there is room for ${most}. Shorten it, or link to the whole text.`,
})
