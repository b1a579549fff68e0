import { disclosed } from './disclosure.ts'
import { formatDay } from './format.ts'
import type { Locale } from './locale.ts'
import type { Part, Reply, Source } from './reply.ts'

/** The whole reply as plain text. What can be opened carries the number that opens it. */
export function plain(reply: Reply, locale: Locale): string {
  let choice = 0
  const numbered = (command: string | undefined) => (command ? `${++choice}.` : '•')

  const render = (part: Part): string => {
    switch (part.kind) {
      case 'heading':
        return part.text
      case 'text':
        return part.text
      case 'note':
        return `(${part.text})`
      case 'facts':
        return part.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
      case 'list':
        return part.items
          .map(({ title, detail, because = [], command }) =>
            [`${numbered(command)} ${title}`, detail, ...because].filter(Boolean).join(' – '),
          )
          .join('\n')
      case 'sources':
        return part.sources.map((source) => `${words.source[locale]}: ${citation(source, locale)}`).join('\n')
      case 'buttons':
        return part.buttons.map(({ label, command }) => `${numbered(command)} ${label}`).join('\n')
    }
  }
  return disclosed(reply, locale).map(render).filter(Boolean).join('\n\n')
}

/** A source as people cite it: title, address, and the day the agreement was signed or the page was read. */
function citation({ ref, title, url, asOf }: Source, locale: Locale): string {
  const dated = ref.startsWith('agreement#') ? words.signed : words.read
  return [title, url, asOf && `${dated[locale]} ${formatDay(asOf, locale)}`].filter(Boolean).join(' · ')
}

const words = {
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  signed: { fi: 'allekirjoitettu', sv: 'undertecknat', en: 'signed' },
  read: { fi: 'luettu', sv: 'läst', en: 'read' },
}
