import { z } from 'zod'

import { saveDraft } from '../src/announcing/draft.ts'
import { extensionOf } from '../src/announcing/extension.ts'
import { day, time } from '../src/announcing/fields.ts'
import { problemSaid } from '../src/announcing/problemWords.ts'
import { callNamed } from '../src/announcing/records.ts'
import { defineCommand } from '../src/command.ts'
import { instantAt } from '../src/domain/calendar/helsinki.ts'
import { Refusal } from '../src/errors.ts'
import { formatDay } from '../src/format.ts'

export default defineCommand({
  name: 'extend',
  aliases: { fi: ['jatka-hakuaikaa'], sv: ['förläng-ansökningstiden'], en: [] },
  help: {
    fi: 'Jatka hakuaikaa: kirjoita vain uusi määräaika',
    sv: 'Förläng ansökningstiden: skriv bara den nya sista dagen',
    en: 'Extend a call: write nothing but the new deadline',
  },
  examples: {
    fi: ['jatka-hakuaikaa hevi-call-3-2024 30.4.2027 16.15'],
    sv: ['förläng-ansökningstiden hevi-call-3-2024 30.4.2027 16.15'],
    en: ['extend hevi-call-3-2024 2027-04-30 16:15'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    call: z.string().max(300).meta({ hidden: true }),
    closes: day(),
    time: time().optional(),
  }),
  positions: ['call', 'closes', 'time'],
  fields: {
    call: { fi: 'haku', sv: 'ansökningsomgång', en: 'call' },
    closes: { fi: 'uusi päättymispäivä', sv: 'ny sista dag', en: 'new closing day' },
    time: { fi: 'kello päättymispäivänä', sv: 'klockslag sista dagen', en: 'time on the closing day' },
  },
  async prefill({ call }, { store }): Promise<Record<string, string>> {
    const known = call ? await store.calls.get(call) : undefined
    return known?.closesAt ? { time: known.closesAt } : {}
  },

  async run({ call: named, closes, time: given }, context) {
    const { store, now } = context
    const call = await store.calls.get(await callNamed(context, named))
    const at = { day: closes, time: given ?? call?.closesAt ?? '' }
    if (!call || !at.time) throw new Refusal(problemSaid({ code: 'no-deadline' }))
    const instant = instantAt(at.day, at.time)
    if (!instant) throw new Refusal(problemSaid({ code: 'no-such-time', at }))
    if (instant <= now) throw new Refusal(problemSaid({ code: 'deadline-past' }))
    const isLater = !call.closes || `${closes} ${at.time}` > `${call.closes} ${call.closesAt ?? ''}`
    if (!isLater) throw new Refusal(words.notLater(call.closes ?? ''))
    return saveDraft(context, { kind: 'call-changed', content: () => extensionOf(call, at) })
  },
})

const words = {
  notLater: (day: string) => ({
    fi: `Haku päättyy jo nyt vasta ${formatDay(day, 'fi')}. Jos määräaika aikaistuu, kirjoita haun muutos: haun-muutos`,
    sv: `Ansökningstiden går redan nu ut först ${formatDay(day, 'sv')}. Om den förkortas, skriv en ändring: ändrad-utlysning`,
    en: `The call closes only on ${formatDay(day, 'en')} as it is. If the deadline is to be earlier, write a change: new-change`,
  }),
}
