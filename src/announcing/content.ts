import type { z } from 'zod'

import type { Content, Texts } from '../domain/announcing/announcement.ts'
import type { aboutFields, textFields } from './fields.ts'

type Given<Fields extends z.core.$ZodShape> = { [Field in keyof Fields]?: z.infer<Fields[Field]> | undefined }

const emptyContent: Content = {
  title: {},
  text: {},
  focusAreas: [],
  instruments: [],
  organisations: [],
  projects: [],
}

/** What was filled in, in place of what an earlier version said. */
export function contentFrom(
  given: Given<typeof textFields> & Given<typeof aboutFields>,
  more: Partial<Content> = {},
): Content {
  return {
    ...emptyContent,
    ...more,
    title: texts(given.titleFi, given.titleSv, given.titleEn),
    text: texts(given.textFi, given.textSv, given.textEn),
    ...(given.source ? { source: given.source } : {}),
    focusAreas: given.focus ?? [],
  }
}

export const texts = (fi?: string, sv?: string, en?: string): Texts => ({
  ...(fi ? { fi } : {}),
  ...(sv ? { sv } : {}),
  ...(en ? { en } : {}),
})

/** A version as its form is filled with it. */
export const filledWith = ({ title, text, source, focusAreas }: Content): Record<string, string> =>
  given({
    titleFi: title.fi,
    textFi: text.fi,
    titleSv: title.sv,
    textSv: text.sv,
    titleEn: title.en,
    textEn: text.en,
    source,
    focus: focusAreas.join(', '),
  })

/** Without what is empty. */
export const given = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])))
