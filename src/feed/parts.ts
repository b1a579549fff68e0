import { formatDay } from '../format.ts'
import type { Locale } from '../locale.ts'
import type { Part, Source } from '../reply.ts'
import { type Html, html } from './html.ts'

/** A part of a reply on a page. Buttons are for chats; what they lead to stands on the page itself. */
export function partHtml(part: Part, locale: Locale): Html | undefined {
  switch (part.kind) {
    case 'heading':
      return html`<h2>${part.text}</h2>`
    case 'text':
      return html`<p>${lines(part.text)}</p>`
    case 'note':
      return html`<p class="note">${lines(part.text)}</p>`
    case 'facts':
      return html`<dl>
        ${part.facts.map(
          ({ label, value }) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>`
    case 'list':
      return html`<ul>
        ${part.items.map(({ title, detail }) => html`<li>${title}${detail ? html`: ${detail}` : ''}</li>`)}
      </ul>`
    case 'sources':
      return html`<ul class="sources">
        ${part.sources.map((source) => html`<li>${cited(source, locale)}</li>`)}
      </ul>`
    case 'buttons':
      return undefined
  }
}

const lines = (text: string) =>
  text.split('\n').map((line, at) => (at > 0 ? html`<br />${line}` : html`${line}`))

function cited({ title, url, asOf }: Source, locale: Locale) {
  const day = asOf ? ` · ${formatDay(asOf, locale)}` : ''
  return url && /^https?:\/\//.test(url)
    ? html`${words.source[locale]}: <a href="${url}" rel="noopener">${title}</a>${day}`
    : html`${words.source[locale]}: ${title}${day}`
}

const words = { source: { fi: 'Lähde', sv: 'Källa', en: 'Source' } }
