import { Feed } from 'feed'

import type { Locale } from '../locale.ts'
import { plain } from '../plain.ts'
import { announcementAnswer, type Desk } from '../presentation/announcements/announcement.ts'
import { announcementKinds } from '../presentation/announcements/announcingWords.ts'
import { html } from './html.ts'
import { type Published, titleFor } from './published.ts'

const mostItems = 50

/** The newest announcements for feed readers. A correction or a withdrawal is the same entry, changed. */
export async function feedOf(
  desk: Desk,
  all: readonly Published[],
  locale: Locale,
  base: string,
): Promise<Feed> {
  const feed = new Feed({
    id: `${base}/announcements`,
    title: `${desk.pack.name[locale]} – Kumppani`,
    link: `${base}/announcements?lang=${locale}`,
    language: locale,
    updated: new Date(Math.max(0, ...all.map(({ changedAt }) => changedAt.getTime()))),
    generator: 'Kumppani',
    feedLinks: {
      atom: `${base}/announcements/feed.atom?lang=${locale}`,
      json: `${base}/announcements/feed.json?lang=${locale}`,
    },
  })
  for (const one of all.slice(0, mostItems)) {
    const { content } = one.published
    const { parts, ...answer } = await announcementAnswer(desk, { ...one, content }, locale)
    const shown = { ...answer, parts: parts.filter(({ kind }) => kind !== 'buttons' && kind !== 'heading') }
    feed.addItem({
      id: `${base}/announcements/${one.id}`,
      link: `${base}/announcements/${one.id}?lang=${locale}`,
      title: `${one.withdrawnAt ? `${words.withdrawn[locale]}: ` : ''}${titleFor(one, locale).title}`,
      content: html`<div>
        ${plain(shown, locale)
          .split('\n')
          .map((line) => html`${line}<br />`)}
      </div>`.markup,
      date: one.changedAt,
      published: one.publishedAt,
      category: [{ name: announcementKinds[one.kind][locale], term: one.kind }],
    })
  }
  return feed
}

const words = { withdrawn: { fi: 'PERUTTU', sv: 'ÅTERKALLAT', en: 'WITHDRAWN' } }
