import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Route } from '../http/route.ts'
import { languageNames, type Locale, locales } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import { html } from './html.ts'
import { type LegalText, privacy, type Running, terms } from './legalTexts.ts'
import { documentOf } from './page.ts'
import { languageOf, page, send } from './sending.ts'

interface Parts extends Running, Pick<Desk, 'pack'> {
  /** The operator's own pages, in place of ours. */
  privacyUrl: string | undefined
  termsUrl: string | undefined
}

/** What Slack and Teams are told to show people before they install the bot: `/privacy` and `/terms`. */
export function legalRoutes({ pack, privacyUrl, termsUrl, ...running }: Parts): Route[] {
  const route = (path: string, text: LegalText, own: string | undefined): Route => ({
    path,
    handle(request: IncomingMessage, response: ServerResponse) {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
      if (own) return void response.writeHead(302, { location: own }).end()
      const locale = languageOf(request, new URL(request.url ?? '/', 'http://localhost'))
      return send(request, response, { type: page, body: legalPage({ pack }, text, locale) })
    },
  })
  return [route('/privacy', privacy(running), privacyUrl), route('/terms', terms(running), termsUrl)]
}

/** In all languages, the reader's first. */
function legalPage(desk: Pick<Desk, 'pack'>, { title, sections }: LegalText, locale: Locale) {
  const languages = [locale, ...locales.filter((each) => each !== locale)]
  return documentOf(desk, {
    title: title[locale],
    lang: locale,
    head: html``,
    body: html`<nav aria-label="${words.languages[locale]}">
        ${languages.map((each, at) => html`${at > 0 ? ' · ' : ''}<a href="#${each}" lang="${each}">${languageNames[each]}</a>`)}
      </nav>
      ${languages.map(
        (each) =>
          html`<section id="${each}" lang="${each}">
            <h2>${title[each]}</h2>
            ${sections.map(
              ({ title: name, says }) =>
                html`<h3>${name[each]}</h3>
                  ${
                    says.length === 1
                      ? says.map((one) => html`<p>${one[each]}</p>`)
                      : html`<ul>
                          ${says.map((one) => html`<li>${one[each]}</li>`)}
                        </ul>`
                  }`,
            )}
          </section>`,
      )}`,
  })
}

const words = { languages: { fi: 'Kielet', sv: 'Språk', en: 'Languages' } }
