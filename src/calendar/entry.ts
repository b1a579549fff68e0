import { shownIn } from '../domain/announcing/announcement.ts'
import { formatLocalTime } from '../format.ts'
import type { Locale } from '../locale.ts'
import { bodyNames } from '../presentation/announcements/announcingWords.ts'
import type { Announced } from '../store/announcements.ts'
import type { Store } from '../store/store.ts'

/** Something for a calendar. */
export interface Entry {
  /** The same for each version, so that a calendar replaces the older one. */
  uid: string
  title: string
  text: string
  /** ISO day, and the wall-clock time in Finland where there is one. */
  day: string
  time: string | undefined
  where: string | undefined
  url: string | undefined
  changedAt: Date
}

type Call = NonNullable<Awaited<ReturnType<Store['calls']['get']>>>

const isDay = (day: string | null): day is string => /^\d{4}-\d{2}-\d{2}$/.test(day ?? '')

/** A call's deadline; nothing when no source gives the day, or the call was withdrawn. */
export function deadlineOf(call: Call, locale: Locale): Entry | undefined {
  const { id, title, closes, closesAt, url, editedAt, asOf, withdrawnAt } = call
  if (!isDay(closes) || withdrawnAt) return undefined
  const shown = closesAt ? ` ${formatLocalTime({ day: closes, time: closesAt }, locale)}` : ''
  return {
    uid: `call-${id}@kumppani`,
    title: `${words.closes[locale]}: ${title[locale]}`,
    text: `${words.closes[locale]}${shown}. ${words.check[locale]} ${url}`,
    day: closes,
    time: closesAt ?? undefined,
    where: undefined,
    url,
    changedAt: editedAt ?? new Date(asOf),
  }
}

/** A steering meeting that was announced; nothing when it was withdrawn, or is none. */
export function meetingOf(announced: Announced | undefined, locale: Locale): Entry | undefined {
  const { id, published, withdrawnAt } = announced ?? {}
  const { meets } = published?.content ?? {}
  if (!published || !meets || withdrawnAt) return undefined
  const written = shownIn(published.content, locale) ?? locale
  return {
    uid: `meeting-${id}@kumppani`,
    title: published.content.title[written] ?? bodyNames[meets.body][locale],
    text: published.content.text[written] ?? '',
    day: meets.day,
    time: meets.time,
    where: meets.where,
    url: undefined,
    changedAt: published.at,
  }
}

const words = {
  closes: { fi: 'Haku päättyy', sv: 'Ansökningstiden går ut', en: 'The call closes' },
  check: { fi: 'Tarkista lähteestä:', sv: 'Kontrollera i källan:', en: 'Check at the source:' },
}
