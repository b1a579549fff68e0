/** Markup that is safe as it stands. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Inside = Html | string | number | undefined | readonly Inside[]

/** Markup with values in it; what is not markup itself is escaped. */
export const html = (strings: TemplateStringsArray, ...values: readonly Inside[]) =>
  new Html(strings.map((text, at) => text + (at < values.length ? shown(values[at]) : '')).join(''))

function shown(value: Inside): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return value.map(shown).join('')
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
