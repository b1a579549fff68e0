import type { ContextBlockElement } from '@slack/types'

import type { Locale } from '../../../locale.ts'
import { plain } from '../../../plain.ts'
import type { Source } from '../../../reply.ts'
import { limits, tidy } from './limits.ts'
import { hostOf, linkText, plainText } from './texts.ts'

/** What is cited, as a link where it is on the web. */
export function citation(source: Source, locale: Locale): ContextBlockElement[] {
  const { url, title, ...rest } = source
  if (url === undefined) return [plainText(cited(source, locale), limits.context)]
  const [before = '', after = ''] = cited({ ...rest, title: marker }, locale).split(marker)
  const linked = linkText(before, tidy(title), after, url)
  if (linked) return [linked]
  const link = linkText('', hostOf(url), '', url)
  const said = cited(link ? { ...rest, title } : source, locale)
  return [plainText(said, limits.context), ...(link ? [link] : [])]
}
const marker = '\u{FFFC}'

const cited = (source: Source, locale: Locale) =>
  tidy(plain({ outcome: 'answered', parts: [{ kind: 'sources', sources: [source] }] }, locale))
