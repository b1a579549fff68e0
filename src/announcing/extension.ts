import type { Content, LocalTime, Texts } from '../domain/announcing/announcement.ts'
import { longestTitle } from '../domain/announcing/problems.ts'
import { formatDay, formatLocalTime } from '../format.ts'
import { type Locale, locales } from '../locale.ts'
import type { CallRow } from '../presentation/records/records.ts'
import { contentFrom } from './content.ts'

/** A later deadline of a call, in words made of nothing but the two dates and the call's own name. */
export function extensionOf(call: CallRow, closes: LocalTime): Content {
  const inEach = (say: (locale: Locale) => string): Texts =>
    Object.fromEntries(locales.map((locale) => [locale, say(locale)]))
  const [source = call.url] = call.sources
  return {
    ...contentFrom({ source }),
    call: call.id,
    focusAreas: call.focusAreas,
    instruments: [call.instrument],
    ...(call.opens ? { opens: call.opens } : {}),
    closes,
    title: inEach((locale) => shortened(`${words.title[locale]}: ${call.title[locale]}`)),
    text: inEach((locale) =>
      [words.now[locale](formatLocalTime(closes, locale)), before(call, locale)].filter(Boolean).join(' '),
    ),
  }
}

function before({ closes, closesAt }: CallRow, locale: Locale): string {
  if (!closes) return ''
  const was = closesAt ? formatLocalTime({ day: closes, time: closesAt }, locale) : formatDay(closes, locale)
  return words.before[locale](was)
}

const shortened = (title: string) =>
  title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title

const words = {
  title: { fi: 'Lisää hakuaikaa', sv: 'Längre ansökningstid', en: 'More time to apply' },
  now: {
    fi: (at: string) => `Haku päättyy nyt vasta ${at}.`,
    sv: (at: string) => `Ansökningstiden går nu ut först ${at}.`,
    en: (at: string) => `The call now closes on ${at}.`,
  },
  before: {
    fi: (at: string) => `Aiempi määräaika oli ${at}.`,
    sv: (at: string) => `Den tidigare sista ansökningstiden var ${at}.`,
    en: (at: string) => `The earlier deadline was ${at}.`,
  },
}
