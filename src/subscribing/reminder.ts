import type { Answer } from '../answer.ts'
import { daysBetween, formatDay, formatLocalTime } from '../format.ts'
import type { Locale, Localized } from '../locale.ts'
import type { Desk } from '../presentation/announcements/announcement.ts'
import { cite } from '../presentation/sources.ts'
import { buttons, facts, heading, sources } from '../reply.ts'
import type { Closing } from './remind.ts'

/** What is said as a call's deadline comes near; `today` is an ISO day in Finland. */
export async function reminderOf(desk: Desk, call: Closing, today: string, locale: Locale): Promise<Answer> {
  const t = (localized: Localized) => localized[locale]
  const { closes, closesAt } = call
  const at = closesAt ? formatLocalTime({ day: closes, time: closesAt }, locale) : formatDay(closes, locale)
  return {
    outcome: 'answered',
    locale,
    topic: `call:${call.id}`,
    parts: [
      heading(t(words.title(daysBetween(today, closes)))),
      facts({ label: t(words.call), value: t(call.title) }, { label: t(words.closes), value: at }),
      sources(...(await cite({ ...desk, t }, `call:${call.id}`, call))),
      buttons(
        { label: t(words.open), command: `call ${call.id}` },
        { label: t(words.calendar), command: `calendar ${call.id}` },
      ),
    ],
  }
}

const words = {
  title: (days: number): Localized => ({
    fi: days === 1 ? 'Haku päättyy huomenna' : `Haku päättyy ${days} päivän päästä`,
    sv: days === 1 ? 'Ansökningstiden går ut i morgon' : `Ansökningstiden går ut om ${days} dagar`,
    en: days === 1 ? 'The call closes tomorrow' : `The call closes in ${days} days`,
  }),
  call: { fi: 'Haku', sv: 'Ansökningsomgång', en: 'Call' },
  closes: { fi: 'Päättyy', sv: 'Går ut', en: 'Closes' },
  open: { fi: 'Avaa haku', sv: 'Öppna ansökningsomgången', en: 'Open the call' },
  calendar: { fi: 'Kalenteriin', sv: 'Lägg till i kalendern', en: 'Add to calendar' },
}
