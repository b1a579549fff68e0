import { writtenIn } from '../domain/announcing/announcement.ts'
import { formatDay, dayInHelsinki } from '../format.ts'
import { languageNames, type Locale } from '../locale.ts'
import { announcementAnswer, type Desk } from '../presentation/announcements/announcement.ts'
import { announcementKinds } from '../presentation/announcements/announcingWords.ts'
import { type Html, html } from './html.ts'
import { partHtml } from './parts.ts'
import { type Published, titleFor } from './published.ts'

/** One announcement in every language it was written in, as chats show it. */
export async function announcementPage(desk: Desk, one: Published, locale: Locale): Promise<string> {
  const { content } = one.published
  const written = writtenIn(content)
  const languages = [
    ...written.filter((each) => each === locale),
    ...written.filter((each) => each !== locale),
  ]
  const sections = await Promise.all(
    languages.map(async (each) => {
      const { parts } = await announcementAnswer(desk, { ...one, content }, each)
      return html`<section id="${each}" lang="${each}">${parts.map((part) => partHtml(part, each))}</section>`
    }),
  )
  const { title, lang } = titleFor(one, locale)
  return documentOf(desk, {
    title,
    lang,
    head: html``,
    body: html`<nav aria-label="${words.languages[lang]}">
        <a href="/announcements">${words.all[lang]}</a>${languages.map(
          (each) => html` · <a href="#${each}" lang="${each}" hreflang="${each}">${languageNames[each]}</a>`,
        )}
      </nav>
      ${sections}`,
  })
}

export function listPage(desk: Desk, all: readonly Published[], locale: Locale): string {
  const feeds = (kind: 'atom' | 'json') => `/announcements/feed.${kind}?lang=${locale}`
  return documentOf(desk, {
    title: words.title[locale],
    lang: locale,
    head: html`<link rel="alternate" type="application/atom+xml" href="${feeds('atom')}" title="Atom" />
      <link rel="alternate" type="application/feed+json" href="${feeds('json')}" title="JSON Feed" />`,
    body: html`<nav aria-label="${words.languages[locale]}">
        ${(['fi', 'sv', 'en'] as const).map(
          (each) =>
            html`<a
              href="/announcements?lang=${each}"
              lang="${each}"
              hreflang="${each}"
              ${each === locale ? html` aria-current="true"` : ''}
              >${languageNames[each]}</a
            > `,
        )}
      </nav>
      <h2>${words.title[locale]}</h2>
      ${
        all.length === 0
          ? html`<p>${words.none[locale]}</p>`
          : html`<ul class="list">
              ${all.map((one) => listed(one, locale))}
            </ul>`
      }
      <p class="note"><a href="${feeds('atom')}">Atom</a> · <a href="${feeds('json')}">JSON Feed</a></p>`,
  })
}

function listed(one: Published, locale: Locale): Html {
  const { title, lang } = titleFor(one, locale)
  const day = dayInHelsinki(one.publishedAt)
  const gone = one.withdrawnAt ? ` · ${words.withdrawn[locale]}` : ''
  return html`<li>
    <a href="/announcements/${one.id}?lang=${locale}" lang="${lang}">${title}</a><br /><span class="note"
      >${announcementKinds[one.kind][locale]} ·
      <time datetime="${day}">${formatDay(day, locale)}</time>${gone}</span
    >
  </li>`
}

interface Page {
  title: string
  lang: Locale
  head: Html
  body: Html
}

export const documentOf = ({ pack }: Pick<Desk, 'pack'>, { title, lang, head, body }: Page) =>
  `<!doctype html>\n${
    html`<html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Kumppani</title>
        <link rel="stylesheet" href="/announcements/style.css" />
        ${head}
      </head>
      <body>
        <header>
          <h1>Kumppani</h1>
          <p class="note">${pack.name[lang]}</p>
        </header>
        <main>${body}</main>
      </body>
    </html>`.markup
  }\n`

const words = {
  title: { fi: 'Tiedotteet', sv: 'Meddelanden', en: 'Announcements' },
  all: { fi: 'Kaikki tiedotteet', sv: 'Alla meddelanden', en: 'All announcements' },
  languages: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  none: {
    fi: 'Mitään ei ole vielä tiedotettu täällä.',
    sv: 'Inget har meddelats här ännu.',
    en: 'Nothing has been announced here yet.',
  },
  withdrawn: { fi: 'peruttu', sv: 'återkallat', en: 'withdrawn' },
}
