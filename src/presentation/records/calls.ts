import type { Context } from '../../command.ts'
import { callStatus, isAhead } from '../../domain/status.ts'
import { dayInHelsinki, daysBetween, formatDay, formatLocalTime } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import type { CallRow } from './records.ts'

/** The closing day and how far off it is; says so when the source gives none. */
export function closing(
  { t, locale, today }: Context,
  { closes, closesAt, closesText }: Pick<CallRow, 'closes' | 'closesAt' | 'closesText'>,
): string {
  if (!closes) return t(closesText ?? words.notGiven)
  const left = daysBetween(today, closes)
  const shown = closesAt
    ? formatLocalTime({ day: closes, time: closesAt }, locale)
    : formatDay(closes, locale)
  return left < 0 ? shown : `${shown} (${t(words.left(left))})`
}

/** Said to whoever asks for a call that was withdrawn. */
export function wasWithdrawn(at: Date): Localized {
  const day = dayInHelsinki(at)
  return {
    fi: `Tämä haku peruttiin ${formatDay(day, 'fi')}. Siihen ei voi enää hakea.`,
    sv: `Den här ansökningsomgången återkallades ${formatDay(day, 'sv')}. Det går inte längre att lämna in ansökningar.`,
    en: `This call was withdrawn on ${formatDay(day, 'en')}. Nobody can apply to it any more.`,
  }
}

/** Nobody can apply to it any more. */
export const hasClosed = ({ today }: Pick<Context, 'today'>, call: CallRow) => !isAhead(call, today)

/** “Call 3” is the one whose id says so. */
export const numberOf = ({ id }: Pick<CallRow, 'id'>): number | undefined => {
  const [, number] = /-call-(\d+)(?:-|$)/.exec(id) ?? []
  return number === undefined ? undefined : Number(number)
}

/** Is there a date to come, of a call's opening or closing? */
export const isCallAhead = async ({ store, today }: Context): Promise<boolean> =>
  (await store.calls.all()).some((call) => isAhead(call, today))

/** Those in which projects could apply: not withdrawn, and not the coordination project's own. */
export const callsForProjects = async ({ store }: Context): Promise<CallRow[]> =>
  (await store.calls.all()).filter(({ withdrawnAt, scope }) => !withdrawnAt && scope !== 'coordination')

/** Can anybody apply to one today? */
export const isCallOpen = async ({ store, today }: Context): Promise<boolean> =>
  (await store.calls.all()).some((call) => callStatus(call, today) === 'open')

/** Said where nobody can apply today. */
export const noOpenCall: Localized = {
  fi: 'Tiedossani ei nyt ole avoimia hakuja.',
  sv: 'Jag känner inte till någon öppen ansökningsomgång just nu.',
  en: 'I know of no open call right now.',
}

/** Said where partners are sought for a call that nobody can apply to any more. */
export const callIsClosed: Localized = {
  fi: 'Tämä haku on jo päättynyt: ehdotuksista on hyötyä, kun valmistelet seuraavaa.',
  sv: 'Den här ansökningsomgången är redan avslutad: förslagen är till nytta när du förbereder nästa.',
  en: 'This call has already closed: the suggestions help you prepare for the next one.',
}

const words = {
  notGiven: { fi: 'ei näy lähteessä', sv: 'framgår inte av källan', en: 'not in the source' },
  left: (days: number) => ({
    fi: days === 0 ? 'tänään' : days === 1 ? 'huomenna' : `${days} päivää jäljellä`,
    sv: days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `${days} dagar kvar`,
    en: days === 0 ? 'today' : days === 1 ? 'tomorrow' : `${days} days left`,
  }),
}
