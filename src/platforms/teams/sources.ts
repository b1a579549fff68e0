import { formatDay } from '../../format.ts'
import type { Locale } from '../../locale.ts'
import type { Source } from '../../reply.ts'
import { type Element, sourceBlock } from './element.ts'
import { cut, limits } from './limits.ts'
import { link } from './markdown.ts'

/** The sources below a line, close together. */
export const sourceList = (sources: readonly Source[], locale: Locale): Element => ({
  type: 'Container',
  separator: true,
  spacing: 'Medium',
  items: sources.map((source) => sourceLine(source, locale)),
})

/** A source as people cite it: title with its address behind it, and the day it was signed or read. */
function sourceLine({ ref, title, url, asOf }: Source, locale: Locale): Element {
  const dated = ref.startsWith('agreement#') ? words.signed : words.read
  const cited = [link(cut(title, limits.line), url), asOf && `${dated[locale]} ${formatDay(asOf, locale)}`]
  return sourceBlock(`${words.source[locale]}: ${cited.filter(Boolean).join(' · ')}`)
}

const words = {
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  signed: { fi: 'allekirjoitettu', sv: 'undertecknat', en: 'signed' },
  read: { fi: 'luettu', sv: 'läst', en: 'read' },
}
