import type { Answer } from '../answer.ts'
import { isRestricted, shownIn } from '../domain/announcing/announcement.ts'
import { dayInHelsinki, formatDay, formatLocalTime } from '../format.ts'
import type { Locale } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import { announcementKinds } from '../presentation/announcements/announcingWords.ts'
import { heading, type Item, list, note, sources } from '../reply.ts'
import type { Announced } from '../store/announcements.ts'

/** The digest that a delivery carries, with everything in it as it stands now. */
export const digestAnswer = async (desk: Desk, delivery: string, at: Date, locale: Locale): Promise<Answer> =>
  digestOf(desk, await desk.store.announcements.inDigest(delivery), at, locale)

/** Several announcements as one post. */
export function digestOf({ pack }: Desk, told: readonly Announced[], at: Date, locale: Locale): Answer {
  return {
    outcome: 'answered',
    locale,
    topic: 'command:news',
    parts: [
      heading(`${words.title[locale]} ${formatDay(dayInHelsinki(at), locale)}`),
      list(...told.map((one) => itemOf(one, locale))),
      note(words.how[locale]),
      sources({ ref: 'announcements', title: pack.name[locale], url: pack.url, asOf: dayInHelsinki(at) }),
    ],
  }
}

function itemOf({ id, kind, published, withdrawnAt, correctedAt }: Announced, locale: Locale): Item {
  const { title = {}, closes, meets } = published?.content ?? {}
  const written = (published && shownIn(published.content, locale)) ?? 'fi'
  const day = (at: Date) => formatDay(dayInHelsinki(at), locale)
  const due = closes ?? (isRestricted(kind) ? meets : undefined)
  return {
    ref: `announcement:${id}`,
    title: title[written] ?? '',
    detail: [
      announcementKinds[kind][locale],
      withdrawnAt ? `${words.withdrawn[locale]} ${day(withdrawnAt)}` : undefined,
      !withdrawnAt && correctedAt ? `${words.corrected[locale]} ${day(correctedAt)}` : undefined,
      !withdrawnAt && due
        ? `${closes ? `${words.closes[locale]} ` : ''}${formatLocalTime(due, locale)}`
        : undefined,
    ]
      .filter(Boolean)
      .join(' · '),
    command: `news ${id}`,
  }
}

const words = {
  title: { fi: 'Tiedotteet', sv: 'Meddelanden', en: 'Announcements' },
  how: {
    fi: 'Tulee koosteena, koska niin on tilattu. Muuta: tilaukset',
    sv: 'Kommer som en sammanställning, eftersom ni har valt det. Ändra: prenumerationer',
    en: 'Sent as a digest, as was asked for. Change: subscriptions',
  },
  withdrawn: { fi: 'peruttu', sv: 'återkallat', en: 'withdrawn' },
  corrected: { fi: 'korjattu', sv: 'rättat', en: 'corrected' },
  closes: { fi: 'haku päättyy', sv: 'ansökningstiden går ut', en: 'closes' },
}
