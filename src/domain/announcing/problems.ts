import { type Locale, locales } from '../../locale.ts'
import { instantAt } from '../calendar/helsinki.ts'
import { type Content, type Kind, type LocalTime, writtenIn } from './announcement.ts'
import { overclaims } from './overclaim.ts'

/** Characters; what stands in one text of a message on every platform. */
export const longestTitle = 150
export const longestText = 3_000

/** What has to be mended before an announcement can be published. */
export type Problem =
  | {
      code:
        | 'no-text'
        | 'no-source'
        | 'bad-source'
        | 'no-opening'
        | 'no-deadline'
        | 'deadline-past'
        | 'deadline-before-opening'
        | 'no-call'
        | 'call-withdrawn'
        | 'no-stage'
        | 'no-meeting'
        | 'meeting-past'
    }
  | { code: 'half'; locale: Locale; lacks: 'title' | 'text' }
  | { code: 'too-long'; locale: Locale; field: 'title' | 'text'; length: number; most: number }
  | { code: 'no-such-time'; at: LocalTime }
  | { code: 'overclaim'; locale: Locale; words: string }

interface Circumstances {
  now: Date
  /** What people read now, when this is to correct it: a deadline that was right then may be past now. */
  published?: Content | undefined
  /** The call that it changes was withdrawn. */
  callWithdrawn?: boolean
}

export function problemsOf(kind: Kind, content: Content, circumstances: Circumstances): Problem[] {
  const { now, published, callWithdrawn } = circumstances
  return [
    ...textProblems(content),
    ...sourceProblems(kind, content),
    ...(kind === 'call' || kind === 'call-changed' ? callProblems(kind, content, now, published) : []),
    ...(kind === 'call-changed' && callWithdrawn ? [{ code: 'call-withdrawn' } as const] : []),
    ...(kind === 'steering-decision' ? decisionProblems(content) : []),
    ...(kind === 'steering-meeting' ? meetingProblems(content, now, published) : []),
  ]
}

function textProblems(content: Content): Problem[] {
  const { title, text } = content
  return [
    ...(writtenIn(content).length === 0 ? [{ code: 'no-text' } as const] : []),
    ...locales.flatMap((locale): Problem[] => [
      ...(Boolean(title[locale]) === Boolean(text[locale])
        ? []
        : [{ code: 'half', locale, lacks: title[locale] ? 'text' : 'title' } as const]),
      ...tooLong(locale, 'title', title[locale], longestTitle),
      ...tooLong(locale, 'text', text[locale], longestText),
    ]),
  ]
}

const tooLong = (locale: Locale, field: 'title' | 'text', said = '', most: number): Problem[] =>
  said.length > most ? [{ code: 'too-long', locale, field, length: said.length, most }] : []

function sourceProblems(kind: Kind, { source }: Content): Problem[] {
  if (source) return isSource(source) ? [] : [{ code: 'bad-source' }]
  return kind === 'call' || kind === 'call-changed' || kind === 'steering-decision'
    ? [{ code: 'no-source' }]
    : []
}

const isSource = (source: string) =>
  /^agreement#\S+$/.test(source) || (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(source) && URL.canParse(source))

function callProblems(kind: Kind, content: Content, now: Date, published?: Content): Problem[] {
  const { opens, closes, call } = content
  if (kind === 'call-changed' && !call) return [{ code: 'no-call' }]
  const isNew = kind === 'call'
  const missing: Problem[] = [
    ...(isNew && !opens ? [{ code: 'no-opening' } as const] : []),
    ...((isNew && !closes) || closes?.time === '' ? [{ code: 'no-deadline' } as const] : []),
  ]
  if (!closes?.time) return missing
  const instant = instantAt(closes.day, closes.time)
  if (!instant) return [...missing, { code: 'no-such-time', at: closes }]
  return [
    ...missing,
    ...(instant <= now && !isSameTime(closes, published?.closes) ? [{ code: 'deadline-past' } as const] : []),
    ...(opens && closes.day < opens ? [{ code: 'deadline-before-opening' } as const] : []),
  ]
}

function decisionProblems(content: Content): Problem[] {
  if (!content.stage) return [{ code: 'no-stage' }]
  return overclaims(content, content.stage).map((claim) => ({ code: 'overclaim', ...claim }))
}

function meetingProblems({ meets }: Content, now: Date, published?: Content): Problem[] {
  if (!meets) return [{ code: 'no-meeting' }]
  const instant = instantAt(meets.day, meets.time)
  if (!instant) return [{ code: 'no-such-time', at: meets }]
  return instant <= now && !isSameTime(meets, published?.meets) ? [{ code: 'meeting-past' }] : []
}

const isSameTime = (one: LocalTime, other: LocalTime | undefined) =>
  one.day === other?.day && one.time === other.time
