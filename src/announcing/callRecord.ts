import { type Content, type Kind, writtenIn } from '../domain/announcing/announcement.ts'
import { Outdated } from '../errors.ts'
import { dayInHelsinki } from '../format.ts'
import { languageNames, locales, type Localized } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import type { Announced } from '../store/announcements.ts'
import type { CallChange, CallRecord } from '../store/callChange.ts'

const regionalCouncil = 'helsinki-uusimaa-regional-council'

export const isAboutCall = (kind: Kind) => kind === 'call' || kind === 'call-changed'

/** How publishing an announcement makes or changes the record of its call; nothing when it is about none. */
export function callChangeOf(
  { pack }: Pick<Desk, 'pack'>,
  { kind, newest: { content } }: Announced,
  at: Date,
): CallChange | undefined {
  const { call } = content
  if (!call || !isAboutCall(kind)) return undefined
  return {
    id: call,
    after(known) {
      if (kind === 'call-changed' && known?.withdrawnAt) throw new Outdated()
      return recordAfter(known, { kind, content, at }, pack)
    },
  }
}

/** What was said of a call, and when. */
export interface Saying {
  kind: Kind
  content: Content
  at: Date
}

/** A call's record after something was said of it; nothing where it changes a call that is not known. */
export function recordAfter<Known extends CallRecord>(
  known: Known | undefined,
  { kind, content, at }: Saying,
  pack: Pick<Desk['pack'], 'url'>,
): CallRecord | undefined {
  const { call: id, source, closes } = content
  if (!id) return known
  const today = dayInHelsinki(at)
  const stamp = { asOf: today, editedAt: at }
  const deadline = closes ? { closes: closes.day, closesAt: closes.time, closesText: null } : {}
  if (kind === 'call-changed')
    return (
      known && {
        ...known,
        ...deadline,
        ...stamp,
        note: inEvery(content, 'text'),
        sources: withSource(known, source),
      }
    )
  return {
    ...known,
    ...stamp,
    ...deadline,
    id,
    title: inEvery(content, 'title'),
    summary: inEvery(content, 'text'),
    whoCanApply: filled(content.whoCanApply ?? {}) ?? words.seeSource,
    focusAreas: [...content.focusAreas],
    instrument: content.instruments[0] ?? 'erdf',
    authority: content.organisations[0] ?? regionalCouncil,
    announced: known?.announced ?? today,
    opens: content.opens ?? null,
    status: 'open',
    budgetEur: content.budgetEur ?? null,
    note: known?.note ?? null,
    url: source?.startsWith('http') ? source : pack.url,
    sources: withSource(undefined, source ?? pack.url),
  }
}

const withSource = (known: { sources: string[] } | undefined, source: string | undefined) => [
  ...new Set([...(known?.sources ?? []), ...(source ? [source] : [])]),
]

/** Records have every language: where one was not written, the text says in which language it is. */
function inEvery(content: Content, field: 'title' | 'text'): Localized {
  const [first = 'fi'] = writtenIn(content)
  const text = content[field]
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      writtenIn(content).includes(locale)
        ? text[locale]
        : `${text[first] ?? ''}${field === 'title' ? ` (${languageNames[first]})` : ''}`,
    ]),
  ) as Localized
}

function filled(texts: Partial<Localized>): Localized | undefined {
  const first = locales.find((locale) => texts[locale])
  return (
    first &&
    (Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? texts[first]])) as Localized)
  )
}

const words = {
  seeSource: {
    fi: 'Tarkista hakuilmoituksesta.',
    sv: 'Se utlysningen.',
    en: 'See the call notice.',
  },
}
